// The proof that the fault harness finds bugs, by `npm run test:plants`: it takes minutes, and changes with the harness alone.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import t from 'tap';

const MAIN = fileURLToPath(new URL('./main.js', import.meta.url));
const PLANT = new URL('./plant.js', import.meta.url).href;

/** Runs the harness with a bug in the processes or in the clients' SDK; resolves with its exit code and last line. */
const harness = (bug: string, faults: string) =>
  new Promise<{ code: unknown; last: string }>((resolve) => {
    const env = { ...process.env, GODWIT_PLANT: bug, NODE_OPTIONS: `--import ${PLANT}` };
    const quick = ['--seed=7', '--minutes=5', '--clients=30', '--pace=4', '--until-broken'];
    execFile(process.execPath, [MAIN, ...quick, `--faults=${faults}`], { env }, (error, stdout) =>
      resolve({ code: error?.code ?? 0, last: stdout.trimEnd().split('\n').at(-1) ?? '' }),
    );
  });

// Each run ends at the first violation. That is soon, because only the fault that exposes the bug is injected.
t.setTimeout(1_800_000);

for (const [bug, faults, found] of [
  ['no-sequencer', 'bus frames lost and reordered', /[1-9]\d* (lost|repeated|out of order)/],
  ['ack-before-commit', 'Postgres crashed', /[1-9]\d* (lost|not kept|changed|wedged)/],
  ['forgotten-id', 'answers lost', /[1-9]\d* twice/],
] as const)
  t.test(`the harness finds a planted bug: ${bug}`, { timeout: 600_000 }, async (t) => {
    const { code, last } = await harness(bug, faults);
    t.equal(code, 1, last);
    t.match(last, found);
  });
