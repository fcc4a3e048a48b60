import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort, launchUntil, type PrivateServer, privateServer, redisBinary } from './servers.js';

/** A private Redis Cluster of masters without replicas, on free ports of the loopback interface. */
export interface PrivateCluster {
  /** For REDIS_URL: all its servers. */
  readonly url: string;
  /** Each has an even share of the slots, in their order. */
  readonly masters: readonly PrivateServer[];
  /** Gives the first slots of a master, of which nothing is kept, to another. */
  moveSlots(from: number, to: number, count: number): Promise<void>;
  stop(): Promise<void>;
}

const SLOTS = 16_384;

/** Starts masters, and joins them. Where one is away, the others go on with what they have. */
export async function startRedisCluster(count = 3): Promise<PrivateCluster> {
  const started = await Promise.all(Array.from({ length: count }, startMaster));
  const masters = started.map(({ server }) => server);
  const stop = async () => {
    await Promise.all(masters.map((master) => master.stop()));
  };
  const clients = masters.map(({ url }) => new Redis(url));
  try {
    await introduce(clients, started);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    for (const client of clients) client.disconnect();
  }
  const moveSlots = async (from: number, to: number, count: number) => {
    const [source, target] = [from, to].map((master) => new Redis(masters[master]?.url ?? ''));
    if (!source || !target) throw new Error('unreachable');
    try {
      const [sourceId, targetId] = await Promise.all([source.cluster('MYID'), target.cluster('MYID')]);
      const first = from * shareOf(masters.length);
      const slots = Array.from({ length: count }, (_, n) => first + n);
      const each = (client: Redis, state: string, id: string) =>
        Promise.all(slots.map((slot) => client.call('CLUSTER', 'SETSLOT', String(slot), state, id)));
      await each(target, 'IMPORTING', sourceId);
      await each(source, 'MIGRATING', targetId);
      await each(target, 'NODE', targetId);
      await each(source, 'NODE', targetId);
    } finally {
      source.disconnect();
      target.disconnect();
    }
  };
  return { moveSlots, url: `redis-cluster://${masters.map(({ url }) => new URL(url).host).join(',')}`, masters, stop };
}

interface Master {
  server: PrivateServer;
  port: number;
  /** Where masters talk to each other. */
  clusterPort: number;
}

async function startMaster(): Promise<Master> {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-redis-'));
  const [port, clusterPort] = [await freePort(), await freePort()];
  const settings = {
    port,
    bind: '127.0.0.1',
    save: '',
    appendonly: 'no',
    dir: folder,
    'cluster-enabled': 'yes',
    'cluster-port': clusterPort,
    'cluster-node-timeout': 1_000,
    'cluster-require-full-coverage': 'no',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const launch = () => launchUntil(spawn(redisBinary(), args), /Ready to accept connections/);
  const server = await privateServer(`redis://127.0.0.1:${port}`, folder, launch, 'SIGTERM');
  return { server, port, clusterPort };
}

const shareOf = (count: number) => Math.ceil(SLOTS / count);

async function introduce(clients: readonly Redis[], masters: readonly Master[]): Promise<void> {
  const share = shareOf(clients.length);
  for (const [index, client] of clients.entries()) {
    const last = Math.min((index + 1) * share, SLOTS) - 1;
    await client.cluster('SET-CONFIG-EPOCH', index + 1);
    await client.cluster('ADDSLOTSRANGE', index * share, last);
  }
  for (const { port, clusterPort } of masters.slice(1)) {
    await clients[0]?.call('CLUSTER', 'MEET', '127.0.0.1', String(port), String(clusterPort));
  }
  // Nothing tells when all know of all.
  for (const client of clients) {
    for (;;) {
      const info = String(await client.cluster('INFO'));
      const all =
        info.includes(`cluster_known_nodes:${clients.length}\r`) && info.includes(`cluster_size:${clients.length}\r`);
      if (all && info.includes('cluster_state:ok')) break;
      await sleep(20);
    }
  }
}
