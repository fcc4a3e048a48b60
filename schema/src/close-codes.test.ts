import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import t from 'tap';
import { CloseCode, closeReason, mayReconnect, TOKENS_REVOKED } from './close-codes.js';
import { SOCKET_PATH, SUBPROTOCOL } from './names.js';

t.test('the reason of a close is the longest prefix of whole characters that fits', (t) => {
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

t.test('clients stop at the final close codes, and at no others', (t) => {
  const stops = Array.from({ length: 5_000 }, (_, code) => code).filter((code) => !mayReconnect(code));
  t.equal(Math.min(...stops), 4_500);
  t.notOk(stops.includes(CloseCode.NO_HELLO), 'a Hello that came too late may come in time');
  t.ok(stops.includes(CloseCode.BANNED));
  t.end();
});

t.test('a client whose session was ended reconnects, unless its tokens were revoked', (t) => {
  t.ok(mayReconnect(CloseCode.SESSION_ENDED));
  t.ok(mayReconnect(CloseCode.SESSION_ENDED, 'ended by an operator'));
  t.notOk(mayReconnect(CloseCode.SESSION_ENDED, `${TOKENS_REVOKED}: connect with a new one`));
  t.ok(mayReconnect(CloseCode.GOING_AWAY, TOKENS_REVOKED));
  t.end();
});

t.test('the .proto files name the path, the subprotocol and every close code', async (t) => {
  const text = readFileSync(new URL('../proto/godwit/v1/frames.proto', import.meta.url), 'utf8');
  t.ok(text.includes(`PORT${SOCKET_PATH} `));
  t.ok(text.includes(`"${SUBPROTOCOL}"`));
  t.ok(text.includes(`"${TOKENS_REVOKED}"`));
  const named = [...text.matchAll(/^\/\/ {3}(\d{4}) (\w+): /gm)].map(([, code, name]) => [name, Number(code)]);
  t.same(Object.fromEntries(named), CloseCode);
});
