import { randomBytes } from 'node:crypto';
import { buffer, text } from 'node:stream/consumers';
import { Code, godwit } from '@godwit/schema';
import protobuf from 'protobufjs/minimal.js';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import type { Database } from '../database/database.js';
import { appendMessages } from '../messages/append.js';
import { createTestStore } from '../testing/test-store.js';
import { exportKind } from './export.js';
import { DeadJobError } from './job-kind.js';
import { openResult, readFinishedJob, readJob, requestJob } from './requested-jobs.js';

const store = await createTestStore();
t.teardown(() => store.close());
const { jobs: database } = store.databases;
let filled = 0;
store.outboxFilled = () => void filled++;
const POSTED = 1_003;
await createConversation(store, 'ann', { conversation_id: 'c', member_ids: ['ben', 'cat', 'eve'] });
await createConversation(store, 'ann', { conversation_id: 'd' });
for (const conversation_id of ['c', 'd'])
  await appendMessages(
    store,
    Array.from({ length: conversation_id === 'c' ? POSTED : 1 }, (_, n) => ({
      conversation_id,
      sender_id: 'ann',
      client_message_id: randomBytes(16),
      body: Buffer.from(`text ${n + 1} ü\n`),
    })),
  );

const request = (conversation_id = 'c', format: 'ndjson' | 'protobuf' = 'ndjson') =>
  ({ kind: 'export', conversation_id, format }) as const;
const ask = (id: string, user = 'ann', what = request()) => requestJob(store, user, id, what);
const set = (id: string, columns: string) => database.query(`update requested_jobs set ${columns} where id = $1`, [id]);
const bury = (id: string) =>
  database.query(
    `insert into dead_jobs (id, kind, key, payload, attempts, error) values ($1, 'export', 'ann', '{}', 6, 'x')`,
    [id],
  );
const rowOf = async (id: string) =>
  (await database.query<object>('select size, count, after_seq from requested_jobs where id = $1', [id]))[0];
/** Runs the handler, and resolves with a function that commits its effect. */
async function run(id: string, signal = new AbortController().signal, jobs = database) {
  const job = { id, kind: 'export', key: 'ann', payload: { job_id: id }, attempt: 1 };
  const databases = { ...store.databases, jobs };
  const effect = await exportKind({ ...store, databases }).run(job.payload, { job, signal });
  return effect && (() => database.transaction(effect));
}
const post = () =>
  appendMessages(store, [{ conversation_id: 'c', sender_id: 'ann', client_message_id: randomBytes(16) }]);
t.beforeEach(async () => {
  await database.query(`delete from messages where conversation_id = 'c' and seq > $1::bigint`, [POSTED]);
  await database.query(`update conversations set last_seq = $1::bigint where id = 'c'`, [POSTED]);
  for (const table of ['requested_jobs', 'dead_jobs', 'outbox']) await database.query(`delete from ${table}`);
  filled = 0;
});

t.test('the state of a job follows its row and its dead letter, and only its user can read it', async (t) => {
  const stands: [string, string, string][] = [
    ['queued', '', 'created_at = now()'],
    ['running', '', 'started_at = now()'],
    ['failed', 'dead', 'started_at = now()'],
    ['done', '', 'started_at = now(), finished_at = now()'],
    ['done', 'dead', `finished_at = now()`],
    ['done', '', `finished_at = now(), created_at = now() - interval '2 days'`],
    ['queued', '', `created_at = now() - interval '23 hours'`],
    ['failed', '', `created_at = now() - interval '25 hours'`],
    ['failed', '', `started_at = now(), created_at = now() - interval '25 hours'`],
  ];
  await ask('other');
  await bury('other');
  for (const [n, [state, dead, columns]] of stands.entries()) {
    const id = `job ${n}`;
    await ask(id);
    await set(id, columns);
    if (dead) await bury(id);
    t.match(await readJob(store, 'ann', id), { id, state }, columns);
    await t.rejects(readJob(store, 'ben', id), { code: Code.CODE_NOT_FOUND });
    const finished = readFinishedJob(store, 'ann', id);
    if (state === 'done') t.match(await finished, { id });
    else await t.rejects(finished, { code: state === 'failed' ? Code.CODE_NOT_FOUND : Code.CODE_UNAVAILABLE }, columns);
    await database.query('delete from requested_jobs where id = $1', [id]);
  }
});

t.test('a repeated request hands the job over once, and a different request under its id is a CONFLICT', async (t) => {
  for (let n = 0; n < 2; n++) t.match(await ask('one'), { id: 'one', state: 'queued', request: request() });
  t.same(await database.query('select kind, key, payload, job_id from outbox'), [
    { kind: 'export', key: 'ann', payload: { job_id: 'one' }, job_id: 'one' },
  ]);
  t.equal(filled, 2);
  for (const other of [request('d'), request('c', 'protobuf')])
    await t.rejects(ask('one', 'ann', other), { code: Code.CODE_CONFLICT });
  await t.rejects(ask('two', 'nobody'), { code: Code.CODE_PERMISSION_DENIED });
  await t.rejects(ask('two', 'ann', request('nowhere')), { code: Code.CODE_NOT_FOUND });
  await t.rejects(ask('two', 'ann', request('')), { code: Code.CODE_INVALID_ARGUMENT });
  t.equal(filled, 2);
  t.equal((await database.query('select from outbox')).length, 1);
});

