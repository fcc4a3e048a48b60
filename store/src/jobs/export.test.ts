import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import type { Database } from '../database/database.js';
import { appendMessages } from '../messages/append.js';
import { deleteMessage } from '../messages/delete.js';
import { createTestStore } from '../testing/test-store.js';
import { exportKind } from './export.js';
import { openResult, readFinishedJob, requestJob } from './requested-jobs.js';

t.test('a job that runs on two workers produces one file, with the size that its row states', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const conversation_id = 'c';
  await createConversation(store, 'ann', { conversation_id });
  const send = { conversation_id, sender_id: 'ann', body: Buffer.from('a text that will be deleted') };
  await appendMessages(store, [{ ...send, client_message_id: randomBytes(16) }]);
  await requestJob(store, 'ann', 'job', { kind: 'export', conversation_id, format: 'ndjson' });

  const { jobs } = store.databases;
  const context = {
    job: { id: 'job', kind: 'export', key: 'ann', payload: {}, attempt: 1 },
    signal: AbortSignal.any([]),
  };
  const run = (database: Database) =>
    exportKind({ ...store, databases: { ...store.databases, jobs: database } }).run({ job_id: 'job' }, context);
  const first = await run(jobs);
  /** Makes the first worker finish while the second one runs, which then reads a message that has changed. */
  const late: Database = {
    ...jobs,
    async query<Row>(sql: string, params?: readonly never[]) {
      if (sql.includes('from messages')) {
        await jobs.transaction(async (tx) => first?.(tx));
        await deleteMessage(store, 'ann', { conversation_id, seq: 1 });
      }
      return jobs.query<Row>(sql, params);
    },
  };
  t.equal(await run(late), undefined, 'the second run has no effect');
  const { size } = await readFinishedJob(store, 'ann', 'job');
  const blob = await openResult(store, 'job');
  t.equal(blob.size, size);
  t.match(JSON.parse(await text(blob.body)), { deleted: false });
});
