import { randomBytes } from 'node:crypto';
import { Code, decodeServerFrames } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { removeMembers } from '../conversations/remove-members.js';
import type { Queryable } from '../database/database.js';
import { eventually } from '../testing/eventually.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { type AppendItem, type AppendResult, appendMessages } from './append.js';

const item = (conversation_id: string, sender_id: string, more: Partial<AppendItem> = {}): AppendItem => ({
  conversation_id,
  sender_id,
  client_message_id: randomBytes(16),
  body: Buffer.from('text'),
  ...more,
});
const seqs = (results: AppendResult[]) =>
  results.map((result) => (result.failure ? result.failure.codeName : result.seq));
const group = async (store: TestStore, conversation_id: string, ...member_ids: string[]) => {
  await createConversation(store, 'ann', { conversation_id, member_ids });
  return conversation_id;
};
const stored = (store: TestStore, id: string) =>
  store.databases.reads.query<{ seq: number; sender_id: string; client_message_id: Uint8Array; body: Uint8Array }>(
    'select seq, sender_id, client_message_id, body from messages where conversation_id = $1 order by seq',
    [id],
  );

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

    t.test('finds duplicates, of earlier batches and within one, before numbers are given out', async (t) => {
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

    t.test('the same client_message_id of another sender is another message', async (t) => {
      const a = await group(store, 'dup-sender', 'ben');
      const one = item(a, 'ann');
      t.same(seqs(await appendMessages(store, [one, { ...one, sender_id: 'ben' }])), [1, 2]);
    });

    t.test('refuses what may not be, one by one, and leaves no gap', async (t) => {
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

    t.test('makes a direct conversation on first use, for both and for nobody else', async (t) => {
      const id = directConversationId('ann', 'zoe');
      t.equal(id, directConversationId('zoe', 'ann'));
      const first = await Promise.all([
        appendMessages(store, [item(id, 'ann', { to_user_id: 'zoe' })]),
        appendMessages(store, [item(id, 'zoe', { to_user_id: 'ann' })]),
      ]);
      t.same(first.flatMap(seqs).sort(), [1, 2]);
      t.same(seqs(await appendMessages(store, [item(id, 'eve')])), ['PERMISSION_DENIED']);
      const wrong = item(id, 'eve', { to_user_id: 'ann' });
      t.same(seqs(await appendMessages(store, [wrong])), ['INVALID_ARGUMENT'], 'its id cannot be claimed by others');
    });

    t.test(
      'a direct conversation is announced to both with the message that makes it, and not by one that fails',
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

    t.test('publishes one frame a message after the commit, and a row of the outbox for all', async (t) => {
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

t.test('whatever is appended at once: no gap, each id once, each sender in order', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  let run = 0;
  const conversations = ['p', 'q', 'r'];
  const message = fc.record({ conversation: fc.nat(2), sender: fc.nat(1), id: fc.nat(15) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(message, { minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 6 }),
      async (batches) => {
        run++;
        const names = conversations.map((name) => `${name}-${run}`);
        for (const name of names) await group(store, name, 'ben');
        const id = (n: number) => Buffer.alloc(16, n + 1);
        const made = batches.map((batch) =>
          batch.map(({ conversation, sender, id: n }) =>
            item(names[conversation] as string, ['ann', 'ben'][sender] as string, { client_message_id: id(n) }),
          ),
        );
        const results = (await Promise.all(made.map((batch) => appendMessages(store, batch)))).flat();
        const items = made.flat();
        for (const name of names) {
          const rows = await stored(store, name);
          const expected = new Set(
            items
              .filter((one) => one.conversation_id === name)
              .map((one) => `${one.sender_id} ${Buffer.from(one.client_message_id ?? []).toString('hex')}`),
          );
          if (rows.some(({ seq }, index) => seq !== index + 1)) return false;
          if (rows.length !== expected.size) return false;
          const bySeq = new Map(rows.map((row) => [row.seq, row]));
          for (const [index, one] of items.entries()) {
            if (one.conversation_id !== name) continue;
            const result = results[index] as AppendResult;
            if (result.failure) return false;
            const row = bySeq.get(result.seq);
            if (
              row?.sender_id !== one.sender_id ||
              Buffer.compare(row.client_message_id, one.client_message_id ?? Buffer.of()) !== 0
            )
              return false;
          }
        }
        return true;
      },
    ),
    { numRuns: 25 },
  );
});

/** Posts a batch while a transaction holds one of its conversations: `during` runs once the batch waits for it. */
const appendBehind = async (
  store: TestStore,
  id: string,
  { holder, during }: { holder?(tx: Queryable): Promise<void>; during?(): Promise<unknown> },
  batch: AppendItem[],
) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let locked = () => {};
  const isLocked = new Promise<void>((resolve) => {
    locked = resolve;
  });
  const holding = store.databases.writes.transaction(async (tx) => {
    await tx.query('select 1 from conversations where id = $1 for no key update', [id]);
    await holder?.(tx);
    locked();
    await released;
  });
  await isLocked;
  const waiting = appendMessages(store, batch);
  const blocked = `select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query like '%append_messages%'`;
  await eventually('it waits for the lock', async () => {
    const [row] = await store.databases.reads.query<{ n: number }>(blocked);
    return (row?.n ?? 0) > 0;
  });
  await during?.();
  release();
  await holding;
  return waiting;
};

t.test('a batch that waited for a lock', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());

  t.test('sees what its holder committed: a removed member posts nothing more', async (t) => {
    const a = await group(store, 'race', 'ben');
    const holder = async (tx: Queryable) => {
      await tx.query(`delete from members where conversation_id = $1 and user_id = 'ben'`, [a]);
      await tx.query('update conversations set epoch = epoch + 1 where id = $1', [a]);
    };
    t.same(seqs(await appendBehind(store, a, { holder }, [item(a, 'ben'), item(a, 'ann')])), ['PERMISSION_DENIED', 1]);
  });

  t.test('posts nothing to a conversation that came into being since: it does not hold that one', async (t) => {
    const a = await group(store, 'held');
    const during = () => group(store, 'late');
    t.same(seqs(await appendBehind(store, a, { during }, [item(a, 'ann'), item('late', 'ann')])), [1, 'NOT_FOUND']);
    t.same(seqs(await appendMessages(store, [item('late', 'ann')])), [1]);
  });
});

t.test('who may not be written to leaves no row of a pair behind', async (t) => {
  for (const policy of [{ users: 'known' }, { directMessages: 'friends' }] as const) {
    const store = await createTestStore('postgres', policy);
    t.teardown(() => store.close());
    const id = directConversationId('ann', 'zoe');
    const [result] = await appendMessages(store, [item(id, 'ann', { to_user_id: 'zoe' })]);
    t.ok(result?.failure, JSON.stringify(policy));
    t.same(await store.databases.reads.query('select * from friendships'), []);
  }
});

t.test('posting and leaving at once: nothing of a member is numbered after the leaving', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const a = await group(store, 'leaving', 'ben');
  const posts = Array.from({ length: 30 }, () => appendMessages(store, [item(a, 'ben')]));
  const left = removeMembers(store, 'ben', { conversation_id: a, user_ids: ['ben'] });
  const accepted = (await Promise.all(posts)).flat().filter((result) => !result.failure).length;
  await left;
  const rows = await stored(store, a);
  t.equal(rows.length, accepted);
  t.same(seqs(await appendMessages(store, [item(a, 'ben'), item(a, 'ann')])), ['PERMISSION_DENIED', accepted + 1]);
});

t.test('a plan made while the tables are empty reads no more when they are not', async (t) => {
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
    t.ok(first > 10, 'something was counted');
  });
});
