import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Code } from '@godwit/schema';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import t, { type Test } from 'tap';
import { eventually } from '../testing/eventually.js';
import { createKeyServer } from './key-server.js';
import { createTokenVerifier } from './token-verifier.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A key server whose answers the test sets, with keys for signing. */
async function keyServer(t: Test) {
  const keys: JWK[] = [];
  const signers = new Map<string, CryptoKey>();
  const good: Answer = (response) => response.end(JSON.stringify({ keys }));
  const state = { answer: good, fetches: 0 };
  const server = createServer((request, response) => {
    state.fetches++;
    state.answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}/keys`,
    state,
    good,
    keys,
    async rotate(kid: string) {
      const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
      signers.set(kid, privateKey);
      keys.splice(0, keys.length, { ...(await exportJWK(publicKey)), kid, alg: 'ES256' });
    },
    sign: (kid: string | undefined, claims: JWTPayload = { sub: 'ann' }, by = kid) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', ...(kid && { kid }) })
        .sign(signers.get(by as string) as CryptoKey),
  };
}

/** Answers of a failing key server. */
const FAILURES: Record<string, Answer> = {
  503: (response) => response.writeHead(503).end('down for maintenance'),
  500: (response) => response.writeHead(500).end(),
  429: (response) => response.writeHead(429, { 'retry-after': '5' }).end(),
  404: (response) => response.writeHead(404).end('{"keys":[]}'),
  302: (response) => response.writeHead(302, { location: '/elsewhere' }).end(),
  'a page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>sign in</html>'),
  nothing: (response) => response.writeHead(200).end(),
  'no set': (response) => response.end('{"error":"no"}'),
  'a malformed set': (response) => response.end('{"keys":"none"}'),
  'invalid keys': (response) => response.end('{"keys":[1,2]}'),
  'half an answer': (response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"keys":[');
    response.destroy();
  },
  'a cut connection': (response) => response.socket?.destroy(),
};

const unavailable = { code: Code.CODE_UNAVAILABLE, retryAfterMs: 1_000 };
const refused = { code: Code.CODE_UNAUTHENTICATED };

t.test('a failing key server never makes a valid token invalid, only UNAVAILABLE', async (t) => {
  const server = await keyServer(t);
  await server.rotate('one');
  const token = await server.sign('one');
  for (const [what, answer] of Object.entries(FAILURES)) {
    const verify = createTokenVerifier({ jwksUrl: server.url });
    server.state.answer = answer;
    await t.rejects(verify(token), unavailable, `${what}: no key is known yet`);
  }
  t.same(
    await createTokenVerifier({ jwksUrl: 'http://127.0.0.1:1/' })(token).catch(({ code }) => code),
    unavailable.code,
  );
});

t.test('while the key server fails, known keys stay valid, and unknown keys can be retried', async (t) => {
  const server = await keyServer(t);
  await server.rotate('one');
  const [old, forged] = [await server.sign('one'), await server.sign('unknown', { sub: 'eve' }, 'one')];
  for (const [what, answer] of Object.entries(FAILURES)) {
    const keys = createKeyServer(server.url, 0);
    const verify = createTokenVerifier({ jwksUrl: server.url, keys });
    server.state.answer = server.good;
    t.match(await verify(old), { user_id: 'ann' });
    server.state.answer = answer;
    t.match(await verify(old), { user_id: 'ann' }, `${what}: a known key`);
    await t.rejects(verify(forged), unavailable, `${what}: a key that the server may have`);
    server.state.answer = server.good;
    await t.rejects(verify(forged), refused, `${what}: a key that the server does not have`);
  }
});

t.test('an unusable key in the set is a fault of the key server', async (t) => {
  const server = await keyServer(t);
  await server.rotate('one');
  const token = await server.sign('one');
  const good = server.keys[0] as JWK;
  for (const bad of [{ x: 'AA' }, { x: undefined }, { y: '!' }, { x: 7 }]) {
    server.keys.splice(0, 1, { ...good, ...bad } as JWK);
    const verify = createTokenVerifier({ jwksUrl: server.url });
    server.state.fetches = 0;
    await t.rejects(verify(token), unavailable, JSON.stringify(bad));
    t.equal(server.state.fetches, 1, 'there is no second fetch');
  }
});

t.test('a key that was just rotated is found immediately', async (t) => {
  const server = await keyServer(t);
  await server.rotate('one');
  const verify = createTokenVerifier({ jwksUrl: server.url });
  t.match(await verify(await server.sign('one')), { user_id: 'ann' });
  await server.rotate('two');
  const tokens = await Promise.all(Array.from({ length: 50 }, (_, n) => server.sign('two', { sub: `user-${n}` })));
  const found = await Promise.all(tokens.map(verify));
  t.same(
    found.map(({ user_id }) => user_id),
    tokens.map((_, n) => `user-${n}`),
  );
  t.equal(server.state.fetches, 2, 'all tokens with the unknown key share one fetch');
});

t.test('a token without a key id is refused if several keys match, as is a key of another algorithm', async (t) => {
  const server = await keyServer(t);
  await server.rotate('one');
  const [first] = server.keys;
  await server.rotate('two');
  server.keys.push(first as JWK);
  const verify = createTokenVerifier({ jwksUrl: server.url });
  for (const kid of ['one', 'two']) t.match(await verify(await server.sign(kid)), { user_id: 'ann' }, kid);
  await t.rejects(
    verify(await server.sign('two', { sub: 'eve' }, 'one')),
    refused,
    'signed by a key other than the named one',
  );
  await t.rejects(verify(await server.sign(undefined, { sub: 'ann' }, 'one')), refused, 'without a key id');
  server.keys.splice(0, 2, { ...(first as JWK), alg: 'RS256' });
  const other = createTokenVerifier({ jwksUrl: server.url });
  await t.rejects(other(await server.sign('one')), refused, 'a key for another algorithm');
});

t.test('keys are refreshed after ten minutes, and a failed refresh is retried after ten seconds', async (t) => {
  const server = await keyServer(t);
  const real = performance.now.bind(performance);
  let passed = 0;
  performance.now = () => real() + passed;
  t.teardown(() => {
    performance.now = real;
  });
  await server.rotate('one');
  const verify = createTokenVerifier({ jwksUrl: server.url, keys: createKeyServer(server.url, 0) });
  const token = await server.sign('one');
  const fetched = (count: number) =>
    eventually(`${count} fetches`, () => server.state.fetches >= count, { instead: () => server.state.fetches });
  const good = async (what: string) => t.match(await verify(token), { user_id: 'ann' }, what);
  await good('fetched first');
  passed += 590_000;
  await good('still known');
  t.equal(server.state.fetches, 1);
  server.state.answer = FAILURES[503] as Answer;
  passed += 20_000;
  await good('during the refresh');
  await fetched(2);
  for (const ms of [0, 5_000]) {
    passed += ms;
    await good('while the server fails');
  }
  server.state.answer = server.good;
  await server.rotate('two');
  t.equal(server.state.fetches, 2, 'tokens do not cause fetches');
  passed += 10_000;
  await good('the old key, until the next fetch has ended');
  await fetched(3);
  t.match(await verify(await server.sign('two')), { user_id: 'ann' }, 'the new key');
  // A key that was removed from the set is invalid after another fetch.
  await t.rejects(verify(token), refused);
});

t.test('tokens with invented key ids are refused and share fetches', async (t) => {
  const server = await keyServer(t);
  await server.rotate('one');
  const verify = createTokenVerifier({ jwksUrl: server.url });
  await verify(await server.sign('one'));
  const forged = await Promise.all(
    Array.from({ length: 200 }, (_, n) => server.sign(`kid-${n}`, { sub: 'eve' }, 'one')),
  );
  for (const outcome of await Promise.allSettled(forged.map(verify)))
    t.match(outcome, { status: 'rejected', reason: refused });
  t.ok(server.state.fetches <= 3, `${server.state.fetches} fetches`);
});

t.test('invalid claims are a fault of the token', async (t) => {
  const server = await keyServer(t);
  await server.rotate('one');
  const verify = createTokenVerifier({ jwksUrl: server.url });
  const claims: object[] = [{ sub: 7 }, { sub: null }, { sub: ['ann'] }, { sub: {} }, {}, { sub: '' }, { sub: 'a\0' }];
  for (const bad of ['soon', null, {}]) claims.push({ sub: 'ann', exp: bad }, { sub: 'ann', nbf: bad });
  for (const claim of claims) {
    const token = await server.sign('one', claim as JWTPayload);
    await t.rejects(verify(token), refused, JSON.stringify(claim));
  }
  const far = await verify(await server.sign('one', { sub: 'ann', exp: 1e300 }));
  t.equal(far.expires_at, Number.MAX_SAFE_INTEGER, 'a time beyond the largest safe integer');
});

t.test('clocks may differ by at most the leeway', async (t) => {
  const server = await keyServer(t);
  await server.rotate('one');
  const now = Math.floor(Date.now() / 1_000);
  const verify = createTokenVerifier({ jwksUrl: server.url, leewaySeconds: 60 });
  const identity = await verify(await server.sign('one', { sub: 'ann', exp: now - 30 }));
  t.same([identity.expires_at, identity.good_until], [(now - 30) * 1_000, (now + 30) * 1_000]);
  for (const claim of [{ nbf: now + 30 }, { iat: now + 30 }, { exp: now + 30, nbf: now + 30 }])
    t.match(
      await verify(await server.sign('one', { sub: 'ann', ...claim })),
      { user_id: 'ann' },
      JSON.stringify(claim),
    );
  for (const claim of [{ exp: now - 90 }, { nbf: now + 90 }])
    await t.rejects(verify(await server.sign('one', { sub: 'ann', ...claim })), refused, JSON.stringify(claim));
});

t.test('an email address counts unless its issuer marks it as unverified', async (t) => {
  const server = await keyServer(t);
  await server.rotate('one');
  const verify = createTokenVerifier({ jwksUrl: server.url });
  const email = 'ann@example.com';
  const address = async (claims: object) => (await verify(await server.sign('one', { sub: 'ann', ...claims }))).email;
  for (const email_verified of [undefined, true, 'true']) t.equal(await address({ email, email_verified }), email);
  for (const email_verified of [false, 'false', 'no', 0, 1, null, {}, []])
    t.equal(await address({ email, email_verified }), '', JSON.stringify(email_verified));
  t.equal(
    await address({ email: 'ann@bücher.example' }),
    'ann@xn--bcher-kva.example',
    'the domain in the form of mail servers',
  );
  t.equal(await address({ email: 'ann@例え.テスト' }), 'ann@xn--r8jz45g.xn--zckzah');
  for (const bad of [
    7,
    'ann',
    'a\0nn@example.com',
    'ann@exa\nmple.com',
    'a@b@c',
    'a b@c',
    '<a@b>',
    'a@',
    '@b',
    'a@b c',
    'a@\u{80}.com',
  ])
    t.equal(await address({ email: bad }), '', JSON.stringify(bad));
});
