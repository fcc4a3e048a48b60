import { createServer } from 'node:http';
import { connect } from '@godwit/client';
import { Code } from '@godwit/schema';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';

t.test('clients survive an outage of the key server while they connect and while they refresh', async (t) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }] });
  let working = false;
  let asked = () => {};
  const server = createServer((_request, response) => {
    if (working) response.end(keys);
    else response.writeHead(503).end('<html>down for maintenance</html>');
    asked();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const system = await startTestSystem(1, { AUTH_SECRET: '', AUTH_JWKS_URL: `http://127.0.0.1:${port}/keys` });
  t.teardown(async () => {
    await system.stop();
    server.closeAllConnections();
    server.close();
  });
  const token = (kid: string) =>
    new SignJWT({ sub: 'ann' }).setProtectedHeader({ alg: 'ES256', kid }).setExpirationTime('1h').sign(privateKey);

  const failed = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const connecting = connect({ url: system.urls[0] as string, token: await token('one'), backoff: { firstMs: 10 } });
  await failed;
  working = true;
  const ann = await connecting;
  t.teardown(() => ann.close());
  t.equal(ann.status.state, 'connected', 'the client kept trying');

  working = false;
  await t.rejects(ann.refresh({ token: await token('two') }), { code: Code.CODE_UNAVAILABLE });
  t.equal(ann.status.state, 'connected', 'the old token is still valid');
  working = true;
  await t.rejects(ann.refresh({ token: await token('two') }), { code: Code.CODE_UNAUTHENTICATED });
});
