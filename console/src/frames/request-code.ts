import { type Field, fieldsOf } from '@godwit/schema/client';
import { enumName } from './enums.js';
import type { Fields, Frame } from './frame.js';
import { isEmpty, messageTypeOf } from './readable.js';
import { readText, toBase64 } from './text-of-bytes.js';

/** A language in which a request can be copied. */
export type CodeLanguage = 'JavaScript' | 'curl';
export const CODE_LANGUAGES: readonly CodeLanguage[] = ['JavaScript', 'curl'];

/** Requests that are refused over HTTP, since they only make sense on a socket. */
const SOCKET_ONLY = new Set(['hello', 'ping', 'refresh', 'resume', 'typing', 'signal', 'watch', 'unwatch']);
/** Fields that the SDK fills in. */
const BY_SDK = new Set(['client_message_id', 'after']);

/** A request as code that makes it again; undefined: the client makes it by itself, or it cannot be made over HTTP. */
export function codeOf(frame: Frame, language: CodeLanguage, httpUrl: string): string | undefined {
  const type = messageTypeOf('sent', frame.name);
  if (frame.direction !== 'sent' || !type || frame.name === 'hello') return undefined;
  return language === 'JavaScript' ? sdkCall(type, frame) : httpCall(type, frame, httpUrl);
}

function sdkCall(type: string, { name, value }: Frame): string {
  const method = name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const isText = readText((value.body as Uint8Array | undefined) ?? new Uint8Array()) !== undefined;
  const given = fieldsOf(type)
    .filter((field) => !BY_SDK.has(field.name) && !isEmpty(value[field.name]))
    .filter((field) => !(field.name === 'content_type' && value.content_type === 'text/plain' && isText))
    .map((field) => `${field.name}: ${literal(type, field, value[field.name])}`);
  const one = `await client.${method}({ ${given.join(', ')} });`;
  if (given.length === 0) return `await client.${method}({});`;
  return one.length <= 90 ? one : `await client.${method}({\n${given.map((part) => `  ${part},`).join('\n')}\n});`;
}

function literal(message: string, field: Field, value: unknown): string {
  if (field.type === 'e') {
    const named = enumName(message, field.name, value as number);
    return named ? `godwit.v1.${named.type}.${named.name}` : String(value);
  }
  if (value instanceof Uint8Array) {
    const text = readText(value);
    return text === undefined ? `Uint8Array.of(${value.join(', ')})` : quoted(text);
  }
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

/** A string in single quotes, as JavaScript and this repository's formatter write it. */
const quoted = (text: string) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

function httpCall(type: string, { name, value }: Frame, httpUrl: string): string | undefined {
  if (SOCKET_ONLY.has(name)) return undefined;
  const rpc = name.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
  const body: Fields = {};
  for (const field of fieldsOf(type)) {
    const given = value[field.name];
    if (isEmpty(given) || field.name === 'after') continue;
    if (given instanceof Uint8Array) {
      const text = field.name === 'body' ? readText(given) : undefined;
      body[text === undefined ? field.name : 'bodyText'] = text ?? toBase64(given);
    } else body[field.name] = field.type === 'e' ? enumName(type, field.name, given as number)?.name : given;
  }
  const json = JSON.stringify(body).replaceAll("'", "'\\''");
  return [
    `curl -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\`,
    `  -d '${json}' \\`,
    `  ${httpUrl}/godwit.v1.GatewayService/${rpc}`,
  ].join('\n');
}
