import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Where a job is taken from. */
export interface TakenFrom {
  url?: string;
  prefix?: string;
  databaseUrl?: string;
}

/** Lets a process of its own take one job of a kind, and kills it while the job is in its hands. */
export async function takeAndDie(from: TakenFrom, kind: string): Promise<void> {
  const file = fileURLToPath(new URL('./job-taker.js', import.meta.url));
  const taker = fork(file, [JSON.stringify({ ...from, kind })], { execArgv: [] });
  const [said] = await Promise.race([once(taker, 'message'), once(taker, 'exit')]);
  if (said !== 'taken') throw new Error(`the process that was to take a job ended with ${said}`);
  const gone = once(taker, 'exit');
  taker.kill('SIGKILL');
  await gone;
}
