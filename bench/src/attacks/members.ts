import { randomBytes } from 'node:crypto';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { makeConversation } from '../system/store-call.js';
import { type Attack, atRate, connectAll, type Order } from './attack.js';

/** AddMembers and RemoveMembers a second: 64 in 15 seconds. */
const CHURN_RATE = 64 / 15;
/** Users in one of these requests, for each of the attack's connections: 10,000 at 2,000. */
const CHURNED = 5;
const GROUPS_PER_SECOND = 187;
/** Pairs of AddMembers and Send in one message, and messages a second of each socket. */
const [PAIRS, PER_SECOND] = [50, 4];

/** AddMembers and RemoveMembers of many users, in turns. */
export const memberChurn: Attack = async (order) => {
  const owner = `${order.prefix}-owner`;
  await makeConversation(order.system, order.prefix, [owner]);
  const [socket] = await connectAll(order, 1, () => owner);
  const user_ids = Array.from({ length: Math.min(10_000, order.hostile * CHURNED) }, (_, n) => `${order.prefix}-${n}`);
  return async () => {
    const request = { conversation_id: order.prefix, user_ids };
    const requests = await atRate(CHURN_RATE, order.seconds, (n) =>
      socket?.post([n % 2 === 0 ? { id: n + 2, add_members: request } : { id: n + 2, remove_members: request }]),
    );
    return { users: user_ids.length, requests, answered: socket?.received ?? 0 };
  };
};

/** AddMembers and Send in turns, in one group, on several sockets of its owner. */
export const lockedGroup: Attack = async (order) => {
  const owner = `${order.prefix}-owner`;
  await makeConversation(order.system, order.prefix, [owner]);
  const sockets = await connectAll(order, Math.max(1, Math.floor(order.hostile / 100)), () => owner);
  return async () => {
    let added = 0;
    const posted = await atRate(PER_SECOND, order.seconds, () => {
      for (const socket of sockets) {
        if (socket.closedWith !== undefined) continue;
        socket.post(
          Array.from({ length: PAIRS }, (_, n) => [
            {
              id: 2 * n + 2,
              add_members: { conversation_id: order.prefix, user_ids: [`${order.prefix}-${added++}`] },
            },
            {
              id: 2 * n + 3,
              send: { conversation_id: order.prefix, client_message_id: randomBytes(16), body: Buffer.from('x') },
            },
          ]).flat(),
        );
      }
    });
    return { sockets: sockets.length, requests: posted * sockets.length * PAIRS * 2 };
  };
};

/** New groups with a victim as a member; the victim connects before and afterwards. */
export const victim: Attack = async (order) => {
  const name = `${order.prefix}-victim`;
  const [socket] = await connectAll(order, 1, () => `${order.prefix}-owner`);
  const before = await helloMs(order, name);
  return async () => {
    const groups = await atRate(GROUPS_PER_SECOND, order.seconds, (n) =>
      socket?.post([
        {
          id: n + 2,
          create_conversation: { conversation_id: `${order.prefix}-${n}`, title: 'group', member_ids: [name] },
        },
      ]),
    );
    return { groups, hello_before_ms: before, hello_ms: await helloMs(order, name) };
  };
};

/** Milliseconds from connecting to the reply to Hello. */
async function helloMs({ system }: Order, user: string): Promise<number> {
  const token = await tokenFor(user, system.authSecret);
  const began = performance.now();
  const { user: socket } = await UserSocket.open(system.gatewayUrls[0] as string, token);
  const took = performance.now() - began;
  socket.close();
  return took;
}
