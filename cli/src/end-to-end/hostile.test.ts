import { createSecretKey, randomBytes } from 'node:crypto';
import { get } from 'node:http';
import { RawSocket } from '@godwit/gateway/testing';
import { Code, decodeServerFrames, encodeClientFrames, type godwit, limits, SUBPROTOCOL } from '@godwit/schema';
import fc from 'fast-check';
import { SignJWT } from 'jose';
import t from 'tap';
import { WebSocket } from 'ws';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

type Frame = godwit.v1.ClientFrame.$Properties;

let system: TestSystem;
t.before(async () => {
  system = await startTestSystem(1, { AUTH_AUDIENCE: 'godwit', AUTH_ISSUER: 'tests' });
});
t.teardown(() => system.stop());

const open = () => RawSocket.open(system.urls[0] as string);

async function greeted(user: string): Promise<RawSocket> {
  const raw = await open();
  raw.send(encodeClientFrames([{ id: 1, hello: { token: await system.token(user) } }]));
  const [reply] = decodeServerFrames((await raw.next()) as Buffer);
  if (!reply?.hello) throw new Error(`hello failed: ${reply?.error?.message}`);
  return raw;
}

async function reply(raw: RawSocket, frame: Frame): Promise<godwit.v1.ServerFrame> {
  raw.send(encodeClientFrames([frame]));
  for (;;) {
    const message = await raw.next();
    if (!message) throw new Error('the connection closed');
    const found = decodeServerFrames(message).find(({ id }) => id === frame.id);
    if (found) return found;
  }
}

t.test('what cannot be decoded closes with 4502, and others notice nothing', async (t) => {
  const bystander = await system.client('bystander');
  const valid = encodeClientFrames([{ id: 1, ping: {} }]);
  const inputs: [string, Uint8Array | string][] = [
    ['an empty message', new Uint8Array()],
    ['a frame cut short', valid.subarray(0, valid.length - 1)],
    ['a field beside the frames', Uint8Array.of(0x12, 0x00)],
    ['a length past the end', Uint8Array.of(0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f)],
    ['a varint without an end', new Uint8Array(32).fill(0xff)],
    ['too many frames', Buffer.concat(Array.from({ length: limits.max_frames + 1 }, () => valid))],
    ['a text message', 'hello'],
  ];
  for (const [name, input] of inputs) {
    for (const raw of [await open(), await greeted('mallory')]) {
      raw.send(input);
      t.equal((await raw.closed).code, 4502, name);
    }
  }
  t.same({ ...(await bystander.ping({})) }, {});
  t.equal(bystander.status.state, 'connected');
});

t.test('random bytes never do more than close their own connection', async (t) => {
  const bystander = await system.client('bystander-2');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
      const raw = await open();
      raw.send(bytes);
      const { code } = await raw.closed;
      return code === 4502 || code === 4501;
    }),
    { numRuns: 50 },
  );
  await bystander.ping({});
  t.equal(bystander.status.state, 'connected');
});

t.test('a message over the limit closes with 4503', async (t) => {
  const raw = await greeted('mallory');
  raw.send(new Uint8Array(limits.max_message_bytes + 1));
  t.equal((await raw.closed).code, 4503);
});

t.test('a connection without Hello is closed with 4501', async (t) => {
  const silent = await open();
  t.equal((await silent.closed).code, 4501);

  const impatient = await open();
  impatient.send(encodeClientFrames([{ id: 7, ping: {} }]));
  const [frame] = decodeServerFrames((await impatient.next()) as Buffer);
  t.match(frame, { id: 7, error: { code: Code.CODE_UNAUTHENTICATED } });
  t.equal((await impatient.closed).code, 4501);
});

t.test('a token that is not good is answered UNAUTHENTICATED and closes with 4500', async (t) => {
  const key = createSecretKey(system.config.AUTH_SECRET as string, 'utf8');
  const token = (claims: { aud?: string; iss?: string; exp?: number; sub?: string }, secret = key) => {
    const { aud = 'godwit', iss = 'tests', exp = Math.floor(Date.now() / 1000) + 60, sub = 'ann' } = claims;
    return new SignJWT({ aud, iss, exp, sub }).setProtectedHeader({ alg: 'HS256' }).sign(secret);
  };
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"ann","aud":"godwit","iss":"tests"}').toString('base64url')}.`;
  const tokens = {
    missing: '',
    garbage: 'not a token',
    'alg=none': none,
    expired: await token({ exp: 1_000 }),
    'of another audience': await token({ aud: 'other' }),
    'of another issuer': await token({ iss: 'other' }),
    'signed by another': await token({}, createSecretKey(randomBytes(32))),
    'without a user': await token({ sub: '' }),
    'with an id of 65 bytes': await token({ sub: 'x'.repeat(65) }),
    'very long': 'x'.repeat(20_000),
  };
  for (const [name, value] of Object.entries(tokens)) {
    const raw = await open();
    raw.send(encodeClientFrames([{ id: 1, hello: { token: value } }]));
    const [frame] = decodeServerFrames((await raw.next()) as Buffer);
    t.equal(frame?.error?.code, Code.CODE_UNAUTHENTICATED, name);
    t.equal((await raw.closed).code, 4500, name);
  }
});

