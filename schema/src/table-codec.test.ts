import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import t from 'tap';
import * as compact from './client.js';
import { decodeClientFrames, decodeServerFrames, encodeClientFrames, encodeEntry, godwit } from './codec.js';
import { type Field, fieldsOf, isScalar } from './table-codec.js';

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }).filter((value) => value.isWellFormed()),
);
const scalars: Record<string, fc.Arbitrary<unknown>> = {
  s: text,
  b: fc.uint8Array({ maxLength: 300 }),
  t: fc.boolean(),
  e: fc.nat({ max: 6 }),
  v: fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 2 ** 32 - 1 })),
  u: fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: Number.MAX_SAFE_INTEGER })),
};

/** Messages of a type: any fields, and one at most of a oneof. */
function messages(name: string): fc.Arbitrary<Record<string, unknown>> {
  const value = ({ type, repeated }: Field) => {
    const one = isScalar(type) ? (scalars[type] as fc.Arbitrary<unknown>) : fc.memo(() => messages(type))();
    return repeated ? fc.array(one, { maxLength: 3 }) : one;
  };
  const own = fieldsOf(name).filter(({ oneof }) => !oneof);
  const plain = fc.record(Object.fromEntries(own.map((field) => [field.name, value(field)])), { requiredKeys: [] });
  const choices = fieldsOf(name).filter(({ oneof }) => oneof);
  if (choices.length === 0) return plain;
  const chosen = choices.map((field) => value(field).map((one) => ({ [field.name]: one })));
  return fc.tuple(plain, fc.oneof(fc.constant({}), ...chosen)).map(([all, one]) => ({ ...all, ...one }));
}

/** A message as the generated codec decodes it, with the fields of its prototype, as a plain object. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (Array.isArray(value)) return value.map(plain);
  const copy: Record<string, unknown> = {};
  for (const name in value) copy[name] = plain((value as Record<string, unknown>)[name]);
  return copy;
}

/** The same of a frame, which has only the field that is set of its oneof. */
function frameOf(frame: godwit.v1.ServerFrame): unknown {
  const { id, body } = frame;
  return { id, ...(body && { body, [body]: plain(frame[body]) }) };
}

t.test('both codecs decode a message of a gateway alike', async () => {
  const one = messages('ServerFrame').map((frame) => encodeEntry(frame as godwit.v1.ServerFrame.$Properties));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 3 }), (entries) => {
      const bytes = Buffer.concat(entries);
      const found = compact.decodeServerFrames(bytes);
      return isDeepStrictEqual(found, decodeServerFrames(bytes).map(frameOf));
    }),
    { numRuns: 1_000 },
  );
});

t.test('the generated codec decodes requests of both codecs alike', async () => {
  const requests = fc.array(messages('ClientFrame'), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(requests, (frames) => {
      const given = frames as godwit.v1.ClientFrame.$Properties[];
      const [expected, found] = [encodeClientFrames(given), compact.encodeClientFrames(given)].map((bytes) =>
        decodeClientFrames(bytes, 3).map(({ frame }) => plain(frame)),
      );
      return isDeepStrictEqual(found, expected);
    }),
    { numRuns: 1_000 },
  );
});

t.test('of bytes that are not a message both codecs make the same, or both throw', async (t) => {
  const valid = messages('ServerFrame').map((frame) => encodeEntry(frame as godwit.v1.ServerFrame.$Properties));
  const change = fc.tuple(fc.nat(), fc.nat({ max: 255 }));
  const outcome = (decode: () => unknown) => {
    try {
      return decode();
    } catch {
      return 'throws';
    }
  };
  const seen = { same: 0, throws: 0 };
  fc.assert(
    fc.property(valid, fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), (bytes, changes, cut) => {
      const changed = Uint8Array.from(cut ? bytes.subarray(0, bytes.length >> 1) : bytes);
      for (const [at, byte] of changes) if (changed.length > 0) changed[at % changed.length] = byte;
      const expected = outcome(() => decodeServerFrames(changed).map(frameOf));
      const found = outcome(() => compact.decodeServerFrames(changed));
      seen[found === 'throws' ? 'throws' : 'same']++;
      return isDeepStrictEqual(found, expected);
    }),
    {
      numRuns: 5_000,
      // A number of 13 bytes in a field that is skipped.
      examples: [[Buffer.from([9, ...Array(8).fill(0), 8, ...Array(12).fill(128), 1]), [[0, 9]], false]],
    },
  );
  t.ok(seen.same > 100 && seen.throws > 100, JSON.stringify(seen));
});

t.test('fields of a later version are skipped, of every wire type', async (t) => {
  const unknown = [
    [0xf8, 0x3f, 0x96, 0x01],
    [0xf9, 0x3f, 1, 2, 3, 4, 5, 6, 7, 8],
    [0xfa, 0x3f, 2, 7, 7],
    [0xfb, 0x3f, 0x08, 5, 0xfc, 0x3f],
    [0xfd, 0x3f, 1, 2, 3, 4],
  ];
  for (const bytes of unknown) {
    const frame = [0x08, 7, ...bytes, 0x52, 0];
    const [decoded] = compact.decodeServerFrames(Uint8Array.from([0x0a, frame.length, ...frame]));
    t.same(decoded, { id: 7, body: 'ping', ping: {} });
  }
  for (const wire of [6, 7]) {
    const frame = [0xf8 | wire, 0x3f, 0];
    t.throws(() => compact.decodeServerFrames(Uint8Array.from([0x0a, frame.length, ...frame])), /wire type/);
  }
});

t.test('the enums of the client are those of the generated codec', async (t) => {
  for (const [name, values] of Object.entries(compact.godwit.v1))
    t.strictSame(values, plain(godwit.v1[name as 'Code']), name);
});
