import { Code, godwit } from '@godwit/schema';
import t from 'tap';
import { addMembers } from '../conversations/add-members.js';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { getConversation } from '../conversations/get.js';
import { readHeads } from '../conversations/heads.js';
import { readUserSets } from '../conversations/memberships.js';
import { removeMembers } from '../conversations/remove-members.js';
import { blockUser } from '../friends/block.js';
import { requestFriend } from '../friends/request.js';
import { appendMessages } from '../messages/append.js';
import { editMessage } from '../messages/edit.js';
import { readHistory } from '../messages/history.js';
import { repairConversations } from '../messages/repair.js';
import type { Store } from '../store.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import type { Database, Queryable } from './database.js';
import { singleDatabase } from './open-databases.js';

const BOM = '\uFEFF';
const DIRECT = directConversationId('ann', 'ben');

const send = (store: Store, sender_id: string, conversation_id: string, to_user_id = '') =>
  appendMessages(store, [
    { conversation_id, sender_id, to_user_id, client_message_id: Buffer.alloc(16, sender_id), body: Buffer.from('x') },
  ]);

/** Creates a direct conversation, a group and a friendship. */
async function fill(store: TestStore): Promise<void> {
  await createConversation(store, 'ann', { conversation_id: 'room', member_ids: ['ben'] });
  await send(store, 'ann', 'room');
  await send(store, 'ann', DIRECT, 'ben');
  await requestFriend(store, 'ann', { user_id: 'ben' });
  await requestFriend(store, 'ben', { user_id: 'ann' });
}

for (const kind of databaseKinds) {
  t.test(`${kind}: ids that differ only by U+FEFF are different`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    await fill(store);
    // Rows that an older version, which did not refuse U+FEFF, may have left.
    const { writes } = store.databases;
    const ids = [BOM + DIRECT, `${BOM}ann`, `${BOM}room`];
    await writes.query(`insert into conversations (id, kind) select id, 1 from unnest($1::text[]) as id`, [ids]);
    await writes.query(
      `insert into members (conversation_id, user_id, role, joined_seq, read_seq)
       select id, member, 3, 0, 0 from unnest($1::text[]) as id, unnest($2::text[]) as member`,
      [ids, ['mal', `${BOM}ann`]],
    );
    await writes.query('insert into users (id) values ($1)', [`${BOM}ann`]);
    await writes.query('insert into friendships (low, high, state) values ($1, $2, 3)', ['mal', `${BOM}ann`]);

    const sets = await readUserSets(store, ['mal', `${BOM}ann`, 'ann', '@service', 'ben']);
    t.same(sets[0]?.memberships, [], 'a user with forged conversation ids is in no conversation of others');
    t.match(sets[1], { memberships: [], failure: { code: Code.CODE_INVALID_ARGUMENT, message: /U\+FEFF/ } });
    t.match(sets[3], { memberships: [], failure: { code: Code.CODE_INVALID_ARGUMENT, message: /begin with @/ } });
    for (const set of [sets[2], sets[4]]) {
      t.notOk(set?.failure, 'the other users of the batch get their own sets');
      t.same(set?.memberships?.map(({ conversation_id }) => conversation_id).sort(), [DIRECT, 'room'].sort());
    }
    t.same(sets[2]?.friend_ids, ['ben']);
    t.match(await readHeads(store, [BOM + DIRECT, DIRECT]), [{ last_seq: 0 }, { last_seq: 1 }]);
    const [forged, real] = await repairConversations(store, [
      { conversation_id: `${BOM}room`, user_ids: ['mal', 'ann'] },
      { conversation_id: 'room', user_ids: ['mal', 'ann'] },
    ]);
    t.same([forged?.posted?.length, forged?.member_ids], [0, ['mal']]);
    t.same([real?.posted?.length, real?.member_ids], [1, ['ann']]);
  });
}

/** Wraps a database so that it returns other ids in place of some. */
function changing(database: Database, ids: Record<string, string>): Database {
  const changed = <T>(value: T): T => {
    if (typeof value === 'string') return (ids[value] ?? value) as T;
    if (Array.isArray(value)) return value.map(changed) as T;
    if (value === null || typeof value !== 'object' || value.constructor !== Object) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item)])) as T;
  };
  const queryable = (runner: Queryable): Queryable => ({
    query: async <Row>(...args: Parameters<Queryable['query']>) => (await runner.query<Row>(...args)).map(changed),
  });
  return {
    ...database,
    ...queryable(database),
    transaction: (work) => database.transaction((tx) => work(queryable(tx))),
  };
}

t.test('no data reaches anybody if the database returns ids that were not requested', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await fill(store);
  const topics: string[] = [];
  store.bus.listen({ frame: (topic) => topics.push(topic), gap() {} });
  await store.bus.subscribe([
    'c:room',
    'c:moor',
    `c:${DIRECT}`,
    'c:tcerid',
    'u:ann',
    'u:ben',
    'u:cat',
    'u:nna',
    'u:neb',
    'u:tac',
  ]);
  const ids = { room: 'moor', [DIRECT]: 'tcerid', ann: 'nna', ben: 'neb', cat: 'tac', new: 'wen' };
  const liar: Store = { ...store, databases: singleDatabase(changing(store.databases.writes, ids)) };
  const at = { conversation_id: 'room' };
  const operations: Record<string, () => Promise<unknown>> = {
    readUserSets: () => readUserSets(liar, ['ann']),
    readHeads: () => readHeads(liar, ['room']),
    repair: () => repairConversations(liar, [{ ...at, user_ids: ['ann'] }]),
    'repair of messages alone': () => repairConversations(liar, [at]),
    history: () => readHistory(liar, 'ann', at),
    get: () => getConversation(liar, 'ann', at),
    create: () => createConversation(liar, 'ann', { conversation_id: 'new', member_ids: ['ben'] }),
    'create again': () => createConversation(liar, 'ann', at),
    add: () => addMembers(liar, 'ann', { ...at, user_ids: ['cat'] }),
    remove: () => removeMembers(liar, 'ann', { ...at, user_ids: ['ben'] }),
    edit: () => editMessage(liar, 'ann', { ...at, seq: 1, body: Buffer.from('y') }),
    block: () => blockUser(liar, 'ann', { user_id: 'ben' }),
  };
  for (const [name, act] of Object.entries(operations)) await t.rejects(act(), { name: 'ChangedIdError' }, name);
  await store.bus.publish('c:room', godwit.v1.ServerFrame.encode({}).finish());
  t.same(topics, ['c:room'], 'no event was published before this one');
  t.same((await readUserSets(store, ['cat']))[0]?.memberships, [], 'nothing was changed');
});
