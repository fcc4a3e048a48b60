import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { makeAuthority, makeCertificate } from './certificates.js';
import { freePort, launchUntil, type PrivateServer, privateServer, redisBinary } from './servers.js';

/** A private Redis with TLS. */
export interface TlsRedis extends PrivateServer {
  /** The file, for NODE_EXTRA_CA_CERTS, of the authority that signed the certificate of `localhost`. */
  readonly authority: string;
}

/** Starts a Redis with TLS, or a cluster of one such server; `url` is in the format of REDIS_URL. */
export async function startTlsRedis(kind: 'server' | 'cluster'): Promise<TlsRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-redis-'));
  const { certificate, key, authority } = makeCertificate(folder, makeAuthority(folder), 'localhost');
  const [port, plainPort] = [await freePort(), await freePort()];
  const settings = {
    'tls-port': port,
    port: kind === 'cluster' ? plainPort : 0,
    'tls-cert-file': certificate,
    'tls-key-file': key,
    'tls-ca-cert-file': authority,
    'tls-auth-clients': 'no',
    bind: '127.0.0.1',
    save: '',
    appendonly: 'no',
    dir: folder,
    ...(kind === 'cluster' && {
      'cluster-enabled': 'yes',
      'tls-cluster': 'yes',
      'cluster-port': await freePort(),
      // Announces the name in the certificate instead of the address.
      'cluster-announce-hostname': 'localhost',
      'cluster-preferred-endpoint-type': 'hostname',
    }),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const launch = () => launchUntil(spawn(redisBinary(), args), /Ready to accept connections/);
  const scheme = kind === 'cluster' ? 'rediss-cluster' : 'rediss';
  const server = await privateServer(`${scheme}://localhost:${port}`, folder, launch, 'SIGTERM');
  if (kind === 'cluster') {
    const plain = new Redis(plainPort);
    await plain.cluster('ADDSLOTSRANGE', 0, 16_383);
    while (!String(await plain.cluster('INFO')).includes('cluster_state:ok'));
    plain.disconnect();
  }
  return { ...server, authority };
}
