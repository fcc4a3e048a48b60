import t from 'tap';
import { mutantsOf } from './mutants.js';

/** All mutated versions of a source. */
const planted = (file: string, source: string) =>
  mutantsOf(file, source).map(
    ({ start, end, replacement }) => source.slice(0, start) + replacement + source.slice(end),
  );

t.test('code has a mutant for each decision, comparison, step and statement', async (t) => {
  for (const [source, expected] of [
    ['a(x < 1)', [';', 'a(x <= 1)']],
    ['x = y && !z;', ['x = y || !z;', 'x = y && z;', ';']],
    ['if (a) b();', ['if (true) b();', 'if (false) b();', 'if (a) ;']],
    ['const f = () => { if (a.b) return; };', ['true', 'false', ';'].map(() => '')],
    ['const x = Math.max(a ?? 1, true);', ['min', 'a', 'false'].map(() => '')],
    ['while (i--) continue;', ['while (i++) continue;', 'while (false) continue;', 'while (i--) ;']],
  ] as const) {
    const found = planted('x.js', source);
    t.equal(found.length, expected.length, `${source}: ${found.join('   ')}`);
    for (const one of expected) if (one) t.ok(found.includes(one), one);
    t.notOk(found.includes(source), 'every mutant changes the source');
  }
});

t.test('log lines, metrics and texts have no mutants', async (t) => {
  t.same(planted('x.js', "log.warn({ a: b < c }, 'text');"), []);
  t.same(planted('x.js', 'this.counts.frames++;'), []);
  t.same(planted('x.js', "const text = 'a' + b + `c`;"), []);
  t.same(
    planted('x.js', 'const text = a.toString();'),
    [],
    'methods of Object.prototype are not in the table of operators',
  );
});

t.test('SQL statements have mutants in files and in code, but not in comments', async (t) => {
  const sql = 'select 1 from t where a < $1 and b is null -- and c\nfor update';
  const expected = ['a <= $1', 'a < $1 or b', 'is not null', '-- and c\n'];
  const found = planted('x.sql', sql);
  t.equal(found.length, expected.length, found.join('\n'));
  for (const one of expected)
    t.ok(
      found.some((text) => text.includes(one)),
      one,
    );
  t.same(planted('x.js', `const S = \`${sql}\`;`).length, expected.length);
});

t.test('a mutant has its line number', async (t) => {
  t.match(mutantsOf('x.js', 'const a = 1;\nconst b = a < 2;\n'), [{ file: 'x.js', line: 2, replacement: '<=' }]);
});
