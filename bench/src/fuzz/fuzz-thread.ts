// The thread of one target: started by main.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { inputOf, runTarget } from './run-target.js';
import { targets } from './targets.js';

/** The task of a thread. */
export interface ThreadData {
  name: string;
  seed: number;
  /** Milliseconds to run. */
  ms: number;
  /** One number: the input that runs; -1 while the target starts or ends. */
  progress: Int32Array;
  /** Only makes the input of this number, because running it hung or crashed. */
  only: number | undefined;
}

/** The messages of a thread to its owner. */
export type ThreadMessage =
  | { kind: 'failure'; input: Uint8Array; message: string }
  | { kind: 'done'; inputs: number }
  | { kind: 'input'; input: Uint8Array };

/** Failures of one target after which its run ends. */
const MAX_FAILURES = 10;

const { name, seed, ms, progress, only } = workerData as ThreadData;
const tell = (message: ThreadMessage) => parentPort?.postMessage(message);
const target = await (targets[name] as (typeof targets)[string])(seed);
if (only !== undefined) {
  tell({ kind: 'input', input: inputOf(target, seed, only) });
  await target.close();
} else {
  let failures = 0;
  const inputs = await runTarget(target, {
    seed,
    until: performance.now() + ms,
    onInput: (index) => Atomics.store(progress, 0, index),
    onFailure: ({ input, message }) => {
      tell({ kind: 'failure', input, message });
      return ++failures >= MAX_FAILURES;
    },
  });
  Atomics.store(progress, 0, -1);
  await target
    .close()
    .catch((error: Error) =>
      tell({ kind: 'failure', input: new Uint8Array(), message: `at the end: ${error.message}` }),
    );
  tell({ kind: 'done', inputs });
}
