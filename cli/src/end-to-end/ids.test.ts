// Tests every field that names a user or a conversation. The fields come from the .proto files, so new ones are
// included.
import { fileURLToPath } from 'node:url';
import { RawSocket } from '@godwit/gateway/testing';
import { Code, decodeServerFrames, encodeClientFrames, type godwit } from '@godwit/schema';
import { createStoreClient } from '@godwit/store/client';
import protobuf from 'protobufjs';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';

const SERVICE = fileURLToPath(import.meta.resolve('@godwit/schema/proto/godwit/v1/service.proto'));
const ROOT = SERVICE.replace(/godwit\/v1\/service\.proto$/, '');

const BAD_IDS = [
  'a\0b',
  '\u0001a',
  'a\nb',
  'a\u007F',
  'a\u0085b',
  '\uFEFFben',
  'a\uFEFFb',
  ' ben',
  'ben\u3000',
  'a'.repeat(65),
];
const isId = (name: string) => /(^|_)(user_ids?|member_ids|conversation_ids?)$/.test(name);
const isUser = (name: string) => /(user_ids?|member_ids)$/.test(name);
const ascii = (text: string) =>
  JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);

/** The fields that a valid request needs in addition to the one under test. */
const GOOD: Record<string, unknown> = {
  user_id: 'ben',
  user_ids: ['ben'],
  member_ids: ['ben'],
  seq: 1,
  role: 1,
  emoji: 'x',
  client_message_id: Buffer.alloc(16, 1),
};

type Field = { command: string; path: string; build: (id: string) => object };

/** The id fields of a request, including those of nested messages. */
function fieldsOf(command: string, type: protobuf.Type, good: Record<string, unknown>): Field[] {
  return type.fieldsArray.flatMap((field) => {
    const list = (value: unknown) => (field.repeated ? [value] : value);
    const { resolvedType } = field.resolve();
    if (resolvedType instanceof protobuf.Type)
      return fieldsOf(command, resolvedType, { ...good }).map(({ path, build }) => ({
        command,
        path: field.repeated ? `${field.name}[0].${path}` : `${field.name}.${path}`,
        build: (id: string) => ({ ...good, [field.name]: list(build(id)) }),
      }));
    if (field.type !== 'string' || !isId(field.name)) return [];
    const rest = { ...good };
    // A message has one of the two fields.
    if (field.name === 'to_user_id') delete rest.conversation_id;
    return [{ command, path: field.name, build: (id: string) => ({ ...rest, [field.name]: list(id) }) }];
  });
}

const snake = (name: string) => name.replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase();

async function requestFields(conversation_id: string): Promise<Field[]> {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => (target.startsWith('/') ? target : ROOT + target);
  await root.load(SERVICE, { keepCase: true });
  return root.lookupService('godwit.v1.GatewayService').methodsArray.flatMap((method) => {
    const type = (method.resolve() as protobuf.Method).resolvedRequestType as protobuf.Type;
    const names = new Set(type.fieldsArray.map(({ name }) => name));
    const good = Object.fromEntries(Object.entries({ ...GOOD, conversation_id }).filter(([name]) => names.has(name)));
    return fieldsOf(snake(method.name), type, good);
  });
}

