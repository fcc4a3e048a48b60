import { Code, decodeServerFrames } from '@godwit/schema';
import { internal } from '@godwit/store/wire';
import t from 'tap';
import type { Gateway } from '../../context.js';
import { Conversation, type Start } from '../../conversations/conversation.js';
import { Flusher } from '../../socket/send-buffer.js';
import { Session } from '../../socket/session.js';
import type { Socket } from '../../socket/socket.js';
import { signal } from './signal.js';

/** A session of ann in a conversation, and the published frames. */
function setUp() {
  const published: { topic: string; told: internal.store.v1.Told.$Properties }[] = [];
  const start = { last_seq: 0, last_change: 0, epoch: 7, restricted: false, details_version: 0 } as Start;
  const conversation = new Conversation('c', start, new Flusher(() => {}));
  const session = new Session('s', {} as Socket);
  session.user_id = 'ann';
  conversation.sessions.add(session);
  const gateway = {
    conversations: { get: (id: string) => (id === 'c' ? conversation : undefined) },
    bus: {
      publish(topic: string, frame: Uint8Array) {
        published.push({ topic, told: internal.store.v1.BusFrame.decode(frame).told ?? {} });
      },
    },
  } as unknown as Gateway;
  const send = (request: object) => signal(gateway, session, request as never, {} as never, undefined);
  return { send, published, session };
}

t.test('a signal goes unchanged to the current members', (t) => {
  const { send, published } = setUp();
  const body = Buffer.from('ring');
  t.same(send({ conversation_id: 'c', content_type: 'x/y', body, key: 'call' }), {});
  t.match(published, [{ topic: 'c:c', told: { epoch: 7, ephemeral: true } }]);
  const [event] = decodeServerFrames(published[0]?.told.entry as Uint8Array);
  t.match(event?.signaled, { conversation_id: 'c', sender_id: 'ann', content_type: 'x/y', key: 'call' });
  t.same(Buffer.from(event?.signaled?.body ?? []), body);
  t.end();
});

t.test(
  'a signal replaces an older one of its key, its sender and its conversation; one without a key replaces none',
  (t) => {
    const { send, published, session } = setUp();
    for (const key of ['one', 'one', 'two', '']) send({ conversation_id: 'c', key });
    session.user_id = 'ben';
    send({ conversation_id: 'c', key: 'one' });
    const [first, same, ...others] = published.map(({ told }) => told.key);
    t.equal(first, same);
    t.equal(new Set([first, ...others]).size, 4);
    t.equal(others[1] ?? '', '');
    t.end();
  },
);

t.test('an invalid id and a key that is too long are refused before any call', (t) => {
  const { send, published } = setUp();
  t.throws(() => send({ conversation_id: '' }), { code: Code.CODE_INVALID_ARGUMENT });
  t.throws(() => send({ conversation_id: 'c', key: 'x'.repeat(65) }), { code: Code.CODE_TOO_LARGE });
  t.same(published, []);
  t.end();
});
