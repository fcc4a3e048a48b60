import { createSecretKey, randomBytes } from 'node:crypto';
import { RawSocket } from '@godwit/gateway/testing';
import { Code, decodeServerFrames, encodeClientFrames, limits } from '@godwit/schema';
import fc from 'fast-check';
import { SignJWT } from 'jose';
import t from 'tap';
import { openGreeted } from '../testing/greeted-socket.js';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

let system: TestSystem;
t.before(async () => {
  system = await startTestSystem(1, { AUTH_AUDIENCE: 'godwit', AUTH_ISSUER: 'tests' });
});
t.teardown(() => system.stop());

const open = () => RawSocket.open(system.urls[0] as string);
const greeted = async (user: string) => openGreeted(system.urls[0] as string, await system.token(user));

t.test('an undecodable message closes its connection with 4502, and no other', async (t) => {
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

t.test('random bytes close at most their own connection', async (t) => {
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

t.test('an invalid token is answered UNAUTHENTICATED and closes with 4500', async (t) => {
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

t.test('a client that awaits all replies may exceed the limit of requests in flight again and again', async (t) => {
  const raw = await greeted('eager');
  const { conversation } = await (await system.client('eager')).createConversation({});
  const history = { conversation_id: conversation?.conversation_id ?? '' };
  let refused = 0;
  // Twice as many as may be in flight, over and over: in total more refusals than a connection may get at a time.
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
