import type { LoadOrder, Person } from '../load/orders.js';
import type { ProtocolName } from '../load/protocol.js';
import { RemoteGenerator } from '../load/remote-generator.js';
import { tokenFor } from '../load/tokens.js';
import { type Measured, measure, type Times } from '../measure/measure.js';
import { startPeer } from '../peers/start-peer.js';
import { populate } from '../system/populate.js';
import { postgresPids, redisPids, serverUrl } from '../system/server-processes.js';
import { type System, startSystem } from '../system/system.js';

/** A room of a measurement, with the names of its members. */
export interface Room {
  id: string;
  members: readonly string[];
}

/** Options of a contender. */
export interface ContenderOptions {
  rooms: readonly Room[];
  /** Number of gateways over which the members of each room are spread. Default 1. */
  gateways?: number;
  /** Whether a worker runs. Default true. */
  worker?: boolean;
  /** Additional environment of Godwit. */
  env?: Record<string, string>;
  /** Pairs of friends. */
  friends?: readonly (readonly [string, string])[];
}

/** A load without its senders and recipients. */
export type Load = Omit<LoadOrder, 'speakers' | 'recipients'>;

/** Connections that the generator opens at a time. */
const AT_A_TIME = 64;

/** A server under measurement, with the load generator that is connected to it. */
export class Contender {
  readonly name: ProtocolName;
  readonly generator = new RemoteGenerator();
  /** Processes whose CPU counts, by name. */
  readonly processes: Record<string, () => number[]>;
  /** The system of Godwit; undefined for peers. */
  readonly system: System | undefined;
  /** Seconds that connecting all users took. */
  connectSeconds = 0;
  #rooms: readonly Room[] = [];
  #people: readonly Person[] = [];
  readonly #urls: readonly string[];
  readonly #stop: () => Promise<void>;

  private constructor(
    name: ProtocolName,
    server: { urls: readonly string[]; processes: Contender['processes']; system?: System; stop(): Promise<void> },
  ) {
    this.name = name;
    this.processes = server.processes;
    this.system = server.system;
    this.#urls = server.urls;
    this.#stop = server.stop;
  }

  /**
   * Starts Godwit or a peer over the servers that DATABASE_URL and REDIS_URL name, and connects all members of the
   * rooms, if any.
   */
  static async start(name: ProtocolName, options: ContenderOptions): Promise<Contender> {
    const { rooms, gateways = 1, worker = true, env = {} } = options;
    const [databaseUrl, redisUrl] = [serverUrl('DATABASE_URL'), serverUrl('REDIS_URL')];
    const processes: Contender['processes'] = {};
    let contender: Contender;
    if (name === 'godwit') {
      const system = await startSystem({ gateways, worker, env });
      for (const [process, pid] of Object.entries(system.pids)) processes[process] = () => [pid];
      const stop = () => system.stop();
      contender = new Contender(name, { urls: system.gatewayUrls, processes, system, stop });
    } else {
      const peer = await startPeer(name, process.env);
      processes[name] = () => [...peer.pids];
      contender = new Contender(name, { urls: [peer.url], processes, stop: () => peer.stop() });
    }
    try {
      if (name === 'godwit' || name === 'socketio') {
        processes.redis = await redisPids(redisUrl);
        processes.postgres = await postgresPids(databaseUrl);
      }
      if (rooms.length > 0) await contender.connect(options);
    } catch (error) {
      await contender.stop();
      throw error;
    }
    return contender;
  }

  /** Connects all members of the rooms. To be called once. */
  async connect({ rooms, friends = [] }: Pick<ContenderOptions, 'rooms' | 'friends'>): Promise<void> {
    if (this.system) await populate(serverUrl('DATABASE_URL'), { conversations: rooms, friends });
    const secret = this.system?.authSecret;
    const roomsOf = new Map<string, number[]>();
    for (const [room, { members }] of rooms.entries())
      for (const user of members) roomsOf.set(user, [...(roomsOf.get(user) ?? []), room]);
    const people = await Promise.all(
      [...roomsOf].map(async ([user, itsRooms], index) => ({
        url: this.#urls[index % this.#urls.length] as string,
        user,
        token: secret ? await tokenFor(user, secret) : '',
        rooms: itsRooms,
      })),
    );
    this.#rooms = rooms;
    this.#people = people;
    const order = { protocol: this.name, rooms: rooms.map(({ id }) => id), people, atATime: AT_A_TIME };
    this.connectSeconds = await this.generator.open(order);
  }

  /** Measures a load whose senders take turns in the given rooms. */
  measure(load: Load, rooms: readonly Room[], times: Times): Promise<Measured> {
    return measure(this.generator, this.#order(load, rooms), this.processes, times);
  }

  #order(load: Load, rooms: readonly Room[]): LoadOrder {
    const wanted = new Set(rooms.map(({ id }) => id));
    const places = new Map(this.#people.map(({ user }, index) => [user, index]));
    // The sender has a different index in each room, so that every gateway has senders.
    const speakers = this.#rooms.flatMap(({ id, members }, room) =>
      wanted.has(id) ? [{ room, person: places.get(members[room % members.length] as string) as number }] : [],
    );
    const size = rooms[0]?.members.length ?? 0;
    // Peers do not echo a signal to its sender.
    const silent = load.kind === 'signal' && this.name !== 'godwit';
    return { ...load, speakers, recipients: silent ? size - 1 : size };
  }

  /** Stops the generator and the server. */
  async stop(): Promise<void> {
    await Promise.allSettled([this.generator.end()]);
    await this.#stop();
  }
}

/**
 * Starts contenders by key, one after the other, runs `act`, and stops all started contenders, even if a start or `act`
 * fails.
 */
export async function withContenders<K, T>(
  starts: ReadonlyMap<K, { name: ProtocolName } & ContenderOptions>,
  act: (contenders: (key: K) => Contender) => Promise<T>,
): Promise<T> {
  const contenders = new Map<K, Contender>();
  try {
    for (const [key, { name, ...options }] of starts) contenders.set(key, await Contender.start(name, options));
    return await act((key) => contenders.get(key) as Contender);
  } finally {
    await Promise.allSettled([...contenders.values()].map((contender) => contender.stop()));
  }
}

/** Options for Godwit and the peers that the command line names, all with the same rooms. */
export function godwitAnd(
  peers: string,
  rooms: readonly Room[],
): Map<ProtocolName, { name: ProtocolName; rooms: readonly Room[] }> {
  const names: ProtocolName[] = ['godwit', ...(peers.split(',').filter(Boolean) as ProtocolName[])];
  return new Map(names.map((name) => [name, { name, rooms }]));
}

/** Rooms of a given size; each member is in one room only. */
export function makeRooms(prefix: string, count: number, size: number): Room[] {
  return Array.from({ length: count }, (_, room) => ({
    id: `${prefix}-${room}`,
    members: Array.from({ length: size }, (_, member) => `${prefix}-${room}-${member}`),
  }));
}
