import { pino } from 'pino';
import { Registry } from 'prom-client';
import t from 'tap';
import { createTokenVerifier } from '../auth/token-verifier.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { createService } from './service.js';

let store: TestStore;
t.before(async () => {
  store = await createTestStore();
});
t.teardown(() => store.close());

/** A service, and the `address` of each line of its audit log. */
async function serve(options: { trustedProxies?: string[]; allowedOrigins?: string[] }) {
  const addresses: string[] = [];
  const write = (line: string) => addresses.push(JSON.parse(line).address);
  const app = await createService({
    store,
    verify: createTokenVerifier({ secret: 'a secret of the tests, long enough to be one' }),
    internalToken: 'an internal token of the tests, long enough',
    log: pino({ level: 'silent' }),
    audit: pino({}, { write }),
    registry: new Registry(),
    draining: () => false,
    ...options,
  });
  t.teardown(() => app.close());
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, addresses };
}

t.test('the audit log names the client behind trusted proxies, and ignores the header of others', async (t) => {
  for (const [trustedProxies, forwardedFor, address] of [
    [['127.0.0.0/8', '10.0.0.0/8'], '192.0.2.7, 198.51.100.1, 10.0.0.3', '198.51.100.1'],
    [['127.0.0.0/8'], '198.51.100.1, 10.0.0.3', '10.0.0.3'],
    [['10.0.0.0/8'], '198.51.100.1', '127.0.0.1'],
    [[], '198.51.100.1', '127.0.0.1'],
  ] as const) {
    const { url, addresses } = await serve({ trustedProxies: [...trustedProxies] });
    const response = await fetch(`${url}/godwit.v1.ServerService/Unban`, {
      method: 'POST',
      headers: { 'x-forwarded-for': forwardedFor, 'content-type': 'application/json' },
      body: '{}',
    });
    t.equal(response.status, 401);
    t.same(addresses, [address], `${trustedProxies} for ${forwardedFor}`);
  }
});

t.test(
  'pages of allowed origins may read answers, those of others may not, and without a list any page may',
  async (t) => {
    const origin = async (url: string, from: string) => {
      const response = await fetch(`${url}/healthz`, { headers: { origin: from } });
      return response.headers.get('access-control-allow-origin');
    };
    const limited = await serve({ allowedOrigins: ['https://a.example'] });
    t.equal(await origin(limited.url, 'https://a.example'), 'https://a.example');
    t.equal(await origin(limited.url, 'https://a.example.b'), null);
    const open = await serve({});
    t.equal(await origin(open.url, 'https://a.example.b'), '*');
  },
);
