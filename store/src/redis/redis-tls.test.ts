import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { launchUntil } from '../testing/servers.js';
import { startTlsRedis } from '../testing/tls-redis.js';

const REFUSED = /^error: Failed to refresh slots cache/;
const CLIENT = fileURLToPath(new URL('../testing/redis-speaker.js', import.meta.url));

/**
 * Runs a client in its own process until it prints `until`: Node reads trusted certificates at the start of a process.
 */
async function runClient(t: Test, url: string, trusted: string | undefined, until: RegExp): Promise<void> {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const child = spawn(process.execPath, [CLIENT, url], {
    env: { ...env, ...(trusted && { NODE_EXTRA_CA_CERTS: trusted }) },
  });
  t.teardown(() => child.kill('SIGKILL'));
  await launchUntil(child, until);
}

for (const kind of ['server', 'cluster'] as const) {
  t.test(
    `${kind}: events and presence work over TLS, and servers without a trusted certificate are rejected`,
    async (t) => {
      const redis = await startTlsRedis(kind);
      t.teardown(() => redis.stop());
      await runClient(t, redis.url, redis.authority, /^online: true,false$/);
      // The cluster client does not report the reason.
      const [strange, otherName] =
        kind === 'server' ? [/^error: self-signed/, /^error: .*does not match certificate/] : [REFUSED, REFUSED];
      await runClient(t, redis.url, undefined, strange);
      await runClient(t, redis.url.replace('localhost', '127.0.0.1'), redis.authority, otherName);
    },
  );
}