t.test('a user may have ten unfinished jobs; finished, failed and day-old jobs do not count', async (t) => {
  for (let n = 0; n < 10; n++) await ask(`job ${n}`);
  const refused = { code: Code.CODE_RATE_LIMITED };
  await t.rejects(ask('more'), refused);
  t.ok(await ask('job 3'), 'a repeat of one of them is allowed');
  t.ok(await ask('of ben', 'ben'));
  await set('job 0', 'finished_at = now()');
  t.ok(await ask('more 0'));
  await t.rejects(ask('more'), refused);
  await bury('job 1');
  t.ok(await ask('more 1'));
  await t.rejects(ask('more'), refused);
  await set('job 2', `created_at = now() - interval '25 hours'`);
  t.ok(await ask('more 2'));
  await t.rejects(ask('more'), refused);
});

t.test('an export has every message that its user may read, in order, and its row states their number', async (t) => {
  await ask('lines');
  // A message that is posted during the export is not part of it.
  const late: Database = {
    ...database,
    async query<Row>(sql: string, params?: readonly never[]) {
      if (sql.includes('from messages')) await post();
      return database.query<Row>(sql, params);
    },
  };
  const commit = await run('lines', undefined, late);
  t.match(await readJob(store, 'ann', 'lines'), { state: 'running', count: 0 });
  await commit?.();
  const blob = await openResult(store, 'lines');
  const lines = (await text(blob.body)).split('\n');
  t.equal(lines.pop(), '');
  t.same(
    lines.map((line) => JSON.parse(line).seq),
    Array.from({ length: POSTED }, (_, n) => n + 1),
  );
  t.match(JSON.parse(lines[7] as string), { sender_id: 'ann', body: Buffer.from('text 8 ü\n').toString('base64') });
  t.match(await readFinishedJob(store, 'ann', 'lines'), { count: POSTED, size: blob.size });
  t.same(await rowOf('lines'), { size: blob.size, count: POSTED, after_seq: 0 });
  const part = await openResult(store, 'lines', { start: 2, end: 5 });
  t.equal(await text(part.body), `${lines[0]}`.slice(2, 6));
  t.equal(await run('lines'), undefined, 'the job is already finished');
  await t.rejects(openResult(store, 'nothing'), { code: Code.CODE_NOT_FOUND });
});

t.test('an export starts after the messages that its user may not read or that were deleted', async (t) => {
  for (const [visible, kept, after] of [
    [1_000, 1, 1_000],
    [1_000, 1_002, 1_001],
    [0, 1_002, 1_001],
    [POSTED, 1, POSTED],
  ] as const) {
    const id = `from-${visible}-${kept}`;
    await database.query(`update members set visible_seq = $1::bigint where user_id = 'ben'`, [visible]);
    await database.query(`update conversations set first_seq = $1::bigint where id = 'c'`, [kept]);
    await ask(id, 'ben', request('c', 'protobuf'));
    await (await run(id))?.();
    const reader = protobuf.Reader.create(new Uint8Array(await buffer((await openResult(store, id)).body)));
    const seqs: number[] = [];
    while (reader.pos < reader.len) seqs.push(godwit.v1.Message.decode(reader, reader.uint32()).seq);
    t.same(
      seqs,
      Array.from({ length: POSTED - after }, (_, n) => after + 1 + n),
      id,
    );
    t.match(await rowOf(id), { count: POSTED - after, after_seq: after });
    // A member who rejoined and may read less may not read the result; one who may read as much or more may.
    for (const [now, readable] of [
      [after + 1, false],
      [after, true],
      [0, true],
    ] as const) {
      await database.query(`update members set visible_seq = $1::bigint where user_id = 'ben'`, [now]);
      const read = readFinishedJob(store, 'ben', id);
      if (readable) t.ok(await read);
      else await t.rejects(read, { code: Code.CODE_PERMISSION_DENIED });
    }
  }
  await database.query(`update conversations set first_seq = 1 where id = 'c'`);
});

t.test('an export of a removed member is dead, and a removed member cannot read a finished export', async (t) => {
  await ask('of eve', 'eve');
  await ask('read', 'eve');
  await (await run('read'))?.();
  await database.query(`delete from members where conversation_id = 'c' and user_id = 'eve'`);
  await t.rejects(run('of eve'), new DeadJobError('eve is no longer a member of c'));
  await t.rejects(readFinishedJob(store, 'eve', 'read'), { code: Code.CODE_PERMISSION_DENIED });
});

t.test('an unknown or aborted export is not marked as done, and of two runs only the first is recorded', async (t) => {
  t.equal(await run('never asked for'), undefined);
  await ask('cut');
  await t.rejects(run('cut', AbortSignal.abort(new Error('the worker is stopping'))), /the worker is stopping/);
  t.match(await readJob(store, 'ann', 'cut'), { state: 'running' });
  const since = 'select started_at from requested_jobs where id = $1';
  const before = await database.query(since, ['cut']);
  const [one, two] = [await run('cut'), await run('cut')];
  t.same(await database.query(since, ['cut']), before, 'started_at is the time of the first attempt');
  await one?.();
  const row = await rowOf('cut');
  await two?.();
  t.same(await rowOf('cut'), row);
  await t.rejects(exportKind(store).run({}, {} as never), { name: 'ZodError' });
});
