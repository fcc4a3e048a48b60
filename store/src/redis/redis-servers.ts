import slotOf from 'cluster-key-slot';
import { Cluster, type Command, Redis, type RedisOptions } from 'ioredis';
import { corkEachTurn } from './corked-writes.js';

/** The address of Redis, and the prefix that separates this system's keys and channels from others. */
export interface RedisAddress {
  /** One server: `redis://` or `rediss://`; servers of a Redis Cluster: `redis-cluster://` or `rediss-cluster://`. */
  url: string;
  /** Prefix of every key and topic. Default `godwit:`. */
  prefix?: string;
}

/** Keys and channels that are always on the same server. */
export interface RedisPartition {
  /** Prefix of the partition's keys and channels. */
  readonly prefix: string;
  /**
   * Opens a dedicated connection to the server that currently has the partition; undefined while no server is known.
   * The connection does not reconnect by itself.
   */
  connect(): Redis | undefined;
}

/** Redis as a single server, which is one partition, or as a cluster with partitions spread over its servers. */
export interface RedisServers {
  /**
   * Sends commands whose first argument is a key or channel, which selects the server; never queues for a server that
   * is down.
   */
  readonly commands: Redis | Cluster;
  readonly partitions: readonly RedisPartition[];
  /** The index of the partition that a user id or conversation id belongs to. */
  partitionOf(id: string): number;
  /** The command for publishing: in a cluster, PUBLISH would send every message to every server. */
  readonly publish: 'PUBLISH' | 'SPUBLISH';
  /** Calls `call` whenever commands can be sent, for the first time or again. */
  onReady(call: () => void): void;
  /** To be called after a failure: refreshes the locations of partitions, at most once per LOOK_MS. */
  lookAgain(): void;
  close(): void;
}

/** Scripts by name, in the format of ioredis. */
type Scripts = Record<string, { lua: string; numberOfKeys: number }>;
type Publish = RedisServers['publish'];
/** Connection options for all servers of a cluster. */
type ServerOptions = Pick<RedisOptions, 'username' | 'password' | 'tls'>;

/**
 * The number of partitions of a cluster. Each partition costs a node one connection and lies on one master, so at most
 * this many masters share the load. All processes of a system must use the same number.
 */
export const PARTITIONS = 16;
const SLOTS = 16_384;
/** Minimum milliseconds between refreshes of the slots of a cluster, each of which opens a connection. */
const LOOK_MS = 500;

const isCluster = (url: string) => /^rediss?-cluster:/.test(url);
const backoff = (attempt: number) => Math.min(2_000, 50 * 2 ** Math.min(attempt, 6));

/** Opens the client for commands; subscribers connect to partitions themselves. */
export function openRedis(
  { url, prefix = 'godwit:' }: RedisAddress,
  { scripts, onError }: { scripts?: (publish: Publish) => Scripts; onError: (error: Error) => void },
): RedisServers {
  const node = { commandTimeout: 5_000, maxRetriesPerRequest: 1 };
  // Every new connection of a client has a new stream.
  const corkCommands = (client: Redis) => client.on('connect', () => corkEachTurn(client.stream));
  return isCluster(url) ? openCluster() : openServer();

  function openServer(): RedisServers {
    const commands = new Redis(url, {
      ...node,
      // Commands that cannot be sent immediately fail, because a late command is worthless.
      enableOfflineQueue: false,
      scripts: scripts?.('PUBLISH'),
      retryStrategy: backoff,
    });
    commands.on('error', onError);
    corkCommands(commands);
    return {
      commands,
      partitions: [{ prefix, connect: () => new Redis(url, SUBSCRIBER) }],
      partitionOf: () => 0,
      publish: 'PUBLISH',
      onReady: (call) => commands.on('ready', call),
      lookAgain() {},
      close: () => commands.disconnect(),
    };
  }

  function openCluster(): RedisServers {
    const { servers, options } = parseCluster(url);
    const commands = new PromptCluster(servers, {
      // No delay before a retry, or later commands would overtake it.
      retryDelayOnFailover: 0,
      retryDelayOnClusterDown: 0,
      scripts: scripts?.('SPUBLISH'),
      redisOptions: { ...options, ...node },
      clusterRetryStrategy: backoff,
      // By default the client resolves names and connects to addresses, which certificates do not contain.
      ...(options.tls && { dnsLookup: (name, found) => found(null, name) }),
    });
    commands.on('error', onError);
    commands.on('+node', (server: Redis) => corkCommands(server).on('error', onError));
    // The client does not refresh slots by itself after a command timed out, for example because a master hangs.
    let looked = performance.now();
    const lookAgain = () => {
      if (commands.status !== 'ready' || performance.now() - looked < LOOK_MS) return;
      looked = performance.now();
      commands.refreshSlotsCache();
    };
    const connect = (slot: number) => {
      // The refreshed slots serve the next attempt if this one fails.
      lookAgain();
      const [, host, port] = /^(.+):(\d+)$/.exec(commands.slots[slot]?.[0] ?? '') ?? [];
      return host ? new Redis({ ...options, ...SUBSCRIBER, host, port: Number(port) }) : undefined;
    };
    return {
      commands,
      partitions: partitionTags().map((tag) => ({
        prefix: `{${tag}}${prefix}`,
        connect: () => connect(slotOf(tag)),
      })),
      partitionOf: (id) => slotOf(id) % PARTITIONS,
      publish: 'SPUBLISH',
      onReady: (call) => commands.on('ready', call),
      lookAgain,
      close: () => commands.disconnect(),
    };
  }
}

/**
 * A cluster client that rejects commands immediately while the cluster is unavailable. The client's own option for
 * this, `enableOfflineQueue: false`, would also reject commands for a server that is just being connected to, where
 * they can wait in order until their timeout.
 */
class PromptCluster extends Cluster {
  override sendCommand(command: Command, ...rest: unknown[]): unknown {
    // The client sends CLUSTER commands before it is ready.
    if (this.status === 'ready' || command.name === 'cluster') return super.sendCommand(command, ...(rest as []));
    command.reject(new Error(`the cluster is not ready: ${this.status}`));
    return command.promise;
  }
}

const SUBSCRIBER: RedisOptions = {
  retryStrategy: null,
  autoResubscribe: false,
  autoResendUnfulfilledCommands: false,
  enableOfflineQueue: false,
  maxRetriesPerRequest: null,
};

/** Parses `redis-cluster://[[USER]:PASSWORD@]HOST[:PORT][,HOST[:PORT] …]`, percent-encoded where necessary. */
function parseCluster(url: string): { servers: { host: string; port: number }[]; options: ServerOptions } {
  const [, secure, login = '', hosts = ''] = /^redis(s?)-cluster:\/\/(?:(.*)@)?([^/]*)/.exec(url) ?? [];
  const { username, password } = new URL(`redis://${login}@host`);
  const options: ServerOptions = {};
  if (username) options.username = decodeURIComponent(username);
  if (password) options.password = decodeURIComponent(password);
  if (secure) options.tls = {};
  const servers = hosts.split(',').map((host) => {
    const { hostname, port } = new URL(`redis://${host}`);
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 6_379) };
  });
  return { servers, options };
}

/**
 * A hash tag for each partition. The tags are spread evenly over the slots, so masters with equal slots share the
 * load.
 */
function partitionTags(): string[] {
  const tags: string[] = [];
  for (let number = 0, found = 0; found < PARTITIONS; number++) {
    const partition = Math.floor((slotOf(String(number)) * PARTITIONS) / SLOTS);
    if (tags[partition] !== undefined) continue;
    tags[partition] = String(number);
    found++;
  }
  return tags;
}
