import { createSecretKey } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { connect } from '@godwit/client';
import { Code } from '@godwit/schema';
import { decodeJwt, type JWTPayload, SignJWT } from 'jose';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';

t.test('gateways and stores refuse tokens without exp, and tokens past AUTH_MAX_LIFETIME_SECONDS', async (t) => {
  const systems = {
    strict: await startTestSystem(1, { AUTH_MAX_LIFETIME_SECONDS: '600' }),
    lax: await startTestSystem(1, { AUTH_REQUIRE_EXP: 'false' }),
  };
  t.teardown(() => Promise.all(Object.values(systems).map((system) => system.stop())));
  const now = Math.floor(Date.now() / 1_000);
  const tokens: [string, JWTPayload, { strict: boolean; lax: boolean }][] = [
    ['of ten minutes', { iat: now, exp: now + 600 }, { strict: true, lax: true }],
    ['of ten minutes and a second', { iat: now, exp: now + 601 }, { strict: false, lax: true }],
    ['without exp', { iat: now }, { strict: false, lax: true }],
  ];
  for (const name of ['strict', 'lax'] as const) {
    const { urls, storeUrl, config } = systems[name];
    const key = createSecretKey(config.AUTH_SECRET as string, 'utf8');
    for (const [what, claims, good] of tokens) {
      const token = await new SignJWT({ sub: 'ann', ...claims }).setProtectedHeader({ alg: 'HS256' }).sign(key);
      const opened = connect({ url: urls[0] as string, token });
      if (good[name]) (await opened).close();
      else await t.rejects(opened, { code: Code.CODE_UNAUTHENTICATED }, `${name}: ${what}`);
      const { status } = await fetch(`${storeUrl}/v1/conversations`, { headers: { authorization: `Bearer ${token}` } });
      t.equal(status, good[name] ? 200 : 401, `${name}: ${what}, over HTTP`);
    }
  }
});

t.test('the gateway warns of the expiry of each token once, and the SDK hands the event to listeners', async (t) => {
  const system = await startTestSystem(1);
  t.teardown(() => system.stop());
  const token = await system.token('ann', 4);
  // A token that is a string: the SDK does not refresh it.
  const ann = await system.client('ann', 0, { token });
  const warnings: number[] = [];
  const warned = () => once(steps, 'warned', { signal: AbortSignal.timeout(10_000) });
  const steps = new EventEmitter();
  ann.on('token_expiring', ({ expires_at }) => {
    warnings.push(expires_at);
    steps.emit('warned');
  });
  const first = warned();
  await first;
  t.same(
    warnings,
    [decodeJwt(token).exp as number].map((exp) => exp * 1_000),
  );
  t.ok(Date.now() < (warnings[0] as number), 'before the expiry');

  const newer = await system.token('ann', 6);
  const second = warned();
  await ann.refresh({ token: newer });
  await second;
  t.same(
    warnings.slice(1),
    [decodeJwt(newer).exp as number].map((exp) => exp * 1_000),
  );
  t.equal(ann.status.state, 'connected');
});
