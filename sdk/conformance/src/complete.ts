import protobuf from 'protobufjs';
import { encode, type Json, typeOf } from './protocol.js';
import { nameOf, namesOf, type Scenario, type Sent, sentIn } from './scenario.js';
import type { Vector } from './vectors.js';

/** Fills in the bytes of frames that lack them. Bytes that are there stay: what is published does not change. */
export function completeScenario(scenario: Omit<Scenario, 'name'>): void {
  for (const sent of sentIn({ name: '', ...scenario })) sent.bytes ||= bytesOf(sent);
}

/** The bytes of a frame without its id. */
export function bytesOf(sent: Sent): string {
  return encode('ServerFrame', 'reply' in sent ? sent.reply : sent.event).toString('hex');
}

/**
 * Adds a vector with every field set for each request, or for each reply and event, that has none, and fills in bytes
 * that are missing.
 */
export function completeVectors(vectors: Vector[], type: Vector['type']): void {
  const frame = type === 'ClientFrames' ? 'ClientFrame' : 'ServerFrame';
  const shown = new Set(vectors.flatMap(({ json }) => ((json?.frames ?? []) as Json[]).map(bodyOf)));
  for (const name of namesOf(frame)) {
    if (shown.has(name)) continue;
    const { resolvedType } = typeOf(frame).fields[name] as protobuf.Field;
    const id = name.includes('_') || type === 'ClientFrames' ? { id: 1 } : {};
    const json = { frames: [{ ...id, [name]: exampleOf(resolvedType as protobuf.Type) }] };
    vectors.push({ title: name, type, bytes: '', json });
  }
  for (const vector of vectors) if (vector.json) vector.bytes ||= encode(type, vector.json).toString('hex');
}

function bodyOf({ id: _, ...body }: Json): string {
  return nameOf(body);
}

/** A message with every field set, and the first of each oneof. */
function exampleOf(type: protobuf.Type): Json {
  const isFirst = (field: protobuf.Field) => {
    const oneof = field.options?.proto3_optional ? null : field.partOf;
    return !oneof || oneof.fieldsArray[0] === field;
  };
  return Object.fromEntries(
    type.fieldsArray.filter(isFirst).map((field) => {
      const one = exampleValue(field, 0);
      return [field.name, field.repeated ? [one, exampleValue(field, 1)] : one];
    }),
  );
}

/** A value of a field, different for each field and `place`. */
function exampleValue({ id, name, type, resolvedType }: protobuf.Field, place: number): unknown {
  if (resolvedType instanceof protobuf.Type) return exampleOf(resolvedType);
  if (resolvedType instanceof protobuf.Enum) return resolvedType.valuesById[1 + place] ?? resolvedType.valuesById[1];
  if (type === 'string') return place ? `${name} ${place + 1}` : name;
  if (type === 'bytes') return Buffer.from([id, place, 0, 255]).toString('base64');
  if (type === 'bool') return true;
  return type === 'uint64' ? 2 ** 40 + id + place : 300 + id + place;
}
