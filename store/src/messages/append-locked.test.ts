import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { item as itemOf } from '../testing/appended-messages.js';
import { openTransaction } from '../testing/open-transaction.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { type AppendItem, type AppendResult, appendMessages } from './append.js';

const item = (conversation_id: string, more: Partial<AppendItem> = {}) => itemOf(conversation_id, 'ann', more);
const outcomes = (results: AppendResult[]) =>
  results.map((result) => (result.locked ? 'locked' : (result.failure?.codeName ?? (result as { seq: number }).seq)));
const skipping = (store: TestStore, items: AppendItem[]) => appendMessages(store, items, { skipLocked: true });

/** Locks rows by a statement until the returned function, which resolves once the transaction has ended. */
const hold = (store: TestStore, text: string, params: string[]) =>
  openTransaction(store.databases.writes, (tx) => tx.query(text, params));
const holdConversation = (store: TestStore, id: string) =>
  hold(store, 'select 1 from conversations where id = $1 for update', [id]);

for (const kind of databaseKinds) {
  t.test(`${kind}: without locks of others, a batch that skips locked conversations skips none`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    await createConversation(store, 'ann', { conversation_id: 'a' });
    const direct = { to_user_id: 'zoe' };
    const batch = [item('a'), item(directConversationId('ann', 'zoe'), direct), item('a'), item('none')];
    t.same(outcomes(await skipping(store, batch)), [1, 1, 2, 'NOT_FOUND']);
    t.same(outcomes(await skipping(store, batch)), [1, 1, 2, 'NOT_FOUND'], 'repeats are found');
  });
}

t.test('a batch that skips locked conversations', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  for (const id of ['a', 'b']) await createConversation(store, 'ann', { conversation_id: id });
  const timeout = await store.databases.appends.query<{ lock_timeout: string }>('show lock_timeout');

  t.test('commits the other items, and does nothing for those of a locked conversation', async (t) => {
    const release = await holdConversation(store, 'a');
    const batch = [item('a'), item('b'), item('a'), item('none'), item('b', { sender_id: 'eve' })];
    const expected = ['locked', 1, 'locked', 'NOT_FOUND', 'PERMISSION_DENIED'];
    t.same(outcomes(await skipping(store, batch)), expected);
    t.same(outcomes(await skipping(store, batch)), expected, 'a repeat is found, and nothing was done for the locked');
    await release();
    t.same(outcomes(await skipping(store, batch)), [1, 1, 2, 'NOT_FOUND', 'PERMISSION_DENIED'], 'in their order');
  });

  t.test('skips every item of a conversation that needs further locks, so that none overtakes another', async (t) => {
    const release = await holdConversation(store, 'a');
    const id = directConversationId('ann', 'uma');
    const direct = [item(id), item(id, { to_user_id: 'uma' }), item(id)];
    const attaching = [item('b'), item('b', { attachment_ids: ['x'] }), item('b')];
    const batch = [item('a'), ...direct, ...attaching];
    t.same(
      outcomes(await skipping(store, batch)),
      batch.map(() => 'locked'),
    );
    t.same(outcomes(await skipping(store, [item('a')])), ['locked']);
    await release();
    t.same(outcomes(await appendMessages(store, direct)), [1, 2, 3]);
  });

  t.test('does not wait for the sets of a user either, to whom a direct conversation is new', async (t) => {
    const text = `insert into user_sets as s (user_id, version) values ($1, 1)
      on conflict (user_id) do update set version = s.version + 1`;
    const release = await hold(store, text, ['vic']);
    const id = directConversationId('ann', 'vic');
    const batch = [item(id, { to_user_id: 'vic' }), item('b')];
    const results = outcomes(await skipping(store, batch));
    t.equal(results[0], 'locked');
    t.type(results[1], 'number');
    await release();
    t.equal(outcomes(await skipping(store, batch))[0], 1);
  });

  t.test('waits for a lock that is released in time', async (t) => {
    const held = `select pg_sleep(0.005) from conversations where id = 'a' for no key update`;
    const found: unknown[] = [];
    // A busy machine may end the lock too late, so one of several attempts has to succeed.
    while (found.length < 20 && typeof found.at(-1) !== 'number') {
      const holding = store.databases.writes.query(held);
      found.push(outcomes(await skipping(store, [item('a')]))[0]);
      await holding;
    }
    t.type(found.at(-1), 'number', `${found}`);
  });

  t.test('leaves the time-out of its connection as it was', async (t) => {
    t.same(await store.databases.appends.query('show lock_timeout'), timeout);
  });
});
