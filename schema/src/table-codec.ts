import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { tables } from './gen/client.js';
import { isBytes } from './is-bytes.js';

/**
 * A field of a message type. `type` is a letter of a scalar (`s` string, `b` bytes, `t` bool, `v` uint32, `u` uint64, `e`
 * enum) or the name of a message type.
 */
export interface Field {
  number: number;
  name: string;
  type: string;
  repeated: boolean;
  /** Whether absence differs from the default value. */
  optional: boolean;
  /** The name of the oneof that the field belongs to; undefined: none. */
  oneof: string | undefined;
}

interface MessageType {
  fields: readonly Field[];
  byNumber: ReadonlyMap<number, Field>;
}

const [VARINT, FIXED_64, BYTES, GROUP, GROUP_END, FIXED_32] = [0, 1, 2, 3, 4, 5];
const SCALARS = 'sbtvue';

const types = new Map<string, MessageType>();

/** Reads the table of a message type; it was not needed before. */
function typeOf(name: string): MessageType {
  let type = types.get(name);
  if (!type) {
    const text = tables[name];
    if (text === undefined) throw new Error(`there is no message type ${name}`);
    const fields: Field[] = [];
    for (const part of text.split(',').filter(Boolean)) fields.push(parseField(part, (fields.at(-1)?.number ?? 0) + 1));
    type = { fields, byNumber: new Map(fields.map((field) => [field.number, field])) };
    types.set(name, type);
  }
  return type;
}

/** Parses a field's text; `next` is its number unless the text begins with another one. */
function parseField(text: string, next: number): Field {
  const [, number = next, name = '', kind = '', oneof] = /^(\d+ )?(\w+) (\S+) ?(\w+)?/.exec(text) ?? [];
  const flag = kind[0];
  const marked = flag === '*' || flag === '?';
  // `~` stands for the field's own name.
  const own = () => name.replace(/(?:^|_)(.)/g, (_, letter) => letter.toUpperCase());
  const type = (marked ? kind.slice(1) : kind).replace('~', own);
  return { number: Number(number), name, type, repeated: flag === '*', optional: flag === '?', oneof };
}

/** The fields of a message type. */
export const fieldsOf = (name: string): readonly Field[] => typeOf(name).fields;

export const isScalar = (type: string): boolean => type.length === 1 && SCALARS.includes(type);

type Values = Record<string, unknown>;

/**
 * Decodes a message into a plain object with every field: defaults for absent scalars, null for absent messages and
 * optional fields, and only the field that is set of a oneof, whose name is beside it. Bytes are copies. Unknown fields
 * are skipped. Throws on malformed input.
 */
export function decode(name: string, bytes: Uint8Array): Values {
  return decodeFrom(name, new ByteReader(bytes));
}

function decodeFrom(name: string, reader: ByteReader): Values {
  const { fields, byNumber } = typeOf(name);
  const values: Values = {};
  for (const field of fields) if (!field.oneof) values[field.name] = absent(field);
  while (!reader.ended) {
    const { number, wire } = tagOf(reader);
    const field = byNumber.get(number);
    if (!field || !take(values, field, wire, reader)) skip(number, wire, reader);
  }
  return values;
}

function tagOf(reader: ByteReader): { number: number; wire: number } {
  const tag = reader.varint();
  if (tag < 8 || tag >= 2 ** 32) throw new RangeError(`tag ${tag} is not valid`);
  return { number: Math.floor(tag / 8), wire: tag % 8 };
}

function absent({ type, repeated, optional }: Field): unknown {
  if (repeated) return [];
  if (optional || !isScalar(type)) return null;
  if (type === 's') return '';
  if (type === 'b') return new Uint8Array();
  return type === 't' ? false : 0;
}

/** Reads a field's value; returns false, and reads nothing, if it has another wire type than the field. */
function take(values: Values, field: Field, wire: number, reader: ByteReader): boolean {
  const { name, type, repeated, oneof } = field;
  const isVarint = isScalar(type) && type !== 's' && type !== 'b';
  if (isVarint && repeated && wire === BYTES) {
    const packed = reader.part();
    while (!packed.ended) (values[name] as unknown[]).push(varintOf(type, packed));
    return true;
  }
  if (wire !== (isVarint ? VARINT : BYTES)) return false;
  const value = isVarint ? varintOf(type, reader) : lengthDelimited(type, reader);
  if (repeated) (values[name] as unknown[]).push(value);
  else {
    if (oneof) {
      delete values[values[oneof] as string];
      values[oneof] = name;
    }
    values[name] = value;
  }
  return true;
}

function varintOf(type: string, reader: ByteReader): number | boolean {
  if (type === 't') return reader.varint() !== 0;
  if (type === 'u') return reader.varint();
  // As every codec does, the low 32 bits of a longer number.
  return type === 'v' ? reader.low32() : reader.low32() | 0;
}

function lengthDelimited(type: string, reader: ByteReader): unknown {
  if (type === 's') return reader.text();
  if (type === 'b') return new Uint8Array(reader.bytes());
  return decodeFrom(type, reader.part());
}

function skip(number: number, wire: number, reader: ByteReader): void {
  if (wire === VARINT) reader.passVarint();
  else if (wire === FIXED_64) reader.pass(8);
  else if (wire === BYTES) reader.bytes();
  else if (wire === FIXED_32) reader.pass(4);
  else if (wire === GROUP) {
    let inner = tagOf(reader);
    for (; inner.wire !== GROUP_END; inner = tagOf(reader)) skip(inner.number, inner.wire, reader);
    if (inner.number !== number) throw new RangeError(`group ${number} ends as ${inner.number}`);
  } else throw new RangeError(`wire type ${wire} is not valid`);
}

/** Encodes an object as a message; absent, null and default values are left out. */
export function encode(name: string, values: object): Uint8Array {
  const writer = new ByteWriter();
  for (const field of fieldsOf(name)) {
    const value = (values as Values)[field.name];
    if (value === undefined || value === null) continue;
    if (field.repeated) for (const item of value as unknown[]) write(writer, field, item);
    else if (field.optional || field.oneof || !isDefault(value)) write(writer, field, value);
  }
  return writer.finish();
}

const isDefault = (value: unknown): boolean =>
  value === 0 || value === '' || value === false || (isBytes(value) && value.length === 0);

function write(writer: ByteWriter, { number, type }: Field, value: unknown): void {
  const isVarint = isScalar(type) && type !== 's' && type !== 'b';
  writer.varint(number * 8 + (isVarint ? VARINT : BYTES));
  if (isVarint) writer.varint(Number(value));
  else if (type === 's') writer.text(value as string);
  else writer.bytes(type === 'b' ? (value as Uint8Array) : encode(type, value as object));
}
