import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, launchUntil, natsBinary } from '@godwit/store/testing';
import { endWithUs } from '../system/end-with-us.js';
import { type Peer, peerOf } from './peer.js';

/** Starts a NATS server that accepts WebSockets, stores nothing, and does not disconnect slow consumers. */
export async function startNatsWebsocket(env: NodeJS.ProcessEnv = process.env): Promise<Peer> {
  const binary = natsBinary();
  const [port, websocketPort] = [await freePort(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), 'godwit-nats-'));
  const config = join(folder, 'nats.conf');
  writeFileSync(
    config,
    `listen: "127.0.0.1:${port}"
websocket { listen: "127.0.0.1:${websocketPort}", no_tls: true }
max_connections: 200000
max_pending: 1073741824
write_deadline: "10m"
`,
  );
  try {
    const child = endWithUs(spawn(binary, ['-c', config], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
    return peerOf(await launchUntil(child, /Server is ready/), websocketPort);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
