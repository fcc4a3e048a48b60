// Sends mutated inputs to everything that reads bytes of strangers, and checks that nothing breaks:
// npm run fuzz -- --minutes M [--seed N] [--target NAME,NAME …] [--out FOLDER] | --target NAME --input FILE
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { UsageError } from '../usage-error.js';
import type { ThreadData, ThreadMessage } from './fuzz-thread.js';
import { targets } from './targets.js';

/** Milliseconds for one input: a longer one counts as a hang. Generous, since all targets share the processors. */
const HANG_MS = 20_000;
/** Milliseconds in which a target must start or end. */
const START_MS = 60_000;
const THREAD = new URL('./fuzz-thread.js', import.meta.url);
/** Megabytes of a thread's heap: a thread that needs more fails. */
const HEAP_MB = 400;

interface Outcome {
  name: string;
  inputs: number;
  failures: number;
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      target: { type: 'string', default: Object.keys(targets).join() },
      input: { type: 'string' },
      out: { type: 'string', default: 'fuzz-failures' },
    },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes > 0 && Number.isInteger(seed) && seed >= 0))
    throw new UsageError('--minutes must be a number above 0, --seed a whole number');
  const names = values.target.split(',');
  const unknown = names.filter((name) => !targets[name]);
  if (unknown.length > 0)
    throw new UsageError(`--target: unknown ${unknown.join()}; known are ${Object.keys(targets).join()}`);
  if (values.input !== undefined) {
    if (names.length > 1) throw new UsageError('--input needs the --target that it is for');
    return runAgain(names[0] as string, readFileSync(values.input));
  }

  process.stdout.write(`seed ${seed}, ${minutes} minutes, targets ${names.join(', ')}\n`);
  const options = { seed, ms: minutes * 60_000, out: values.out };
  const outcomes = await Promise.all(names.map((name) => fuzz(name, options)));
  const failures = outcomes.reduce((sum, outcome) => sum + outcome.failures, 0);
  const total = outcomes.reduce((sum, outcome) => sum + outcome.inputs, 0);
  const each = outcomes.map(({ name, inputs }) => `${name} ${inputs}`).join(', ');
  process.stdout.write(`seed ${seed}: ${each}; ${total} inputs, ${failures} failures\n`);
  return failures === 0 && outcomes.every(({ inputs }) => inputs > 0);
}

/** Runs one input of a file. */
async function runAgain(name: string, input: Uint8Array): Promise<boolean> {
  const target = await (targets[name] as (typeof targets)[string])(0);
  try {
    await target.run(input);
    await target.settle?.();
    await target.close();
    process.stdout.write(`${name}: 1 input, 0 failures\n`);
    return true;
  } catch (error) {
    process.stdout.write(`${(error as Error).message}\n${name}: 1 input, 1 failure\n`);
    return false;
  }
}

/** Runs a target in a thread of its own, and watches it. */
async function fuzz(name: string, { seed, ms, out }: { seed: number; ms: number; out: string }): Promise<Outcome> {
  const progress = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const outcome: Outcome = { name, inputs: 0, failures: 0 };
  const fail = (message: string, input: Uint8Array | undefined) => {
    outcome.failures++;
    process.stdout.write(`${name}: ${message}\n`);
    if (!input?.length) return;
    mkdirSync(out, { recursive: true });
    const file = join(out, `${name}-${seed}-${outcome.failures}`);
    writeFileSync(file, input);
    process.stdout.write(`  run it again with --target ${name} --input ${file}\n`);
  };
  const worker = startThread({ name, seed, ms, progress, only: undefined });
  worker.on('message', (message: ThreadMessage) => {
    if (message.kind === 'failure') fail(message.message, message.input);
    if (message.kind === 'done') outcome.inputs = message.inputs;
  });
  const broken = await new Promise<string | undefined>((resolve) => {
    let [last, since] = [-1, performance.now()];
    const watch = setInterval(() => {
      const index = Atomics.load(progress, 0);
      if (index !== last) [last, since] = [index, performance.now()];
      const allowed = index < 0 ? START_MS : HANG_MS;
      if (performance.now() - since > allowed) end(`no progress for ${allowed} ms`);
    }, 500);
    const end = (problem: string | undefined) => {
      clearInterval(watch);
      resolve(problem);
    };
    worker.once('error', (error) => end(`the thread died: ${error.stack ?? error}`));
    worker.once('exit', (code) => end(code === 0 ? undefined : `the thread ended with ${code}`));
  });
  if (broken === undefined) return outcome;
  const index = Atomics.load(progress, 0);
  await worker.terminate();
  outcome.inputs = Math.max(outcome.inputs, index + 1);
  fail(`${broken}, at input ${index}`, index < 0 ? undefined : await makeInput({ name, seed, index }));
  return outcome;
}

function startThread(workerData: ThreadData): Worker {
  return new Worker(THREAD, { workerData, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
}

/** Makes an input again, in another thread. */
function makeInput({ name, seed, index }: { name: string; seed: number; index: number }): Promise<Uint8Array> {
  const progress = new Int32Array(new SharedArrayBuffer(4));
  const worker = startThread({ name, seed, ms: 0, progress, only: index });
  return new Promise((resolve, reject) => {
    worker.once('message', (message: ThreadMessage) => message.kind === 'input' && resolve(message.input));
    worker.once('error', reject);
  });
}

main().then(
  (ok) => process.exit(ok ? 0 : 1),
  (error) => {
    process.stderr.write(`${error instanceof UsageError ? error.message : (error.stack ?? error)}\n`);
    process.exit(error instanceof UsageError ? 2 : 1);
  },
);
