import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeConversation, storeCall } from '../system/store-call.js';
import { type Attack, account, accounts, atRate, closedOf, connectAll } from './attack.js';

const BODY = Buffer.alloc(16_384, 120);
/** 16 KiB signals in one message: together just below the largest message. */
const IN_A_FRAME = 60;
/** 600 signals of 16 KiB are 9.4 MiB. */
const SIGNALS = 600;
const READERS = 20;
/** Requests for history in one message, and messages a second for each socket. */
const [PAGES, PER_SECOND] = [200, 5];

const signals = (conversation_id: string) =>
  Array.from({ length: IN_A_FRAME }, () => ({ id: 0, signal: { conversation_id, body: BODY } }));

/** Sockets of one attacker that do not read, and 9.4 MiB of signals to all of them. */
export const nonReading: Attack = async (order) => {
  const count = Math.max(2, Math.floor(order.hostile / 2));
  await makeConversation(order.system, order.prefix, accounts(order, count));
  const [speaker, ...sockets] = await connectAll(order, count, (n) => account(order, n));
  for (const socket of sockets) socket.pause();
  const frames = signals(order.prefix);
  return async () => {
    for (let sent = 0; sent < SIGNALS; sent += IN_A_FRAME) speaker?.post(frames);
    await sleep(order.seconds * 1_000);
    return { sockets: sockets.length, closed: closedOf(sockets) };
  };
};

/** One socket signals 60 times 16 KiB in a message to members that read. */
export const fanBytes: Attack = async (order) => {
  const count = Math.max(2, Math.floor(order.hostile / 2));
  const user = (n: number) => `${order.prefix}-${n}`;
  await makeConversation(
    order.system,
    order.prefix,
    Array.from({ length: count }, (_, n) => user(n)),
  );
  const sockets = await connectAll(order, count, user);
  const frames = signals(order.prefix);
  return async () => {
    const posted = await atRate(1, order.seconds, () => sockets[0]?.post(frames));
    const received = sockets.reduce((sum, socket) => sum + socket.received, 0);
    return { sockets: count, posted, received, closed: closedOf(sockets) };
  };
};

/** Requests for pages of history, on sockets that do not read them. */
export const unreadHistory: Attack = async (order) => {
  const user = `${order.prefix}-user`;
  await makeConversation(order.system, order.prefix, [user]);
  const items = Array.from({ length: 20 }, () => ({
    conversation_id: order.prefix,
    sender_id: user,
    client_message_id: randomBytes(16),
    body: BODY,
  }));
  await storeCall(order.system, 'append', { items });
  const sockets = await connectAll(order, Math.min(READERS, order.hostile), () => user);
  for (const socket of sockets) socket.pause();
  const frames = Array.from({ length: PAGES }, (_, n) => ({
    id: n + 2,
    history: { conversation_id: order.prefix, limit: 200 },
  }));
  return async () => {
    const posted = await atRate(PER_SECOND, order.seconds, () => {
      for (const socket of sockets) if (socket.closedWith === undefined) socket.post(frames);
    });
    return { sockets: sockets.length, requests: posted * sockets.length * PAGES, closed: closedOf(sockets) };
  };
};
