import { cleanup } from './cleanup.js';
import { digest } from './digest.js';
import { files } from './files.js';
import { presence } from './presence.js';
import { retention } from './retention.js';
import { rollup } from './rollup.js';
import type { CronContext, CronTask } from './task.js';

/** Every task, by the name that it is run by. */
export const cronTasks = { digest, retention, files, rollup, cleanup, presence } satisfies Record<string, CronTask>;

/** The name of a task. */
export type CronTaskName = keyof typeof cronTasks;

/** Runs a task, unless it is running already, here or elsewhere; resolves with a line that says what it did. */
export async function runCronTask(name: CronTaskName, context: CronContext): Promise<string> {
  const line = await context.databases.jobs.exclusively(`godwit cron ${name}`, () => cronTasks[name].run(context));
  return line ?? 'is running already: nothing to do';
}
