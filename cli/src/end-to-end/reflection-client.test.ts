// A client like one in another language: from the .proto files alone, over a bare WebSocket.
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { RawSocket } from '@godwit/gateway/testing';
import protobuf from 'protobufjs';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';

const FRAMES = fileURLToPath(import.meta.resolve('@godwit/schema/proto/godwit/v1/frames.proto'));
const ROOT = FRAMES.replace(/godwit\/v1\/frames\.proto$/, '');

// biome-ignore lint/suspicious/noExplicitAny: reflection has no types
type Decoded = Record<string, any>;

t.test('a client built from the .proto files alone says Hello, posts, reads history and receives events', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => (target.startsWith('/') ? target : ROOT + target);
  await root.load(FRAMES, { keepCase: true });
  const ClientFrames = root.lookupType('godwit.v1.ClientFrames');
  const ServerFrames = root.lookupType('godwit.v1.ServerFrames');

  class ReflectionClient {
    readonly #raw: RawSocket;
    #frames: Decoded[] = [];
    constructor(raw: RawSocket) {
      this.#raw = raw;
    }
    request(id: number, name: string, request: object) {
      this.#raw.send(ClientFrames.encode(ClientFrames.fromObject({ frames: [{ id, [name]: request }] })).finish());
    }
    async frame(matches: (frame: Decoded) => boolean): Promise<Decoded> {
      for (;;) {
        const found = this.#frames.findIndex(matches);
        if (found >= 0) return this.#frames.splice(found, 1)[0] as Decoded;
        const message = await this.#raw.next();
        if (!message) throw new Error('the connection closed');
        const decoded = ServerFrames.toObject(ServerFrames.decode(message), { longs: Number, defaults: true });
        this.#frames.push(...decoded.frames);
      }
    }
    async call(id: number, name: string, request: object) {
      this.request(id, name, request);
      const reply = await this.frame((frame) => frame.id === id);
      return reply[name] ?? reply;
    }
  }
  const open = async (user: string) => {
    const client = new ReflectionClient(await RawSocket.open(system.urls[0] as string));
    const hello = await client.call(1, 'hello', { token: await system.token(user), client_name: 'reflection' });
    return { client, hello };
  };

  const { client: ann, hello } = await open('ann');
  const { client: ben } = await open('ben');
  t.equal(hello.user_id, 'ann');
  t.ok(hello.session_id);
  t.ok(hello.heartbeat_interval_ms > 0);
  t.ok(hello.limits.max_body_bytes > 0);

  const { conversation } = await ann.call(2, 'create_conversation', { title: 'two', member_ids: ['ben'] });
  const { conversation_id } = conversation;
  await ben.frame((frame) => frame.conversation_joined?.conversation.conversation_id === conversation_id);
  const body = Buffer.from('hello');
  const sent = await ann.call(3, 'send', { conversation_id, client_message_id: randomBytes(16), body });
  t.equal(sent.seq, 1);

  const event = await ben.frame((frame) => Boolean(frame.message_posted));
  t.equal(event.id, 0);
  t.equal(Number(event.message_posted.message.seq), 1);
  t.equal(event.message_posted.message.sender_id, 'ann');
  t.same(Buffer.from(event.message_posted.message.body), body);

  const history = await ben.call(4, 'history', { conversation_id });
  t.equal(history.messages.length, 1);
  t.equal(history.has_more, false);
  t.match(await ben.call(5, 'edit', { conversation_id, seq: 1 }), { error: { code: 2 } }, "another's message");
  await ben.call(6, 'react', { conversation_id, seq: 1, emoji: '👋' });
  const { message_changed } = await ann.frame((frame) => Boolean(frame.message_changed));
  t.same(message_changed.message.reactions[0].user_ids, ['ben']);
  await ben.call(7, 'signal', { conversation_id, content_type: 'cursor', body: Buffer.from('3,4'), key: 'cursor' });
  const { signaled } = await ann.frame((frame) => Boolean(frame.signaled));
  t.match(signaled, { sender_id: 'ben', key: 'cursor' });
});
