import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { createTestStore } from '../testing/test-store.js';
import { appendMessages } from './append.js';
import { editMessage } from './edit.js';
import { historyPage, readHistory } from './history.js';

const SCRIPT = new URL('../../../docs/operating/partition-messages.sql', import.meta.url);

t.test('a partitioned table of messages behaves as before, and a page reads one partition only', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { writes } = store.databases;
  const rooms = Array.from({ length: 40 }, (_, n) => `room-${n}`);
  for (const conversation_id of rooms) await createConversation(store, 'ann', { conversation_id });
  const ids = new Map(rooms.map((room) => [room, randomBytes(16)]));
  const append = (id: (room: string) => Uint8Array) =>
    appendMessages(
      store,
      rooms.map((room) => ({
        conversation_id: room,
        sender_id: 'ann',
        client_message_id: id(room),
        body: Buffer.from(room),
      })),
    );
  const names = async () =>
    (
      await writes.query<{ name: string }>(
        `select conname as name from pg_constraint where conrelid = 'messages'::regclass
         union select indexrelid::regclass::text from pg_index where indrelid = 'messages'::regclass order by 1`,
      )
    ).map(({ name }) => name);

  await append((room) => ids.get(room) as Buffer);
  const before = await names();
  const script = (await readFile(SCRIPT, 'utf8')).replaceAll(/^--.*$/gm, '');
  const [change = '', analyze = ''] = script.split(/(?=^analyze)/m);
  await writes.query(change);
  await writes.query(analyze);
  t.same(await names(), before, 'constraints and indexes keep their names');
  await t.rejects(writes.query(change), /already/);

  const again = await append((room) => ids.get(room) as Buffer);
  t.ok(again.every((result) => 'seq' in result && result.seq === 1 && result.deduplicated));
  const next = await append(() => randomBytes(16));
  t.ok(next.every((result) => 'seq' in result && result.seq === 2 && !result.deduplicated));
  for (const conversation_id of rooms) {
    await editMessage(store, 'ann', { conversation_id, seq: 1, body: Buffer.from('changed') });
    const { messages = [] } = await readHistory(store, 'ann', { conversation_id });
    t.same(
      messages.map(({ seq, body }) => [seq, String(body)]),
      [
        [1, 'changed'],
        [2, conversation_id],
      ],
    );
  }
  const plan = await writes.query<{ 'QUERY PLAN': string }>(
    `explain (analyze, costs off, timing off, summary off) ${historyPage('before')}`,
    ['room-1', 'ann', 10, 50],
  );
  const scanned = plan
    .map((row) => row['QUERY PLAN'])
    .filter((line) => /on messages_\d+/.test(line) && !/never/.test(line));
  t.equal(scanned.length, 1, scanned.join('\n'));
});
