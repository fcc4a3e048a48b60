import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createDeadLetters } from '@godwit/store';
import { eventually, freePort } from '@godwit/store/testing';
import t, { type Test } from 'tap';
import { startHookServer } from '../testing/hook-server.js';
import { jsonLines, runCommand } from '../testing/run-command.js';
import { startTestSystem } from '../testing/test-system.js';

const GODWIT = fileURLToPath(new URL('../../bin/godwit.js', import.meta.url));
const KEY = 'k'.repeat(32);
const METRICS_KEY = 'm'.repeat(32);
const SECRET = 'a secret of webhooks, of the tests';

const hookPort = await freePort();
const system = await startTestSystem(1, {
  SERVICE_KEYS: `test:${KEY} monitor:${METRICS_KEY}:metrics`,
  METRICS_ACCESS: 'key',
  WEBHOOK_URLS: `http://127.0.0.1:${hookPort}/`,
  WEBHOOK_SECRET: SECRET,
  WEBHOOK_EVENTS: 'message.posted',
  WEBHOOK_PRIVATE_ADDRESSES: 'allow',
});
t.teardown(() => system.stop());
const server = { GODWIT_URL: system.urls[0] as string, GODWIT_HTTP_URL: system.storeUrl };
const alice = { ...server, GODWIT_TOKEN: await system.token('alice') };
const backend = { ...server, GODWIT_KEY: KEY };

/** Starts a command in its own process, with its lines of output. */
function start(t: Test, args: string[], variables: Record<string, string>) {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...variables };
  const child = spawn(GODWIT, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
  t.teardown(() => child.kill('SIGKILL'));
  let err = '';
  child.stderr.on('data', (data) => {
    err += data;
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator](), ended, err: () => err };
}

/** Runs a command that must succeed, and resolves with the values of its lines of JSON. */
async function valuesOf(t: Test, args: string[], variables: Record<string, string>): Promise<unknown[]> {
  const { code, out, err } = await runCommand([...args, '--json'], variables);
  t.equal(code, 0, `${args.join(' ')}: ${err}`);
  return jsonLines(out);
}

// First: later, what was posted while nobody listened has made the worker wait between its attempts.
t.test('webhooks are verified, handed on, and answered as the local endpoint does', async (t) => {
  const hook = await startHookServer(SECRET);
  t.teardown(() => hook.stop());
  const args = ['webhooks', 'listen', '--port', String(hookPort), '--forward', hook.url, '--json'];
  const listener = start(t, args, { WEBHOOK_SECRET: SECRET });
  await eventually('it listens', () => listener.err().includes('listening'));
  await runCommand(['send', '@erin', 'over webhooks'], alice);
  const isOurs = (of: unknown) => JSON.stringify(of).includes('over webhooks');
  let seen: Record<string, unknown> = {};
  while (!isOurs(seen)) seen = JSON.parse((await listener.lines.next()).value);
  t.match(seen, { verified: true, status: 204, event: { type: 'message.posted' } });
  t.ok(hook.calls.find(({ data }) => isOurs(data))?.signed, 'the local endpoint can verify it, too');
  const forged = await fetch(`http://127.0.0.1:${hookPort}/`, { method: 'POST', body: '{}' });
  t.equal(forged.status, 401);
  while (seen.verified !== false) seen = JSON.parse((await listener.lines.next()).value);
  t.match(seen, { problem: /webhook-signature/, status: 401 });
  listener.child.kill('SIGINT');
  t.equal(await listener.ended, 0);
});

