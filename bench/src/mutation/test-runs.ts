import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How a file of tests ended. */
export interface TestRun {
  outcome: 'passed' | 'failed' | 'timeout';
  ms: number;
}

/** Processes that are running, each the first of a group of its own. */
const running = new Set<ChildProcess>();

/**
 * Runs one file of tests of a checkout, by itself; what it leaves running or in its temporary folder goes with it. `shared`:
 * the folder of what tests share, such as the migrated database that they copy, where it is not to be that of this process.
 */
export async function runTest(
  root: string,
  file: string,
  { scratch, limitMs, coverage, shared }: { scratch: string; limitMs: number; coverage?: string; shared?: string },
): Promise<TestRun> {
  const began = performance.now();
  mkdirSync(scratch, { recursive: true });
  // By itself a file of tests fails after 30 s, which would hide that it was a time-out; the limit here comes first.
  const env: NodeJS.ProcessEnv = { ...process.env, TMPDIR: scratch, TAP_BAIL: '1', TAP_TIMEOUT: '3600' };
  if (coverage) env.NODE_V8_COVERAGE = coverage;
  if (shared) env.GODWIT_TEST_FOLDER = shared;
  const args = ['--enable-source-maps', '--import=./store/testing/bare-children.mjs', join(root, file)];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore', detached: true });
  running.add(child);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    endGroup(child);
  }, limitMs);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', resolve);
  });
  clearTimeout(timer);
  endGroup(child);
  running.delete(child);
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  const outcome = late ? 'timeout' : code === 0 ? 'passed' : 'failed';
  return { outcome, ms: performance.now() - began };
}

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of it is gone.
  }
}

/** Ends all that is running. */
export function endTests(): void {
  for (const child of running) endGroup(child);
}
