import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { Code } from '@godwit/schema';
import { Webhook } from 'standardwebhooks';
import t, { type Test } from 'tap';
import { eventually } from '../testing/eventually.js';
import { createJudge, type JudgedMessage, type JudgeOptions } from './judge.js';

const SECRET = `whsec_${Buffer.from('the key of the tests').toString('base64')}`;
const MESSAGE: JudgedMessage = {
  conversation_id: 'c',
  sender_id: 'ann',
  client_message_id: Buffer.alloc(16, 7),
  content_type: '',
  body: Buffer.from('hello'),
};

type Call = { headers: IncomingMessage['headers']; body: string };
type Answer = (response: ServerResponse, call: Call) => unknown;

/** An endpoint, and a judge that asks it. */
async function setUp(t: Test, options: Partial<JudgeOptions> = {}) {
  const calls: Call[] = [];
  const state: { answer: Answer } = { answer: (response) => response.writeHead(204).end() };
  const server = createHttpServer(async (request, response) => {
    const call = { headers: request.headers, body: await text(request) };
    calls.push(call);
    state.answer(response, call);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/judge`;
  const judge = createJudge({ url, secret: SECRET, whenAway: 'refuse', allowPrivate: true, openMs: 50, ...options });
  t.teardown(async () => {
    await judge.close();
    server.closeAllConnections();
    server.close();
  });
  const json = (answer: unknown) => {
    state.answer = (response) => response.writeHead(200).end(JSON.stringify(answer));
  };
  return { judge, calls, state, json };
}

t.test('the endpoint is asked with a signature that the library of Standard Webhooks verifies', async (t) => {
  const { judge, calls } = await setUp(t);
  t.same(await judge.judge(MESSAGE), { action: 'allow' });
  await judge.judge(MESSAGE);
  await judge.judge({ ...MESSAGE, edited_seq: 3, content_type: 'text/markdown' });
  await judge.judge({ ...MESSAGE, content_type: 'image/png', client_message_id: Buffer.alloc(16, 8) });
  const [first, again, edit, binary] = calls.map(({ headers, body }) => {
    const verified = new Webhook(SECRET).verify(body, headers as Record<string, string>) as { type: string };
    return { ...verified, id: headers['webhook-id'] };
  });
  t.match(first, {
    type: 'message.before_send',
    data: { conversation_id: 'c', sender_id: 'ann', content_type: '', text: 'hello', body: 'aGVsbG8=', reply_to: 0 },
  });
  t.equal(first?.id, again?.id, 'a message that is sent again has the same id');
  t.match(edit, { type: 'message.before_edit', data: { seq: 3, text: 'hello' } });
  t.not(edit?.id, first?.id);
  t.notOk('text' in (binary as unknown as { data: object }).data, 'a body that is not text');
  const [call] = calls as [Call];
  t.throws(() => new Webhook(SECRET).verify(`${call.body} `, call.headers as Record<string, string>));
});

t.test('an endpoint allows, refuses with a reason, or replaces', async (t) => {
  const { judge, json } = await setUp(t);
  for (const [answer, verdict] of [
    [{ action: 'allow' }, { action: 'allow' }],
    [
      { action: 'refuse', reason: 'be kind' },
      { action: 'refuse', reason: 'be kind' },
    ],
    [
      { action: 'refuse', reason: ` a\u0000b\nc${'x'.repeat(300)}` },
      { action: 'refuse', reason: /^a b cx{195}$/ },
    ],
    [{ action: 'refuse' }, { action: 'refuse', reason: 'the application refused the message' }],
    [
      { action: 'replace', text: 'ö' },
      { action: 'replace', content_type: '', body: Buffer.from('ö') },
    ],
    [
      { action: 'replace', body: 'AAE=', content_type: 'a/b' },
      { action: 'replace', content_type: 'a/b', body: Buffer.of(0, 1) },
    ],
    [
      { action: 'replace', text: '' },
      { action: 'replace', body: Buffer.alloc(0) },
    ],
  ] as const) {
    json(answer);
    t.match(await judge.judge(MESSAGE), verdict, JSON.stringify(answer).slice(0, 80));
  }
  t.match(judge.counts, { allow: 1, refuse: 3, replace: 3, away: 0, busy: 0 });
});

t.test('an answer that is no decision counts as away: never INTERNAL, and the next one counts again', async (t) => {
  const reasons: unknown[] = [];
  const closed = await setUp(t, { openMs: 0, onAway: (error) => reasons.push(error) });
  const open = await setUp(t, { openMs: 0, whenAway: 'allow' });
  const huge = (response: ServerResponse) => {
    response.writeHead(200);
    const write = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', write);
    };
    write();
  };
  const answers: Record<string, Answer> = {
    'not JSON': (response) => response.writeHead(200).end('no'),
    'no decision': (response) => response.writeHead(200).end('{}'),
    'another decision': (response) => response.writeHead(200).end('{"action":"ban"}'),
    'a replacement without content': (response) => response.writeHead(200).end('{"action":"replace"}'),
    'a replacement that is too long': (response) =>
      response.writeHead(200).end(JSON.stringify({ action: 'replace', text: 'x'.repeat(16_385) })),
    'a content type that is too long': (response) =>
      response.writeHead(200).end(JSON.stringify({ action: 'replace', text: '', content_type: 'x'.repeat(129) })),
    'half of a surrogate': (response) => response.writeHead(200).end('{"action":"replace","text":"\\ud800"}'),
    'a redirect': (response) => response.writeHead(302, { location: '/elsewhere' }).end(),
    'status 500': (response) => response.writeHead(500).end('{"action":"allow"}'),
    'status 410': (response) => response.writeHead(410).end(),
    silence: () => {},
    'a slow drip': (response) => {
      response.writeHead(200).write('{');
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    },
    'an endless body': huge,
    'a connection that breaks': (response) => response.destroy(),
  };
  for (const [what, answer] of Object.entries(answers)) {
    for (const { judge, state } of [closed, open]) {
      state.answer = answer;
      const verdict = judge.judge(MESSAGE);
      if (judge === open.judge) t.same(await verdict, { action: 'allow' }, what);
      else await t.rejects(verdict, { code: Code.CODE_UNAVAILABLE, retryAfterMs: 1_000 }, what);
      state.answer = (response) => response.writeHead(204).end();
      t.same(await judge.judge(MESSAGE), { action: 'allow' }, `after ${what}`);
    }
  }
  t.equal(reasons.length, Object.keys(answers).length);
});

t.test('bytes that are not HTTP, and status codes that no server may send, count as away', async (t) => {
  let answer = '';
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', () => socket.write(answer));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const judge = createJudge({ url, secret: SECRET, whenAway: 'refuse', allowPrivate: true, openMs: 0 });
  t.teardown(async () => {
    await judge.close();
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const bytes = [
    ...['000 X', '042 X', '99 X', '100 Continue', '101 Switching', '103 Early', '1000 X'].map(
      (status) => `HTTP/1.1 ${status}\r\n\r\n`,
    ),
    'HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
    'HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n',
    'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{}',
    'garbage\r\n\r\n',
    '\0'.repeat(100_000),
  ];
  for (answer of bytes) {
    const asked = { ...MESSAGE };
    await t.rejects(judge.judge(asked), { code: Code.CODE_UNAVAILABLE }, JSON.stringify(answer.slice(0, 60)));
  }
  answer = 'HTTP/1.1 204 No Content\r\n\r\n';
  t.same(await judge.judge(MESSAGE), { action: 'allow' });
});

t.test('an endpoint that failed five times in a row is not asked for a while, then once', async (t) => {
  const { judge, calls, state } = await setUp(t, { openMs: 60_000 });
  state.answer = (response) => response.destroy();
  for (let n = 0; n < 7; n++) await t.rejects(judge.judge(MESSAGE), { code: Code.CODE_UNAVAILABLE });
  t.equal(calls.length, 5);
  t.equal(judge.counts.away, 7);
});

t.test(
  'at the bound of calls a message is refused for now, also where messages pass an endpoint that is away',
  async (t) => {
    const { judge, state, calls } = await setUp(t, { whenAway: 'allow' });
    const held: ServerResponse[] = [];
    state.answer = (response) => held.push(response);
    const ofSender = Array.from({ length: 9 }, () => judge.judge(MESSAGE));
    await eventually('the calls of one sender', () => calls.length === 8);
    const other = judge.judge({ ...MESSAGE, sender_id: 'ben' });
    await eventually('the call of another sender', () => calls.length === 9);
    t.equal(judge.inFlight, 9, 'the ninth of the first sender waits');
    for (const response of held.splice(0)) response.writeHead(204).end();
    await other;
    await Promise.all(ofSender.slice(0, 8));
    await eventually('the ninth call', () => held.length === 1);
    held.pop()?.writeHead(204).end();
    await ofSender[8];
    t.equal(judge.inFlight, 0);

    const many = Array.from({ length: 64 + 1_001 }, (_, n) => judge.judge({ ...MESSAGE, sender_id: `user-${n}` }));
    await t.rejects(many.at(-1) as Promise<unknown>, { code: Code.CODE_UNAVAILABLE, message: /too many/ });
    await t.rejects(
      many[64] as Promise<unknown>,
      { code: Code.CODE_UNAVAILABLE, message: /too many/ },
      'its turn did not come in time',
    );
    const outcomes = await Promise.allSettled(many);
    t.ok(
      outcomes.slice(0, 64).every(({ status }) => status === 'fulfilled'),
      'those asked pass an endpoint that is away',
    );
    t.ok(judge.counts.busy >= 1);
  },
);

t.test('no endpoint at a private address is asked', async (t) => {
  const { judge, calls } = await setUp(t, { allowPrivate: false });
  await t.rejects(judge.judge(MESSAGE), { code: Code.CODE_UNAVAILABLE });
  const named = createJudge({ url: 'http://localhost:1/', secret: SECRET, whenAway: 'refuse', allowPrivate: false });
  t.teardown(() => named.close());
  await t.rejects(named.judge(MESSAGE), { code: Code.CODE_UNAVAILABLE, cause: /no public address/ });
  t.same(calls, []);
});
