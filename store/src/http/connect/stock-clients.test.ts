import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Code, ConnectError, createClient, type Interceptor } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import t from 'tap';
import { startTestService, type TestService } from '../../testing/http-service.js';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));

let service: TestService;
let folder: string;
t.before(async () => {
  service = await startTestService();
  // Within the package, so that the generated code finds its library.
  folder = await mkdtemp(join(here, 'generated-'));
  const plugin = { local: 'protoc-gen-es', out: folder, opt: ['target=js', 'import_extension=js'] };
  const PATH = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const template = JSON.stringify({ version: 'v2', plugins: [plugin] });
  await run('buf', ['generate', join(root, 'schema/proto'), '--template', template], { env: { ...process.env, PATH } });
});
t.teardown(async () => {
  await rm(folder, { recursive: true, force: true });
  await service.close();
});

type Rpc = (request: object) => Promise<Record<string, unknown>>;
/** A client of generated code, whose types are only known at run time here. */
type AnyClient = Readonly<
  Record<'createConversation' | 'send' | 'history' | 'listFriends' | 'ping' | 'ban' | 'unban' | 'sendBatch', Rpc>
>;

async function clientOf(name: string, headers: Record<string, string>, useBinaryFormat: boolean): Promise<AnyClient> {
  const file = name === 'ServerService' ? 'server_pb.js' : 'service_pb.js';
  const code = await import(`${pathToFileURL(folder)}/godwit/v1/${file}`);
  const authorize: Interceptor = (next) => (request) => {
    for (const [key, value] of Object.entries(headers)) request.header.set(key, value);
    return next(request);
  };
  const options = { baseUrl: service.url, httpVersion: '1.1' as const, useBinaryFormat, interceptors: [authorize] };
  return createClient(code[name], createConnectTransport(options)) as unknown as AnyClient;
}

for (const binary of [true, false]) {
  t.test(`a Connect client by generated code, in ${binary ? 'protobuf' : 'JSON'}`, async (t) => {
    const ann = await clientOf('GatewayService', { authorization: `Bearer ${await service.token('ann')}` }, binary);
    const conversationId = `room-${binary}`;
    t.match(await ann.createConversation({ conversationId, title: 'Räum', memberIds: ['bob'] }), {
      conversation: { conversationId, title: 'Räum', memberCount: 2 },
    });
    const clientMessageId = randomBytes(16);
    const sent = await ann.send({ conversationId, clientMessageId, body: Buffer.from('hi') });
    t.match(sent, { seq: 1n, deduplicated: false });
    const page = (await ann.history({ conversationId })) as { messages: { body: Uint8Array; senderId: string }[] };
    t.same(
      page.messages.map(({ body, senderId }) => [senderId, Buffer.from(body).toString()]),
      [['ann', 'hi']],
    );
    // An empty message is no byte in protobuf.
    t.match(await ann.listFriends({}), { friends: [] });

    const failure = await ann.history({ conversationId: 'none' }).catch((error) => error);
    t.ok(failure instanceof ConnectError);
    t.match(failure, { code: Code.NotFound, rawMessage: /^conversation_id: / });
    const { ErrorSchema } = await import(`${pathToFileURL(folder)}/godwit/v1/errors_pb.js`);
    t.match((failure as ConnectError).findDetails(ErrorSchema), [{ code: 3, message: /^conversation_id: / }]);
    await t.rejects(ann.ping({}), { code: Code.Unimplemented });
    await t.rejects(ann.history({ conversationId: 'x'.repeat(65) }), { code: Code.InvalidArgument });

    const backend = await clientOf('ServerService', service.backend, binary);
    t.same((await backend.ban({ userId: `eve-${binary}`, reason: 'spam' })).$typeName, 'godwit.v1.BanResponse');
    const messages = [{ conversationId, senderId: 'bob', body: Buffer.from('b') }, { conversationId: 'none' }];
    t.match(await backend.sendBatch({ messages }), { results: [{ seq: 2n }, { seq: 0n, error: { code: 3 } }] });
    const asUser = await clientOf('ServerService', { authorization: `Bearer ${await service.token('ann')}` }, binary);
    await t.rejects(asUser.unban({ userId: 'eve' }), { code: Code.Unauthenticated });
  });
}

t.test('curl posts a message as a user, and as the service', async (t) => {
  const url = `${service.url}/godwit.v1.GatewayService/Send`;
  const curl = async (...args: string[]) => JSON.parse((await run('curl', ['-sS', ...args])).stdout);
  const headers = ['-H', `Authorization: ${service.backend.authorization}`, '-H', 'Content-Type: application/json'];
  const data = ['-d', '{"conversation_id": "room-true", "body_text": "von curl: ü"}'];
  t.match(await curl(url, ...headers, '-H', 'Godwit-User: bob', ...data), { conversationId: 'room-true', seq: '3' });
  t.match(await curl(url, ...headers, ...data), { conversationId: 'room-true', seq: '4' });
  t.match(await curl(url, ...headers, '-H', 'Godwit-User: eve', ...data), { code: 'permission_denied' });
});

t.test('Python reads it with nothing but its standard library', async (t) => {
  const script = `
import json, sys, urllib.request, urllib.error
url, authorization = sys.argv[1:]
def call(rpc, request):
    headers = {'Authorization': authorization, 'Content-Type': 'application/json'}
    post = urllib.request.Request(f'{url}/godwit.v1.{rpc}', json.dumps(request).encode(), headers)
    try:
        with urllib.request.urlopen(post) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        return {'status': error.code, **json.load(error)}
page = call('GatewayService/History', {'conversationId': 'room-true', 'limit': 2})
refused = call('GatewayService/History', {'conversationId': 'room-true', 'nonsense': 1})
print(json.dumps([[m['senderId'], m['bodyText']] for m in page['messages']] + [refused]))`;
  const { stdout } = await run('python3', ['-c', script, service.url, service.backend.authorization]);
  const [first, second, refused] = JSON.parse(stdout);
  t.same(
    [first, second],
    [
      ['bob', 'von curl: ü'],
      ['@backend', 'von curl: ü'],
    ],
  );
  t.match(refused, { status: 400, code: 'invalid_argument', message: 'nonsense: is unknown' });
});
