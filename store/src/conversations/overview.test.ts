import { randomBytes } from 'node:crypto';
import { godwit } from '@godwit/schema';
import t from 'tap';
import { listFriends } from '../friends/list.js';
import { appendMessages } from '../messages/append.js';
import { deleteMessage } from '../messages/delete.js';
import { markRead } from '../messages/mark-read.js';
import { reactToMessage } from '../messages/react.js';
import type { Store } from '../store.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { addMembers } from './add-members.js';
import { createConversation } from './create.js';
import { getConversation } from './get.js';
import { listConversations } from './list.js';

const post = (store: TestStore, conversation_id: string, sender_id: string, text: string) =>
  appendMessages(store, [
    { conversation_id, sender_id, client_message_id: randomBytes(16), body: Buffer.from(text), content_type: 'text' },
  ]);
/** A conversation encoded as on the wire. */
const encode = (conversation: godwit.v1.Conversation.$Properties) =>
  Buffer.from(godwit.v1.Conversation.encode(conversation).finish());

for (const kind of databaseKinds) {
  t.test(`${kind}: an overview shows the newest message, the read position and the unread count`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    await createConversation(store, 'ann', { conversation_id: 'quiet', member_ids: ['ben'] });
    await createConversation(store, 'ann', { conversation_id: 'busy', member_ids: ['ben'] });
    const overview = async (user: string, conversation_id = 'busy') => {
      const { conversation } = await getConversation(store, user, { conversation_id });
      const { conversations = [] } = await listConversations(store, user, {});
      const listed = conversations.find((one) => one.conversation_id === conversation_id);
      t.same(listed && encode(listed), conversation && encode(conversation), 'getting and listing return the same');
      return listed;
    };
    const quiet = await overview('ben', 'quiet');
    t.match(quiet, { last_seq: 0, read_seq: 0, unread: 0 });
    t.equal(quiet?.last_message, undefined);

    await post(store, 'busy', 'ann', 'one');
    await post(store, 'busy', 'ben', 'two');
    await post(store, 'busy', 'ann', 'three');
    const text = async (user: string) => Buffer.from((await overview(user))?.last_message?.body ?? []).toString();
    t.match(await overview('ben'), {
      last_seq: 3,
      read_seq: 2,
      unread: 1,
      last_change: 0,
      last_message: { conversation_id: 'busy', seq: 3, sender_id: 'ann', content_type: 'text', deleted: false },
    });
    t.equal(await text('ben'), 'three');
    t.match(await overview('ann'), { read_seq: 3, unread: 0 });
    await markRead(store, 'ben', { conversation_id: 'busy', seq: 1 });
    await reactToMessage(store, 'ben', { conversation_id: 'busy', seq: 3, emoji: 'x' });
    t.match(await overview('ben'), {
      read_seq: 2,
      unread: 1,
      last_change: 1,
      last_message: { revision: 1, reactions: [{ emoji: 'x', count: 1, user_ids: ['ben'] }] },
    });
    await deleteMessage(store, 'ann', { conversation_id: 'busy', seq: 3 });
    t.match(await overview('ben'), { unread: 0, last_message: { seq: 3, deleted: true, reactions: [] } });
    t.equal(await text('ben'), '');
    await addMembers(store, 'ann', { conversation_id: 'busy', user_ids: ['cat'] });
    t.match(
      await overview('cat'),
      { read_seq: 3, unread: 0, last_message: { seq: 3 } },
      'messages from before joining are read',
    );
  });
}

/** A store that explains each statement before running it, and the collected plans. */
function explaining(store: TestStore): { explained: Store; plans: string[] } {
  const { reads } = store.databases;
  const plans: string[] = [];
  const query = async <Row>(text: string, params: Parameters<typeof reads.query>[1]): Promise<Row[]> => {
    const explain = `explain (analyze, costs off, timing off, summary off) ${text}`;
    const rows = await reads.query<{ 'QUERY PLAN': string }>(explain, params);
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    return reads.query<Row>(text, params);
  };
  return { explained: { ...store, databases: { ...store.databases, reads: { ...reads, query } } }, plans };
}
/** For each node of a plan that matches, its rows and loops. */
const ran = (plan: string, node: RegExp) =>
  plan
    .split('\n')
    .filter((line) => node.test(line))
    .map(
      (line) =>
        line
          .match(/rows=([\d.]+) loops=(\d+)/)
          ?.slice(1)
          .map(Number) as [rows: number, loops: number],
    );

