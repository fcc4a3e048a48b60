import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { decodeServerFrames, encodeClientFrames, type godwit, SUBPROTOCOL } from '@godwit/schema';
import { signToken } from '@godwit/store';
import { freePort, liveCertificate, serverUrl } from '@godwit/store/testing';
import t, { type Test } from 'tap';
import { WebSocket } from 'ws';
import { startTestSystem } from '../testing/test-system.js';

const GODWIT = fileURLToPath(new URL('../../bin/godwit.js', import.meta.url));
const SECRET = 'a secret of the tests, long enough to be one';
const DEADLINE_MS = 30_000;
const deadline = () => ({ signal: AbortSignal.timeout(DEADLINE_MS) });

/** A certificate in files that the test may replace, and the settings that name them. */
function makeFiles(t: Test) {
  const files = liveCertificate(t);
  files.use('first');
  const { certFile, keyFile, authority } = files;
  const env = { TLS_CERT_FILE: certFile, TLS_KEY_FILE: keyFile, STORE_URL: 'https://localhost' };
  return { ...files, env, authority: authority.certificate };
}

/** Starts a role as a process of its own, and resolves once its gateway listens. */
async function start(t: Test, role: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const { PATH, HOME } = process.env;
  const child = spawn(GODWIT, [role], { env: { PATH, HOME, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  t.teardown(() => child.kill('SIGKILL'));
  for await (const line of createInterface(child.stdout)) if (line.includes('the gateway listens')) break;
  child.stdout.resume();
  return child;
}

/** Opens a session over TLS, and sends one message, which the store must keep. */
async function sendOne(port: number, ca: Buffer): Promise<godwit.v1.SendResponse | null | undefined> {
  const socket = new WebSocket(`wss://localhost:${port}/v1/ws`, SUBPROTOCOL, { ca });
  try {
    await once(socket, 'open', deadline());
    const token = await signToken('ann', { secret: SECRET, lifetimeSeconds: 600 });
    const ask = async (frame: godwit.v1.ClientFrame.$Properties) => {
      socket.send(encodeClientFrames([frame]));
      for (;;) {
        const [message] = await once(socket, 'message', deadline());
        const found = decodeServerFrames(message as Buffer).find(({ id }) => id === frame.id);
        if (found) return found;
      }
    };
    await ask({ id: 1, hello: { token } });
    const send = { to_user_id: 'ben', client_message_id: Buffer.alloc(16, 7), body: Buffer.from('hello') };
    return (await ask({ id: 2, send })).send;
  } finally {
    socket.terminate();
  }
}

/** The status of a page over HTTPS. */
async function statusOf(port: number, path: string, ca: Buffer): Promise<number | undefined> {
  const call = request({ host: 'localhost', port, path, ca, agent: false }).end();
  const [response] = await once(call, 'response', deadline());
  response.resume();
  return response.statusCode;
}

t.test('role all serves both ports over TLS, and its gateway still reaches its store', async (t) => {
  const { folder, env, ca } = makeFiles(t);
  const [gatewayPort, storePort] = [await freePort(), await freePort()];
  const child = await start(t, 'all', {
    ...env,
    AUTH_SECRET: SECRET,
    DATABASE_URL: `pglite://${folder}/data`,
    BLOBS_URL: `file://${folder}/blobs`,
    GATEWAY_PORT: String(gatewayPort),
    STORE_PORT: String(storePort),
  });
  t.match(await sendOne(gatewayPort, ca), { seq: 1 });
  for (const port of [gatewayPort, storePort]) t.equal(await statusOf(port, '/readyz', ca), 200);
  await t.rejects(statusOf(storePort, '/readyz', Buffer.alloc(0)), 'a client that does not trust the authority');
  const ended = once(child, 'exit', deadline());
  child.kill('SIGTERM');
  t.same(await ended, [0, null], 'it ends in order');
});

t.test('a gateway of its own calls its store by an https URL, and trusts its authority', async (t) => {
  const { env, ca, authority } = makeFiles(t);
  const system = await startTestSystem(0, env);
  t.teardown(() => system.stop());
  const { port } = new URL(system.storeUrl);
  t.equal(new URL(system.storeUrl).protocol, 'https:');
  const gatewayPort = await freePort();
  await start(t, 'gateway', {
    ...env,
    AUTH_SECRET: SECRET,
    INTERNAL_TOKEN: system.config.INTERNAL_TOKEN,
    REDIS_URL: serverUrl('REDIS_URL'),
    REDIS_PREFIX: system.config.REDIS_PREFIX,
    STORE_URL: `https://localhost:${port}`,
    NODE_EXTRA_CA_CERTS: authority,
    GATEWAY_PORT: String(gatewayPort),
  });
  t.match(await sendOne(gatewayPort, ca), { seq: 1 });
});

t.test('files that cannot be used end the process at its start, with the reason', async (t) => {
  const { folder, env, certFile } = makeFiles(t);
  writeFileSync(certFile, 'no certificate');
  const { PATH, HOME } = process.env;
  const ports = { GATEWAY_PORT: String(await freePort()), STORE_PORT: String(await freePort()) };
  const child = spawn(GODWIT, ['all'], {
    env: { PATH, HOME, ...env, ...ports, DATABASE_URL: `pglite://${folder}/data` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const text: Buffer[] = [];
  child.stderr.on('data', (bytes) => text.push(bytes));
  t.same(await once(child, 'close', deadline()), [1, null]);
  t.match(String(Buffer.concat(text)), `TLS_CERT_FILE: ${certFile}: is no certificate in PEM`);
});
