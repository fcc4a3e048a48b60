import {
  createFileRegistry,
  type DescEnum,
  type DescField,
  type DescMessage,
  fromBinary,
  ScalarType,
} from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { comments, descriptorSet } from '@godwit/schema/descriptors';

const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, Buffer.from(descriptorSet, 'base64')));

/** The field that stands beside each `bytes body` in JSON: the same body as text. */
export const BODY_TEXT = 'body_text';

/** The description of a message type, such as `ServerFrame`. Throws if there is none. */
export function messageType(name: string): DescMessage {
  const type = registry.getMessage(`godwit.v1.${name}`);
  if (!type) throw new Error(`there is no message type ${name}`);
  return type;
}

/** The .proto file's comment on a message type, or on one of its fields; empty: none. */
export const commentOf = (...path: string[]): string => comments[`godwit.v1.${path.join('.')}`] ?? '';

/** The fields of a type as JSON has them, which a person may write. */
export const fieldNames = (type: DescMessage): string[] =>
  type.fields.flatMap(({ name }) => (hasBodyText(type, name) ? [BODY_TEXT, name] : [name]));

const hasBodyText = (type: DescMessage, name: string) =>
  name === 'body' && type.fields.some((field) => field.name === 'body' && field.scalar === ScalarType.BYTES);

const strictText = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

type Json = Record<string, unknown>;

/**
 * A message as JSON: the names of the .proto files, numbers for uint64, names for enums, base64 for bytes. Fields with
 * their default value are left out. With `bodyText`, bodies that are UTF-8 stand there as text, too.
 */
export function toJson(type: DescMessage, message: object, { bodyText = true } = {}): Json {
  const given = message as Json;
  const json: Json = {};
  for (const field of type.fields) {
    const value = Object.hasOwn(given, field.name) ? given[field.name] : undefined;
    if (value === undefined || value === null || isDefault(field, value)) continue;
    json[field.name] =
      field.fieldKind === 'list'
        ? (value as unknown[]).map((one) => itemJson(field, one, bodyText))
        : itemJson(field, value, bodyText);
    const text = bodyText && hasBodyText(type, field.name) ? textOf(value as Uint8Array) : undefined;
    if (text !== undefined) json[BODY_TEXT] = text;
  }
  return json;
}

function itemJson(field: DescField, value: unknown, bodyText: boolean): unknown {
  if (field.message) return toJson(field.message, value as object, { bodyText });
  if (field.enum) return typeof value === 'number' ? (field.enum.value[value]?.name ?? value) : value;
  if (field.scalar === ScalarType.BYTES) return Buffer.from(value as Uint8Array).toString('base64');
  return value;
}

/** Whether JSON leaves a value out: a default, unless its field tells absence from it. */
function isDefault(field: DescField, value: unknown): boolean {
  if (field.fieldKind === 'list') return (value as unknown[]).length === 0;
  if (field.message || field.oneof || field.presence === 1) return false;
  if (field.scalar === ScalarType.BYTES) return (value as Uint8Array).length === 0;
  return value === '' || value === 0 || value === false || value === field.enum?.values[0]?.name;
}

function textOf(body: Uint8Array): string | undefined {
  try {
    return strictText.decode(body);
  } catch {
    return undefined;
  }
}

/**
 * The message of a JSON, for the SDK. Throws an error that names the field if one is unknown or of another type. Errors
 * begin with `where`.
 */
export function fromJson(type: DescMessage, json: unknown, where: string): Json {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new TypeError(`${where}: must be an object`);
  const message: Json = {};
  for (const [name, value] of Object.entries(json)) {
    const at = `${where}.${name}`;
    if (name === BODY_TEXT && hasBodyText(type, 'body')) {
      if (typeof value !== 'string' || 'body' in json)
        throw new TypeError(`${at}: must be text, and there must be no body beside it`);
      message.body = Buffer.from(value);
      continue;
    }
    const field = type.fields.find((one) => one.name === name || one.jsonName === name);
    if (!field)
      throw new TypeError(`${at}: there is no such field; there are ${fieldNames(type).join(', ') || 'none'}`);
    if (value === null) continue;
    message[field.name] = field.fieldKind === 'list' ? listFromJson(field, value, at) : itemFromJson(field, value, at);
  }
  return message;
}

function listFromJson(field: DescField, value: unknown, at: string): unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${at}: must be a list`);
  return value.map((one, index) => itemFromJson(field, one, `${at}[${index}]`));
}

function itemFromJson(field: DescField, value: unknown, at: string): unknown {
  if (field.message) return fromJson(field.message, value, at);
  if (field.enum) return enumValue(field.enum, value, at);
  const must = (kind: string) => new TypeError(`${at}: must be ${kind}, is ${JSON.stringify(value).slice(0, 100)}`);
  switch (field.scalar) {
    case ScalarType.STRING:
      if (typeof value !== 'string') throw must('text');
      return value;
    case ScalarType.BOOL:
      if (typeof value !== 'boolean') throw must('true or false');
      return value;
    case ScalarType.BYTES:
      if (typeof value !== 'string' || !/^([\w+/-]{4})*([\w+/-]{2,3}={0,2})?$/.test(value))
        throw must(field.name === 'body' ? `base64 (text goes into ${BODY_TEXT})` : 'base64');
      return Buffer.from(value, 'base64');
    default: {
      const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
      if (!Number.isSafeInteger(number) || (number as number) < 0) throw must('a whole number from 0');
      return number;
    }
  }
}

/** A value of an enum by its number, its name, or its name without the prefix in any case: `away`. */
function enumValue({ values, sharedPrefix = '' }: DescEnum, given: unknown, at: string): number {
  const names = values.map(({ name }) => name.replace(new RegExp(`^${sharedPrefix}`, 'i'), '').toLowerCase());
  const index = values.findIndex(
    ({ number, name }, place) => number === given || name === given || names[place] === String(given).toLowerCase(),
  );
  const value = values[index];
  if (!value) throw new TypeError(`${at}: must be one of ${names.slice(1).join(', ')}`);
  return value.number;
}

/** The values of an enum, as a person may write them. */
export const enumNames = ({ values, sharedPrefix = '' }: DescEnum): string[] =>
  values.slice(1).map(({ name }) => name.replace(new RegExp(`^${sharedPrefix}`, 'i'), '').toLowerCase());
