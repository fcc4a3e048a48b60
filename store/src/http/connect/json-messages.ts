import { type DescMessage, fromBinary, fromJson, type Message, toBinary, toJson } from '@bufbuild/protobuf';
import { type ReflectMessage, reflect } from '@bufbuild/protobuf/reflect';
import { invalid } from '@godwit/schema';
import { BODY_TEXT, registry } from './descriptors.js';

const strictText = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Characters of what a caller wrote that an error quotes. */
const MAX_QUOTED = 200;

/**
 * Converts a request in JSON to its protobuf encoding. Throws INVALID_ARGUMENT, naming the field, for anything but the
 * JSON form of the message: text that is not UTF-8, a field that is unknown, of another type, or given twice.
 */
export function jsonToProto(desc: DescMessage, bytes: Uint8Array): Uint8Array {
  const message = read(desc, parse(bytes));
  eachWithBody(reflect(desc, message), foldBodyText);
  return toBinary(desc, message);
}

/** Converts a response in protobuf to JSON. Bodies that are text are there as `bodyText`, too. */
export function protoToJson(desc: DescMessage, bytes: Uint8Array): string {
  const message = fromBinary(desc, bytes);
  eachWithBody(reflect(desc, message), addBodyText);
  return JSON.stringify(toJson(desc, message, { registry }));
}

function parse(bytes: Uint8Array) {
  let text: string;
  try {
    text = strictText.decode(bytes);
  } catch {
    throw invalid('body', 'must be UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid('body', `must be JSON: ${(error as Error).message.slice(0, MAX_QUOTED)}`);
  }
}

function read(desc: DescMessage, json: Parameters<typeof fromJson>[1]): Message {
  try {
    return fromJson(desc, json, { registry });
  } catch (error) {
    throw explain((error as Error).message);
  }
}

/** Describes an error of fromJson by the field that it names. */
function explain(message: string) {
  const unknown = /: key "(.*)" is unknown$/s.exec(message);
  if (unknown) return invalid(unknown[1]?.slice(0, MAX_QUOTED) ?? '', 'is unknown');
  const field = /^cannot decode field [\w.]*?(\w+) from JSON: (.*)$/s.exec(message);
  if (field) return invalid(field[1] ?? '', (field[2] ?? '').slice(0, MAX_QUOTED));
  return invalid('body', message.slice(0, MAX_QUOTED));
}

type Visit = (message: ReflectMessage, fields: { body: Field; text: Field }) => void;
type Field = ReflectMessage['fields'][number];

/** Visits each message that has a body, within `message` or itself. */
function eachWithBody(message: ReflectMessage, visit: Visit): void {
  const text = message.desc.fields.find(({ name }) => name === BODY_TEXT);
  if (text) visit(message, { body: message.desc.fields.find(({ name }) => name === 'body') as Field, text });
  for (const field of message.fields) {
    if (field.fieldKind === 'message' && message.isSet(field)) eachWithBody(message.get(field), visit);
    if (field.fieldKind === 'list' && field.listKind === 'message')
      for (const item of message.get(field)) eachWithBody(item as ReflectMessage, visit);
  }
}

const foldBodyText: Visit = (message, { body, text }) => {
  if (!message.isSet(text)) return;
  if (message.isSet(body)) throw invalid(BODY_TEXT, 'must be absent if body is set');
  message.set(body, Buffer.from(message.get(text) as string));
  message.clear(text);
};

const addBodyText: Visit = (message, { body, text }) => {
  const type = message.desc.fields.find(({ name }) => name === 'content_type');
  const contentType = type ? (message.get(type) as string) : '';
  if (!isText(contentType) || !message.isSet(body)) return;
  try {
    message.set(text, strictText.decode(message.get(body) as Uint8Array));
  } catch {
    // The type says text, but the bytes are none: they are in `body`.
  }
};

/** Whether bodies of a content type are text; an empty type is text/plain. */
function isText(contentType: string): boolean {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return type === '' || type.startsWith('text/') || type === 'application/json' || type.endsWith('+json');
}
