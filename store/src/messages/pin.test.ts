import { randomBytes } from 'node:crypto';
import { Code, decodeServerFrames } from '@godwit/schema';
import t from 'tap';
import { Role } from '../conversations/conversation-row.js';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { getConversation } from '../conversations/get.js';
import { readHeads } from '../conversations/heads.js';
import { setRole } from '../conversations/set-role.js';
import { updateConversation } from '../conversations/update.js';
import { retention } from '../cron/retention.js';
import { blockUser } from '../friends/block.js';
import { write } from '../testing/friendships.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { appendMessages } from './append.js';
import { deleteMessage } from './delete.js';
import { pinMessage } from './pin.js';
import { repairConversations } from './repair.js';

const denied = { code: Code.CODE_PERMISSION_DENIED };
const post = async (store: TestStore, conversation_id: string, count: number) => {
  const message = { conversation_id, sender_id: 'ann', body: Buffer.from('text') };
  await appendMessages(
    store,
    Array.from({ length: count }, () => ({ ...message, client_message_id: randomBytes(16) })),
  );
};
/** The pins that a reader sees, and their version. */
const pinsOf = async (store: TestStore, conversation_id: string, reader = 'ann') => {
  const { conversation } = await getConversation(store, reader, { conversation_id });
  return [conversation?.pinned_seqs, conversation?.details_version];
};
/** Collects the pins published to a conversation from now on, and their versions. */
const listen = async (store: TestStore, conversation_id: string) => {
  const told: unknown[] = [];
  store.bus.listen({
    frame(_topic, bytes) {
      const frame = internal.store.v1.BusFrame.decode(bytes).told;
      const event = frame && decodeServerFrames(frame.entry)[0]?.conversation_changed;
      if (event) told.push([event.actor_id, event.pinned_seqs, event.details_version, frame.details_version]);
    },
    gap() {},
  });
  await store.bus.subscribe([`c:${conversation_id}`]);
  return () => told.splice(0);
};
const run = (store: TestStore) =>
  retention.run({ ...store, settings: { retentionDays: 0, notifyQuietSeconds: 0, notifyMaxSeconds: 0 } });

