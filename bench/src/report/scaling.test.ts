import { readFileSync } from 'node:fs';
import t from 'tap';
import { madeUp } from './made-up.js';
import { updateScaling } from './scaling.js';

const DOCUMENT = readFileSync(new URL('../../../docs/operating/scale.md', import.meta.url), 'utf8');

/** A run that has every metric: each is 10. `asked` collects the names that were read. */
function everything() {
  const run = madeUp('all', [{}]);
  const asked = new Set<string>();
  run.metrics = new Proxy(run.metrics, {
    get(_, name) {
      asked.add(String(name));
      return 10;
    },
  });
  return { run, asked };
}

t.test(
  'the tables of the scaling guide contain the measured figures, and stay unchanged if a metric is missing',
  (t) => {
    const { run, asked } = everything();
    const made = updateScaling(DOCUMENT, [run]);
    t.match(made, '| stores | 170,000 × 10 µs to 10 µs | 1.7 to 1.7 cores |');
    t.match(made, '| Postgres | 10 µs a message at saturation, 10 µs at 1,000 a second;');
    t.notMatch(made, /NaN|undefined|Infinity/);
    t.ok(asked.size > 20);
    const outside = (document: string) => document.replaceAll(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g, '');
    t.equal(outside(made), outside(DOCUMENT));
    t.not(made, DOCUMENT);

    const all = Object.fromEntries([...asked].map((name) => [name, 10]));
    t.equal(updateScaling(DOCUMENT, [madeUp('all', [all])]), made);
    for (const name of asked) {
      const { [name]: _, ...others } = all;
      t.equal(updateScaling(DOCUMENT, [madeUp('all', [others])]), DOCUMENT, `without ${name}`);
    }
    t.end();
  },
);

t.test('the tables of the scaling guide agree with the committed report', (t) => {
  const report = readFileSync(new URL('../../REPORT.md', import.meta.url), 'utf8');
  const medians = [...report.matchAll(/^\| `([^`]+)` \| (-?[\d,.]+) \|/gm)].map(([, name, median]) => [
    name,
    Number(median?.replaceAll(',', '')),
  ]);
  // Without the tables, so that a missing metric fails the test.
  const blank = DOCUMENT.replaceAll(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g, '<!-- $1 --><!-- /$1 -->');
  t.equal(updateScaling(blank, [madeUp('report', [Object.fromEntries(medians)])]), DOCUMENT);
  t.end();
});
