import { randomUUID } from 'node:crypto';
import { godwit } from '@godwit/schema';
import protobuf from 'protobufjs/minimal.js';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';

interface Job {
  job_id: string;
  state: string;
  messages: number;
  size: number;
  result: string;
}

t.test('a conversation is exported as its reader sees it, and only that reader can download it', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const { databases, token, storeUrl } = system;
  const call = async (user: string, path: string, body?: object, headers: Record<string, string> = {}) =>
    fetch(storeUrl + path, {
      method: body ? 'POST' : 'GET',
      body: body && JSON.stringify(body),
      headers: {
        authorization: `Bearer ${await token(user)}`,
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
    });
  const done = async (user: string, { job_id }: Job): Promise<Job> => {
    for (;;) {
      const job = (await (await call(user, `/v1/jobs/${job_id}`)).json()) as Job;
      if (job.state === 'done' || job.state === 'failed') return job;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const request = (format: string) => ({ kind: 'export', conversation_id: 'c', format });
  const ask = async (user: string, format: string, headers = {}) =>
    (await (await call(user, '/v1/jobs', request(format), headers)).json()) as Job;

  const [ann, ben] = [await system.client('ann'), await system.client('ben')];
  await ann.createConversation({
    conversation_id: 'c',
    member_ids: ['eve'],
    history_visibility: godwit.v1.HistoryVisibility.HISTORY_VISIBILITY_FROM_JOINING,
  });
  const post = async (from: number, to: number) => {
    for (let n = from; n <= to; n += 100)
      await Promise.all(
        Array.from({ length: 100 }, (_, i) => ann.send({ conversation_id: 'c', body: `${n + i} ü\n` })),
      );
  };
  await post(1, 600);
  await ann.addMembers({ conversation_id: 'c', user_ids: ['ben'] });
  await post(601, 700);
  await ann.react({ conversation_id: 'c', seq: 1, emoji: '🎉' });

  await t.test('the export as lines of JSON', async (t) => {
    const asked = await ask('ann', 'ndjson');
    t.match(asked, { kind: 'export', conversation_id: 'c', state: /queued|running/, result: '' });
    const job = await done('ann', asked);
    t.match(job, { state: 'done', messages: 700, result: `/v1/jobs/${asked.job_id}/result` });
    const response = await call('ann', job.result);
    t.match(response.headers.get('content-type'), 'application/x-ndjson');
    t.match(response.headers.get('content-disposition'), 'attachment; filename="messages.ndjson"');
    const text = await response.text();
    t.equal(Buffer.byteLength(text), job.size);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    t.same(
      lines.map(({ seq }) => seq),
      Array.from({ length: 700 }, (_, i) => i + 1),
    );
    t.match(lines[0], { sender_id: 'ann', reactions: [{ emoji: '🎉', count: 1 }] });
  });

  await t.test('the export as protobuf messages begins with the first message that the reader may see', async (t) => {
    const job = await done('ben', await ask('ben', 'protobuf'));
    const reader = protobuf.Reader.create(new Uint8Array(await (await call('ben', job.result)).arrayBuffer()));
    const seqs: number[] = [];
    while (reader.pos < reader.len) seqs.push(godwit.v1.Message.decode(reader, reader.uint32()).seq);
    t.same(
      seqs,
      Array.from({ length: 100 }, (_, i) => i + 601),
    );
  });

  await t.test('nobody else sees the job, and a removed member cannot download the result', async (t) => {
    const job = await done('ben', await ask('ben', 'ndjson'));
    for (const path of [`/v1/jobs/${job.job_id}`, job.result]) t.equal((await call('ann', path)).status, 404);
    await ann.removeMembers({ conversation_id: 'c', user_ids: ['ben'] });
    t.equal((await call('ben', job.result)).status, 403);
    t.equal((await call('ben', '/v1/jobs', request('ndjson'))).status, 403);
  });

  await t.test('a repeated request is one job; a different request with the same key is a conflict', async (t) => {
    const headers = { 'idempotency-key': 'monthly' };
    const [one, two] = [await ask('ann', 'ndjson', headers), await ask('ann', 'ndjson', headers)];
    t.equal(one.job_id, two.job_id);
    t.equal((await call('ann', '/v1/jobs', request('protobuf'), headers)).status, 409);
    t.not((await ask('eve', 'ndjson', headers)).job_id, one.job_id, 'keys of different users are independent');
    await done('ann', one);
  });

  await t.test('an error names the invalid field', async (t) => {
    for (const [body, status] of [
      [{ kind: 'sweep', conversation_id: 'c' }, 400],
      [{ kind: 'export' }, 400],
      [{ kind: 'export', conversation_id: 'c', format: 'xml' }, 400],
      [{ kind: 'export', conversation_id: 'nowhere' }, 404],
    ] as const)
      t.equal((await call('ann', '/v1/jobs', body)).status, status, JSON.stringify(body));
    t.equal((await call('ann', `/v1/jobs/${randomUUID()}`)).status, 404);
  });

  await t.test('results are removed after a week', async (t) => {
    const job = await done('ann', await ask('ann', 'ndjson'));
    await databases.jobs.query(`update requested_jobs set created_at = now() - interval '8 days'`);
    t.match(await system.cron('files'), /and [1-9]\d* results of jobs/);
    t.equal((await call('ann', job.result)).status, 404);
  });

  await t.test('the number of running exports per user is limited', async (t) => {
    await databases.jobs.query(
      `insert into requested_jobs (id, user_id, kind, request)
       select 'stuck-' || n, 'ann', 'export', '{}'::jsonb from generate_series(1, 10) n`,
    );
    t.equal((await call('ann', '/v1/jobs', request('ndjson'))).status, 429);
    t.equal((await call('eve', '/v1/jobs', request('ndjson'))).status, 202);
    await databases.jobs.query(
      `insert into dead_jobs (id, kind, key, payload, attempts, error) values ('stuck-1', 'export', 'ann', '{}', 6, 'x')`,
    );
    t.equal(
      (await call('ann', '/v1/jobs', request('ndjson'))).status,
      202,
      'a failed export does not count as running',
    );
  });
  ben.close();
});
