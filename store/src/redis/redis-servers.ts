import slotOf from 'cluster-key-slot';
import { Cluster, type Command, Redis, type RedisOptions } from 'ioredis';
import { corkEachTurn } from './corked-writes.js';

/** Where Redis is, and what tells this system's keys and channels from those of others. */
export interface RedisAddress {
  /** One server: `redis://`, `rediss://`; some servers of a Redis Cluster: `redis-cluster://`, `rediss-cluster://`. */
  url: string;
  /** Put before every key and topic. Default `godwit:`. */
  prefix?: string;
}

/** Keys and channels that are always at the same server. */
export interface RedisPartition {
  /** Their prefix. */
  readonly prefix: string;
  /**
   * A new connection, of its own, to the server that has the partition now; undefined while none is known. It does not come
   * back by itself.
   */
  connect(): Redis | undefined;
}

/** Redis as one server, which is one partition, or as a cluster, over whose servers partitions are spread. */
export interface RedisServers {
  /** For what has a key or a channel first; it finds the server. Rejects where that is away, and queues nothing. */
  readonly commands: Redis | Cluster;
  readonly partitions: readonly RedisPartition[];
  /** Which partition an id of a user or a conversation belongs to. */
  partitionOf(id: string): number;
  /** How to publish: a message for all of a cluster would go to every server of it. */
  readonly publish: 'PUBLISH' | 'SPUBLISH';
  /** Calls back when commands can be sent, for the first time or again. */
  onReady(call: () => void): void;
  /** To be called where something failed: looks where partitions are now, once in a while however often it is called. */
  lookAgain(): void;
  close(): void;
}

/** Scripts by name, as ioredis has them. */
type Scripts = Record<string, { lua: string; numberOfKeys: number }>;
type Publish = RedisServers['publish'];
/** How any server of a cluster is connected to. */
type ServerOptions = Pick<RedisOptions, 'username' | 'password' | 'tls'>;

/**
 * Partitions of a cluster. Each costs a node one connection, and has one master: so many masters at most share the work.
 * All processes of a system have to agree on it.
 */
export const PARTITIONS = 16;
const SLOTS = 16_384;
/** Milliseconds between looks at which server has which slots: each is a connection of its own. */
const LOOK_MS = 500;

const isCluster = (url: string) => /^rediss?-cluster:/.test(url);
const backoff = (attempt: number) => Math.min(2_000, 50 * 2 ** Math.min(attempt, 6));

/** Opens what carries commands to Redis; partitions are connected to by whoever subscribes. */
export function openRedis(
  { url, prefix = 'godwit:' }: RedisAddress,
  { scripts, onError }: { scripts?: (publish: Publish) => Scripts; onError: (error: Error) => void },
): RedisServers {
  const node = { commandTimeout: 5_000, maxRetriesPerRequest: 1 };
  // Each connection of a client has a stream of its own.
  const corkCommands = (client: Redis) => client.on('connect', () => corkEachTurn(client.stream));
  return isCluster(url) ? openCluster() : openServer();

  function openServer(): RedisServers {
    const commands = new Redis(url, {
      ...node,
      // Commands that cannot be sent at once fail: what comes late is worth nothing.
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
      // No wait before a retry: commands sent meanwhile would overtake it.
      retryDelayOnFailover: 0,
      retryDelayOnClusterDown: 0,
      scripts: scripts?.('SPUBLISH'),
      redisOptions: { ...options, ...node },
      clusterRetryStrategy: backoff,
      // By itself the client connects to the address of a name, which no certificate has.
      ...(options.tls && { dnsLookup: (name, found) => found(null, name) }),
    });
    commands.on('error', onError);
    commands.on('+node', (server: Redis) => corkCommands(server).on('error', onError));
    // By itself the client does not look where slots are after a command that timed out, as where a master hangs.
    let looked = performance.now();
    const lookAgain = () => {
      if (commands.status !== 'ready' || performance.now() - looked < LOOK_MS) return;
      looked = performance.now();
      commands.refreshSlotsCache();
    };
    const connect = (slot: number) => {
      // The result is for the next attempt, if this one fails.
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
 * Fails commands at once while the cluster is away. The option that says so would also fail those for a server that is
 * being connected to, where they can wait in order, no longer than their time-out.
 */
class PromptCluster extends Cluster {
  override sendCommand(command: Command, ...rest: unknown[]): unknown {
    // The client asks the cluster about itself before it is ready.
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

/** `redis-cluster://[[USER]:PASSWORD@]HOST[:PORT][,HOST[:PORT] …]`, percent-encoded where it must be. */
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

/** A tag for each partition, so that all together lie evenly over the slots: masters that share these share the work. */
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
