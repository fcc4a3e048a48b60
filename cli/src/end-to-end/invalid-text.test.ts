import { fileURLToPath } from 'node:url';
import { RawSocket } from '@godwit/gateway/testing';
import { Code, decodeServerFrames, encodeClientFrames, type godwit } from '@godwit/schema';
import protobuf from 'protobufjs';
import t from 'tap';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

const FRAMES = fileURLToPath(import.meta.resolve('@godwit/schema/proto/godwit/v1/frames.proto'));
const ROOT = FRAMES.replace(/godwit\/v1\/frames\.proto$/, '');

/** Sequences of four bytes, each of them invalid UTF-8. */
const INVALID = {
  'a lone surrogate': [0x41, 0xed, 0xa0, 0x80],
  'an overlong form': [0x41, 0xc0, 0xaf, 0x41],
  'a character cut short': [0x41, 0x41, 0xe2, 0x82],
  'bytes that never occur': [0xff, 0xfe, 0x41, 0x41],
};
const PLACE = 'PLCE';

/** Every string field of a type: its path, and a message in which only that field is PLACE. */
function* strings(type: protobuf.Type): Generator<{ path: string; value: Record<string, unknown> }> {
  for (const field of type.fieldsArray) {
    const wrap = (inner: unknown) => ({ [field.name]: field.repeated ? [inner] : inner });
    const name = field.repeated ? `${field.name}[0]` : field.name;
    if (field.type === 'string') yield { path: name, value: wrap(PLACE) };
    if (!(field.resolve().resolvedType instanceof protobuf.Type)) continue;
    for (const { path, value } of strings(field.resolvedType as protobuf.Type))
      yield { path: `${name}.${path}`, value: wrap(value) };
  }
}

let system: TestSystem;
t.before(async () => {
  system = await startTestSystem(1);
});
t.teardown(() => system.stop());

async function repliesTo(raw: RawSocket, ids: readonly number[]): Promise<godwit.v1.ServerFrame[]> {
  const replies: godwit.v1.ServerFrame[] = [];
  while (replies.length < ids.length) {
    const message = await raw.next();
    if (!message) throw new Error(`the connection closed: ${JSON.stringify(await raw.closed)}`);
    replies.push(...decodeServerFrames(message).filter(({ id }) => ids.includes(id)));
  }
  return replies.sort((a, b) => a.id - b.id);
}

t.test('invalid UTF-8 in any field fails only its own request', async (t) => {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => (target.startsWith('/') ? target : ROOT + target);
  await root.load(FRAMES, { keepCase: true });
  const ClientFrames = root.lookupType('godwit.v1.ClientFrames');
  const ClientFrame = root.lookupType('godwit.v1.ClientFrame');
  const ping = (id: number) => encodeClientFrames([{ id, ping: {} }]);
  const greeted = await RawSocket.open(system.urls[0] as string);
  greeted.send(encodeClientFrames([{ id: 1, hello: { token: await system.token('ann') } }]));
  await repliesTo(greeted, [1]);
  let tried = 0;
  for (const command of ClientFrame.oneofs.request?.fieldsArray ?? []) {
    for (const { path, value } of strings(command.resolve().resolvedType as protobuf.Type)) {
      for (const [name, bytes] of Object.entries(INVALID)) {
        const frames = { frames: [{ id: 8, [command.name]: value }] };
        const message = Buffer.from(ClientFrames.encode(ClientFrames.fromObject(frames)).finish());
        message.set(bytes, message.indexOf(PLACE));
        const what = `${command.name}.${path}: ${name}`;
        tried++;
        if (command.name === 'hello') {
          const raw = await RawSocket.open(system.urls[0] as string);
          raw.send(message);
          const [refused] = await repliesTo(raw, [8]);
          t.match(refused?.error, { code: Code.CODE_INVALID_ARGUMENT, message: `${path}: must be UTF-8` }, what);
          raw.send(encodeClientFrames([{ id: 9, hello: { token: await system.token('ben') } }]));
          const [hello] = await repliesTo(raw, [9]);
          t.equal(hello?.hello?.user_id, 'ben', `${what}: the connection goes on`);
          raw.socket.terminate();
          continue;
        }
        greeted.send(Buffer.concat([ping(7), message, ping(9)]));
        const [before, refused, after] = await repliesTo(greeted, [7, 8, 9]);
        t.ok(before?.ping && after?.ping, `${what}: its neighbours are carried out`);
        t.match(refused?.error, { code: Code.CODE_INVALID_ARGUMENT, message: `${path}: must be UTF-8` }, what);
      }
    }
  }
  t.ok(tried > 100, `${tried} fields were tried`);
  greeted.socket.terminate();
});

t.test('a replacement character that a client sends is ordinary text', async (t) => {
  const ann = await system.client('ann');
  const { conversation } = await ann.createConversation({ title: 'a \uFFFD b' });
  t.equal(conversation?.title, 'a \uFFFD b');
});
