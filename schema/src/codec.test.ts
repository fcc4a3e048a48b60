import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import protobuf from 'protobufjs';
import t from 'tap';
import { decodeClientFrames, decodeServerFrames, encodeClientFrames, encodeEntry, errorOfEntry } from './codec.js';
import { Code, codeName, GodwitError } from './errors.js';
import { commands, events } from './gen/service.js';

const PROTO = fileURLToPath(new URL('../proto/', import.meta.url));

t.test('any number of concatenated entries is one valid message', (t) => {
  const seqs = fc.array(fc.nat({ max: Number.MAX_SAFE_INTEGER }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(seqs, (list) => {
      const joined = Buffer.concat(list.map((seq) => encodeEntry({ message_posted: { message: { seq } } })));
      const decoded = decodeServerFrames(joined).map((frame) => frame.message_posted?.message?.seq ?? 0);
      return decoded.every((seq, index) => seq === list[index]) && decoded.length === list.length;
    }),
  );
  t.end();
});

t.test('the error of an entry is read from an entry with an error, and from no other', (t) => {
  const error = { code: Code.CODE_CONFLICT, message: 'x'.repeat(300), retry_after_ms: 7 };
  for (const id of [0, 1, 300]) t.match(errorOfEntry(encodeEntry({ id, error })), error);
  const conversation = { conversation_id: 'c'.repeat(60), title: 't'.repeat(200) };
  for (const reply of [{ ping: {} }, { get_conversation: { conversation } }, { message_posted: {} }])
    t.equal(errorOfEntry(encodeEntry({ id: 300, ...reply })), undefined);
  t.equal(errorOfEntry(new Uint8Array()), undefined);
  t.equal(errorOfEntry(Buffer.from('no entry')), undefined);
  t.equal(errorOfEntry(encodeEntry({ id: 1, error }).subarray(0, 20)), undefined, 'a part of one');
  t.end();
});

t.test('decoding bytes that are not frames throws', (t) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        return decodeClientFrames(bytes, 8).length > 0;
      } catch (error) {
        return error instanceof Error;
      }
    }),
    { numRuns: 2_000 },
  );
  const valid = encodeClientFrames([{ id: 1, ping: {} }]);
  t.throws(() => decodeClientFrames(new Uint8Array(), 8), /at least one/);
  t.throws(() => decodeClientFrames(Buffer.concat([valid, valid, valid]), 2), /at most 2/);
  for (let length = 1; length < valid.length; length++)
    t.throws(() => decodeClientFrames(valid.subarray(0, length), 8));
  t.end();
});

t.test('the bytes of a frame of a later version are kept unchanged for forwarding', (t) => {
  const unknown = Buffer.from([0x08, 0x07, 0xfa, 0x3f, 0x01, 0x2a]);
  const [received] = decodeClientFrames(Buffer.concat([Buffer.from([0x0a, unknown.length]), unknown]), 8);
  t.equal(received?.frame.id, 7);
  t.equal(received?.frame.request, undefined);
  t.same(Buffer.from(received?.bytes ?? []), unknown);
  t.end();
});

t.test('the generated tables match the .proto files', async (t) => {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => (target.startsWith('/') ? target : PROTO + target);
  await root.load([`${PROTO}godwit/v1/service.proto`, `${PROTO}godwit/v1/frames.proto`], { keepCase: true });
  const rpcs = root.lookupService('godwit.v1.GatewayService').methodsArray;
  const client = root.lookupType('godwit.v1.ClientFrame').fields;
  const server = root.lookupType('godwit.v1.ServerFrame').fields;
  t.same(
    Object.values(commands).map(({ rpc }) => rpc),
    rpcs.map(({ name }) => name),
  );
  for (const [name, { requestField, responseField }] of Object.entries(commands)) {
    t.equal(client[name]?.id, requestField, name);
    t.equal(server[name]?.id, responseField, name);
  }
  const names = root
    .lookupType('godwit.v1.ServerFrame')
    .oneofs.body?.oneof.filter((name) => name !== 'error' && !(name in commands));
  t.same(Object.keys(events).sort(), names?.sort());
});

t.test('errors keep their code over the wire, and internal errors do not reveal details', (t) => {
  const error = new GodwitError(Code.CODE_RATE_LIMITED, 'slowly', { retryAfterMs: 70 });
  t.match(GodwitError.fromWire(error.toWire()), {
    code: Code.CODE_RATE_LIMITED,
    message: 'slowly',
    retryAfterMs: 70,
    codeName: 'RATE_LIMITED',
  });
  const defect = GodwitError.from(new Error('password=secret'));
  t.same(defect.toWire(), { code: Code.CODE_INTERNAL, message: 'internal error', retry_after_ms: 0 });
  t.equal(codeName(99), '99');
  t.end();
});
