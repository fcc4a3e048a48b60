import fc from 'fast-check';
import t from 'tap';
import { CompactSet } from './compact-set.js';

t.test('after any operations it holds the same members as a Set, in the order of insertion', (t) => {
  const steps = fc.array(
    fc.record({
      act: fc.constantFrom('add', 'add', 'delete', 'clear' as const),
      // Runs of many, so that it grows past an array and shrinks again.
      from: fc.integer({ min: 0, max: 120 }),
      count: fc.integer({ min: 1, max: 100 }),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(steps, (run) => {
      const [set, plain] = [new CompactSet<number>(), new Set<number>()];
      for (const { act, from, count } of run) {
        for (let member = from; member < from + count; member++) {
          if (act === 'add' && set.add(member) === plain.has(member)) return false;
          if (act === 'add') plain.add(member);
          if (act === 'delete' && set.delete(member) !== plain.delete(member)) return false;
        }
        if (act === 'clear') {
          set.clear();
          plain.clear();
        }
        if (set.size !== plain.size || set.has(from) !== plain.has(from)) return false;
        if ([...set].join() !== [...plain].join()) return false;
      }
      return true;
    }),
    { numRuns: 300 },
  );
  t.end();
});

t.test('members removed during an iteration do not disturb it, whether there are few or many', (t) => {
  for (const count of [5, 200]) {
    const set = new CompactSet<number>();
    for (let member = 0; member < count; member++) set.add(member);
    const met: number[] = [];
    for (const member of set) {
      met.push(member);
      set.delete(member);
    }
    t.same(
      met,
      Array.from({ length: count }, (_, member) => member),
    );
    t.equal(set.size, 0);
  }
  t.end();
});
