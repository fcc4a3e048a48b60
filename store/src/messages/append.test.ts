import { Code, decodeServerFrames } from '@godwit/schema';
import t from 'tap';
import { directConversationId } from '../conversations/direct.js';
import { group, item, seqs, stored } from '../testing/appended-messages.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { appendMessages } from './append.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: a batch`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test('numbers each conversation from 1 in the order of the batch', async (t) => {
      const [a, b] = [await group(store, 'n-a', 'ben'), await group(store, 'n-b')];
      const batch = [item(a, 'ann'), item(b, 'ann'), item(a, 'ben'), item(a, 'ann')];
      t.same(seqs(await appendMessages(store, batch)), [1, 1, 2, 3]);
      t.same(seqs(await appendMessages(store, [item(a, 'ben'), item(b, 'ann')])), [4, 2]);
    });

    t.test('keeps every byte of a body', async (t) => {
      const a = await group(store, 'bytes');
      const body = Buffer.from(Array.from({ length: 512 }, (_, i) => i & 0xff));
      await appendMessages(store, [item(a, 'ann', { body })]);
      t.same(Buffer.from((await stored(store, a))[0]?.body ?? []), body);
    });

    t.test('finds duplicates of earlier batches and within the batch before it assigns numbers', async (t) => {
      const a = await group(store, 'dup');
      const [one, two] = [item(a, 'ann'), item(a, 'ann')];
      t.same(seqs(await appendMessages(store, [one, two, one, item(a, 'ann')])), [1, 2, 1, 3]);
      const again = await appendMessages(store, [two, item(a, 'ann'), one]);
      t.same(seqs(again), [2, 4, 1]);
      t.match(again, [{ deduplicated: true }, { deduplicated: false }, { deduplicated: true }]);
      t.same(
        (await appendMessages(store, [{ ...one, body: Buffer.from('other') }]))[0]?.failure?.code,
        Code.CODE_CONFLICT,
      );
    });

    t.test('treats the same client_message_id of another sender as another message', async (t) => {
      const a = await group(store, 'dup-sender', 'ben');
      const one = item(a, 'ann');
      t.same(seqs(await appendMessages(store, [one, { ...one, sender_id: 'ben' }])), [1, 2]);
    });

    t.test('refuses invalid messages one by one, and leaves no gap', async (t) => {
      const a = await group(store, 'refuse');
      const batch = [
        item(a, 'ann'),
        item(a, 'stranger'),
        item('nowhere', 'ann'),
        item(a, 'ann', { reply_to: 7 }),
        item(a, 'ann', { conversation_id: 'x'.repeat(65) }),
        item(a, 'ann'),
      ];
      t.same(seqs(await appendMessages(store, batch)), [
        1,
        'PERMISSION_DENIED',
        'NOT_FOUND',
        'NOT_FOUND',
        'INVALID_ARGUMENT',
        2,
      ]);
      t.same(seqs(await appendMessages(store, [item(a, 'ann', { reply_to: 2 })])), [3]);
    });

    t.test('creates a direct conversation on first use, for its two users only', async (t) => {
      const id = directConversationId('ann', 'zoe');
      t.equal(id, directConversationId('zoe', 'ann'));
      const first = await Promise.all([
        appendMessages(store, [item(id, 'ann', { to_user_id: 'zoe' })]),
        appendMessages(store, [item(id, 'zoe', { to_user_id: 'ann' })]),
      ]);
      t.same(first.flatMap(seqs).sort(), [1, 2]);
      t.same(seqs(await appendMessages(store, [item(id, 'eve')])), ['PERMISSION_DENIED']);
      const wrong = item(id, 'eve', { to_user_id: 'ann' });
      t.same(seqs(await appendMessages(store, [wrong])), ['INVALID_ARGUMENT'], 'other users cannot claim its id');
    });

    t.test(
      'announces a direct conversation to both users with the message that creates it, not with one that fails',
      async (t) => {
        const id = directConversationId('ida', 'uma');
        const told: string[] = [];
        store.bus.listen({
          frame: (topic, bytes) => told.push(`${topic} ${internal.store.v1.BusFrame.decode(bytes).kind}`),
          gap() {},
        });
        await store.bus.subscribe(['u:ida', 'u:uma']);
        t.same(seqs(await appendMessages(store, [item(id, 'ida', { to_user_id: 'uma', reply_to: 7 })])), ['NOT_FOUND']);
        t.same(told, []);
        const made = [item(id, 'ida'), item(id, 'ida', { to_user_id: 'uma' }), item(id, 'uma', { to_user_id: 'ida' })];
        t.same(seqs(await appendMessages(store, made)), [1, 2, 3]);
        t.same(told, ['u:ida joined', 'u:uma joined']);
      },
    );

    t.test('publishes one frame per message after the commit, and adds one outbox row for all', async (t) => {
      const a = await group(store, 'publish');
      const frames: internal.store.v1.BusFrame[] = [];
      store.bus.listen({ frame: (_topic, bytes) => frames.push(internal.store.v1.BusFrame.decode(bytes)), gap() {} });
      await store.bus.subscribe([`c:${a}`]);
      await store.databases.writes.query('delete from outbox');
      await appendMessages(store, [item(a, 'ann'), item(a, 'ann')]);
      t.same(
        frames.map((frame) => frame.posted?.seq),
        [1, 2],
      );
      const [event] = decodeServerFrames(frames[0]?.posted?.entry as Uint8Array);
      t.match(event, { id: 0, message_posted: { message: { seq: 1, sender_id: 'ann', conversation_id: a } } });
      const outbox = await store.databases.reads.query<{ kind: string; payload: object }>(
        'select kind, payload from outbox',
      );
      const posted = [{ conversation_id: a, first: 1, last: 2 }];
      t.same([...outbox], [{ kind: 'posted_batch', payload: { posted } }]);
    });
  });
}

t.test('a first message refused by policy leaves no row of the pair behind', async (t) => {
  for (const policy of [{ users: 'known' }, { directMessages: 'friends' }] as const) {
    const store = await createTestStore('postgres', policy);
    t.teardown(() => store.close());
    const id = directConversationId('ann', 'zoe');
    const [result] = await appendMessages(store, [item(id, 'ann', { to_user_id: 'zoe' })]);
    t.ok(result?.failure, JSON.stringify(policy));
    t.same(await store.databases.reads.query('select * from friendships'), []);
  }
});

t.test('a plan made while the tables are empty reads no more rows when they are full', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const a = await group(store, 'plan');
  await store.databases.writes.transaction(async (tx) => {
    const here = {
      ...store,
      databases: { ...store.databases, writes: { ...store.databases.writes, query: tx.query } },
    };
    const read = async () => {
      const text = `select sum(idx_tup_fetch)::int as n from pg_stat_xact_user_tables where schemaname = current_schema`;
      return (await tx.query<{ n: number }>(text))[0]?.n ?? Number.NaN;
    };
    const costOf = async (count: number) => {
      const before = await read();
      await appendMessages(
        here,
        Array.from({ length: count }, () => item(a, 'ann', { reply_to: 1 })),
      );
      return (await read()) - before;
    };
    await appendMessages(here, [item(a, 'ann')]);
    const first = await costOf(10);
    for (let n = 0; n < 5; n++) await costOf(200);
    t.equal(await costOf(10), first);
    t.ok(first > 10, 'the rows read are counted');
  });
});
