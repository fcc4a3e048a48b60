import { concurrently } from '../concurrently.js';
import { tokenFor } from '../load/tokens.js';
import type { Metrics } from '../result.js';
import type { System } from '../system/system.js';
import { HostileSocket } from './hostile-socket.js';

const CONNECTING = 64;
/** Sessions of one user that a gateway admits by default. */
const SESSIONS_OF_A_USER = 200;

/** The target of an attack, and its size. */
export interface Order {
  system: Pick<System, 'storeUrl' | 'internalToken' | 'authSecret' | 'gatewayUrls'>;
  /** Most connections of the attack. */
  hostile: number;
  /** The length of the attack. */
  seconds: number;
  /** Begins the names of its users and conversations. */
  prefix: string;
}

/** An attack: prepared before honest clients are measured, and then run for `order.seconds`. */
export type Attack = (order: Order) => Promise<Run>;

/** Runs a prepared attack until it is over; resolves with its own metrics, without the row's name. */
export type Run = () => Promise<Metrics>;

/** Connects `count` sockets of users; `user` gives each its name. */
export function connectAll(order: Order, count: number, user: (n: number) => string): Promise<HostileSocket[]> {
  const tokens = new Map<string, Promise<string>>();
  return concurrently(Array.from({ length: count }), CONNECTING, async (_, n) => {
    const name = user(n);
    const token = tokens.get(name) ?? tokenFor(name, order.system.authSecret);
    tokens.set(name, token);
    return HostileSocket.open(order.system.gatewayUrls[0] as string, await token);
  });
}

/** The user of an attack's socket `n`: an attacker with more sockets than one user may have uses several accounts. */
export const account = (order: Order, n: number): string =>
  `${order.prefix}-account-${Math.floor(n / SESSIONS_OF_A_USER)}`;

/** All accounts of so many sockets. */
export const accounts = (order: Order, sockets: number): string[] =>
  Array.from({ length: Math.ceil(sockets / SESSIONS_OF_A_USER) }, (_, n) => account(order, n * SESSIONS_OF_A_USER));

/** Repeats `act` at a rate for `seconds`; one that falls behind does not catch up. */
export async function atRate(perSecond: number, seconds: number, act: (n: number) => unknown): Promise<number> {
  const began = performance.now();
  const until = began + seconds * 1_000;
  for (let n = 0; ; n++) {
    const at = Math.max(performance.now(), began + (n * 1_000) / perSecond);
    if (at >= until) return n;
    await new Promise((resolve) => setTimeout(resolve, at - performance.now()));
    act(n);
  }
}

/** How many of the sockets the gateway has closed. */
export const closedOf = (sockets: readonly HostileSocket[]): number =>
  sockets.filter(({ closedWith }) => closedWith !== undefined).length;
