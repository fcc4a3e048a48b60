import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeConversation } from '../system/store-call.js';
import { type Attack, connectAll } from './attack.js';

const [SOCKETS, PAUSED, PAUSE_MS] = [16, 10, 1_500];
const BODY = Buffer.alloc(16_000, 120);
/** Bodies of one message, and messages of one socket: 1 MiB in all. */
const [IN_A_FRAME, FRAMES] = [32, 2];
const TOO_SLOW = 4002;

/** A member sends 16 MiB over 16 sockets while the network of 10 other members pauses for 1.5 s. */
export const burst: Attack = async (order) => {
  const members = Array.from({ length: PAUSED }, (_, n) => `${order.prefix}-member-${n}`);
  const speaker = `${order.prefix}-speaker`;
  await makeConversation(order.system, order.prefix, [speaker, ...members]);
  const listening = await connectAll(order, PAUSED, (n) => members[n] as string);
  const speaking = await connectAll(order, SOCKETS, () => speaker);
  return async () => {
    const began = performance.now();
    for (const socket of listening) socket.pause();
    for (let frame = 0; frame < FRAMES; frame++) {
      for (const socket of speaking) {
        socket.post(
          Array.from({ length: IN_A_FRAME }, (_, n) => ({
            id: frame * IN_A_FRAME + n + 2,
            send: { conversation_id: order.prefix, client_message_id: randomBytes(16), body: BODY },
          })),
        );
      }
    }
    await sleep(PAUSE_MS);
    for (const socket of listening) socket.resume();
    await sleep(Math.max(500, began + order.seconds * 1_000 - performance.now()));
    const closed = listening.filter(({ closedWith }) => closedWith !== undefined);
    return { closed: closed.length, closed_4002: closed.filter(({ closedWith }) => closedWith === TOO_SLOW).length };
  };
};
