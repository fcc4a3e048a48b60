import { Code, decodeServerFrames } from '@godwit/schema';
import { internal } from '@godwit/store/wire';
import t from 'tap';
import type { Gateway } from '../../context.js';
import { Conversation, type Start } from '../../conversations/conversation.js';
import { Flusher } from '../../socket/send-buffer.js';
import { Session } from '../../socket/session.js';
import type { Socket } from '../../socket/socket.js';
import { RequestCosts } from '../request-costs.js';
import { userRates } from '../user-rates.js';
import { signal } from './signal.js';

/** A session of ann in a conversation, and the published frames. */
function setUp(rates = {}) {
  const published: { topic: string; told: internal.store.v1.Told.$Properties }[] = [];
  const start = { last_seq: 0, last_change: 0, epoch: 7, restricted: false, details_version: 0 } as Start;
  const conversation = new Conversation('c', start, new Flusher({ onHardLimit() {}, onWritable() {} }));
  const session = new Session('s', {} as Socket);
  session.user_id = 'ann';
  conversation.sessions.add(session);
  const gateway = {
    costs: new RequestCosts(userRates(rates)),
    conversations: { get: (id: string) => (id === 'c' ? conversation : undefined) },
    bus: {
      publish(topic: string, frame: Uint8Array) {
        published.push({ topic, told: internal.store.v1.BusFrame.decode(frame).told ?? {} });
      },
    },
  } as unknown as Gateway;
  const send = (request: object) =>
    signal(gateway, session, { body: new Uint8Array(), ...request } as never, {} as never, undefined);
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

t.test('a user who signals too many bytes to too many is refused, and nothing is published', (t) => {
  const { send, published } = setUp({ signalBytes: 16 * 40 });
  const request = { conversation_id: 'c', content_type: 'x/y', body: Buffer.alloc(10) };
  t.same(send(request), {});
  t.throws(() => send(request), { code: Code.CODE_RATE_LIMITED });
  t.equal(published.length, 1);
  t.end();
});

t.test('a signal without a body is charged for what it makes the gateway send', (t) => {
  const { send, published } = setUp({ signalBytes: 16 * 1_000 });
  const request = { conversation_id: 'c', content_type: 'x'.repeat(100) };
  let refused: unknown;
  for (let n = 0; n < 100 && !refused; n++) {
    try {
      send(request);
    } catch (error) {
      refused = error;
    }
  }
  t.match(refused, { code: Code.CODE_RATE_LIMITED, retryAfterMs: Number });
  t.ok(published.length <= 10, `${published.length} signals of more than 100 bytes`);
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
