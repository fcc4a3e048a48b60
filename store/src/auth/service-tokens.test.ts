import { createSecretKey } from 'node:crypto';
import { Code } from '@godwit/schema';
import { type JWTPayload, SignJWT } from 'jose';
import t from 'tap';
import { createServiceTokenReader, scopeClaim, tokenScopes } from './service-tokens.js';
import { createClaimsReader, createTokenVerifier } from './token-verifier.js';

const secret = 'a secret of the tests, long enough to be one';
const options = { secret, issuer: 'https://id.example.com' };
const read = createServiceTokenReader(createClaimsReader(options));
const now = Math.floor(Date.now() / 1_000);
const sign = (claims: JWTPayload, key = secret) =>
  new SignJWT({ iss: options.issuer, exp: now + 600, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(createSecretKey(key, 'utf8'));
const refused = (message: RegExp) => ({ code: Code.CODE_UNAUTHENTICATED, message });

t.test('a token of a service carries its name, the scopes that it was granted, and when it was issued', async (t) => {
  t.same(
    await read(await sign({ sub: '@shop', iat: now, scope: 'openid godwit:messages godwit:users other:tokens' })),
    {
      ...{ name: 'shop', credential: 'token', issued_at: now * 1_000 },
      scopes: new Set(['messages', 'users']),
    },
  );
  t.same((await read(await sign({ sub: '@shop', scope: scopeClaim(tokenScopes) })))?.scopes, new Set(tokenScopes));
});

t.test('a token has no scope that it was not granted in the documented form', async (t) => {
  const claims = [
    undefined,
    '',
    'messages users',
    'godwit:',
    'godwit:*',
    'godwit:all',
    'GODWIT:MESSAGES',
    'xgodwit:messages',
    'godwit:messages,godwit:users',
    // Gateways could not find out that it was revoked.
    'godwit:metrics',
    ['godwit:messages'],
    { 'godwit:messages': true },
    true,
  ];
  for (const scope of claims)
    t.same((await read(await sign({ sub: '@shop', scope })))?.scopes, new Set(), JSON.stringify(scope));
});

t.test('a user does not become a service by a scope, and a service is no user', async (t) => {
  const verify = createTokenVerifier(options);
  const all = scopeClaim(tokenScopes);
  for (const claims of [{}, { client_id: '@shop', azp: '@shop', name: '@shop', service: 'shop' }]) {
    const token = await sign({ sub: 'ann', scope: all, ...claims });
    t.equal(await read(token), undefined);
    t.match(await verify(token), { user_id: 'ann' });
  }
  await t.rejects(verify(await sign({ sub: '@shop', scope: all })), refused(/sub/));
  for (const text of [
    '',
    'x',
    'a.b.c',
    'k'.repeat(48),
    await sign({ scope: all }),
    await sign({ sub: ['@shop'] as never }),
  ])
    t.equal(await read(text), undefined, text);
});

t.test('a token that claims to be a service and is not valid is refused', async (t) => {
  const scope = scopeClaim(tokenScopes);
  const cases: [string, Promise<string>, RegExp][] = [
    ['expired', sign({ sub: '@shop', scope, exp: now - 60 }), /"exp"/],
    ['never expires', sign({ sub: '@shop', scope, exp: undefined as never }), /exp is missing/],
    ['not yet valid', sign({ sub: '@shop', scope, nbf: now + 600 }), /"nbf"/],
    ['of another issuer', sign({ sub: '@shop', scope, iss: 'https://elsewhere.example.com' }), /"iss"/],
    ['without an issuer', sign({ sub: '@shop', scope, iss: undefined as never }), /"iss"/],
    ['signed with another key', sign({ sub: '@shop', scope }, `${secret}x`), /signature/],
    ['without a name', sign({ sub: '@', scope }), /name of a service/],
    ['with a name that no key could have', sign({ sub: '@Shop', scope }), /name of a service/],
    ['of two services', sign({ sub: '@shop @desk', scope }), /name of a service/],
  ];
  for (const [what, token, message] of cases) await t.rejects(read(await token), refused(message), what);
});
