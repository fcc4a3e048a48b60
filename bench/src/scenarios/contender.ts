import { Fleet } from '../load/fleet.js';
import type { LoadOrder, OpenOrder, Person } from '../load/generator.js';
import type { ProtocolName } from '../load/protocol.js';
import { tokenFor } from '../load/tokens.js';
import { startPeer } from '../peers/start-peer.js';
import { populate } from '../system/populate.js';
import { postgresPids, redisPids } from '../system/server-processes.js';
import { type System, startSystem } from '../system/system.js';

/** A room of a measurement, and who is in it, by name. */
export interface Room {
  id: string;
  members: readonly string[];
}

/** How a contender is started. */
export interface ContenderOptions {
  rooms: readonly Room[];
  /** Generators; each has whole rooms. Default 1. */
  generators?: number;
  /** Gateways, among which the members of each room are spread. Default 1. */
  gateways?: number;
  /** Whether somebody does the jobs. Default true. */
  worker?: boolean;
  /** Friends, in pairs. */
  friends?: readonly (readonly [string, string])[];
}

/** Everything but who speaks where. */
export type Load = Omit<LoadOrder, 'speakers' | 'recipients'>;

/** Connections that a generator opens at a time. */
const AT_A_TIME = 64;

/** A server that is measured, with the generators that are connected to it. */
export class Contender {
  readonly name: ProtocolName;
  readonly fleet: Fleet;
  /** Processes whose CPU counts, by name. */
  readonly processes: Record<string, () => number[]>;
  /** Godwit's own; peers have none. */
  readonly system: System | undefined;
  /** Seconds that it took to connect everybody. */
  connectSeconds = 0;
  readonly #shares: { rooms: Room[]; people: Person[] }[] = [];
  readonly #urls: readonly string[];
  readonly #stop: () => Promise<void>;

  private constructor(
    name: ProtocolName,
    generators: number,
    server: { urls: readonly string[]; processes: Contender['processes']; system?: System; stop(): Promise<void> },
  ) {
    this.name = name;
    this.fleet = new Fleet(generators);
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
    const { rooms, generators = 1, gateways = 1, worker = true } = options;
    const [databaseUrl, redisUrl] = [required('DATABASE_URL'), required('REDIS_URL')];
    const processes: Contender['processes'] = {};
    let contender: Contender;
    if (name === 'godwit') {
      const system = await startSystem({ gateways, worker });
      for (const [process, pid] of Object.entries(system.pids)) processes[process] = () => [pid];
      const stop = () => system.stop();
      contender = new Contender(name, generators, { urls: system.gatewayUrls, processes, system, stop });
    } else {
      const peer = await startPeer(name, process.env);
      processes[name] = () => [...peer.pids];
      contender = new Contender(name, generators, { urls: [peer.url], processes, stop: () => peer.stop() });
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
    if (this.system) await populate(required('DATABASE_URL'), { conversations: rooms, friends });
    const secret = this.system?.authSecret;
    const generators = this.fleet.pids.length;
    const orders: OpenOrder[] = [];
    for (let generator = 0; generator < generators; generator++) {
      const share = rooms.filter((_, index) => index % generators === generator);
      const roomsOf = new Map<string, number[]>();
      for (const [room, { members }] of share.entries())
        for (const user of members) roomsOf.set(user, [...(roomsOf.get(user) ?? []), room]);
      const people = await Promise.all(
        [...roomsOf].map(async ([user, itsRooms], index) => ({
          url: this.#urls[index % this.#urls.length] as string,
          user,
          token: secret ? await tokenFor(user, secret) : '',
          rooms: itsRooms,
        })),
      );
      this.#shares.push({ rooms: share, people });
      orders.push({ protocol: this.name, rooms: share.map(({ id }) => id), people, atATime: AT_A_TIME });
    }
    this.connectSeconds = await this.fleet.open(orders);
  }

  /** The same load in some of the rooms, in turns; an order for each generator. */
  orders(load: Load, roomIds: readonly string[]): LoadOrder[] {
    const wanted = new Set(roomIds);
    return this.#shares.map(({ rooms, people }) => {
      const places = new Map(people.map(({ user }, index) => [user, index]));
      // In each room somebody else: so all gateways have some who speak.
      const spoken = rooms.flatMap(({ id, members }, room) =>
        wanted.has(id)
          ? [{ room, person: places.get(members[room % members.length] as string) as number, size: members.length }]
          : [],
      );
      const size = spoken[0]?.size ?? 0;
      // Peers do not tell who signals of it.
      const silent = load.kind === 'signal' && this.name !== 'godwit';
      return { ...load, speakers: spoken, recipients: silent ? size - 1 : size };
    });
  }

  /** Ends the generators and what was started here. */
  async stop(): Promise<void> {
    await this.fleet.end();
    await this.#stop();
  }
}

/** A variable that must name a server. */
function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run it as npm run bench`);
  return value;
}

/** Rooms of a size of their own, with members that are in no other. */
export function makeRooms(prefix: string, count: number, size: number): Room[] {
  return Array.from({ length: count }, (_, room) => ({
    id: `${prefix}-${room}`,
    members: Array.from({ length: size }, (_, member) => `${prefix}-${room}-${member}`),
  }));
}
