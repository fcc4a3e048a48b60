import { rejects } from 'node:assert/strict';
import { createServer } from 'node:http';
import { mock } from 'node:test';
import { Code } from '@godwit/schema';
import fc from 'fast-check';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import t from 'tap';
import { TOKEN_SECRET as secret, signClaims as sign } from '../testing/signed-tokens.js';
import { createTokenVerifier, signToken } from './token-verifier.js';

const refused = { code: Code.CODE_UNAUTHENTICATED };
/** The headers that select each of the two readers of tokens of the secret. */
const READERS = { 'at once': {}, 'by jose': { b64: true, crit: ['b64'] } } as const;

t.test('a token of the shared secret identifies the user and has an expiry', async (t) => {
  const verify = createTokenVerifier({ secret });
  const before = Date.now();
  const { user_id, expires_at } = await verify(await signToken('ann', { secret, lifetimeSeconds: 60 }));
  t.equal(user_id, 'ann');
  t.ok(expires_at >= before + 59_000 && expires_at <= Date.now() + 61_000);
});

t.test('issuer and audience are checked if they are configured', async (t) => {
  const verify = createTokenVerifier({ secret, issuer: 'us', audience: 'chat' });
  const token = (issuer?: string, audience?: string) =>
    signToken('ann', { secret, issuer, audience, lifetimeSeconds: 60 });
  t.match(await verify(await token('us', 'chat')), { user_id: 'ann' });
  await t.rejects(verify(await token('them', 'chat')), refused);
  await t.rejects(verify(await token('us', 'mail')), refused);
  await t.rejects(verify(await token()), refused);
});

t.test('tokens of public keys must be signed with RS256, ES256 or EdDSA', async (t) => {
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

  // Valid keys of algorithms that are not accepted.
  for (const alg of ['ES384', 'PS256', 'RS512']) {
    const pair = await generateKeyPair(alg, { extractable: true });
    const other = createTokenVerifier({ jwksUrl: 'http://127.0.0.1:1/', keys: async () => pair.publicKey });
    const token = new SignJWT({ sub: 'ann' }).setProtectedHeader({ alg });
    await t.rejects(other(await token.sign(pair.privateKey)), refused, alg);
  }

  const unreachable = createTokenVerifier({ jwksUrl: 'http://127.0.0.1:1/keys' });
  const good = new SignJWT({ sub: 'ann' }).setProtectedHeader({ alg: 'ES256', kid: 'ES256' });
  await t.rejects(unreachable(await good.sign(pairs[1]?.privateKey as CryptoKey)), { code: Code.CODE_UNAVAILABLE });
});

t.test('secret and keys exclude each other', async (t) => {
  t.throws(() => createTokenVerifier({}));
  t.throws(() => createTokenVerifier({ secret, jwksUrl: 'http://127.0.0.1/' }));
});

for (const [reader, header] of Object.entries(READERS)) {
  const signed = (claims: JWTPayload) => sign(claims, { ...header } as { b64?: true; crit?: string[] });

  t.test(`read ${reader}: a token is valid from nbf to exp plus the leeway, and forever without exp`, async (t) => {
    const now = Math.floor(Date.now() / 1_000);
    const verify = createTokenVerifier({ secret, leewaySeconds: 100 });
    t.match(await verify(await signed({ sub: 'ann' })), { user_id: 'ann', expires_at: 0, good_until: 0 });
    t.match(await verify(await signed({ sub: 'ann', exp: now - 50 })), {
      expires_at: (now - 50) * 1_000,
      good_until: (now + 50) * 1_000,
    });
    t.match(await verify(await signed({ sub: 'ann', exp: now + 0.0009 + 50 })), { expires_at: (now + 50) * 1_000 });
    t.match(await verify(await signed({ sub: 'ann', exp: Number.MAX_VALUE })), {
      expires_at: Number.MAX_SAFE_INTEGER,
      good_until: Number.MAX_SAFE_INTEGER,
    });
    await t.resolves(verify(await signed({ sub: 'ann', nbf: now + 50 })));
    await t.rejects(verify(await signed({ sub: 'ann', exp: now - 150 })), refused);
    await t.rejects(verify(await signed({ sub: 'ann', nbf: now + 150 })), refused);
    const strict = createTokenVerifier({ secret });
    await t.rejects(strict(await signed({ sub: 'ann', exp: now - 50 })), refused, 'the leeway is short by default');
    await t.rejects(strict(await signed({ sub: 'ann', nbf: now + 50 })), refused);
  });

  t.test(`read ${reader}: the leeway is an exact number of whole seconds`, async (t) => {
    const now = 1_900_000_000;
    mock.timers.enable({ apis: ['Date'], now: now * 1_000 + 999 });
    t.teardown(() => mock.timers.reset());
    for (const leewaySeconds of [undefined, 0, 100]) {
      const verify = createTokenVerifier({ secret, ...(leewaySeconds !== undefined && { leewaySeconds }) });
      const leeway = leewaySeconds ?? 5;
      for (const [claim, good] of [
        [{ exp: now - leeway }, false],
        [{ exp: now - leeway + 1 }, true],
        [{ nbf: now + leeway }, true],
        [{ nbf: now + leeway + 1 }, false],
      ] as const) {
        const read = verify(await signed({ sub: 'ann', ...claim }));
        const what = `${leewaySeconds}: ${JSON.stringify(claim)}`;
        await (good ? t.resolves(read, what) : t.rejects(read, refused, what));
      }
    }
  });

  t.test(`read ${reader}: sub must be a user id`, async (t) => {
    const verify = createTokenVerifier({ secret });
    for (const sub of [undefined, '', 7, null, ['ann'], { id: 'ann' }, 'x'.repeat(1_000), 'a\0'])
      await t.rejects(verify(await signed({ sub } as JWTPayload)), refused, JSON.stringify(sub));
  });

  t.test(`read ${reader}: an address not marked as verified is ignored`, async (t) => {
    const verify = createTokenVerifier({ secret });
    const email = 'ann@example.com';
    const read = async (claims: object) => (await verify(await signed({ sub: 'ann', ...claims }))).email;
    for (const email_verified of [undefined, true, 'true']) t.equal(await read({ email, email_verified }), email);
    for (const email_verified of [false, 'false', null, 0, 1, '', 'no', 'TRUE', 'yes', [], [true], {}])
      t.equal(await read({ email, email_verified }), '', JSON.stringify(email_verified));
  });
}

