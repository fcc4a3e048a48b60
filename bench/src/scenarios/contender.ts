import type { LoadOrder, Person } from '../load/orders.js';
import type { ProtocolName } from '../load/protocol.js';
import { RemoteGenerator } from '../load/remote-generator.js';
import { tokenFor } from '../load/tokens.js';
import { type Measured, measure, type Times } from '../measure/measure.js';
import { startPeer } from '../peers/start-peer.js';
import { populate } from '../system/populate.js';
import { postgresPids, redisPids, serverUrl } from '../system/server-processes.js';
import { type System, startSystem } from '../system/system.js';

/** A room of a measurement, and who is in it, by name. */
export interface Room {
  id: string;
  members: readonly string[];
}

/** How a contender is started. */
export interface ContenderOptions {
  rooms: readonly Room[];
  /** Gateways, among which the members of each room are spread. Default 1. */
  gateways?: number;
  /** Whether somebody does the jobs. Default true. */
  worker?: boolean;
  /** Settings of Godwit beside those that every contender has. */
  env?: Record<string, string>;
  /** Friends, in pairs. */
  friends?: readonly (readonly [string, string])[];
}

/** Everything but who speaks where. */
export type Load = Omit<LoadOrder, 'speakers' | 'recipients'>;

/** Connections that a generator opens at a time. */
const AT_A_TIME = 64;

/** A server that is measured, with the generator that is connected to it. */
export class Contender {
  readonly name: ProtocolName;
  readonly generator = new RemoteGenerator();
  /** Processes whose CPU counts, by name. */
  readonly processes: Record<string, () => number[]>;
  /** Godwit's own; peers have none. */
  readonly system: System | undefined;
  /** Seconds that it took to connect everybody. */
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
   * Starts Godwit or a peer over the servers that DATABASE_URL and REDIS_URL name, and connects everybody where there are
   * rooms.
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

  /** Connects everybody in some rooms; once. */
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

  /** Measures a load in some of the rooms, in turns. */
  measure(load: Load, rooms: readonly Room[], times: Times): Promise<Measured> {
    return measure(this.generator, this.#order(load, rooms), this.processes, times);
  }

  #order(load: Load, rooms: readonly Room[]): LoadOrder {
    const wanted = new Set(rooms.map(({ id }) => id));
    const places = new Map(this.#people.map(({ user }, index) => [user, index]));
    // In each room somebody else: so all gateways have some who speak.
    const speakers = this.#rooms.flatMap(({ id, members }, room) =>
      wanted.has(id) ? [{ room, person: places.get(members[room % members.length] as string) as number }] : [],
    );
    const size = rooms[0]?.members.length ?? 0;
    // Peers do not tell who signals of it.
    const silent = load.kind === 'signal' && this.name !== 'godwit';
    return { ...load, speakers, recipients: silent ? size - 1 : size };
  }

  /** Ends the generator and what was started here. */
  async stop(): Promise<void> {
    await Promise.allSettled([this.generator.end()]);
    await this.#stop();
  }
}

/**
 * Starts contenders under keys, one after the other, and ends them all once `act` is over, however that ends and whichever
 * of them could be started.
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

/** Godwit, and the peers that a command line names, all with the same rooms. */
export function godwitAnd(
  peers: string,
  rooms: readonly Room[],
): Map<ProtocolName, { name: ProtocolName; rooms: readonly Room[] }> {
  const names: ProtocolName[] = ['godwit', ...(peers.split(',').filter(Boolean) as ProtocolName[])];
  return new Map(names.map((name) => [name, { name, rooms }]));
}

/** Rooms of a size of their own, with members that are in no other. */
export function makeRooms(prefix: string, count: number, size: number): Room[] {
  return Array.from({ length: count }, (_, room) => ({
    id: `${prefix}-${room}`,
    members: Array.from({ length: size }, (_, member) => `${prefix}-${room}-${member}`),
  }));
}
