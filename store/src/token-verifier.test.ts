import { createServer } from 'node:http';
import { Code } from '@godwit/schema';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import t from 'tap';
import { createTokenVerifier, signToken } from './token-verifier.js';

const secret = 'a secret of the tests, long enough to be one';
const refused = { code: Code.CODE_UNAUTHENTICATED };

t.test('a token of the shared secret tells the user and the time', async (t) => {
  const verify = createTokenVerifier({ secret });
  const before = Date.now();
  const { user_id, expires_at } = await verify(await signToken('ann', { secret, lifetimeSeconds: 60 }));
  t.equal(user_id, 'ann');
  t.ok(expires_at >= before + 59_000 && expires_at <= Date.now() + 61_000);
});

t.test('issuer and audience are checked where they are set', async (t) => {
  const verify = createTokenVerifier({ secret, issuer: 'us', audience: 'chat' });
  const token = (issuer?: string, audience?: string) =>
    signToken('ann', { secret, issuer, audience, lifetimeSeconds: 60 });
  t.match(await verify(await token('us', 'chat')), { user_id: 'ann' });
  await t.rejects(verify(await token('them', 'chat')), refused);
  await t.rejects(verify(await token('us', 'mail')), refused);
  await t.rejects(verify(await token()), refused);
});

t.test('public keys: RS256, ES256 and EdDSA, and no way round them', async (t) => {
  const algorithms = ['RS256', 'ES256', 'EdDSA'];
  const pairs = await Promise.all(algorithms.map((alg) => generateKeyPair(alg, { extractable: true })));
  const keys = await Promise.all(
    pairs.map(async ({ publicKey }, i) => ({
      ...(await exportJWK(publicKey)),
      kid: algorithms[i],
      alg: algorithms[i],
    })),
  );
  const server = createServer((_request, response) => response.end(JSON.stringify({ keys })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => server.close());
  const jwksUrl = `http://127.0.0.1:${(server.address() as { port: number }).port}/keys`;
  const verify = createTokenVerifier({ jwksUrl });

  for (const [i, alg] of algorithms.entries()) {
    const token = new SignJWT({ sub: 'ann' }).setProtectedHeader({ alg, kid: alg }).setExpirationTime('1m');
    t.match(await verify(await token.sign(pairs[i]?.privateKey as CryptoKey)), { user_id: 'ann' }, alg);
  }
  const stranger = await generateKeyPair('ES256');
  const forged = new SignJWT({ sub: 'ann' }).setProtectedHeader({ alg: 'ES256', kid: 'ES256' });
  await t.rejects(verify(await forged.sign(stranger.privateKey)), refused, 'signed by another key');
  await t.rejects(
    verify(await signToken('ann', { secret: JSON.stringify(keys[0]), lifetimeSeconds: 60 })),
    refused,
    'a public key as a secret',
  );

  const unreachable = createTokenVerifier({ jwksUrl: 'http://127.0.0.1:1/keys' });
  const good = new SignJWT({ sub: 'ann' }).setProtectedHeader({ alg: 'ES256', kid: 'ES256' });
  await t.rejects(unreachable(await good.sign(pairs[1]?.privateKey as CryptoKey)), { code: Code.CODE_UNAVAILABLE });
});

t.test('secret and keys exclude each other', async (t) => {
  t.throws(() => createTokenVerifier({}));
  t.throws(() => createTokenVerifier({ secret, jwksUrl: 'http://127.0.0.1/' }));
});
