import { type CronContext, type CronTaskName, cronTasks, runCronTask } from '@godwit/store';
import { Cron } from 'croner';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { printJson } from '../terminal.js';
import { createBlobs, cronSettings } from './job-services.js';
import { createLog } from './observability.js';
import { openServedDatabases } from './served-databases.js';
import { createBus, createPresence } from './services.js';

/** The role `cron`: runs one task once, and prints its result. */
export async function runCron(config: Config, name: CronTaskName, { json }: { json?: boolean } = {}): Promise<void> {
  const databases = await openServedDatabases(config);
  const log = await createLog(config, 'cron');
  const bus = createBus(config, log);
  const presence = name === 'presence' ? createPresence(config, bus, log) : undefined;
  const blobs = await createBlobs(config);
  try {
    const context = { databases, bus, blobs, presence, settings: cronSettings(config) };
    const line = await runCronTask(name, context);
    if (json) printJson({ task: name, result: line });
    else process.stdout.write(`${name}: ${line}\n`);
  } finally {
    await presence?.stop();
    blobs?.close();
    await bus.close();
    await databases.close();
  }
}

/** Runs every task on its schedule, in this process. Call the returned function to stop; it waits for running tasks. */
export function scheduleCron(log: Logger, context: CronContext): () => Promise<void> {
  const running = new Set<Promise<void>>();
  const jobs = Object.entries(cronTasks).map(
    ([name, { schedule }]) =>
      new Cron(schedule, () => {
        const run: Promise<void> = runCronTask(name as CronTaskName, context)
          .then(
            (line) => log.info({ task: name }, line),
            (error) => log.warn({ err: error, task: name }, 'a task failed; it runs again at its next scheduled time'),
          )
          .finally(() => running.delete(run));
        running.add(run);
      }),
  );
  return async () => {
    for (const job of jobs) job.stop();
    await Promise.all(running);
  };
}
