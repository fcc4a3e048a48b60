import { randomId } from '@godwit/client';
import { Code, GodwitError } from '@godwit/schema';
import { directConversationId } from '@godwit/store/client';
import t from 'tap';
import type { Gateway } from '../../context.js';
import { Session } from '../../socket/session.js';
import type { Socket } from '../../socket/socket.js';
import { send } from './send.js';

/** A session of ann at a gateway whose store answers with `outcome`, and the calls to it. */
function setUp(outcome: object = { seq: 3, sent_at: 17, deduplicated: true }) {
  const at = { outcome };
  const items: object[] = [];
  const stopped: unknown[][] = [];
  const gateway = {
    appends: {
      async submit(item: object) {
        items.push(item);
        if (at.outcome instanceof Error) throw at.outcome;
        return at.outcome;
      },
    },
    typing: { stop: (...args: unknown[]) => stopped.push(args) },
  } as unknown as Gateway;
  const session = new Session('s', {} as Socket);
  session.user_id = 'ann';
  const ask = (request: object, span?: object) =>
    send(
      gateway,
      session,
      { client_message_id: randomId(), ...request } as never,
      {} as never,
      span as never,
    ) as Promise<object>;
  return { at, items, stopped, session, ask };
}

t.test(
  'a message goes to the store unchanged, with the user of the session, and is answered with the commit',
  async (t) => {
    const { items, stopped, session, ask } = setUp();
    const request = {
      conversation_id: 'c',
      to_user_id: '',
      client_message_id: randomId(),
      content_type: 'text/plain',
      body: Buffer.from('hello'),
      reply_to: 2,
      attachment_ids: [],
    };
    const noted: object[] = [];
    const span = { traceparent: 'of the request', set: (attributes: object) => noted.push(attributes) };
    const reply = await ask({ ...request, after: randomId() }, span);
    t.same(reply, { conversation_id: 'c', seq: 3, sent_at: 17, deduplicated: true });
    t.same(items, [{ ...request, sender_id: 'ann', traceparent: 'of the request' }]);
    t.match(noted, [{ 'messaging.message.conversation_id': 'c' }]);
    t.equal(stopped.length, 1);
    t.strictSame(stopped[0], [session, 'c'], 'a user who has posted stops typing');
  },
);

t.test('a message to a user goes to the direct conversation of the two', async (t) => {
  const { items, stopped, ask } = setUp();
  const conversation_id = directConversationId('ann', 'ben');
  t.match(await ask({ to_user_id: 'ben' }), { conversation_id });
  t.match(items, [{ conversation_id, to_user_id: 'ben', sender_id: 'ann' }]);
  t.equal(stopped[0]?.[1], conversation_id);
});

t.test(
  'an invalid message is refused before the store is called, and does not hold up the messages that follow',
  async (t) => {
    const { items, session, ask } = setUp();
    await t.rejects(ask({ conversation_id: 'c', client_message_id: Buffer.alloc(1) }), {
      code: Code.CODE_INVALID_ARGUMENT,
    });
    t.equal(items.length, 0);
    t.equal(session.refusedSends, undefined);
  },
);

t.test('a refusal of the store is the answer; a message without a sequence number is not acknowledged', async (t) => {
  const refusal = { code: Code.CODE_PERMISSION_DENIED, message: 'not a member', retry_after_ms: 0 };
  for (const [outcome, expected, isForNow] of [
    [{ seq: 0, failure: refusal }, { code: Code.CODE_PERMISSION_DENIED, message: 'not a member' }, false],
    [{ seq: 0 }, { code: Code.CODE_UNAVAILABLE, retryAfterMs: 500 }, true],
    [{ seq: 5, failure: { ...refusal, code: Code.CODE_UNAVAILABLE } }, { code: Code.CODE_UNAVAILABLE }, true],
    [new GodwitError(Code.CODE_UNAVAILABLE, 'busy'), { code: Code.CODE_UNAVAILABLE, message: 'busy' }, true],
    [new GodwitError(Code.CODE_INTERNAL, 'broken'), { code: Code.CODE_INTERNAL }, false],
    [new Error('broken'), { message: 'broken' }, false],
  ] as const) {
    const { at, items, stopped, session, ask } = setUp(outcome);
    const client_message_id = randomId();
    await t.rejects(ask({ conversation_id: 'c', client_message_id }), expected);
    t.same(stopped, []);
    t.equal(
      session.refusedSends !== undefined,
      isForNow,
      'a temporarily refused message must be sent again before others',
    );
    at.outcome = { seq: 6 };
    const next = ask({ conversation_id: 'c', after: client_message_id });
    if (isForNow) await t.rejects(next, { code: Code.CODE_UNAVAILABLE, retryAfterMs: 100 });
    else await next;
    t.equal(items.length, isForNow ? 1 : 2);
  }
});

t.test('a message after a temporarily refused one waits until that one was sent again', async (t) => {
  const { at, items, ask } = setUp(new GodwitError(Code.CODE_UNAVAILABLE, 'busy'));
  const [one, two, three] = [randomId(), randomId(), randomId()];
  const ofClient = (client_message_id: Uint8Array, after?: Uint8Array) =>
    ask({ conversation_id: 'c', client_message_id, after });
  await t.rejects(ofClient(one));
  at.outcome = { seq: 1 };
  await t.rejects(ofClient(two, one), /before it/);
  await t.rejects(ofClient(three, two), /before it/, 'this refusal is temporary, too');
  t.equal(items.length, 1);
  for (const [id, after] of [
    [one, undefined],
    [two, one],
    [three, two],
  ] as const)
    t.match(await ofClient(id, after), { seq: 1 });
  t.equal(items.length, 4);
});
