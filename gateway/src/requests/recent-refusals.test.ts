import fc from 'fast-check';
import t from 'tap';
import { MAX_MESSAGE_BYTES, MAX_REFUSALS, RecentRefusals } from './recent-refusals.js';

t.test('the newest errors are kept, the oldest first', (t) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 * MAX_REFUSALS }), (count) => {
      const refusals = new RecentRefusals();
      const all = Array.from({ length: count }, (_, at) => ({ command: 'send', code: 7, message: `error ${at}`, at }));
      for (const one of all) refusals.add(one);
      t.same(refusals.list(), all.slice(-MAX_REFUSALS));
    }),
  );
  t.end();
});

t.test('of a message the longest prefix of whole characters that fits is kept', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), (message) => {
      const refusals = new RecentRefusals();
      refusals.add({ command: '', code: 1, message, at: 0 });
      const kept = refusals.list()[0]?.message ?? '';
      const next = message.slice(0, kept.length + ((message.codePointAt(kept.length) ?? 0) > 0xffff ? 2 : 1));
      return (
        message.startsWith(kept) &&
        Buffer.byteLength(kept) <= MAX_MESSAGE_BYTES &&
        (kept === message || Buffer.byteLength(next) > MAX_MESSAGE_BYTES)
      );
    }),
  );
  t.end();
});
