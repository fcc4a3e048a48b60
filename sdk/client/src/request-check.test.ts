import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import type { Command, RequestInputs } from '@godwit/schema';
import { Code, decodeClientFrames, encodeClientFrames } from '@godwit/schema';
import fc from 'fast-check';
import protobuf from 'protobufjs';
import t from 'tap';
import { connect } from './connect.js';
import { checkRequest } from './request-check.js';
import { startScriptedServer } from './testing/scripted-server.js';

const PROTO = fileURLToPath(new URL('../../', import.meta.resolve('@godwit/schema/proto/godwit/v1/frames.proto')));
const root = new protobuf.Root();
root.resolvePath = (_origin, target) => (target.startsWith('/') ? target : PROTO + target);
root.loadSync(`${PROTO}godwit/v1/frames.proto`, { keepCase: true }).resolveAll();
const commands = root.lookupType('godwit.v1.ClientFrame').oneofs.request?.fieldsArray ?? [];

const wrong = {
  string: ['\ud800', 'a\udfffb', '\udc00\ud800', 7, true, new Uint8Array(1), {}],
  bytes: ['YQ==', 7, [1, 2], {}, new ArrayBuffer(2)],
  bool: [1, 'true', {}],
  number: [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1n, '1', true],
};

function kindOf(field: protobuf.Field): keyof typeof wrong {
  return field.type in wrong ? (field.type as keyof typeof wrong) : 'number';
}

/** Every scalar field of a type: its path, and a message in which only that field has a value. */
function* scalars(
  type: protobuf.Type,
): Generator<{ path: string; kind: keyof typeof wrong; wrap(v: unknown): object }> {
  for (const field of type.fieldsArray) {
    const inner = field.resolvedType;
    const name = field.repeated ? `${field.name}[0]` : field.name;
    const around = (value: unknown) => ({ [field.name]: field.repeated ? [value] : value });
    if (inner instanceof protobuf.Type) {
      for (const { path, kind, wrap } of scalars(inner))
        yield { path: `${name}.${path}`, kind, wrap: (value) => around(wrap(value)) };
    } else yield { path: name, kind: kindOf(field), wrap: around };
  }
}

