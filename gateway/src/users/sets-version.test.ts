import fc from 'fast-check';
import t from 'tap';
import { SetsVersion } from './sets-version.js';

t.test('in any order of events, it never claims to have a change that did not arrive', (t) => {
  const version = fc.integer({ min: 1, max: 100 });
  const step = fc.oneof(
    { weight: 8, arbitrary: fc.record({ do: fc.constant('came' as const), version }) },
    fc.record({ do: fc.constantFrom('compared', 'opened', 'reach'), version }),
  );
  fc.assert(
    fc.property(fc.nat(5), fc.array(step, { maxLength: 200 }), (start, steps) => {
      const sets = new SetsVersion();
      sets.opened(start);
      const has = new Set(Array.from({ length: start }, (_, index) => index + 1));
      let newest = start;
      for (const { do: what, version } of steps) {
        newest = Math.max(newest, version);
        sets[what](version);
        if (what === 'came') has.add(version);
        if (what === 'reach') for (let n = 1; n <= version; n++) has.add(n);
        // That session has only these changes, and the ones that arrive from here on.
        if (what === 'opened') for (const n of has) if (n > version) has.delete(n);
        for (let n = 1; n <= (sets.known ?? 0); n++) if (!has.has(n) && n > start) return false;
        const isMissing = Array.from({ length: newest }, (_, index) => index + 1).some((n) => n > (sets.known ?? 0));
        if (sets.behind !== isMissing) return false;
      }
      return true;
    }),
  );
  t.end();
});

t.test('with changes in order nothing is behind, and a gap is noticed until the missing change arrives', (t) => {
  const sets = new SetsVersion();
  sets.came(3);
  t.equal(sets.behind, false, 'no session is open');
  sets.opened(2);
  t.same([sets.known, sets.behind], [3, false], 'changes from before the session opened count');
  sets.came(5);
  t.same([sets.known, sets.behind, sets.has(5), sets.has(4)], [3, true, true, false]);
  sets.came(4);
  t.same([sets.known, sets.behind], [5, false]);
  for (let version = 7; version < 1_000; version++) sets.came(version);
  sets.came(6);
  t.equal(sets.behind, true, 'not all early ones are kept');
  sets.reach(999);
  t.same([sets.known, sets.behind], [999, false]);
  t.end();
});

t.test('in any order of the changes of a tie, none is taken after a newer one', (t) => {
  const change = fc.record({ version: fc.integer({ min: 1, max: 60 }), session: fc.constantFrom(0, 0, 0, 1, 2) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
      const sets = new SetsVersion();
      const newest = new Map<string, number>();
      for (const { version, session } of changes) {
        const other = String(version % 4);
        if (session === 1) sets.opened(version);
        // A check has sent the sessions all changes up to that version.
        else if (session === 2) {
          sets.reach(version);
          for (let told = 1; told <= version; told++) {
            const id = String(told % 4);
            newest.set(id, Math.max(told, newest.get(id) ?? 0));
          }
        } else {
          const before = newest.get(other) ?? 0;
          const known = sets.known ?? 0;
          const taken = sets.takesTie(other, version);
          sets.came(version);
          // A change that a session may not know is taken again, as long as the node's own friends are newer than it.
          if (taken && version < before && version > sets.friendsAsOf) return false;
          if (!taken && version > before && version > known) return false;
          if (taken) newest.set(other, Math.max(version, before));
        }
      }
      return true;
    }),
  );
  const sets = new SetsVersion();
  t.ok(sets.takesTie('ann', 0), 'a store of the previous version reports none');
  t.ok(sets.takesTie('ann', 7));
  t.notOk(sets.takesTie('ann', 6));
  t.notOk(sets.takesTie('ann', 7));
  t.ok(sets.takesTie('ben', 6));
  sets.opened(8);
  t.notOk(sets.takesTie('cat', 8), 'the session read it');
  t.end();
});

t.test('a version that arrived is known, and only a few early ones are kept', (t) => {
  const sets = new SetsVersion();
  t.same([sets.known, sets.behind, sets.has(0), sets.has(1)], [undefined, false, false, false]);
  sets.compared(9);
  t.equal(sets.behind, false, 'no session is open');
  sets.opened(2);
  t.same([sets.known, sets.behind, sets.has(2), sets.has(3)], [2, true, true, false]);
  for (let version = 4; version <= 80; version++) sets.came(version);
  t.same([sets.has(67), sets.has(68)], [true, false], 'at most 64');
  sets.came(3);
  t.same([sets.known, sets.behind], [67, true], 'the next is taken, however many are waiting');
  for (let version = 68; version <= 80; version++) sets.came(version);
  t.same([sets.known, sets.behind], [80, false]);
  sets.came(0);
  t.same([sets.known, sets.behind, sets.has(81)], [80, false, false], 'a change without a version has no effect');
  const early = new SetsVersion();
  for (let version = 2; version <= 65; version++) early.came(version);
  early.came(1);
  t.equal(early.friendsAsOf, 0, 'nothing was read yet');
  early.opened(0);
  t.equal(early.known, 65, 'the first one is taken, too');
  t.end();
});

t.test('a session that opens with older sets sets the version back, and one with newer sets does not', (t) => {
  const sets = new SetsVersion();
  sets.opened(5);
  sets.opened(9);
  t.same([sets.known, sets.behind], [5, true], 'the first session may lack changes that the second has');
  sets.opened(3);
  t.same([sets.known, sets.behind], [3, true]);
  sets.reach(2);
  t.same([sets.known, sets.behind], [3, true], 'an older check does not set it back');
  sets.reach(9);
  t.same([sets.known, sets.behind], [9, false]);
  sets.compared(8);
  t.equal(sets.behind, false);
  sets.compared(10);
  t.equal(sets.behind, true);
  const fresh = new SetsVersion();
  fresh.reach(4);
  t.same([fresh.known, fresh.behind], [4, false]);
  t.end();
});

t.test('versions that a check has sent make room for other early ones', (t) => {
  const sets = new SetsVersion();
  sets.opened(0);
  for (let version = 2; version <= 65; version++) sets.came(version);
  sets.reach(65);
  for (let version = 67; version <= 130; version++) sets.came(version);
  sets.came(66);
  t.equal(sets.known, 130);
  t.end();
});

t.test('friends are as new as the newest read, or as the changes that arrived', (t) => {
  const sets = new SetsVersion();
  sets.readFriends(4);
  sets.readFriends(2);
  t.equal(sets.friendsAsOf, 4);
  sets.opened(3);
  t.equal(sets.friendsAsOf, 4);
  sets.came(4);
  sets.came(5);
  sets.came(7);
  t.equal(sets.friendsAsOf, 5, 'an early version says nothing about those before it');
  t.end();
});

t.test('a tie that a session may not know yet is taken once, and again after a session opened with older sets', (t) => {
  const sets = new SetsVersion();
  sets.opened(5);
  t.notOk(sets.takesTie('ann', 5));
  t.ok(sets.takesTie('ann', 8));
  t.notOk(sets.takesTie('ann', 8));
  t.ok(sets.takesTie('ben', 7));
  for (const version of [6, 7, 8]) sets.came(version);
  sets.opened(6);
  t.ok(sets.takesTie('ann', 7), 'the session that opened last does not know it');
  t.notOk(sets.takesTie('ben', 6));
  t.end();
});
