import { randomBytes } from 'node:crypto';
import { Code, decodeServerFrames, godwit, MAX_TITLE_BYTES } from '@godwit/schema';
import t from 'tap';
import { appendMessages } from '../messages/append.js';
import { deleteMessage } from '../messages/delete.js';
import { editMessage } from '../messages/edit.js';
import { readHistory } from '../messages/history.js';
import { reactToMessage } from '../messages/react.js';
import { repairConversations } from '../messages/repair.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { addMembers } from './add-members.js';
import { Role, Visibility } from './conversation-row.js';
import { createConversation } from './create.js';
import { directConversationId } from './direct.js';
import { getConversation } from './get.js';
import { readHeads } from './heads.js';
import { listConversations } from './list.js';
import { readUserSets } from './memberships.js';
import { removeMembers } from './remove-members.js';
import { setRole } from './set-role.js';
import { updateConversation } from './update.js';

const { HISTORY_VISIBILITY_FROM_START: FROM_START, HISTORY_VISIBILITY_FROM_JOINING: FROM_JOINING } = Visibility;
const denied = { code: Code.CODE_PERMISSION_DENIED };
const missing = { code: Code.CODE_NOT_FOUND };
const bad = { code: Code.CODE_INVALID_ARGUMENT };
const post = async (store: TestStore, conversation_id: string, sender_id: string, more = {}) => {
  const message = { conversation_id, sender_id, client_message_id: randomBytes(16), body: Buffer.from('text') };
  const [result] = await appendMessages(store, [{ ...message, ...more }]);
  return result?.failure ? result.failure.codeName : result?.seq;
};
/** A conversation encoded as on the wire. */
const encode = (conversation: godwit.v1.Conversation.$Properties) =>
  Buffer.from(godwit.v1.Conversation.encode(conversation).finish());
/** Collects the frames published on topics from now on. */
const listen = async (store: TestStore, ...topics: string[]) => {
  const frames: internal.store.v1.BusFrame[] = [];
  store.bus.listen({ frame: (_topic, bytes) => frames.push(internal.store.v1.BusFrame.decode(bytes)), gap() {} });
  await store.bus.subscribe(topics);
  return () => frames.splice(0);
};
const seqsFor = async (store: TestStore, user: string, conversation_id: string, request = {}) =>
  (await readHistory(store, user, { conversation_id, ...request })).messages?.map(({ seq }) => seq);