for (const kind of databaseKinds) {
  t.test(`${kind}: pins`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test('admins pin and unpin messages; each change is counted and told once', async (t) => {
      const conversation_id = 'room';
      await createConversation(store, 'ann', {
        conversation_id,
        member_ids: ['ben', 'cat'],
        metadata: Buffer.from('m'),
      });
      await setRole(store, 'ann', { conversation_id, user_id: 'ben', role: Role.ROLE_ADMIN });
      await post(store, conversation_id, 3);
      const told = await listen(store, conversation_id);
      t.same(await pinMessage(store, 'ann', { conversation_id, seq: 3 }), { details_version: 1 });
      t.same(await pinMessage(store, 'ben', { conversation_id, seq: 1 }), { details_version: 2 });
      t.same(await pinMessage(store, 'ben', { conversation_id, seq: 1 }), { details_version: 2 });
      t.same(told(), [
        ['ann', [3], 1, 1],
        ['ben', [3, 1], 2, 2],
      ]);
      t.same(await pinsOf(store, conversation_id, 'cat'), [[3, 1], 2], 'the newest pin is last');
      await t.rejects(pinMessage(store, 'cat', { conversation_id, seq: 2 }), denied);
      await t.rejects(pinMessage(store, 'eve', { conversation_id, seq: 2 }), denied);
      await t.rejects(pinMessage(store, 'ann', { conversation_id, seq: 4 }), { code: Code.CODE_NOT_FOUND });
      await t.rejects(pinMessage(store, 'ann', { conversation_id, seq: -1 }), { code: Code.CODE_INVALID_ARGUMENT });
      t.same(await pinMessage(store, 'ann', { conversation_id, seq: 2, remove: true }), { details_version: 2 });
      t.same(told(), []);
      t.same(await pinMessage(store, 'ann', { conversation_id, seq: 3, remove: true }), { details_version: 3 });
      await updateConversation(store, 'ann', { conversation_id, title: 'T' });
      t.same(told(), [
        ['ann', [1], 3, 3],
        ['ann', [1], 4, 4],
      ]);
      const { conversation } = await getConversation(store, 'ann', { conversation_id });
      t.match(conversation, { title: 'T', pinned_seqs: [1], metadata: Buffer.from('m') });
    });

    t.test('both users of a direct conversation pin, until one blocks the other', async (t) => {
      await write(store, 'ann', 'ben');
      const conversation_id = directConversationId('ann', 'ben');
      t.same(await pinMessage(store, 'ben', { conversation_id, seq: 1 }), { details_version: 1 });
      await blockUser(store, 'ann', { user_id: 'ben' });
      for (const user of ['ann', 'ben'])
        await t.rejects(pinMessage(store, user, { conversation_id, seq: 1, remove: true }), denied);
      t.same(await pinsOf(store, conversation_id), [[1], 1]);
    });

    t.test('a deleted message is no longer pinned, and cannot be', async (t) => {
      const conversation_id = 'deleted';
      await createConversation(store, 'ann', { conversation_id });
      await post(store, conversation_id, 3);
      for (const seq of [1, 2, 3]) await pinMessage(store, 'ann', { conversation_id, seq });
      const told = await listen(store, conversation_id);
      await deleteMessage(store, 'ann', { conversation_id, seq: 2 });
      t.same(told(), [['ann', [1, 3], 4, 4]]);
      t.same(await pinsOf(store, conversation_id), [[1, 3], 4]);
      await t.rejects(pinMessage(store, 'ann', { conversation_id, seq: 2 }), { code: Code.CODE_CONFLICT });
    });

    t.test('retention removes pins with their messages, and gateways learn of it', async (t) => {
      const conversation_id = 'retained';
      await createConversation(store, 'ann', { conversation_id });
      await post(store, conversation_id, 4);
      for (const seq of [4, 1, 3, 2]) await pinMessage(store, 'ann', { conversation_id, seq });
      await updateConversation(store, 'ann', { conversation_id, retention_days: 1 });
      const age = `update messages set sent_at = now() - interval '2 days' where conversation_id = $1 and seq <= 2`;
      await store.databases.writes.query(age, [conversation_id]);
      await run(store);
      t.same(await pinsOf(store, conversation_id), [[4, 3], 6]);
      t.match(await readHeads(store, [conversation_id]), [{ details_version: 6 }]);
      await run(store);
      t.same(await pinsOf(store, conversation_id), [[4, 3], 6], 'counted once');
      const [{ details } = {}] = await repairConversations(store, [
        { conversation_id, after_seq: 4, after_details: 5 },
      ]);
      const [event] = decodeServerFrames(details ?? new Uint8Array());
      t.same(event?.conversation_changed?.pinned_seqs, [4, 3]);
    });

    t.test('there are at most 50 pins', async (t) => {
      const conversation_id = 'full';
      await createConversation(store, 'ann', { conversation_id });
      await post(store, conversation_id, 51);
      for (let seq = 1; seq <= 50; seq++) await pinMessage(store, 'ann', { conversation_id, seq });
      await t.rejects(pinMessage(store, 'ann', { conversation_id, seq: 51 }), { code: Code.CODE_CONFLICT });
      await pinMessage(store, 'ann', { conversation_id, seq: 1, remove: true });
      await pinMessage(store, 'ann', { conversation_id, seq: 51 });
      t.equal(((await pinsOf(store, conversation_id))[0] as number[]).length, 50);
    });
  });
}

t.test('concurrent pins are all kept', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const conversation_id = 'room';
  await createConversation(store, 'ann', { conversation_id });
  await post(store, conversation_id, 12);
  const seqs = Array.from({ length: 12 }, (_, n) => n + 1);
  await Promise.all(seqs.map((seq) => pinMessage(store, 'ann', { conversation_id, seq })));
  const [pins, version] = await pinsOf(store, conversation_id);
  t.same([(pins as number[]).sort((a, b) => a - b), version], [seqs, 12]);
});