t.test('unread messages are counted by index, only for the conversations of the page', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { writes } = store.databases;
  await createConversation(store, 'ann', { conversation_id: 'large', member_ids: ['ben'] });
  await writes.query(
    `insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body, deleted)
     select 'large', n, 'ann', decode(md5(n::text), 'hex'), now(), '', '',
       n % 2000 = 1
     from generate_series(1, 40000) n`,
  );
  await writes.query(`update conversations set last_seq = 40000 where id = 'large'`);
  await writes.query(
    `insert into conversations (id, kind, member_count, active_at)
     select 'small-' || n, 1, 1, now() - n * interval '1 minute' from generate_series(1, 3000) n`,
  );
  await writes.query(
    `insert into members (conversation_id, user_id, role, joined_seq, read_seq)
     select 'small-' || n, 'ben', 1, 0, 0 from generate_series(1, 3000) n`,
  );
  await writes.query(
    `insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body)
     select 'small-' || n, s, 'x', decode(md5(n || '-' || s), 'hex'), now(), '', ''
     from generate_series(1, 3000) n cross join generate_series(1, 5) s`,
  );
  await writes.query(`update conversations set last_seq = 5 where id like 'small-%'`);
  for (const table of ['messages', 'members', 'conversations']) await writes.query(`analyze ${table}`);

  const { explained, plans } = explaining(store);
  const { conversation } = await getConversation(explained, 'ben', { conversation_id: 'large' });
  t.equal(conversation?.unread, 40_000 - 20);
  const { conversations } = await listConversations(explained, 'ben', { limit: 10 });
  t.same(
    conversations?.map(({ unread }) => unread),
    [39_980, ...Array.from({ length: 9 }, () => 5)],
  );
  const [one = '', page = ''] = plans;
  for (const plan of [one, page]) {
    t.notMatch(plan, /Seq Scan on messages/);
    t.match(plan, /messages_deleted/);
    for (const [rows] of ran(plan, /messages_deleted/)) t.ok(rows <= 20, 'no more rows are read than counted');
  }
  t.same(
    ran(page, /messages_deleted/).map(([, loops]) => loops),
    [11],
    'once per conversation of the page, and once for the extra one that shows whether more follow',
  );
});

t.test('unread messages exclude removed ones, and deleted ones up to the bound of the count', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { writes } = store.databases;
  await createConversation(store, 'ann', { conversation_id: 'room', member_ids: ['ben'] });
  await writes.query(
    `insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body, deleted)
     select 'room', n, 'ann', decode(md5(n::text), 'hex'), now(), '', '', n <= 1005 from generate_series(1, 1010) n`,
  );
  await writes.query(`update conversations set last_seq = 1010 where id = 'room'`);
  for (const [read, first, unread] of [
    [0, 1, 10],
    [4, 1, 6],
    [5, 1, 5],
    [0, 5, 6],
    [0, 1_006, 5],
    [1_007, 1_006, 3],
    [1_010, 1, 0],
  ] as const) {
    await writes.query(`update conversations set first_seq = $1::int`, [first]);
    await writes.query(`update members set read_seq = $1::int where user_id = 'ben'`, [read]);
    const { conversation } = await getConversation(store, 'ben', { conversation_id: 'room' });
    t.equal(conversation?.unread, unread, `read up to ${read}, kept from ${first}`);
  }
});

t.test('a page of friends is read by index from both sides, and no further than its end', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { writes } = store.databases;
  await writes.query(
    `insert into friendships (low, high, state) select 'm', 'z-' || n, 3 from generate_series(1, 5000) n
     union all select 'a-' || n, 'm', 3 from generate_series(1, 5000) n
     union all select 'p-' || n, 'q-' || n, 3 from generate_series(1, 20000) n`,
  );
  await writes.query(`insert into users (id) select high from friendships union select low from friendships`);
  for (const table of ['friendships', 'users']) await writes.query(`analyze ${table}`);
  const { explained, plans } = explaining(store);
  let page_token = '';
  for (const limit of [50, 200, 200]) {
    const page = await listFriends(explained, 'm', { limit, page_token });
    t.equal(page.friends?.length, limit);
    page_token = page.next_page_token ?? '';
    const plan = plans.pop() ?? '';
    t.notMatch(plan, /Seq Scan/);
    for (const index of [/friendships_of_low/, /friendships_of_high/]) {
      const scans = ran(plan, index);
      t.equal(scans.length, 1);
      for (const [rows] of scans) t.ok(rows <= limit + 1, `${index}: ${rows} rows`);
    }
  }
});
