import t from 'tap';
import { signToken } from '../auth/token-verifier.js';
import { startTestService } from '../testing/http-service.js';

/** Public routes; every other route requires a token. */
const OPEN = /^\/(healthz|readyz|metrics|client\.js|docs(\/.*)?|v1\/unsubscribe|\*)$/;
const INTERNAL = /^\/(internal|v1\/operator)\//;

t.test(
  'each protected route accepts only its own kind of token: a user’s, a service key or the internal token',
  async (t) => {
    const service = await startTestService();
    t.teardown(() => service.close());
    const user = `Bearer ${await service.token('ann')}`;
    const forged = `Bearer ${await signToken('ann', { secret: 'another secret, as long as it has to be', lifetimeSeconds: 60 })}`;
    const { authorization: internal } = service.internal;
    const { authorization: backend } = service.backend;
    const guarded = service.routes.filter(({ method, url }) => method !== 'OPTIONS' && !OPEN.test(url));
    const wrong = [
      undefined,
      'Bearer ',
      forged,
      `${user}x`,
      `${internal}x`,
      `${internal.slice(0, -1)}x`,
      user.replace('Bearer', 'Basic'),
    ];
    for (const { method, url } of guarded) {
      const call = async (authorization: string | undefined) => {
        const response = await fetch(service.url + url.replace(/:\w+/g, 'nothing'), {
          method,
          headers: authorization === undefined ? {} : { authorization },
        });
        await response.arrayBuffer();
        return response.status;
      };
      const tokens: Record<'internal' | 'user' | 'backend', string> = { internal, user, backend };
      const owner = INTERNAL.test(url) ? 'internal' : url.startsWith('/godwit.v1.ServerService/') ? 'backend' : 'user';
      const own = tokens[owner];
      const others = Object.values(tokens).filter(
        (token) =>
          token !== own &&
          !(/^\/(v1\/(operator\/|jobs\/:id$)|godwit\.v1\.GatewayService\/)/.test(url) && token === backend),
      );
      for (const header of [...wrong, ...others]) t.equal(await call(header), 401, `${method} ${url}: ${header}`);
      t.not(await call(own), 401, `${method} ${url}: its own token`);
    }
    const internals = guarded.filter(({ url }) => INTERNAL.test(url)).length;
    t.ok(internals >= 10 && guarded.length - internals >= 15, `${guarded.map(({ url }) => url)}`);
  },
);
