import fc from 'fast-check';
import t from 'tap';
import { CloseCode, closeReason, mayReconnect } from './close-codes.js';

t.test('the reason of a close is the longest beginning of the text that fits, in whole characters', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200, size: 'max' }), (text) => {
      const reason = closeReason(text);
      const next = text.slice(0, reason.length + ((text.codePointAt(reason.length) ?? 0) > 0xffff ? 2 : 1));
      return (
        text.startsWith(reason) &&
        Buffer.byteLength(reason) <= 123 &&
        !/\p{Surrogate}/u.test(reason) &&
        (reason === text || Buffer.byteLength(next) > 123)
      );
    }),
  );
  t.end();
});

t.test('clients stop at the codes that say so, and at no other', (t) => {
  const stops = Array.from({ length: 5_000 }, (_, code) => code).filter((code) => !mayReconnect(code));
  t.equal(Math.min(...stops), 4_500);
  t.notOk(stops.includes(CloseCode.NO_HELLO), 'a Hello that came too late may come in time');
  t.ok(stops.includes(4_505), 'banned');
  t.end();
});
