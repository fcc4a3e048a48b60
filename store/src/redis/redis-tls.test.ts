import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { launchUntil } from '../testing/servers.js';
import { startTlsRedis } from '../testing/tls-redis.js';

const REFUSED = /^error: Failed to refresh slots cache/;
const SPEAKER = fileURLToPath(new URL('../testing/redis-speaker.js', import.meta.url));

/** Lets a process speak over a Redis until it says something: whom Node trusts is told to a process when it starts. */
async function speak(t: Test, url: string, trusted: string | undefined, until: RegExp): Promise<void> {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const child = spawn(process.execPath, [SPEAKER, url], {
    env: { ...env, ...(trusted && { NODE_EXTRA_CA_CERTS: trusted }) },
  });
  t.teardown(() => child.kill('SIGKILL'));
  await launchUntil(child, until);
}

for (const kind of ['server', 'cluster'] as const) {
  t.test(`${kind}: events and presence go over TLS, and to nobody who cannot prove to be the server`, async (t) => {
    const redis = await startTlsRedis(kind);
    t.teardown(() => redis.stop());
    await speak(t, redis.url, redis.authority, /^there: true,false$/);
    // The cluster's client keeps the reason to itself.
    const [strange, otherName] =
      kind === 'server' ? [/^error: self-signed/, /^error: .*does not match certificate/] : [REFUSED, REFUSED];
    await speak(t, redis.url, undefined, strange);
    await speak(t, redis.url.replace('localhost', '127.0.0.1'), redis.authority, otherName);
  });
}
