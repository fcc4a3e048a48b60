import { deepEqual } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { decodeServerFrames } from '@godwit/schema';
import { directConversationId } from '../conversations/direct.js';
import { acceptFriend } from '../friends/accept.js';
import { listFriends } from '../friends/list.js';
import { Friendship } from '../friends/pair.js';
import { requestFriend } from '../friends/request.js';
import { appendMessages } from '../messages/append.js';
import { internal } from '../wire.js';
import type { TestStore } from './test-store.js';

const { BusFrame } = internal.store.v1;
/** The name of a friendship state, without the common prefix. */
export const nameOf = (state = 0) => Friendship[state]?.replace('FRIENDSHIP_STATE_', '') ?? String(state);
/** The name of the state in a response. */
export const answer = async (reply: Promise<object>) => nameOf(((await reply) as { state?: number }).state);
/** How one user sees another in the list of friends. */
export const view = async (store: TestStore, as: string, other: string) => {
  const { friends = [] } = await listFriends(store, as, { limit: 200 });
  return nameOf(friends.find(({ user_id }) => user_id === other)?.state ?? Friendship.FRIENDSHIP_STATE_NONE);
};
/** How two users see each other. */
export const views = (store: TestStore, one: string, other: string) =>
  Promise.all([view(store, one, other), view(store, other, one)]);
/** Collects the changes of friendships published to users from now on, as `user: other STATE`. */
export const listen = async (store: TestStore, ...users: string[]) => {
  const told: string[] = [];
  store.bus.listen({
    frame(topic, bytes) {
      const { kind, friend_changed } = BusFrame.decode(bytes);
      if (kind !== 'friend_changed') return;
      const [event] = decodeServerFrames(friend_changed?.entry as Uint8Array);
      const { user_id, state } = event?.friendship_changed ?? {};
      deepEqual(friend_changed?.user_id, user_id);
      deepEqual(friend_changed?.friends, state === Friendship.FRIENDSHIP_STATE_FRIENDS);
      told.push(`${topic.slice(2)}: ${user_id} ${nameOf(state)}`);
    },
    gap() {},
  });
  await store.bus.subscribe(users.map((user) => `u:${user}`));
  return { told: () => told.splice(0).sort() };
};
/** Sends a message to a user directly; resolves with its sequence number or the code of the failure. */
export const write = async (store: TestStore, sender_id: string, to_user_id: string) => {
  const conversation_id = directConversationId(sender_id, to_user_id);
  const [result] = await appendMessages(store, [
    { conversation_id, sender_id, to_user_id, client_message_id: randomBytes(16), body: Buffer.from('text') },
  ]);
  return result?.failure ? result.failure.codeName : result?.seq;
};
/** Every row of friendships. */
export const pairs = async (store: TestStore) => [
  ...(await store.databases.reads.query('select * from friendships order by low, high')),
];
/** Makes two users friends. */
export const befriend = async (store: TestStore, one: string, other: string) => {
  await requestFriend(store, one, { user_id: other });
  await acceptFriend(store, other, { user_id: one });
};