t.test('a wrong subprotocol is refused before the upgrade', async (t) => {
  const socket = new WebSocket(system.urls[0] as string, 'other.v9');
  const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
  t.match(error.message, /400/);
});

t.test('the subprotocol is found wherever a client offers it, in one header or in several', async () => {
  /** The server's choice: a subprotocol, undefined for none, or the status by which it refused. */
  const chosen = (offered: string[]) =>
    new Promise<string | number | undefined>((resolve, reject) => {
      const request = get((system.urls[0] as string).replace('ws:', 'http:'), {
        headers: {
          Connection: 'Upgrade',
          Upgrade: 'websocket',
          'Sec-WebSocket-Version': '13',
          'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
          // An array is sent as one header for each of its items.
          'Sec-WebSocket-Protocol': offered,
        },
      });
      request.on('upgrade', ({ headers }, socket) => {
        socket.destroy();
        resolve(headers['sec-websocket-protocol']);
      });
      request.on('response', ({ statusCode }) => resolve(statusCode));
      request.on('error', reject);
    });
  const names = fc.constantFrom('other.v9', 'godwit.v2', 'godwit', SUBPROTOCOL);
  const headers = fc.array(fc.array(names, { maxLength: 3 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(headers, fc.constantFrom(',', ', ', ' , '), async (offered, comma) => {
      const list = offered.flat();
      const right = list.includes(SUBPROTOCOL) ? SUBPROTOCOL : list.length === 0 ? undefined : 400;
      const got = await chosen(offered.map((header) => header.join(comma)));
      if (got !== right) throw new Error(`${JSON.stringify(offered)}: ${got} instead of ${right}`);
    }),
    { numRuns: 100, examples: [[[['other.v9'], [SUBPROTOCOL]], ', ']] },
  );
});

t.test('every bad request gets its typed error, names the field, and leaves the session open', async (t) => {
  const owner = await system.client('owner');
  const { conversation } = await owner.createConversation({ member_ids: ['member'] });
  const conversation_id = conversation?.conversation_id as string;
  await owner.send({ conversation_id, body: 'first' });
  const member = await greeted('member');
  const stranger = await greeted('stranger');
  const send = (request: Frame['send']): Frame => ({
    id: 9,
    send: { conversation_id, client_message_id: randomBytes(16), body: Buffer.from('x'), ...request },
  });

  const cases: [string, RawSocket, Frame, Code, RegExp][] = [
    ['an id of 0 bytes', member, send({ conversation_id: '' }), Code.CODE_INVALID_ARGUMENT, /^conversation_id:/],
    [
      'an id of 65 bytes',
      member,
      send({ conversation_id: 'x'.repeat(65) }),
      Code.CODE_INVALID_ARGUMENT,
      /^conversation_id:/,
    ],
    [
      'an id of 33 two-byte letters',
      member,
      send({ conversation_id: 'é'.repeat(33) }),
      Code.CODE_INVALID_ARGUMENT,
      /^conversation_id:/,
    ],
    ['an id with NUL', member, send({ conversation_id: 'a\u0000b' }), Code.CODE_INVALID_ARGUMENT, /^conversation_id:/],
    ['both addressees', member, send({ to_user_id: 'owner' }), Code.CODE_INVALID_ARGUMENT, /^to_user_id:/],
    [
      'no client_message_id',
      member,
      send({ client_message_id: new Uint8Array() }),
      Code.CODE_INVALID_ARGUMENT,
      /^client_message_id:/,
    ],
    [
      'a body over the limit',
      member,
      send({ body: Buffer.alloc(limits.max_body_bytes + 1) }),
      Code.CODE_TOO_LARGE,
      /^body:/,
    ],
    ['a content type too long', member, send({ content_type: 'x'.repeat(129) }), Code.CODE_TOO_LARGE, /^content_type:/],
    ['a reply to nothing', member, send({ reply_to: 99 }), Code.CODE_NOT_FOUND, /^reply_to:/],
    ['a reply to 2^53', member, send({ reply_to: 2 ** 53 }), Code.CODE_INVALID_ARGUMENT, /^reply_to:/],
    ['no such conversation', member, send({ conversation_id: 'nowhere' }), Code.CODE_NOT_FOUND, /^conversation_id:/],
    ["a non-member's Send", stranger, send({}), Code.CODE_PERMISSION_DENIED, /not a member/],
    [
      "a non-member's History",
      stranger,
      { id: 9, history: { conversation_id } },
      Code.CODE_PERMISSION_DENIED,
      /not a member/,
    ],
    ['History of no conversation', member, { id: 9, history: {} }, Code.CODE_INVALID_ARGUMENT, /^conversation_id:/],
    [
      'History both ways',
      member,
      { id: 9, history: { conversation_id, before_seq: 2, after_seq: 1 } },
      Code.CODE_INVALID_ARGUMENT,
      /^after_seq:/,
    ],
    [
      'a page token of somebody else',
      member,
      { id: 9, list_members: { conversation_id, page_token: 'xyz' } },
      Code.CODE_INVALID_ARGUMENT,
      /^page_token:/,
    ],
    [
      "a member's AddMembers",
      member,
      { id: 9, add_members: { conversation_id, user_ids: ['x'] } },
      Code.CODE_PERMISSION_DENIED,
      /owners/,
    ],
    [
      'AddMembers of nobody',
      member,
      { id: 9, add_members: { conversation_id } },
      Code.CODE_INVALID_ARGUMENT,
      /^user_ids:/,
    ],
    [
      'an id kept for direct conversations',
      member,
      { id: 9, create_conversation: { conversation_id: 'd:x' } },
      Code.CODE_INVALID_ARGUMENT,
      /^conversation_id:/,
    ],
    [
      "another's conversation id",
      stranger,
      { id: 9, create_conversation: { conversation_id } },
      Code.CODE_CONFLICT,
      /^conversation_id:/,
    ],
    [
      'a second Hello',
      member,
      { id: 9, hello: { token: await system.token('member') } },
      Code.CODE_CONFLICT,
      /^hello:/,
    ],
    [
      "another's token",
      member,
      { id: 9, refresh: { token: await system.token('owner') } },
      Code.CODE_PERMISSION_DENIED,
      /^token:/,
    ],
    ['an unknown request', member, { id: 9 }, Code.CODE_UNIMPLEMENTED, /no request/],
  ];
  for (const [name, raw, frame, code, message] of cases) {
    const { error } = await reply(raw, frame);
    t.equal(error?.code, code, `${name}: ${error?.message}`);
    t.match(error?.message ?? '', message, name);
  }
  const { messages } = await owner.history({ conversation_id });
  t.equal(messages.length, 1, 'nothing of it was kept');
  t.ok((await reply(member, { id: 10, ping: {} })).ping, 'the session is open');
});

t.test('too many unanswered requests are refused, and abuse closes with 4504', async (t) => {
  const raw = await greeted('flooder');
  const { conversation } = await (await system.client('flooder')).createConversation({});
  const flood = Array.from({ length: limits.max_frames }, (_, i) => ({
    id: i + 1,
    history: { conversation_id: conversation?.conversation_id },
  }));
  for (let round = 0; round < 10; round++) raw.send(encodeClientFrames(flood));
  t.equal((await raw.closed).code, 4504);
  const refused = raw.messages
    .flatMap(decodeServerFrames)
    .filter(({ error }) => error?.code === Code.CODE_RATE_LIMITED);
  t.ok(refused.length > 0);
  t.ok((refused[0]?.error?.retry_after_ms ?? 0) > 0);
});

t.test('who lets everything be answered may ask for too much at once again and again', async (t) => {
  const raw = await greeted('eager');
  const { conversation } = await (await system.client('eager')).createConversation({});
  const history = { conversation_id: conversation?.conversation_id ?? '' };
  let refused = 0;
  // Twice as many as may be unanswered, over and over: more refusals than a connection may have in one go.
  for (let round = 0; round < 8; round++) {
    const requests = Array.from({ length: limits.max_frames }, (_, i) => ({ id: i + 1, history }));
    for (let part = 0; part < (2 * limits.max_in_flight) / limits.max_frames; part++)
      raw.send(encodeClientFrames(requests));
    for (let answered = 0; answered < 2 * limits.max_in_flight; ) {
      const frames = decodeServerFrames((await raw.next()) as Buffer).filter(({ id }) => id > 0);
      answered += frames.length;
      refused += frames.filter(({ error }) => error?.code === Code.CODE_RATE_LIMITED).length;
    }
  }
  t.ok(refused > 1_000, `${refused} were refused`);
  raw.socket.terminate();
});
