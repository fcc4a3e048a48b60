import { randomBytes } from 'node:crypto';
import t from 'tap';
import { appendMessages } from '../messages/append.js';
import { markRead } from '../messages/mark-read.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { createConversation } from './create.js';
import { readUserSets } from './memberships.js';
import { readMovedReads } from './moved-reads.js';

const ROOMS = ['one', 'two'];

const post = (store: TestStore, conversation_id: string, sender_id: string) =>
  appendMessages(store, [{ conversation_id, sender_id, client_message_id: randomBytes(16), body: Buffer.from('x') }]);

/** Creates two rooms with messages, and returns a function that reads the positions moved since its last call. */
async function setUp(store: TestStore) {
  for (const conversation_id of ROOMS) {
    await createConversation(store, 'ann', { conversation_id, member_ids: ['ben', 'cat'] });
    for (let n = 0; n < 3; n++) await post(store, conversation_id, 'ann');
  }
  const [sets] = await readUserSets(store, ['ann']);
  let time = sets?.reads_as_of ?? '';
  return async () => {
    const { reads, asOf } = await readMovedReads(store.databases.reads, ROOMS, [time], [1, 1]);
    time = asOf;
    return reads.map(({ conversation = 0, user_id, seq }) => `${ROOMS[conversation]} ${user_id} ${seq}`).sort();
  };
}

for (const kind of databaseKinds) {
  t.test(`${kind}: each moved read position is found once, except moves by posting`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const moved = await setUp(store);
    t.same(await moved(), []);
    await markRead(store, 'ben', { conversation_id: 'one', seq: 1 });
    await markRead(store, 'ben', { conversation_id: 'one', seq: 2 });
    await markRead(store, 'cat', { conversation_id: 'two', seq: 3 });
    await post(store, 'one', 'ben');
    t.same(await moved(), ['one ben 2', 'two cat 3'], 'the position before posting moved it');
    t.same(await moved(), []);
    await markRead(store, 'ben', { conversation_id: 'one', seq: 1 });
    t.same(await moved(), [], 'a lower position moves nothing');
    const { databases } = store;
    await databases.writes.query(`update members set read_xid = '9000000000' where user_id = 'ben'`);
    t.same(await moved(), [], 'a position from a dump of another server is not a move');
    const { reads } = await readMovedReads(databases.reads, ROOMS, [], [0, 0]);
    t.same(reads, [], 'a request for no conversation returns nothing');
  });
}

t.test('moves in transactions that end in a different order than they began are found once', async (t) => {
  const store = await createTestStore('postgres');
  t.teardown(() => store.close());
  const moved = await setUp(store);
  const { writes } = store.databases;
  const found: string[][] = [];
  await writes.transaction(async (tx) => {
    await tx.query(
      `update members set marked_seq = 1, read_xid = pg_current_xact_id() where conversation_id = 'one' and user_id = 'ben'`,
    );
    await markRead(store, 'cat', { conversation_id: 'one', seq: 2 });
    found.push(await moved(), await moved());
  });
  found.push(await moved(), await moved());
  t.same(found, [['one cat 2'], [], ['one ben 1'], []]);
});
