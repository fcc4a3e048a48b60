import fc from 'fast-check';
import t from 'tap';
import { mismatch } from './match.js';

const values = fc.jsonValue({ maxDepth: 3 });

t.test('a value matches itself, and itself with more fields', async (t) => {
  fc.assert(fc.property(values, (value) => mismatch(value, structuredClone(value)) === undefined));
  const objects = fc.dictionary(fc.string(), values);
  fc.assert(
    fc.property(objects, objects, (more, expected) => mismatch(expected, { ...more, ...expected }) === undefined),
  );
  t.end();
});

t.test('what is missing or different is named', async (t) => {
  for (const [expected, found, problem] of [
    [{ seq: 3 }, {}, 'seq must be 3, is absent'],
    [{ a: { b: 1 } }, { a: { b: '1' } }, 'a.b must be 1, is "1"'],
    [{ a: [1, 2] }, { a: [1, 2, 3] }, 'a must be [1,2], is [1,2,3]'],
    [{ a: [{ b: 1 }] }, { a: [{ b: 2, c: 1 }] }, 'a.0.b must be 1, is 2'],
    [{ a: {} }, { a: null }, 'a must be {}, is null'],
  ])
    t.equal(mismatch(expected, found), problem);
});
