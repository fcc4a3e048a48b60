import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { type JWTPayload, jwtVerify } from 'jose';
import t from 'tap';
import { readHmacToken } from './hmac-token.js';

const secret = Buffer.from('a secret of the tests, long enough to be one');
const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const sign = (signed: string, key = secret) => createHmac('sha256', key).update(signed).digest('base64url');

interface Case {
  header: unknown;
  claims: unknown;
  issuer: string | undefined;
  audience: string | undefined;
  clockTolerance: number;
  /** Alters the signed token. */
  alter: (token: string) => string;
}

const tokenOf = ({ header, claims, alter }: Case) => {
  const signed = `${encode(header)}.${encode(claims)}`;
  return alter(`${signed}.${sign(signed)}`);
};

const joseReads = async (
  token: string,
  { issuer, audience, clockTolerance }: Case,
): Promise<JWTPayload | undefined> => {
  const checks = { algorithms: ['HS256'], clockTolerance, ...(issuer && { issuer }), ...(audience && { audience }) };
  const verified = await jwtVerify(token, secret, checks).catch(() => undefined);
  return verified?.payload;
};

// Times far enough from now that the duration of the test does not matter.
const times = () => {
  const now = Math.floor(Date.now() / 1_000);
  return fc.constantFrom<unknown>(now - 1_000, now + 1_000, now - 30, now + 30, 0, -1, 1.5, '1', null, true, Infinity);
};
const maybe = (values: fc.Arbitrary<unknown>) => fc.option(values, { nil: undefined, freq: 2 });
const name = fc.constantFrom('one', 'two');
const claimsOf = () =>
  fc.record({
    sub: fc.constantFrom<unknown>('ann', '', 7, undefined),
    iss: maybe(fc.constantFrom<unknown>('one', 'two', ['one'], 1)),
    aud: maybe(fc.constantFrom<unknown>('one', 'two', ['one', 'two'], [], 1, null)),
    exp: maybe(times()),
    nbf: maybe(times()),
    iat: maybe(times()),
  });
const header = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom({ alg: 'HS256' }, { alg: 'HS256', typ: 'JWT', kid: 'x' }) },
  fc.constantFrom<unknown>(
    { alg: 'none' },
    { alg: 'HS512' },
    { alg: 'hs256' },
    {},
    [],
    'HS256',
    'null',
    '{"alg":"HS256"',
    { alg: 'HS256', crit: ['exp'] },
    { alg: 'HS256', crit: ['b64'], b64: true },
    { alg: 'HS256', b64: false },
  ),
);
const alter: fc.Arbitrary<Case['alter']> = fc.oneof(
  { weight: 15, arbitrary: fc.constant((token: string) => token) },
  fc.nat().chain((at) =>
    fc.constantFrom(
      (token: string) => token.slice(0, at % token.length),
      (token: string) => token.slice(0, at % token.length) + token.slice((at % token.length) + 1),
      (token: string) => `${token.slice(0, at % token.length)}A${token.slice((at % token.length) + 1)}`,
      (token: string) => `${token}.`,
      (token: string) => `${token}=`,
      (token: string) => ` ${token}`,
      (token: string) => token.replaceAll('-', '+').replaceAll('_', '/'),
      (token: string) => token.replace(/[^.]*$/, ''),
      (token: string) => token.replace(/[^.]*$/, sign(token.slice(0, token.lastIndexOf('.')), Buffer.from('other'))),
      (token: string) => token.toUpperCase(),
    ),
  ),
);

t.test('tokens accepted without jose are accepted by jose, with the same claims', async (t) => {
  let taken = 0;
  const cases = fc.record({
    header,
    claims: fc.oneof(
      { weight: 6, arbitrary: claimsOf() },
      fc.constantFrom<unknown>('', '[]', 'null', '7', '\ufeff{}', '{'),
    ),
    issuer: fc.option(name, { nil: undefined, freq: 2 }),
    audience: fc.option(name, { nil: undefined, freq: 2 }),
    clockTolerance: fc.constantFrom(0, 5, 100),
    alter,
  });
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const token = tokenOf(one);
      const [read, joseRead] = [readHmacToken(token, { ...one, secret }), await joseReads(token, one)];
      if (read) taken++;
      if (!read) return;
      assert.deepEqual(read, joseRead, 'jose refuses the token or reads other claims');
    }),
    { numRuns: 3_000 },
  );
  t.ok(taken > 100, `${taken} tokens accepted`);
});

t.test('invalid UTF-8 and non-canonical base64url are left to jose', async (t) => {
  const good = encode({ alg: 'HS256' });
  const parts = [
    Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]).toString('base64url'),
    `${encode({ sub: 'ann' })}A`,
    `${encode({ sub: 'ann' })}=`,
    ` ${encode({ sub: 'ann' })}`,
    '',
  ];
  const checks = { secret, issuer: undefined, audience: undefined, clockTolerance: 5 };
  for (const part of parts)
    t.equal(readHmacToken(`${good}.${part}.${sign(`${good}.${part}`)}`, checks), undefined, part);
  t.match(readHmacToken(`${good}.${encode({ sub: 'ann' })}.${sign(`${good}.${encode({ sub: 'ann' })}`)}`, checks), {
    sub: 'ann',
  });
});
