import { setImmediate } from 'node:timers/promises';
import { decodeServerFrames, encodeEntry, godwit } from '@godwit/schema';
import type { internal } from '@godwit/store/wire';
import type { Test } from 'tap';
import type { Subscriptions } from '../bus/subscriptions.js';
import { Conversations } from '../conversations/conversations.js';
import type { ObservedUser } from '../presence/friend-presence.js';
import { Flusher, type SendBuffer } from '../socket/send-buffer.js';
import { Session } from '../socket/session.js';
import type { Socket } from '../socket/socket.js';
import type { SetQuestion } from '../users/set-lane.js';
import { createSetsRepair } from '../users/sets-repair.js';
import { type LocalUser, Users } from '../users/users.js';

type Sets = Partial<internal.store.v1.UserSets>;
export const { FRIENDSHIP_STATE_FRIENDS: FRIENDS, FRIENDSHIP_STATE_NONE: NONE } = godwit.v1.FriendshipState;

/** A membership at `last_seq` that may read the full history. */
export const membership = (conversation_id: string, last_seq = 0) =>
  ({
    conversation_id,
    last_seq,
    last_change: 0,
    epoch: 1,
    visible_seq: 0,
    restricted: false,
    details_version: 0,
  }) as internal.store.v1.Membership;

/** Checks of sets whose reads the test answers, and their effects. Timers fire by `ring`. */
export function setUpSetCheck(t: Test) {
  const timers: { ring(): void; ms: number }[] = [];
  t.intercept(globalThis, 'setTimeout', {
    value: (ring: () => void, ms: number) => {
      timers.push({ ring, ms });
      return { unref() {} };
    },
  });
  const questions: (SetQuestion & { answer(sets: Sets): Promise<void>; fail(error: Error): Promise<void> })[] = [];
  const asked: string[] = [];
  const told: string[] = [];
  const warned: string[] = [];
  const at = {
    beforeConversation: () => {},
    conversation: (id: string): object | undefined => ({ conversation_id: id }),
  };
  const users = new Users();
  const subscriptions = {
    hold: () => ({ live: Promise.resolve(), fresh: [] }),
    release() {},
  } as unknown as Subscriptions;
  const conversations = new Conversations(subscriptions, new Flusher({ onHardLimit() {}, onWritable() {} }));
  const tell = (sendBuffer: SendBuffer, entry: Uint8Array) => {
    const { name } = sendBuffer.socket as unknown as { name: string };
    const [frame] = decodeServerFrames(entry);
    const { user_id, state } = frame?.friendship_changed ?? {};
    if (user_id)
      told.push(`${name}: ${user_id} is ${state === FRIENDS ? 'a friend' : state === NONE ? 'none' : state}`);
    const { conversation } = frame?.conversation_joined ?? {};
    if (!conversation) return;
    const { conversation_id, last_seq, unread, muted, last_message } = conversation;
    const isFresh = !unread && !muted && !last_message;
    told.push(`${name}: in ${conversation_id} from ${last_seq} on${isFresh ? '' : ', as it was before'}`);
  };
  const parts = {
    users,
    conversations,
    recovery: {
      doubt: ({ id }: { id: string }) => told.push(`doubt of ${id}`),
      catchUp: ({ id }: Session) => told.push(`${id} catches up`),
      compareHeads() {},
    },
    flusher: { push: tell, pushEphemeral: tell },
    friendPresence: {
      async follow(user: LocalUser, ids: string[]) {
        for (const id of ids) user.friends.add({ id } as ObservedUser);
      },
      unfollow(user: LocalUser, id: string) {
        for (const friend of user.friends) if (friend.id === id) user.friends.delete(friend);
      },
      follows: (user: LocalUser, id: string) => [...user.friends].some((friend) => friend.id === id),
      shownTo: () => undefined,
    },
    checkedSets: {
      submit: (question: SetQuestion) =>
        new Promise((resolve, reject) => {
          const rest = { friend_ids: [], memberships: [], ties: [], status: 0, status_text: '', status_version: 0 };
          questions.push({
            ...question,
            async answer(sets) {
              resolve({ ...rest, sets_version: 5, ...sets });
              for (let turns = 0; turns < 3; turns++) await setImmediate();
            },
            async fail(error) {
              reject(error);
              await setImmediate();
            },
          });
        }),
    },
    executes: {
      async submit(user: string, { user_id, frame }: { user_id: string; frame: Uint8Array }) {
        const { conversation_id = '' } = godwit.v1.ClientFrame.decode(frame).get_conversation ?? {};
        asked.push(`${user} ${user_id} ${conversation_id}`);
        at.beforeConversation();
        const conversation = at.conversation(conversation_id);
        return encodeEntry({ id: 1, ...(conversation ? { get_conversation: { conversation } } : { error: {} }) });
      },
    },
    presence: { show: async (id: string, { text }: { text: string }) => void told.push(`${id} shows ${text}`) },
    departures: {},
    log: { warn: (_fields: object, text: string) => warned.push(text) },
  };
  const { check, suspect } = createSetsRepair(parts as never);
  /** A session of ann, whose sets are known up to a version. */
  const open = (name: string, version: number | undefined, state: Session['state'] = 'open') => {
    const session = new Session(name, { name } as unknown as Socket);
    const user = users.add(session, 'ann');
    session.state = state;
    if (version !== undefined) user.sets.opened(version);
    return { session, user };
  };
  const enter = (session: Session, id: string) => {
    const [conversation] = conversations.hold([membership(id)]).held;
    if (conversation) conversations.join(conversation, session, membership(id));
  };
  return { at, check, suspect, open, enter, users, questions, asked, told, warned, timers };
}