t.test('a token is refused with anything appended, cut off or changed', async (t) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const kinds = {
    'of the secret': [createTokenVerifier({ secret }), await signToken('ann', { secret, lifetimeSeconds: 60 })],
    'of a public key': [
      createTokenVerifier({ jwksUrl: 'http://127.0.0.1:1/', keys: async () => publicKey }),
      await new SignJWT({ sub: 'ann' }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey),
    ],
  } as const;
  for (const [kind, [verify, token]] of Object.entries(kinds)) {
    t.match(await verify(token), { user_id: 'ann' }, kind);
    for (const space of [' ', '\t', '\n', '\r\n', '\u00a0', '=', '==', '.', '\0'])
      for (const other of [
        token + space,
        space + token,
        token.replace('.', `${space}.`),
        token.replace('.', `.${space}`),
      ])
        await t.rejects(verify(other), refused, `${kind}: ${JSON.stringify(other)}`);
    // Some bits of the last character are unused.
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/';
    for (const last of alphabet)
      if (!token.endsWith(last))
        await t.rejects(verify(token.slice(0, -1) + last), refused, `${kind}: ${last} at the end`);
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.string({ minLength: 1, maxLength: 3 }), async (at, text) => {
        for (const other of [token + text, text + token, token.slice(0, at), token.slice(0, at) + token.slice(at + 1)])
          await rejects(verify(other), refused, other);
      }),
      { numRuns: 50 },
    );
  }
  const token = kinds['of the secret'][1];
  const verify = kinds['of the secret'][0];
  for (const alg of ['HS384', 'HS512']) await t.rejects(verify(await sign({ sub: 'ann' }, { alg })), refused, alg);
  const [, claims] = token.split('.');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  await t.rejects(verify(`${none}.${claims}.`), refused, 'without a signature');
});

t.test('a token that is missing or longer than 8,192 characters is refused before its verification', async (t) => {
  let looked = 0;
  const keys = async () => {
    looked++;
    throw new Error('is verified');
  };
  const verify = createTokenVerifier({ jwksUrl: 'http://127.0.0.1:1/', keys });
  const { privateKey } = await generateKeyPair('ES256');
  const of = (fill: number) =>
    new SignJWT({ x: 'x'.repeat(fill) }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
  await t.rejects(verify(''), { ...refused, message: 'token: is missing' });
  await t.rejects(verify(await of(8_192)), { ...refused, message: 'token: is longer than MAX_TOKEN_BYTES, 8192' });
  t.equal(looked, 0);
  await t.rejects(
    verify(await of(1_000)),
    { ...refused, message: 'token: cannot be verified' },
    'the inner error is not revealed',
  );
  t.equal(looked, 1);

  const ofSecret = createTokenVerifier({ secret });
  // Three bytes of claims are four characters of the token, besides 20 of the header, 43 of the signature and two dots.
  const bytes = (length: number) => Math.floor(((length - 65) * 3) / 4) - JSON.stringify({ sub: 'ann', x: '' }).length;
  const long = (length: number) => sign({ sub: 'ann', x: 'x'.repeat(bytes(length)) });
  const [most, more] = [await long(8_192), await long(8_193)];
  t.same([most.length, more.length], [8_192, 8_193]);
  await t.resolves(ofSecret(most));
  await t.rejects(ofSecret(more), { ...refused, message: 'token: is longer than MAX_TOKEN_BYTES, 8192' });
});
