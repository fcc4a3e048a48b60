import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The outcome of a test file. */
export interface TestRun {
  outcome: 'passed' | 'failed' | 'timeout';
  ms: number;
}

/** Running processes; each leads its own process group. */
const running = new Set<ChildProcess>();

/**
 * Runs one test file of a checkout by itself, and afterwards removes processes and temporary files that it left.
 * `shared` overrides the folder that tests share, for example for the migrated database that they copy.
 */
export async function runTest(
  root: string,
  file: string,
  { scratch, limitMs, coverage, shared }: { scratch: string; limitMs: number; coverage?: string; shared?: string },
): Promise<TestRun> {
  const began = performance.now();
  mkdirSync(scratch, { recursive: true });
  // tap's own timeout of 30 s would look like a failed test, so it is raised and `limitMs` decides.
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
    // All processes of the group have exited.
  }
}

/** Kills all running test files. */
export function endTests(): void {
  for (const child of running) endGroup(child);
}
