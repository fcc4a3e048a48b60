import { Code } from '@godwit/schema';
import { generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import t from 'tap';
import { TOKEN_SECRET as secret, signClaims as sign } from '../testing/signed-tokens.js';
import { createTokenVerifier, signToken } from './token-verifier.js';

t.test('a token without exp is refused where exp is required', async (t) => {
  const forever = await sign({ sub: 'ann' });
  t.match(await createTokenVerifier({ secret })(forever), { user_id: 'ann', expires_at: 0 });
  const strict = createTokenVerifier({ secret, requireExpiry: true });
  await t.rejects(strict(forever), { code: Code.CODE_UNAUTHENTICATED, message: /exp is missing/ });
  t.match(await strict(await signToken('ann', { secret, lifetimeSeconds: 60 })), { user_id: 'ann' });

  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = async () => publicKey;
  const ofKeys = createTokenVerifier({ jwksUrl: 'http://127.0.0.1:1/', keys, requireExpiry: true });
  const signed = new SignJWT({ sub: 'ann' }).setProtectedHeader({ alg: 'ES256' });
  await t.rejects(ofKeys(await signed.sign(privateKey)), { message: /exp is missing/ });
  t.match(await ofKeys(await signed.setExpirationTime('1m').sign(privateKey)), { user_id: 'ann' });
});

t.test('a token that is valid for longer than permitted is refused, whatever its iat says', async (t) => {
  const verify = createTokenVerifier({ secret, maxLifetimeSeconds: 600, leewaySeconds: 5 });
  const now = Math.floor(Date.now() / 1_000);
  const cases: [string, JWTPayload, boolean][] = [
    ['just as long as permitted', { iat: now, exp: now + 600 }, true],
    ['a second longer', { iat: now, exp: now + 601 }, false],
    ['issued long ago, and nearly over', { iat: now - 601, exp: now + 1 }, false],
    ['issued before, as long as permitted', { iat: now - 590, exp: now + 10 }, true],
    ['by a clock that is a little ahead', { iat: now + 4, exp: now + 604 }, true],
    ['issued in the future', { iat: now + 100_000, exp: now + 100_060 }, false],
    ['without iat, soon over', { exp: now + 600 }, true],
    ['without iat, long', { exp: now + 610 }, false],
    ['without exp', { iat: now }, false],
  ];
  for (const [name, claims, good] of cases) {
    const verified = verify(await sign({ sub: 'ann', ...claims }));
    if (good) t.match(await verified, { user_id: 'ann' }, name);
    else await t.rejects(verified, { code: Code.CODE_UNAUTHENTICATED }, name);
  }
  const unlimited = createTokenVerifier({ secret, maxLifetimeSeconds: 0 });
  t.match(await unlimited(await sign({ sub: 'ann', exp: now + 10 ** 9 })), { user_id: 'ann' });
});
