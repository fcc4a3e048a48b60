import * as generated from '@godwit/schema';
import * as compact from '@godwit/schema/client';
import t from 'tap';
import { completeVectors } from './complete.js';
import { completeJson, decode, encode, type Json, plain } from './protocol.js';
import { namesOf } from './scenario.js';
import { KINDS, readVectors, type Vector } from './vectors.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytesOf = ({ bytes }: Vector) => Buffer.from(bytes, 'hex');

/** The decoders of a type: reflection, the server's generated codec and, for what a gateway sends, the client's. */
function decodersOf(type: Vector['type']): Record<string, (bytes: Buffer) => object> {
  if (type === 'ClientFrames')
    return {
      reflection: (bytes) => decode(type, bytes),
      generated: (bytes) => ({ frames: generated.decodeClientFrames(bytes, 256).map(({ frame }) => frame) }),
    };
  return {
    reflection: (bytes) => decode(type, bytes),
    generated: (bytes) => ({ frames: generated.decodeServerFrames(bytes) }),
    compact: (bytes) => ({ frames: compact.decodeServerFrames(bytes) }),
  };
}

/** The encoders of a type. A gateway encodes each frame by itself, and joins the entries. */
function encodersOf(type: Vector['type']): Record<string, (json: Json) => Uint8Array> {
  const framesOf = (json: Json) => (plain(type, json).frames ?? []) as never[];
  if (type === 'ClientFrames')
    return {
      reflection: (json) => encode(type, json),
      generated: (json) => generated.encodeClientFrames(framesOf(json)),
      compact: (json) => compact.encodeClientFrames(framesOf(json)),
    };
  return {
    reflection: (json) => encode(type, json),
    generated: (json) => Buffer.concat(framesOf(json).map(generated.encodeEntry)),
  };
}

for (const kind of KINDS)
  t.test(`${kind}: the bytes mean the JSON to every codec`, async (t) => {
    const vectors = readVectors(kind);
    t.ok(vectors.length >= 10, `${vectors.length} vectors`);
    for (const vector of vectors) {
      const { title, type, json } = vector;
      for (const [codec, decodeWith] of Object.entries(decodersOf(type))) {
        if (!json) t.throws(() => decodeWith(bytesOf(vector)), `${codec} refuses ${title}`);
        else t.same(completeJson(type, decodeWith(bytesOf(vector))), completeJson(type, json), `${codec}: ${title}`);
      }
      if (!json || kind === 'lenient') continue;
      for (const [codec, encodeWith] of Object.entries(encodersOf(type)))
        t.equal(hex(encodeWith(json)), vector.bytes, `${codec} encodes ${title}`);
    }
  });

t.test('every request, reply and event has a vector with its bytes', async (t) => {
  for (const [kind, type] of [
    ['client', 'ClientFrames'],
    ['server', 'ServerFrames'],
  ] as const) {
    const vectors = readVectors(kind);
    const completed = structuredClone(vectors);
    completeVectors(completed, type);
    t.same(completed, vectors, 'nothing is missing: npm run vectors -w sdk/conformance');
    const shown = new Set(vectors.flatMap(({ json }) => ((json?.frames ?? []) as Json[]).flatMap(Object.keys)));
    t.same(
      namesOf(kind === 'client' ? 'ClientFrame' : 'ServerFrame').filter((name) => !shown.has(name)),
      [],
    );
  }
});
