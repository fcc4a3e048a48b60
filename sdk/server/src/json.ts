import { fromBase64, toBase64 } from './base64.js';
import { GodwitError } from './errors.js';
import { type FieldShape, messageShapes } from './gen/message-shapes.js';

const utf8 = new TextEncoder();
const shapeOf = (message: string) => messageShapes[message] ?? {};

/** A message as Protobuf's JSON. Throws INVALID_ARGUMENT for a field that the message does not have. */
export function toJson(message: string, value: object): Record<string, unknown> {
  const shape = shapeOf(message);
  const json: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    if (given === undefined || given === null) continue;
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (!field) throw new GodwitError('INVALID_ARGUMENT', `${name}: is unknown`);
    const [jsonName, kind, marks] = field;
    json[jsonName] = marks.includes('*') && Array.isArray(given) ? given.map(writer(kind)) : writer(kind)(given);
  }
  return json;
}

const writer = (kind: string) => (value: unknown) => {
  if (kind === 'bytes') return toBase64(typeof value === 'string' ? utf8.encode(value) : (value as Uint8Array));
  return Object.hasOwn(messageShapes, kind) ? toJson(kind, Object(value)) : value;
};

/** Reads Protobuf's JSON: every field is there, except messages and optional fields that are absent. */
export function fromJson(message: string, json: object): Record<string, unknown> {
  const given = json as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(shapeOf(message)).flatMap(([name, field]) => {
      const value = read(field, given[field[0]]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function read([, kind, marks]: FieldShape, value: unknown): unknown {
  if (marks.includes('*')) return ((value ?? []) as unknown[]).map((item) => readOne(kind, item));
  if (value === undefined || value === null) return marks.includes('?') ? undefined : emptyOf(kind);
  return readOne(kind, value);
}

function readOne(kind: string, value: unknown): unknown {
  if (kind === 'bytes') return fromBase64(String(value));
  // JSON writes 64 bits as text. No number of the protocol is above 2^53 - 1.
  if (kind === 'number') return Number(value);
  return Object.hasOwn(messageShapes, kind) ? fromJson(kind, Object(value)) : value;
}

/** The value of a field that JSON leaves out; of an enum it is the first one, which is its kind. */
function emptyOf(kind: string): unknown {
  const empty: Record<string, unknown> = { string: '', bytes: new Uint8Array(), bool: false, number: 0 };
  return kind in empty ? empty[kind] : kind;
}