for (const kind of databaseKinds) {
  t.test(`${kind}: settings of a conversation`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test('admins may rename, the change is published once, and repeating it changes nothing', async (t) => {
      const conversation_id = 'rename';
      await createConversation(store, 'ann', { conversation_id, title: 'One', member_ids: ['ben', 'cat'] });
      await setRole(store, 'ann', { conversation_id, user_id: 'ben', role: Role.ROLE_ADMIN });
      const frames = await listen(store, 'c:rename');
      t.same(await updateConversation(store, 'ben', { conversation_id, title: 'Two' }), {});
      const [frame, ...more] = frames();
      t.same(more, []);
      t.equal(frame?.kind, 'told');
      t.equal(frame?.told?.epoch, 2);
      t.match(decodeServerFrames(frame?.told?.entry as Uint8Array)[0], {
        id: 0,
        conversation_changed: { conversation_id, actor_id: 'ben', title: 'Two', history_visibility: FROM_START },
      });
      t.match(await getConversation(store, 'cat', { conversation_id }), { conversation: { title: 'Two' } });
      await updateConversation(store, 'ben', { conversation_id, title: 'Two', history_visibility: FROM_START });
      await updateConversation(store, 'ben', { conversation_id });
      t.same(frames(), []);
      await updateConversation(store, 'ann', { conversation_id, history_visibility: FROM_JOINING });
      t.match(await getConversation(store, 'ann', { conversation_id }), {
        conversation: { title: 'Two', history_visibility: FROM_JOINING },
      });
      await updateConversation(store, 'ann', { conversation_id, title: '' });
      t.match(await getConversation(store, 'ann', { conversation_id }), {
        conversation: { title: '', history_visibility: FROM_JOINING },
      });
    });

    t.test('each change of the settings increments details_version, which every read returns', async (t) => {
      const conversation_id = 'counted';
      await createConversation(store, 'ann', { conversation_id, title: 'One', member_ids: ['ben'] });
      const frames = await listen(store, 'c:counted', 'u:cat');
      const versions = async () => {
        const [sets] = await readUserSets(store, ['ben']);
        const [head] = await readHeads(store, [conversation_id]);
        const [repaired] = await repairConversations(store, [{ conversation_id, after_details: 0 }]);
        const { conversations } = await listConversations(store, 'ben', {});
        return [
          (await getConversation(store, 'ben', { conversation_id })).conversation?.details_version,
          conversations?.find((one) => one.conversation_id === conversation_id)?.details_version,
          sets?.memberships?.find((one) => one.conversation_id === conversation_id)?.details_version,
          head?.details_version,
          repaired?.head?.details_version,
        ];
      };
      t.same(await versions(), [0, 0, 0, 0, 0]);
      await updateConversation(store, 'ann', { conversation_id, title: 'Two' });
      await updateConversation(store, 'ann', { conversation_id, retention_days: 3 });
      await updateConversation(store, 'ann', { conversation_id, title: 'Two' });
      await post(store, conversation_id, 'ann');
      t.same(
        frames().flatMap(({ told }) => told?.details_version ?? []),
        [1, 2],
      );
      t.same(await versions(), [2, 2, 2, 2, 2]);
      // A change made by an operator in the database.
      await store.databases.writes.query(`update conversations set title = 'Three' where id = 'counted'`);
      t.same(await versions(), [3, 3, 3, 3, 3]);
      await addMembers(store, 'ann', { conversation_id, user_ids: ['cat'] });
      const joined = frames().flatMap(({ joined }) => joined ?? []);
      t.match(joined, [{ details_version: 3 }]);
      const [event] = decodeServerFrames(joined[0]?.entry as Uint8Array);
      t.match(event?.conversation_joined?.conversation, { title: 'Three', details_version: 3 });

      const asked = [0, 2, 3, undefined].map((after_details) => ({ conversation_id, after_details }));
      const details = (await repairConversations(store, asked as never)).map(({ details }) =>
        details?.length ? decodeServerFrames(details)[0]?.conversation_changed : undefined,
      );
      const expected = { conversation_id, actor_id: '', title: 'Three', retention_days: 3, details_version: 3 };
      t.match(details.slice(0, 2), [expected, expected]);
      t.same(details.slice(2), [undefined, undefined], 'no details for a reader that has them or did not request them');
    });

    t.test('forbidden changes are refused and change nothing', async (t) => {
      const conversation_id = 'refused';
      await createConversation(store, 'ann', { conversation_id, title: 'One', member_ids: ['ben', 'cat'] });
      await setRole(store, 'ann', { conversation_id, user_id: 'ben', role: Role.ROLE_ADMIN });
      const frames = await listen(store, 'c:refused');
      const update = (as: string, more: { title?: string; history_visibility?: number }, id = conversation_id) =>
        updateConversation(store, as, { conversation_id: id, ...more } as never);
      await t.rejects(update('cat', { title: 'Two' }), denied, 'a member');
      await t.rejects(update('eve', { title: 'Two' }), denied, 'a user who is not a member');
      await t.rejects(update('ben', { title: 'Two', history_visibility: FROM_JOINING }), denied, 'an admin');
      await t.rejects(update('ann', { history_visibility: 3 }), bad);
      await t.rejects(update('ann', { title: 'a\0b' }), bad);
      await t.rejects(update('ann', { title: 'x'.repeat(MAX_TITLE_BYTES + 1) }), { code: Code.CODE_TOO_LARGE });
      await t.rejects(update('ann', { title: 'Two' }, 'nowhere'), missing);
      const direct = directConversationId('ann', 'ben');
      await post(store, direct, 'ann', { to_user_id: 'ben' });
      await t.rejects(update('ann', { title: 'Two' }, direct), denied, 'a direct conversation');
      const strange = { conversation_id: 'strange', history_visibility: 3 as never };
      await t.rejects(createConversation(store, 'ann', strange), bad);
      t.same(frames(), []);
      t.match(await getConversation(store, 'ann', { conversation_id }), {
        conversation: { title: 'One', history_visibility: FROM_START },
      });
    });

    t.test('members who join with history visibility "from joining" see no earlier messages', async (t) => {
      const conversation_id = 'hidden';
      const settings = { conversation_id, member_ids: ['ben', 'cat'], history_visibility: FROM_JOINING };
      await createConversation(store, 'ann', settings);
      for (const sender of ['ann', 'ben', 'cat']) await post(store, conversation_id, sender);
      await removeMembers(store, 'cat', { conversation_id, user_ids: ['cat'] });
      const frames = await listen(store, 'u:cat', 'u:dan');
      await addMembers(store, 'ann', { conversation_id, user_ids: ['cat', 'dan'] });
      t.match(
        frames().map(({ joined }) => joined),
        [
          { last_seq: 3, visible_seq: 3 },
          { last_seq: 3, visible_seq: 3 },
        ],
      );
      const overview = async (user: string) => {
        const listed = (await listConversations(store, user, {})).conversations?.find(
          (one) => one.conversation_id === conversation_id,
        );
        const { conversation } = await getConversation(store, user, { conversation_id });
        t.same(listed && encode(listed), conversation && encode(conversation), 'getting and listing return the same');
        return [listed?.last_seq, listed?.last_message?.seq, listed?.unread];
      };
      t.same(await overview('ben'), [3, 3, 1], 'an earlier member');
      for (const user of ['cat', 'dan']) {
        t.same(await overview(user), [3, undefined, 0]);
        for (const request of [{}, { after_seq: 0 }, { before_seq: 3 }])
          t.same(await readHistory(store, user, { conversation_id, ...request }), { messages: [], has_more: false });
        t.equal(await post(store, conversation_id, user, { reply_to: 2 }), 'NOT_FOUND');
        await t.rejects(reactToMessage(store, user, { conversation_id, seq: 2, emoji: 'x' }), missing);
      }
      const own = { conversation_id, seq: 3 };
      await t.rejects(
        editMessage(store, 'cat', { ...own, body: Buffer.from('other') }),
        missing,
        'its own earlier message',
      );
      await t.rejects(deleteMessage(store, 'cat', own), missing);
      t.equal(await post(store, conversation_id, 'ben', { reply_to: 2 }), 4, 'an earlier member may reply');
      t.same(await overview('dan'), [4, 4, 1]);
      t.equal(await post(store, conversation_id, 'dan', { reply_to: 4 }), 5);
      t.same(await seqsFor(store, 'dan', conversation_id), [4, 5]);
      t.same(await seqsFor(store, 'dan', conversation_id, { after_seq: 0, limit: 1 }), [4]);
      t.same(await seqsFor(store, 'ben', conversation_id), [1, 2, 3, 4, 5]);
      t.match((await readUserSets(store, ['dan']))[0]?.memberships, [{ conversation_id, visible_seq: 3 }]);
    });

    t.test('the setting applies to members who join afterwards', async (t) => {
      const conversation_id = 'later';
      await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
      await post(store, conversation_id, 'ann');
      await updateConversation(store, 'ann', { conversation_id, history_visibility: FROM_JOINING });
      t.same(await seqsFor(store, 'ben', conversation_id), [1], 'existing members keep their history');
      await addMembers(store, 'ann', { conversation_id, user_ids: ['cat', 'ben'] });
      t.same(await seqsFor(store, 'ben', conversation_id), [1], 'adding an existing member again changes nothing');
      await updateConversation(store, 'ann', { conversation_id, history_visibility: FROM_START });
      await addMembers(store, 'ann', { conversation_id, user_ids: ['dan'] });
      t.same(await seqsFor(store, 'cat', conversation_id), []);
      t.same(await seqsFor(store, 'dan', conversation_id), [1]);
    });
  });
}
