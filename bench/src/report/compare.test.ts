import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { compareResults } from './compare.js';
import { madeUp } from './made-up.js';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));
const run = promisify(execFile);

const rounds = (name: string, ...values: number[]) => values.map((value) => ({ [name]: value }));

/** The line of a metric, with one space between its columns. */
function lineOf(text: string, metric: string): string | undefined {
  return text
    .split('\n')
    .find((line) => line.startsWith(`${metric} `))
    ?.replace(/ +/g, ' ');
}

t.test('compare marks exactly the metrics that changed by more than both spreads', async (t) => {
  const compared = (a: number[], b: number[]) =>
    lineOf(compareResults([madeUp('x', rounds('x.a', ...a))], [madeUp('x', rounds('x.a', ...b))]), 'x.a');
  t.equal(compared([98, 100, 102], [118, 120, 122]), 'x.a 100 120 1.2 4.0% 3.3% changed');
  t.equal(compared([98, 100, 102], [88, 90, 92]), 'x.a 100 90 0.9 4.0% 4.4% changed');
  t.equal(compared([98, 100, 102], [101, 103, 105]), 'x.a 100 103 1.03 4.0% 3.9%');
  t.equal(compared([80, 100, 120], [119, 120, 121]), 'x.a 100 120 1.2 40.0% 1.7%', "within A's spread");
  t.equal(compared([99, 100, 101], [100, 120, 140]), 'x.a 100 120 1.2 2.0% 33.3%', "within B's spread");
  t.equal(compared([100], [120]), 'x.a 100 120 1.2 – – differs, spread unknown');
  t.equal(compared([100], [100]), 'x.a 100 100 1 – –');
  t.equal(compared([0, 0, 0], [0, 0, 0]), 'x.a 0 0 – 0.0% 0.0%');
  t.equal(compared([0, 0, 0], [1, 1, 1]), 'x.a 0 1 – 0.0% 0.0% changed');
});

t.test('compare names metrics and runs that only one file has', async (t) => {
  const a = [madeUp('x', rounds('x.a', 1)), madeUp('y', rounds('y.a', 1)), madeUp('x', rounds('x.a', 5))];
  const b = [madeUp('z', rounds('z.a', 1)), madeUp('x', rounds('x.b', 1), { failed: ['2 were lost'] })];
  const text = compareResults(a, b);
  t.equal(lineOf(text, 'x.a'), 'x.a 1 – – – – only in one');
  t.equal(lineOf(text, 'x.b'), 'x.b – 1 – – – only in one');
  t.match(text, '\nB  failed: 2 were lost\n');
  for (const line of ['y: only in A', 'x 2: only in A', 'z: only in B']) t.match(text, `\n${line}\n`);
});

t.test('the compare command prints the comparison and refuses wrong arguments', async (t) => {
  const folder = t.testdir();
  const [a, b, bad] = ['a.json', 'b.json', 'bad.json'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(a, JSON.stringify(madeUp('x', rounds('x.a', 1, 2, 3))));
  writeFileSync(b, JSON.stringify([madeUp('x', rounds('x.a', 7, 8, 9))]));
  writeFileSync(bad, '{"scenario": "x"}');
  const { stdout } = await run(process.execPath, [MAIN, 'compare', a, b]);
  t.equal(lineOf(stdout, 'x.a'), 'x.a 2 8 4 100.0% 25.0% changed');
  await t.rejects(run(process.execPath, [MAIN, 'compare', a, bad]), { code: 2, stderr: /bad\.json is not a file of/ });
  await t.rejects(run(process.execPath, [MAIN, 'compare', a]), { code: 2, stderr: /^usage: / });
  await t.rejects(run(process.execPath, [MAIN, 'compare', a, b, '--what']), { code: 2, stderr: /--what/ });
});
