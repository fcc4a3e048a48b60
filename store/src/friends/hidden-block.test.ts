import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { GodwitError } from '@godwit/schema';
import t from 'tap';
import { uploadAttachment } from '../attachments/upload.js';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { removeMembers } from '../conversations/remove-members.js';
import { appendMessages } from '../messages/append.js';
import { editMessage } from '../messages/edit.js';
import { readHistory } from '../messages/history.js';
import { markRead } from '../messages/mark-read.js';
import { reactToMessage } from '../messages/react.js';
import { befriend, view, write } from '../testing/friendships.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { acceptFriend } from './accept.js';
import { blockUser, unblockUser } from './block.js';
import { removeFriend } from './remove.js';
import { MAX_TIES, requestFriend } from './request.js';

type Act = (store: TestStore, userId: string, other: string) => Promise<unknown>;

const body = Buffer.from('text');
const direct = (userId: string, other: string) => ({ conversation_id: directConversationId(userId, other), seq: 1 });
const send = async (store: TestStore, sender_id: string, conversation_id: string, to_user_id = '') => {
  const item = { conversation_id, sender_id, to_user_id, client_message_id: randomBytes(16), body };
  const [result] = await appendMessages(store, [item]);
  if (result?.failure) throw result.failure;
};
const sendTo: Act = (store, user, other) => send(store, user, directConversationId(user, other), other);

/** Requests that a user can make about another user with whom it shares a direct conversation. */
const acts: Record<string, Act> = {
  'send to the user': sendTo,
  'send to the conversation': (store, user, other) => send(store, user, directConversationId(user, other)),
  edit: (store, user, other) => editMessage(store, user, { ...direct(user, other), body }),
  react: (store, user, other) => reactToMessage(store, user, { ...direct(user, other), emoji: '👍' }),
  'read history': async (store, user, other) => (await readHistory(store, user, direct(user, other))).messages?.length,
  'mark read': (store, user, other) => markRead(store, user, direct(user, other)),
  upload: async (store, user, other) => {
    await uploadAttachment(store, user, { to_user_id: other }, Readable.from([body]));
  },
  'accept a request': (store, user, other) => acceptFriend(store, user, { user_id: other }),
  'end a friendship': (store, user, other) => removeFriend(store, user, { user_id: other }),
  'see in a list': view,
  unblock: (store, user, other) => unblockUser(store, user, { user_id: other }),
  block: (store, user, other) => blockUser(store, user, { user_id: other }),
};

for (const kind of databaseKinds) {
  t.test(`${kind}: a blocked user gets the same answers as a user who is not a friend`, async (t) => {
    const store = await createTestStore(kind, { directMessages: 'friends' });
    t.teardown(() => store.close());
    const outcome = (act: Act, user: string, other: string) =>
      act(store, user, other).then(
        (answer) => JSON.stringify(answer),
        (error) =>
          `${GodwitError.from(error).codeName} ${error.message.replaceAll(user, 'USER').replaceAll(other, 'OTHER')}`,
      );
    for (const [user, other] of [
      ['blocked', 'ann'],
      ['unfriended', 'ben'],
    ] as const) {
      await befriend(store, user, other);
      await write(store, user, other);
    }
    await blockUser(store, 'ann', { user_id: 'blocked' });
    await removeFriend(store, 'ben', { user_id: 'unfriended' });
    for (const [name, act] of Object.entries(acts))
      t.equal(await outcome(act, 'blocked', 'ann'), await outcome(act, 'unfriended', 'ben'), name);

    // After one has left the only common conversation.
    const block: Act = (_store, userId, user_id) => blockUser(store, userId, { user_id });
    const room = { conversation_id: 'room', member_ids: ['blocker', 'other', 'guest'] };
    await createConversation(store, 'host', room);
    await blockUser(store, 'blocker', { user_id: 'guest' });
    await removeMembers(store, 'guest', { conversation_id: 'room', user_ids: ['guest'] });
    t.equal(await outcome(block, 'guest', 'blocker'), await outcome(block, 'guest', 'other'), 'blocking back');
    t.equal(await outcome(block, 'blocker', 'guest'), '{}', 'the blocker’s own block still exists');
    await unblockUser(store, 'blocker', { user_id: 'guest' });
    await requestFriend(store, 'guest', { user_id: 'blocker' });
    await removeFriend(store, 'guest', { user_id: 'blocker' });
    t.equal(await outcome(block, 'guest', 'blocker'), '{}', 'after a request they have met');

    // A first message.
    await requestFriend(store, 'asking', { user_id: 'cat' });
    await blockUser(store, 'cat', { user_id: 'asking' });
    t.equal(await outcome(sendTo, 'asking', 'cat'), await outcome(sendTo, 'stranger', 'cat'), 'a first message');

    await store.databases.writes.query(
      `insert into friendships (low, high, state) select 'busy', 'other-' || n, 1 from generate_series(1, $1::int) n`,
      [MAX_TIES],
    );
    const ask: Act = (_store, userId, user_id) => requestFriend(store, userId, { user_id });
    const full = await outcome(ask, 'stranger', 'busy');
    t.equal(full, 'PERMISSION_DENIED user_id: accepts no request from the caller');
    t.equal(
      await outcome(ask, 'asking', 'cat'),
      full,
      'a request gets the same answer as one to a user whose ties are full',
    );
  });
}
