import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The broker from which a job is taken. */
export interface TakenFrom {
  url?: string;
  prefix?: string;
  databaseUrl?: string;
}

/** Lets a child process take one job of a kind, and kills it while it holds the job. */
export async function takeAndDie(from: TakenFrom, kind: string): Promise<void> {
  const file = fileURLToPath(new URL('./job-taker.js', import.meta.url));
  const taker = fork(file, [JSON.stringify({ ...from, kind })], { execArgv: [] });
  const [said] = await Promise.race([once(taker, 'message'), once(taker, 'exit')]);
  if (said !== 'taken') throw new Error(`the process ended with ${said} before it took a job`);
  const gone = once(taker, 'exit');
  taker.kill('SIGKILL');
  await gone;
}
