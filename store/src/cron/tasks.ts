import type { Queryable } from '../database/database.js';
import { cleanup } from './cleanup.js';
import { digest } from './due-digests.js';
import { files } from './files.js';
import { retention } from './retention.js';
import { rollup } from './rollup.js';
import { presence } from './stale-presence.js';
import type { CronContext, CronTask } from './task.js';

/** Every task by name. */
export const cronTasks = { digest, retention, files, rollup, cleanup, presence } satisfies Record<string, CronTask>;

/** The name of a task. */
export type CronTaskName = keyof typeof cronTasks;

const SUCCEEDED = `
  insert into cron_runs (task, succeeded_at) values ($1, now())
  on conflict (task) do update set succeeded_at = excluded.succeeded_at`;

/**
 * Runs a task, unless it is already running in this or another process, and records its success; resolves with a
 * one-line summary.
 */
export async function runCronTask(name: CronTaskName, context: CronContext): Promise<string> {
  const { jobs } = context.databases;
  const line = await jobs.exclusively(`godwit cron ${name}`, async () => {
    const done = await cronTasks[name].run(context);
    await jobs.query(SUCCEEDED, [name]);
    return done;
  });
  return line ?? 'is already running: nothing to do';
}

// A task that never succeeded counts from when recording began; the migration that adds a task inserts its row.
const SUCCESSES = `
  select task, extract(epoch from coalesce(succeeded_at, (select applied_at from migrations where version = 10)))::float8 as at
  from unnest($1::text[]) task left join cron_runs using (task)`;

/** When each task last succeeded, in Unix seconds. */
export async function readCronSuccesses(database: Queryable): Promise<Record<string, number>> {
  const rows = await database.query<{ task: string; at: number }>(SUCCESSES, [Object.keys(cronTasks)]);
  return Object.fromEntries(rows.map(({ task, at }) => [task, at]));
}
