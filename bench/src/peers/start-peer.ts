import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort, launchUntil } from '@godwit/store/testing';
import type { ProtocolName } from '../load/protocol.js';
import { endWithUs } from '../system/end-with-us.js';
import { startNatsWebsocket } from './nats-server.js';
import { type Peer, peerOf } from './peer.js';

export type { Peer } from './peer.js';

/**
 * Starts a server to which Godwit is compared, and resolves once it listens; rejects with its output if it exits
 * before. Socket.IO needs REDIS_URL and DATABASE_URL in `env`.
 */
export async function startPeer(name: Exclude<ProtocolName, 'godwit'>, env: NodeJS.ProcessEnv): Promise<Peer> {
  if (name === 'nats') return startNatsWebsocket(env);
  const program = fileURLToPath(new URL(`${name}-server.js`, import.meta.url));
  const port = await freePort();
  const child = endWithUs(spawn(process.execPath, [program, String(port)], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  return peerOf(await launchUntil(child, /^listening$/), port);
}