t.test('users send, read and follow messages', async (t) => {
  const [sent] = (await valuesOf(t, ['send', '@bob', 'hello', 'bob'], alice)) as [{ conversation_id: string }];
  t.match(sent, { seq: 1 });
  t.match(await runCommand(['send', '@bob', 'and \u001b[31mred'], alice), {
    code: 0,
    out: /^sent to d:\S+ as message 2\n$/,
  });
  const bob = { ...backend, GODWIT_URL: server.GODWIT_URL };
  t.match(await valuesOf(t, ['history', '@alice', '--user', 'bob'], bob), [
    { seq: 1, sender_id: 'alice', body_text: 'hello bob' },
    { seq: 2 },
  ]);
  t.match(await runCommand(['history', '@alice', '--user', 'bob'], bob), { out: /2 .* alice: and \\u001b\[31mred\n$/ });
  t.match(await valuesOf(t, ['history', sent.conversation_id, '--after', '1'], alice), [{ seq: 2 }]);
  t.match(await valuesOf(t, ['history', '@bob', '--before', '2', '--limit', '1'], alice), [{ seq: 1 }]);
  t.match(await valuesOf(t, ['history', '@bob', '--all'], alice), [{ seq: 1 }, { seq: 2 }]);

  const tail = start(t, ['tail', '@alice', '--user', 'bob', '--json', '--lines', '1', '--count', '1'], bob);
  t.match(JSON.parse((await tail.lines.next()).value), { message_posted: { message: { seq: 2 } } });
  await runCommand(['send', '@bob', 'third'], alice);
  t.match(JSON.parse((await tail.lines.next()).value), { message_posted: { message: { body_text: 'third' } } });
  t.equal(await tail.ended, 0, `it ends after one message: ${tail.err()}`);
});

t.test('conversations are created, listed and changed', async (t) => {
  const [created] = (await valuesOf(t, ['conversations', 'create', 'bob', '--title', 'team'], alice)) as [
    { conversation_id: string },
  ];
  const id = created.conversation_id;
  t.match(await valuesOf(t, ['conversations', 'list'], alice), [{ conversation_id: id, title: 'team' }]);
  t.match(await runCommand(['conversations', 'list'], alice), { out: /^ID +TITLE[\s\S]*team +owner +2/ });
  t.match(await valuesOf(t, ['conversations', 'show', id], alice), [{ role: 'ROLE_OWNER', member_count: 2 }]);
  t.same(await valuesOf(t, ['conversations', 'add', id, 'bob', 'carol'], alice), [{ added: 1 }]);
  t.match(await valuesOf(t, ['conversations', 'members', id], alice), [{}, {}, {}]);
  t.match(await runCommand(['conversations', 'remove', id, 'carol'], alice), { code: 0, out: '1\n' });
});

t.test('connect speaks NDJSON where it is piped', async (t) => {
  const session = start(t, ['connect', '--linger', '600'], alice);
  const next = async () => JSON.parse((await session.lines.next()).value);
  t.match(await next(), { hello: { user_id: 'alice' } });
  const lines = [
    '{"id":1,"send":{"to_user_id":"dan","body_text":"hi"}}',
    '{"id":2,"history":{"conversation_id":"none"}}',
  ];
  session.child.stdin.end(`${[...lines, 'no json', '{"id":4,"send":{"to":"dan"}}', '{"id":5}'].join('\n')}\n`);
  const answers: Record<string, unknown>[] = [];
  const isAnswer = (line: object) => 'id' in line || 'error' in line;
  // Five answers, and among the events of a new conversation its first message.
  while (answers.filter(isAnswer).length < lines.length + 3 || !answers.some((line) => 'message_posted' in line))
    answers.push(await next());
  const answer = (id: number) => answers.find((one) => one.id === id);
  t.match(answer(1), { send: { seq: 1 } });
  t.match(answer(2), { error: { code: 'NOT_FOUND', message: /none/ } });
  t.match(answer(4), { error: { code: 'INVALID_ARGUMENT', message: /there is no such field/ } });
  t.match(answer(5), { error: { message: /must hold one request/ } });
  t.match(
    answers.find((one) => 'error' in one && !('id' in one)),
    { error: { message: /not JSON/ } },
  );
  t.match(
    answers.find((one) => 'message_posted' in one),
    { message_posted: { message: { body_text: 'hi' } } },
  );
  session.child.kill('SIGINT');
  t.equal(await session.ended, 1, `Ctrl-C ends it, and a request failed: ${session.err()}`);
});

t.test('backends read and change users, and the jobs that failed', async (t) => {
  t.match(await runCommand(['users', 'put', 'bob', '--name', 'Bobby'], backend), { code: 0 });
  t.match(await valuesOf(t, ['users', 'show', 'bob', 'nobody'], backend), [
    { user_id: 'bob', name: 'Bobby', presence: { status: 'PRESENCE_STATUS_OFFLINE' } },
    { user_id: 'nobody' },
  ]);
  const ban = ['users', 'ban', '--user', 'mallory', '--reason', 'spam'];
  t.match(await runCommand(ban, backend), { code: 0, out: '' });
  t.match(await valuesOf(t, ban, backend), [{ action: 'ban', user_id: 'mallory' }]);
  const mallory = { ...server, GODWIT_TOKEN: await system.token('mallory') };
  t.match(await runCommand(['send', '@bob', 'hi'], mallory), { code: 4, err: /banned/ });
  t.match(await runCommand(['users', 'unban', '--user', 'mallory'], backend), { code: 0 });
  t.match(await runCommand(['send', '@bob', 'hi'], mallory), { code: 0 });
  t.match(await runCommand(['users', 'end-sessions', '--user', 'mallory', '--revoke-tokens'], backend), { code: 0 });
  t.match(await runCommand(['users', 'delete', 'mallory'], backend), { code: 2, err: /--yes/ });
  t.match(await valuesOf(t, ['users', 'delete', 'mallory', '--yes'], backend), [{ job_id: /./ }]);

  const letters = createDeadLetters(system.databases.jobs);
  for (const id of ['dead-1', 'dead-2'])
    await letters.add({ id, kind: 'export', key: 'k', payload: { n: 1 }, attempt: 5 } as never, 'it broke');
  t.match(await valuesOf(t, ['jobs', 'list'], backend), [{ id: 'dead-1', error: 'it broke', died_at: /^\d{4}-/ }, {}]);
  t.match(await runCommand(['jobs', 'show', 'dead-2'], backend), {
    code: 0,
    out: /error: it broke\npayload: {"n":1}\n$/,
  });
  t.match(await runCommand(['jobs', 'show', 'none'], backend), { code: 1, err: /no dead letter none/ });
  t.match(await valuesOf(t, ['jobs', 'status'], { ...server, GODWIT_KEY: METRICS_KEY }), [{ kind: 'digest', dead: 0 }]);
  t.match(await runCommand(['jobs', 'purge', '--id', 'dead-1'], backend), { code: 0, out: '1\n' });
  t.same(await valuesOf(t, ['jobs', 'retry', '--kind', 'export'], backend), [{ count: 1 }]);
});

t.test('operators see processes, and the sessions of a user', async (t) => {
  await eventually('both answer', async () => (await valuesOf(t, ['nodes'], backend)).length === 2);
  t.match(await runCommand(['nodes'], backend), {
    code: 0,
    out: /^ROLE +VERSION[\s\S]*\ngateway +\d[\s\S]*\nstore +\d/,
  });
  const client = await system.client('olga', 0, { clientName: 'phone' });
  await t.rejects(client.history({ conversation_id: 'none' }));
  t.match(await valuesOf(t, ['users', 'sessions', 'olga'], backend), [
    { session_id: client.session?.session_id, client: 'phone', refusals: [{ code: 'NOT_FOUND' }] },
  ]);
  t.match(await runCommand(['users', 'sessions', 'olga'], backend), {
    code: 0,
    out: /^SESSION[\s\S]* open +\S+ +phone [\s\S]*\n\nSESSION +AT[\s\S]* history +NOT_FOUND /,
    err: '',
  });
  t.match(await runCommand(['users', 'sessions', 'nobody'], backend), { code: 0, out: '', err: /no sessions/ });
  t.match(await runCommand(['users', 'sessions', 'x'.repeat(65)], backend), { code: 1, err: /^id: / });
  t.match(await runCommand(['nodes'], { ...server, GODWIT_KEY: METRICS_KEY }), { code: 4, err: /scope operator/ });
});

t.test('top and bench-lite measure', async (t) => {
  const monitor = { ...server, GODWIT_KEY: METRICS_KEY };
  const [gateway, store] = await valuesOf(t, ['top', '--interval', '0.1'], monitor);
  t.match(gateway, { connections: Number, users: Number, memory_mib: Number });
  t.match(store, { address: system.storeUrl, http_requests_per_second: Number, jobs_dead: Number });
  t.match(await runCommand(['top', '--interval', '0.1'], monitor), { code: 0, out: /connections/ });
  t.match(await runCommand(['top', '--interval', '0.1'], server), { code: 4, err: /pass another --token or --key/ });
  const { out } = await runCommand(['bench-lite', '--seconds', '2', '--json'], alice);
  t.match(jsonLines(out), [{ lost: 0, refused: 0, healthy: Boolean, acknowledged_p50_ms: Number }]);
  t.match(
    (await valuesOf(t, ['conversations', 'list'], alice)).filter((one) => /bench/.test(JSON.stringify(one))),
    [],
    'its conversation is deleted',
  );
});

t.test('errors say what is wrong and what to do, with the exit code of their kind', async (t) => {
  const nobody = 'http://127.0.0.1:9';
  for (const [args, variables, code, says] of [
    [['history', 'none'], alice, 1, /conversation not found: none/],
    [['history', '@stranger'], alice, 1, /no direct conversation with stranger yet; "godwit send/],
    [['tail', 'none'], alice, 1, /conversation not found: none/],
    [['history', 'none'], server, 2, /as whom\? Pass --user/],
    [['users', 'show', 'bob'], server, 2, /a service key is needed/],
    [['connect'], backend, 2, /a service has no session: add --user/],
    [['send', '@', 'x'], alice, 2, /target must be/],
    [['send', '@bob', ''], alice, 2, /text is empty/],
    [['history', 'none', '--url', 'chat.example.com'], alice, 2, /--url: must be like https/],
    [['history', 'none', '--token', 'a', '--key', 'b'], server, 2, /cannot be used with/],
    [['history', 'none', '--token', 'wrong'], server, 4, /token[\s\S]*pass another --token/],
    [['tail', '--token', 'wrong'], server, 4, /token/],
    [['jobs', 'list', '--key', 'wrong'], server, 4, /Authorization[\s\S]*pass another --token or --key/],
    [['jobs', 'list', '--key', METRICS_KEY], server, 4, /lacks the scope operator/],
    [['history', 'none', '--http-url', nobody], alice, 3, /cannot be reached[\s\S]*"godwit dev" starts one/],
    [['jobs', 'list', '--http-url', nobody], backend, 3, /cannot be reached[\s\S]*"godwit dev" starts one/],
    [
      ['history', 'none', '--http-url', server.GODWIT_URL.replace('ws', 'http').replace('/v1/ws', '')],
      alice,
      1,
      /--http-url or GODWIT_HTTP_URL/,
    ],
    [['webhooks', 'listen'], {}, 2, /secret is missing: set WEBHOOK_SECRET/],
  ] as [string[], Record<string, string>, number, RegExp][]) {
    const run = await runCommand(args, variables);
    t.match(run, { code, out: '', err: says }, args.join(' '));
  }
});

t.test('a reader that goes away, and Ctrl-C, end commands quietly', async (t) => {
  const cut = start(t, ['history', '@bob', '--all', '--json'], alice);
  cut.child.stdout.destroy();
  t.equal(await cut.ended, 0, cut.err());
  t.equal(cut.err(), '');
  const tail = start(t, ['tail', '@bob'], alice);
  t.match((await tail.lines.next()).value, /hello bob/);
  tail.child.kill('SIGINT');
  t.equal(await tail.ended, 0, tail.err());
});
