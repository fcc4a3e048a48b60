import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { encodeEntry, type godwit } from '@godwit/schema';
import { decodeServerFrames, type EventName } from '@godwit/schema/client';
import protobuf from 'protobufjs';
import t from 'tap';
import { connect } from './connect.js';
import { startScriptedServer } from './testing/scripted-server.js';

const PROTO = fileURLToPath(new URL('../../', import.meta.resolve('@godwit/schema/proto/godwit/v1/frames.proto')));
const root = new protobuf.Root();
root.resolvePath = (_origin, target) => (target.startsWith('/') ? target : PROTO + target);
root.loadSync(`${PROTO}godwit/v1/frames.proto`, { keepCase: true }).resolveAll();

/** A message with an empty message in every message field and list; all scalars keep their defaults. */
function sparse(type: protobuf.Type, depth = 0): object {
  const inner = type.fieldsArray.filter(({ resolvedType }) => resolvedType instanceof protobuf.Type && depth < 5);
  return Object.fromEntries(
    inner.map((field) => {
      const value = sparse(field.resolvedType as protobuf.Type, depth + 1);
      return [field.name, field.repeated ? [value] : value];
    }),
  );
}

function missing(type: protobuf.Type, value: object, path: string): string[] {
  const own = value as Record<string, unknown>;
  return type.fieldsArray.flatMap((field) => {
    const at = `${path}.${field.name}`;
    if (!Object.hasOwn(own, field.name) || own[field.name] === undefined) return [at];
    const inner = field.repeated ? (own[field.name] as object[])[0] : own[field.name];
    return field.resolvedType instanceof protobuf.Type && inner ? missing(field.resolvedType, inner as object, at) : [];
  });
}

t.test('every reply and event keeps all fields after spreading, structuredClone and postMessage', async (t) => {
  const { port1, port2 } = new MessageChannel();
  for (const field of root.lookupType('godwit.v1.ServerFrame').oneofs.body?.fieldsArray ?? []) {
    const type = field.resolvedType as protobuf.Type;
    const [frame] = decodeServerFrames(encodeEntry({ [field.name]: sparse(type) }));
    const received = frame?.[field.name as EventName] as object;
    port1.postMessage(received);
    const [posted] = await once(port2, 'message');
    t.same(missing(type, received, field.name), []);
    t.strictSame({ ...received }, received);
    t.strictSame(structuredClone(received), received);
    t.strictSame(posted, received);
    t.equal(Object.getPrototypeOf(received), Object.prototype);
  }
  port1.close();
});

t.test('messages that a client emits are plain objects with their own bytes', async (t) => {
  const message = (seq: number): godwit.v1.Message.$Properties => ({
    conversation_id: 'c',
    seq,
    body: Buffer.from('hi'),
  });
  const server = await startScriptedServer((frame, { socket, send }) => {
    if (frame.request !== 'history') return undefined;
    const reply = { id: frame.id, history: { messages: [message(1), {}] } };
    socket.send(Buffer.concat([1, 2].map((seq) => encodeEntry({ message_posted: { message: message(seq) } }))));
    send(reply);
    return 'answered';
  });
  const client = await connect(server.options);
  const events: godwit.v1.Message[] = [];
  const both = new Promise<void>((resolve) => {
    client.on('message_posted', (event) => {
      if (events.push(event.message as godwit.v1.Message) === 2) resolve();
    });
  });
  const { messages } = await client.history({ conversation_id: 'c' });
  await both;
  for (const one of [...events, ...messages]) {
    t.match(structuredClone(one), { content_type: '', deleted: false, reactions: [], edited_at: 0 });
    t.equal(one.body?.byteLength, one.body?.buffer.byteLength, 'the buffer is not shared');
  }
  client.close();
  server.close();
});
