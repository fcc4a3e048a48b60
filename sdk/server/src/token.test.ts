import { createTokenVerifier } from '@godwit/store/tokens';
import t from 'tap';
import { mintToken } from './token.js';

const secret = 'a secret of the tests, long enough to be one';

t.test('the store accepts a token with its claims', async (t) => {
  const verify = createTokenVerifier({
    secret,
    issuer: 'https://app.example.com',
    audience: 'chat',
    requireExpiry: true,
  });
  const options = { secret, issuer: 'https://app.example.com', audience: 'chat' };
  const token = await mintToken('zoë', { ...options, email: 'zoe@example.com', lifetimeSeconds: 60 });
  const { user_id, email, expires_at, issued_at } = await verify(token);
  t.same([user_id, email, expires_at - issued_at], ['zoë', 'zoe@example.com', 60_000]);
  await t.rejects(verify(await mintToken('zoë', { ...options, audience: 'other' })));
  await t.rejects(verify(await mintToken('zoë', { ...options, secret: `${secret}.` })));
});

t.test('bad arguments are named', async (t) => {
  for (const user of ['', '@shop', 'x'.repeat(65)])
    await t.rejects(mintToken(user, { secret }), { code: 'INVALID_ARGUMENT', message: /^userId/ });
  await t.rejects(mintToken('a', { secret: 'short' }), { message: /^secret/ });
  for (const lifetimeSeconds of [0, -1, Number.NaN])
    await t.rejects(mintToken('a', { secret, lifetimeSeconds }), { message: /^lifetimeSeconds/ });
});