/** Requests that can be encoded unchanged. */
function requests(type: protobuf.Type): fc.Arbitrary<object> {
  const fields = type.fieldsArray.map((field) => {
    const inner = field.resolvedType;
    let value: fc.Arbitrary<unknown> = fc.nat();
    if (inner instanceof protobuf.Type) value = requests(inner);
    else if (field.type === 'string') value = fc.string({ unit: 'binary' });
    else if (field.type === 'bytes') value = fc.uint8Array();
    else if (field.type === 'bool') value = fc.boolean();
    else if (field.type === 'uint64') value = fc.nat(Number.MAX_SAFE_INTEGER);
    return [field.name, field.repeated ? fc.array(value, { maxLength: 3 }) : value] as const;
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
}

t.test('a value that cannot be encoded unchanged fails only its request, and the error names the field', (t) => {
  let tried = 0;
  for (const { name, resolvedType } of commands) {
    for (const { path, kind, wrap } of scalars(resolvedType as protobuf.Type)) {
      for (const value of wrong[kind]) {
        const request = wrap(value) as RequestInputs[Command];
        const expected = {
          code: Code.CODE_INVALID_ARGUMENT,
          message: new RegExp(`^${path.replace(/[[\].]/g, '\\$&')}: `),
        };
        t.throws(() => checkRequest(name as Command, request), expected, `${name}.${path}: ${String(value)}`);
        tried++;
      }
    }
  }
  t.ok(tried > 200, `${tried} were tried`);
  t.end();
});

t.test('the bounds of a field are those of its type, and the error states what is valid', (t) => {
  const check = (command: string, request: unknown) => () => checkRequest(command as 'edit', request as object);
  const whole = (power: number) => `must be a whole number from 0 to 2^${power} - 1`;
  const numbers: [command: string, field: string, most: number, why: string][] = [
    ['edit', 'seq', 2 ** 53 - 1, whole(53)],
    ['history', 'limit', 2 ** 32 - 1, whole(32)],
    ['set_role', 'role', 2 ** 31 - 1, 'must be a value of the enum'],
  ];
  for (const [command, field, most, why] of numbers) {
    for (const number of [0, 1, most, null, undefined]) t.doesNotThrow(check(command, { [field]: number }));
    for (const number of [-1, 0.5, most + 1, '1'])
      t.throws(check(command, { [field]: number }), { message: `${field}: ${why}` }, `${field} ${number}`);
  }
  const others: [command: string, request: unknown, message: string][] = [
    ['edit', null, 'request: must be an object'],
    ['edit', undefined, 'request: must be an object'],
    ['edit', 'text', 'request: must be an object'],
    ['edit', { body: 'text' }, 'body: must be a Uint8Array'],
    ['edit', { content_type: 7 }, 'content_type: must be a string'],
    ['edit', { content_type: '\ud800' }, 'content_type: must be Unicode text, has a lone surrogate'],
    ['react', { remove: 1 }, 'remove: must be true or false'],
    ['send', { attachment_ids: 'a' }, 'attachment_ids: must be an array'],
    ['send', { attachment_ids: { 0: 'a' } }, 'attachment_ids: must be an array'],
    ['send', { attachment_ids: ['a', 7] }, 'attachment_ids[1]: must be a string'],
    ['resume', { resume: [null] }, 'resume[0]: must be an object'],
    ['resume', { resume: [{}, 'c'] }, 'resume[1]: must be an object'],
    ['resume', { resume: [{}, { seq: -1 }] }, `resume[1].seq: ${whole(53)}`],
  ];
  for (const [command, request, message] of others)
    t.throws(check(command, request), { code: Code.CODE_INVALID_ARGUMENT, message }, message);
  for (const request of [{}, { attachment_ids: null, body: null, after: undefined }, { attachment_ids: [] }])
    t.doesNotThrow(check('send', request));
  t.end();
});

t.test('accepted requests arrive unchanged', (t) => {
  for (const { name, resolvedType } of commands) {
    const type = resolvedType as protobuf.Type;
    const given = requests(type).map((request) => ({ id: 1, [name]: request }));
    fc.assert(
      fc.property(given, (frame) => {
        checkRequest(name as Command, frame[name] as RequestInputs[Command]);
        const [received] = decodeClientFrames(encodeClientFrames([frame]), 1);
        const plain = (value: unknown) =>
          type.toObject(type.decode(type.encode(value as object).finish()), { longs: Number });
        t.same(plain(received?.frame[name as Command]), plain(type.fromObject(frame[name] as object)));
        return true;
      }),
      { numRuns: 20 },
    );
  }
  t.end();
});

t.test('a request that cannot be encoded is not sent; others of the same batch are', async (t) => {
  const server = await startScriptedServer();
  const client = await connect(server.options);
  const [before, bad, after, number] = await Promise.allSettled([
    client.ping({}),
    client.createConversation({ title: 'half \ud83d of a pair' }),
    client.ping({}),
    client.history({ conversation_id: 'c', limit: -1 }),
  ]);
  t.equal(before?.status, 'fulfilled');
  t.equal(after?.status, 'fulfilled');
  t.match(bad, { status: 'rejected', reason: { code: Code.CODE_INVALID_ARGUMENT, message: /^title: / } });
  t.match(number, { status: 'rejected', reason: { code: Code.CODE_INVALID_ARGUMENT, message: /^limit: / } });
  await t.rejects(client.send({ to_user_id: '\udc00', body: 'x' }), { code: Code.CODE_INVALID_ARGUMENT });
  t.same(server.commands, [['hello', 'ping', 'ping']]);
  t.equal(client.status.state, 'connected');
  client.close();
  server.close();
});

t.test('an empty message is refused before it is sent; any other message is sent', async (t) => {
  const server = await startScriptedServer();
  t.teardown(() => server.close());
  const client = await connect(server.options);
  t.teardown(() => client.close());
  for (const empty of [{}, { body: '' }, { body: new Uint8Array() }, { attachment_ids: [] }, { content_type: '' }])
    await t.rejects(client.send({ conversation_id: 'c', ...empty }), {
      code: Code.CODE_INVALID_ARGUMENT,
      message: /^body: is empty/,
    });
  t.same(server.commands, [['hello']], 'nothing was sent');
  for (const some of [{ body: 'x' }, { attachment_ids: ['a'] }, { content_type: 'application/x-marker' }])
    client.send({ conversation_id: 'c', ...some }).catch(() => {});
  await server.until(() => server.commands[0]?.length === 4, 'three messages');
  t.same(server.commands, [['hello', 'send', 'send', 'send']]);
});

t.test('bytes of another realm are bytes: of a frame, or of the page of a test', async (t) => {
  const body = runInNewContext('new Uint8Array([104, 105])');
  t.notOk(body instanceof Uint8Array);
  t.doesNotThrow(() => checkRequest('send', { conversation_id: 'a', body }));
  const empty = runInNewContext('new Uint8Array()');
  for (const [bytes, expected] of [
    [body, [104, 105]],
    [empty, []],
  ] as const) {
    const [sent] = decodeClientFrames(encodeClientFrames([{ id: 1, send: { body: bytes } }]), 1);
    t.same([...(sent?.frame.send?.body ?? [])], expected);
  }
  t.throws(() => checkRequest('send', { body: runInNewContext('new Uint16Array(1)') }), /body/);
});
