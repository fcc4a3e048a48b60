import { randomBytes } from 'node:crypto';
import type { RawSocket } from '@godwit/gateway/testing';
import { Code, type godwit, limits } from '@godwit/schema';
import t from 'tap';
import { openGreeted, replyTo } from '../testing/greeted-socket.js';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

type Frame = godwit.v1.ClientFrame.$Properties;

let system: TestSystem;
t.before(async () => {
  system = await startTestSystem(1);
});
t.teardown(() => system.stop());

const greeted = async (user: string) => openGreeted(system.urls[0] as string, await system.token(user));

t.test('every invalid request gets an error that names the field, and leaves the session open', async (t) => {
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
    const { error } = await replyTo(raw, frame);
    t.equal(error?.code, code, `${name}: ${error?.message}`);
    t.match(error?.message ?? '', message, name);
  }
  const { messages } = await owner.history({ conversation_id });
  t.equal(messages.length, 1, 'none of the requests was stored');
  t.ok((await replyTo(member, { id: 10, ping: {} })).ping, 'the session is open');
});
