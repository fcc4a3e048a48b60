import { randomBytes } from 'node:crypto';
import { Code } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { removeMembers } from '../conversations/remove-members.js';
import type { Replica } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { openDatabases } from '../database/open-databases.js';
import { eventually } from '../testing/eventually.js';
import { startPostgres, startReplica } from '../testing/postgres-servers.js';
import { storeOn } from '../testing/test-store.js';
import { appendMessages } from './append.js';
import { editMessage } from './edit.js';
import { readHistory } from './history.js';

t.test('pages are read from the replica only if it has all their messages, and are the same either way', async (t) => {
  const postgres = await startPostgres();
  t.teardown(() => postgres.stop());
  const server = await startReplica(postgres.url);
  t.teardown(() => server.stop());
  const databases = await openDatabases(postgres.url, server.url);
  t.teardown(() => databases.close());
  await migrate(databases.writes);
  const replica = databases.replica as Replica;
  const store = storeOn(databases);
  const conversation_id = 'room';
  await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
  const append = (count: number) =>
    appendMessages(
      store,
      Array.from({ length: count }, () => ({
        conversation_id,
        sender_id: 'ann',
        client_message_id: randomBytes(16),
        body: Buffer.from('hello'),
      })),
    );
  const page = async (request: { before_seq?: number; after_seq?: number; limit?: number }, userId = 'ben') => {
    const before = { ...replica.counts };
    const { messages = [], has_more } = await readHistory(store, userId, { conversation_id, ...request });
    const outcome = (['read', 'behind', 'away'] as const).find((name) => replica.counts[name] > before[name]);
    return {
      outcome,
      seqs: messages.map(({ seq }) => seq),
      bodies: messages.map(({ body }) => String(body)),
      has_more,
    };
  };
  const caughtUp = async () => {
    const [at] = await databases.writes.query<{ lsn: string }>('select pg_current_wal_lsn()::text as lsn');
    const question = 'select pg_last_wal_replay_lsn() >= $1::pg_lsn as there';
    const isThere = async () =>
      (await replica.database.query<{ there: boolean }>(question, [at?.lsn as string]))[0]?.there === true;
    await eventually('the replica has caught up', isThere);
  };

  await append(10);
  await caughtUp();
  t.match(await page({ limit: 4 }), { outcome: 'read', seqs: [7, 8, 9, 10], has_more: true });
  t.match(await page({ after_seq: 8 }), { outcome: 'read', seqs: [9, 10], has_more: false });
  t.match(await page({ before_seq: 3 }), { outcome: 'read', seqs: [1, 2], has_more: false });
  await t.rejects(page({}, 'eve'), { code: Code.CODE_PERMISSION_DENIED });

  await replica.database.query('select pg_wal_replay_pause()');
  await append(1);
  t.match(
    await page({ limit: 2 }),
    { outcome: 'behind', seqs: [10, 11] },
    'messages that the replica does not have yet',
  );
  t.match(await page({ after_seq: 9 }), { outcome: 'behind', seqs: [10, 11] });
  t.match(await page({ before_seq: 6, limit: 2 }), { outcome: 'read', seqs: [4, 5] }, 'messages that the replica has');
  t.match(await page({ after_seq: 2, limit: 3 }), { outcome: 'read', seqs: [3, 4, 5], has_more: true });
  await databases.writes.query('update conversations set first_seq = 4 where id = $1', [conversation_id]);
  t.match(await page({ before_seq: 6 }), { outcome: 'read', seqs: [4, 5] }, 'messages before first_seq are not shown');
  await editMessage(store, 'ann', { conversation_id, seq: 5, body: Buffer.from('changed') });
  t.match(
    await page({ before_seq: 6, limit: 1 }),
    { outcome: 'behind', bodies: ['changed'] },
    'a change that the replica does not have yet',
  );
  await removeMembers(store, 'ann', { conversation_id, user_ids: ['ben'] });
  await t.rejects(page({ before_seq: 6 }), { code: Code.CODE_PERMISSION_DENIED }, 'a removed member can read nothing');

  await replica.database.query('select pg_wal_replay_resume()');
  await caughtUp();
  t.match(await page({ before_seq: 6, limit: 1 }, 'ann'), { outcome: 'read', bodies: ['changed'] });
  await server.kill('SIGQUIT');
  t.match(await page({ before_seq: 6, limit: 1 }, 'ann'), { outcome: 'away', bodies: ['changed'] });
  await server.start();
  // After its start the replica accepts queries from its last restart point on, which may predate the edit.
  await caughtUp();
  t.match(await page({ before_seq: 6, limit: 1 }, 'ann'), { outcome: 'read', bodies: ['changed'] });
});
