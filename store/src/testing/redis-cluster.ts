import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort, launchUntil, type PrivateServer, privateServer, redisBinary } from './servers.js';

/** A private, password-protected Redis Cluster on free ports of the loopback interface. */
export interface PrivateCluster {
  /** All servers, in the format of REDIS_URL. */
  readonly url: string;
  /** The masters, with equal shares of the slots in order. None has a replica at first. */
  readonly masters: readonly PrivateServer[];
  /** Adds a replica to a master, which takes over if the master fails. Resolves once it is in sync. */
  addReplica(master: number): Promise<void>;
  /** Moves the first `count` slots of a master, which must be empty, to another master. */
  moveSlots(from: number, to: number, count: number): Promise<void>;
  stop(): Promise<void>;
}

const SLOTS = 16_384;

/** Starts masters and joins them to a cluster. If one fails, the others keep serving their slots. */
export async function startRedisCluster(count = 3): Promise<PrivateCluster> {
  const password = randomBytes(8).toString('hex');
  const started = await Promise.all(Array.from({ length: count }, () => startNode(password)));
  const masters = started.map(({ server }) => server);
  const replicas: PrivateServer[] = [];
  const stop = async () => {
    await Promise.all([...masters, ...replicas].map((server) => server.stop()));
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
  const addReplica = async (of: number) => {
    const { server, port, clusterPort } = await startNode(password);
    replicas.push(server);
    const replica = new Redis(server.url);
    const others = masters.map(({ url }) => new Redis(url));
    try {
      const master = others[of] as Redis;
      await master.call('CLUSTER', 'MEET', '127.0.0.1', String(port), String(clusterPort));
      const id = (await master.cluster('MYID')) as string;
      // The replica learns about the other nodes from the one that it met.
      while (!String(await replica.cluster('NODES')).includes(id)) await sleep(20);
      await replica.cluster('REPLICATE', id);
      while (!(await replica.info('replication')).includes('master_link_status:up')) await sleep(20);
      // A master votes for the replica only if it knows it and is not itself considered failed.
      const agreed = (nodes: string) => nodes.includes(`slave ${id} `) && !/fail|handshake|disconnected/.test(nodes);
      for (const client of [replica, ...others]) while (!agreed(String(await client.cluster('NODES')))) await sleep(20);
    } finally {
      for (const client of [replica, ...others]) client.disconnect();
    }
  };
  const hosts = masters.map(({ url }) => new URL(url).host);
  return { moveSlots, addReplica, url: `redis-cluster://:${password}@${hosts.join(',')}`, masters, stop };
}

interface Node {
  server: PrivateServer;
  port: number;
  /** The port of the cluster bus. */
  clusterPort: number;
}

async function startNode(password: string): Promise<Node> {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-redis-'));
  const [port, clusterPort] = [await freePort(), await freePort()];
  const settings = {
    port,
    bind: '127.0.0.1',
    save: '',
    appendonly: 'no',
    requirepass: password,
    masterauth: password,
    dir: folder,
    // The initial sync of a replica starts immediately.
    'repl-diskless-sync-delay': 0,
    'cluster-enabled': 'yes',
    'cluster-port': clusterPort,
    'cluster-node-timeout': 1_000,
    'cluster-require-full-coverage': 'no',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const launch = () => launchUntil(spawn(redisBinary(), args), /Ready to accept connections/);
  const server = await privateServer(`redis://:${password}@127.0.0.1:${port}`, folder, launch, 'SIGTERM');
  return { server, port, clusterPort };
}

const shareOf = (count: number) => Math.ceil(SLOTS / count);

async function introduce(clients: readonly Redis[], masters: readonly Node[]): Promise<void> {
  const share = shareOf(clients.length);
  for (const [index, client] of clients.entries()) {
    const last = Math.min((index + 1) * share, SLOTS) - 1;
    await client.cluster('SET-CONFIG-EPOCH', index + 1);
    await client.cluster('ADDSLOTSRANGE', index * share, last);
  }
  for (const { port, clusterPort } of masters.slice(1)) {
    await clients[0]?.call('CLUSTER', 'MEET', '127.0.0.1', String(port), String(clusterPort));
  }
  // No event reports that all nodes know each other.
  const lines = [`cluster_known_nodes:${clients.length}\r`, `cluster_size:${clients.length}\r`, 'cluster_state:ok'];
  for (const client of clients) {
    for (;;) {
      const info = String(await client.cluster('INFO'));
      if (lines.every((line) => info.includes(line))) break;
      await sleep(20);
    }
  }
}
