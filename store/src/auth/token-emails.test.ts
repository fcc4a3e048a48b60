import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { TOKEN_SECRET as secret, signClaims as sign } from '../testing/signed-tokens.js';
import { createTokenVerifier, signToken } from './token-verifier.js';

t.test('only a plain email address counts, and any other value leaves the token valid', async (t) => {
  const verify = createTokenVerifier({ secret });
  const read = async (email: unknown) => (await verify(await sign({ sub: 'ann', email }))).email;
  t.equal(await read('Ann.O+x@Example.COM'), 'Ann.O+x@example.com');
  t.equal(await read('ann@bücher.example'), 'ann@xn--bcher-kva.example');
  t.equal(await read(`${'a'.repeat(64)}@example.com`), `${'a'.repeat(64)}@example.com`);
  const none: unknown[] = [
    undefined,
    null,
    7,
    true,
    ['ann@example.com'],
    { at: 'ann@example.com' },
    '',
    'ann',
    '@',
    'ann@',
  ];
  none.push('@example.com', 'ann@b@example.com', 'ann@exa mple.com', 'ann@example.com\r\nBcc: eve@example.com');
  none.push(
    'Ann <ann@example.com>',
    'ann,eve@example.com',
    'ann;eve@example.com',
    '"ann"@example.com',
    'a\\b@example.com',
  );
  none.push(
    'ann@example.com,eve',
    'ann@example.com>',
    'ann@[127.0.0.1]',
    'ann@exa_mple.com',
    `${'a'.repeat(65)}@example.com`,
  );
  none.push(
    `ann@${'a'.repeat(191)}`,
    'ann(x)@example.com',
    'ann@example.com ',
    ' ann@example.com',
    'ann:x@example.com',
  );
  for (const email of none) t.equal(await read(email), '', JSON.stringify(email));
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ maxLength: 20 }),
      async (local, domain) => {
        const address = await read(`${local}@${domain}`);
        equal(address === '' || /^[^\s@<>(),;:"\\[\]]{1,64}@[a-z0-9.-]{1,190}$/u.test(address), true, address);
      },
    ),
    { numRuns: 100 },
  );
});

t.test('a token carries an email address only if one is given', async (t) => {
  const verify = createTokenVerifier({ secret });
  const email = 'ann@example.com';
  t.match(await verify(await signToken('ann', { secret, lifetimeSeconds: 60, email })), { email });
  t.match(await verify(await signToken('ann', { secret, lifetimeSeconds: 60 })), { email: '' });
});