t.test('invalid ids are refused at every entry point', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const ann = await system.client('ann');
  const { conversation } = await ann.createConversation({ title: 'room', member_ids: ['ben'] });
  const room = conversation?.conversation_id as string;
  const fields = await requestFields(room);
  const token = await system.token('ann');

  await t.test('each request over the socket refuses invalid ids', async (t) => {
    const commands = new Set(fields.map(({ command }) => command));
    t.ok(commands.size >= 18 && commands.has('hello') && commands.has('send'), [...commands].join(' '));
    const raw = await RawSocket.open(system.urls[0] as string);
    const replies = new Map<number, godwit.v1.ServerFrame>();
    const call = async (frame: { id: number; [command: string]: unknown }) => {
      raw.send(encodeClientFrames([frame as godwit.v1.ClientFrame.$Properties]));
      for (;;) {
        const reply = replies.get(frame.id);
        if (reply) return reply;
        const message = await raw.next();
        if (!message) throw new Error(`the connection closed: ${JSON.stringify(await raw.closed)}`);
        for (const one of decodeServerFrames(message)) if (one.id) replies.set(one.id, one);
      }
    };
    let id = 0;
    const tryField = async ({ command, path, build }: Field) => {
      for (const bad of isUser(path) ? [...BAD_IDS, '@service'] : BAD_IDS) {
        const request = command === 'hello' ? { token, ...build(bad) } : build(bad);
        const { error } = await call({ id: ++id, [command]: request });
        t.match(
          { code: error?.code, message: error?.message },
          { code: Code.CODE_INVALID_ARGUMENT, message: `${path}: must` },
          `${command}.${path} ${ascii(bad)}`,
        );
      }
    };
    for (const field of fields.filter(({ command }) => command === 'hello')) await tryField(field);
    t.notOk((await call({ id: ++id, hello: { token } })).error, 'and a Hello that has none of them is answered');
    for (const field of fields.filter(({ command }) => command !== 'hello')) await tryField(field);
    raw.socket.close();
  });

  await t.test('each path of the HTTP service refuses invalid ids', async (t) => {
    const document = (await (await fetch(`${system.storeUrl}/docs/json`)).json()) as { paths: Record<string, object> };
    const paths = Object.entries(document.paths).filter(([path]) => path.startsWith('/v1/conversations/{id}'));
    t.ok(paths.length >= 4, paths.map(([path]) => path).join(' '));
    const headers = { authorization: `Bearer ${token}` };
    for (const [path, methods] of paths) {
      for (const method of Object.keys(methods)) {
        for (const bad of ['\uFEFFa', 'a\0', 'a\u0085', ' a', 'a'.repeat(65)]) {
          const url = system.storeUrl + path.replace('{id}', encodeURIComponent(bad));
          const body = { put: JSON.stringify({ muted: true }), post: JSON.stringify({ text: 'x' }) }[method];
          const type: Record<string, string> = body ? { 'content-type': 'application/json' } : {};
          const response = await fetch(url, { method: method.toUpperCase(), headers: { ...headers, ...type }, body });
          t.equal(response.status, 400, `${method} ${path} ${ascii(bad)}: ${await response.text()}`);
        }
      }
    }
  });

  await t.test('the subject of a token must be a valid id', async (t) => {
    for (const bad of [...BAD_IDS, '@service']) {
      const raw = await RawSocket.open(system.urls[0] as string);
      raw.send(encodeClientFrames([{ id: 1, hello: { token: await system.token(bad) } }]));
      const [reply] = decodeServerFrames((await raw.next()) as Buffer);
      t.match(reply?.error, { code: Code.CODE_UNAUTHENTICATED, message: /^token: sub: must / }, ascii(bad));
      t.equal((await raw.closed).code, 4500);
      const authorization = `Bearer ${await system.token(bad)}`;
      const response = await fetch(`${system.storeUrl}/v1/conversations`, { headers: { authorization } });
      t.equal(response.status, 401, ascii(bad));
    }
  });

  await t.test('each call from a gateway to the store refuses invalid ids one by one', async (t) => {
    const store = createStoreClient({
      url: system.storeUrl,
      internalToken: system.config.INTERNAL_TOKEN as string,
    });
    t.teardown(() => store.close());
    const { sets } = await store.call('open_sessions', { user_ids: ['ann', ...BAD_IDS, '@service', 'ben'] });
    t.equal(sets.length, BAD_IDS.length + 3);
    t.match(sets.at(0), { failure: null, memberships: [{ conversation_id: room }] });
    t.match(sets.at(-1), { failure: null, memberships: [{ conversation_id: room }] });
    for (const { failure } of sets.slice(1, -1)) t.match(failure, { code: Code.CODE_INVALID_ARGUMENT });

    const item = (sender_id: string, at: number) => ({
      conversation_id: room,
      sender_id,
      client_message_id: Buffer.alloc(16, at),
      body: Buffer.from('x'),
    });
    const senders = ['ann', ...BAD_IDS, '@service', 'ben'];
    const { results } = await store.call('append', { items: senders.map(item) });
    t.same(
      results.map(({ seq, failure }) => seq || failure?.code),
      senders.map((_, at) => (at === 0 ? 1 : at === senders.length - 1 ? 2 : Code.CODE_INVALID_ARGUMENT)),
    );
  });
});
