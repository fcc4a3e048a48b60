import { Code } from '@godwit/schema';
import t from 'tap';
import { signedReader, signReading } from './signed-url.js';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 1, 12);
const reader = { user_id: 'ann.b "ö"', issued_at: 1_700_000_000_123 };
const refused = { code: Code.CODE_UNAUTHENTICATED };

t.test('a signature tells its reader, for one attachment and one secret', async (t) => {
  const { signed } = signReading('secret', 'a', reader, NOON);
  t.same(signedReader('secret', 'a', signed, NOON), reader);
  t.match(signed, /^[\w-]+\.[\w-]+$/, 'needs no escaping in a URL');
  t.throws(() => signedReader('secret', 'b', signed, NOON), refused);
  t.throws(() => signedReader('another', 'a', signed, NOON), refused);
});

t.test('nothing but what was signed is accepted', async (t) => {
  const { signed } = signReading('secret', 'a', reader, NOON);
  const [claims = '', mac = ''] = signed.split('.');
  const others = Buffer.from(JSON.stringify(['eve', reader.issued_at, NOON * 2])).toString('base64url');
  for (const forged of [
    '',
    '.',
    claims,
    `${claims}.`,
    `.${mac}`,
    `${others}.${mac}`,
    `x${signed}`,
    `${claims}.${mac}AA`,
  ])
    t.throws(() => signedReader('secret', 'a', forged, NOON), refused, forged);
  for (let at = 0; at < signed.length; at++) {
    const changed = signed.slice(0, at) + (signed[at] === 'A' ? 'B' : 'A') + signed.slice(at + 1);
    // The last character of base64url carries bits that decoding ignores.
    if (at < signed.length - 1) t.throws(() => signedReader('secret', 'a', changed, NOON), refused);
  }
});

t.test('a signature ends after 30 to 60 minutes, and is the same for as long as half an hour', async (t) => {
  for (const later of [0, 1, 29 * MINUTE, 30 * MINUTE - 1]) {
    const { signed, expires_at } = signReading('secret', 'a', reader, NOON + later);
    t.equal(expires_at, NOON + 60 * MINUTE);
    t.equal(signed, signReading('secret', 'a', reader, NOON).signed);
    t.same(signedReader('secret', 'a', signed, expires_at - 1), reader);
    t.throws(() => signedReader('secret', 'a', signed, expires_at), { ...refused, message: /expired/ });
  }
  t.equal(signReading('secret', 'a', reader, NOON + 30 * MINUTE).expires_at, NOON + 90 * MINUTE);
});
