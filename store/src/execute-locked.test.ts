import { decodeServerFrames, godwit, type RequestInputs } from '@godwit/schema';
import t, { type Test } from 'tap';
import { createConversation } from './conversations/create.js';
import { type ExecuteOptions, executeAll } from './execute.js';
import { appendMessages } from './messages/append.js';
import { item } from './testing/changed-messages.js';
import { createTestStore, type TestStore } from './testing/test-store.js';

const options: ExecuteOptions = {
  onDefect(error) {
    throw error;
  },
};

const ask = (user_id: string, request: Partial<RequestInputs>) => ({
  user_id,
  frame: godwit.v1.ClientFrame.encode({ id: 1, ...request }).finish(),
});
const edit = (conversation_id: string, body: string) => ({
  edit: { conversation_id, seq: 1, body: Buffer.from(body) },
});

/** Locks a conversation, as a long change of its members would, until the returned function is called. */
async function lock(t: Test, store: TestStore, id: string): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let holding: Promise<unknown> = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    holding = store.databases.jobs.transaction(async (tx) => {
      await tx.query('select 1 from conversations where id = $1 for no key update', [id]);
      resolve();
      await released;
    });
    holding.catch(reject);
  });
  const end = async () => {
    release();
    await holding;
  };
  t.teardown(end);
  return end;
}

t.test('a change of a locked conversation is left out, with what its user asked for later', async (t) => {
  const store = await createTestStore('postgres');
  t.teardown(() => store.close());
  for (const conversation_id of ['held', 'free', 'other']) {
    await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
    await appendMessages(store, [item(conversation_id, 'ann'), item(conversation_id, 'ben')]);
  }
  const release = await lock(t, store, 'held');
  const items = [
    ask('ann', edit('free', 'changed')),
    ask('ann', edit('held', 'second')),
    ask('ann', edit('free', 'third')),
    ask('ben', { react: { conversation_id: 'other', seq: 1, emoji: '👍' } }),
    ask('ben', { delete: { conversation_id: 'held', seq: 2 } }),
    ask('cat', { pin: { conversation_id: 'held', seq: 1, pinned: true } as never }),
    ask('dan', { list_conversations: {} }),
  ];
  const { entries, locked } = await executeAll(store, items, { ...options, skipLocked: true });
  t.same([...locked].sort(), [1, 2, 4, 5]);
  t.same(
    entries.map(({ length }) => length > 0),
    [true, false, false, true, false, false, true],
  );
  for (const [at, entry] of entries.entries())
    if (entry.length > 0) t.equal(decodeServerFrames(entry)[0]?.error ?? null, null, `${at}`);
  const stored = () =>
    store.databases.reads.query(`select conversation_id as id, seq, revision, deleted from messages order by 1, 2`);
  const [untouched, changed] = [
    { revision: 0, deleted: false },
    { revision: 1, deleted: false },
  ];
  t.same(
    [...(await stored())],
    [
      { id: 'free', seq: 1, ...changed },
      { id: 'free', seq: 2, ...untouched },
      { id: 'held', seq: 1, ...untouched },
      { id: 'held', seq: 2, ...untouched },
      { id: 'other', seq: 1, ...changed },
      { id: 'other', seq: 2, ...untouched },
    ],
  );

  const waiting = executeAll(store, items.slice(1, 3), options);
  await release();
  t.same((await waiting).locked, [], 'without skip_locked they wait');
  t.match(await stored(), [{ revision: 2 }, {}, { revision: 1 }, {}, {}, {}]);
  const again = await executeAll(store, [items[4] as (typeof items)[0]], { ...options, skipLocked: true });
  t.same([again.locked, decodeServerFrames(again.entries[0] as Uint8Array)[0]?.delete], [[], { revision: 1 }]);
});
