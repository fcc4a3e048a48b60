import { setTimeout as sleep } from 'node:timers/promises';
import { concurrently } from '../concurrently.js';
import { type Attack, account, closedOf, connectAll } from './attack.js';
import { HostileSocket } from './hostile-socket.js';

/** Just below the 2 MiB at which a connection breaks. */
const BYTES = 2_000_000;
const CONNECTING = 64;

/** One in five of the attack's connections: 400 of 2,000. */
const sockets = (hostile: number) => Math.max(1, Math.floor(hostile / 5));

/** Sockets that begin a message after Hello and never end it. */
export const partial: Attack = async (order) => {
  const opened = await connectAll(order, sockets(order.hostile), (n) => account(order, n));
  return () => hold(opened, order.seconds);
};

/** The same without a token, so before Hello. */
export const partialAnonymous: Attack = async (order) => async () => {
  const url = order.system.gatewayUrls[0] as string;
  const opened = await concurrently(Array.from({ length: sockets(order.hostile) }), CONNECTING, async () => {
    const socket = await HostileSocket.open(url);
    socket.begin(BYTES);
    return socket;
  });
  await sleep(order.seconds * 1_000);
  return { sockets: opened.length, closed: closedOf(opened) };
};

async function hold(opened: readonly HostileSocket[], seconds: number) {
  for (const socket of opened) socket.begin(BYTES);
  await sleep(seconds * 1_000);
  return { sockets: opened.length, closed: closedOf(opened) };
}
