import type { ChildProcess } from 'node:child_process';

/** Milliseconds for one thing that is waited for: processes start on busy machines. */
export const WAIT_MS = 60_000;

/** Awaits a promise; rejects with what happened instead if it takes longer than `limitMs`. */
export async function inTime<T>(
  what: string,
  promise: Promise<T>,
  instead: () => string,
  limitMs = WAIT_MS,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const tooLate = () => reject(new Error(`not within ${limitMs} ms: ${what}; instead: ${instead()}`));
    timer = setTimeout(tooLate, limitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Collects what a process prints; the function returns what came so far. */
export function readOutput(child: ChildProcess): () => string {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      printed += data;
    });
  }
  return () => printed;
}
