import { type Field, fieldsOf, isScalar } from '@godwit/schema/client';
import { enumName } from './enums.js';
import type { Direction, Fields, Frame } from './frame.js';
import { readText, toBase64 } from './text-of-bytes.js';

/** The message type of a frame's field, such as `SendRequest`. */
export function messageTypeOf(direction: Direction, name: string): string | undefined {
  const frame = direction === 'sent' ? 'ClientFrame' : 'ServerFrame';
  return fieldsOf(frame).find((field) => field.name === name)?.type;
}

/** A frame's content as plain JSON: enums by name, bytes as text where they are text, empty fields left out. */
export function readableValue(frame: Pick<Frame, 'direction' | 'name' | 'value'>): Fields {
  const type = messageTypeOf(frame.direction, frame.name);
  return type ? readableFields(type, frame.value) : {};
}

function readableFields(type: string, value: Fields): Fields {
  const shown: Fields = {};
  for (const field of fieldsOf(type)) {
    const given = value[field.name];
    if (isEmpty(given)) continue;
    shown[field.name] = field.repeated
      ? (given as unknown[]).map((item) => readableItem(type, field, item))
      : readableItem(type, field, given);
  }
  return shown;
}

function readableItem(message: string, { name, type }: Field, value: unknown): unknown {
  if (value instanceof Uint8Array)
    return isId(name) ? toBase64(value) : (readText(value) ?? { base64: toBase64(value) });
  if (type === 'e') return enumName(message, name, value as number)?.name ?? value;
  return isScalar(type) ? value : readableFields(type, value as Fields);
}

/** Ids that are random bytes, which may look like text by chance. */
const isId = (name: string) => name === 'client_message_id' || name === 'after';

export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === 0 ||
  value === false ||
  ((Array.isArray(value) || value instanceof Uint8Array) && value.length === 0);

/** One line about a frame: its most telling fields. */
export function summaryOf(frame: Pick<Frame, 'direction' | 'name' | 'value'>): string {
  const parts: string[] = [];
  collect(readableValue(frame), parts);
  return parts
    .sort((a, b) => rankOf(a) - rankOf(b))
    .join(' ')
    .slice(0, 300);
}

/** The body first; last the ids, which are long and the same in most frames. */
function rankOf(part: string): number {
  if (/^(body|message|emoji)=/.test(part)) return 0;
  return /^(conversation_id|client_message_id|content_type|sent_at)=/.test(part) ? 2 : 1;
}

function collect(value: Fields, parts: string[]): void {
  for (const [name, item] of Object.entries(value)) {
    if (parts.length > 12) return;
    if (Array.isArray(item)) parts.push(`${name}=[${item.length}]`);
    else if (item && typeof item === 'object') collect(item as Fields, parts);
    else parts.push(`${name}=${typeof item === 'string' ? JSON.stringify(item.slice(0, 80)) : item}`);
  }
}
