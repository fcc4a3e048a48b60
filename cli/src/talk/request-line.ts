import { type DescField, type DescMessage, ScalarType } from '@bufbuild/protobuf';
import { BODY_TEXT, commentOf, enumNames, fieldNames, fromJson, messageType } from './message-json.js';

/** A request that a person typed. */
export interface TypedRequest {
  command: string;
  request: Record<string, unknown>;
}

/** Requests that the session makes by itself. */
const OWN = new Set(['hello', 'refresh', 'resume']);

/** The requests that a person may make, by the names of the schema. */
const REQUESTS: ReadonlyMap<string, DescMessage> = new Map(
  messageType('ClientFrame').fields.flatMap(({ name, message }) =>
    message && !OWN.has(name) ? [[name, message] as const] : [],
  ),
);

/** The names of the requests that a person may make. */
export const requestNames = (): string[] => [...REQUESTS.keys()];

/** The type of a request by its name. Throws an error that names the ones that there are. */
export function requestType(command: string): DescMessage {
  const type = REQUESTS.get(command);
  if (type) return type;
  const close = requestNames().filter((name) => name.startsWith(command.slice(0, 3)));
  throw new TypeError(
    `there is no request ${JSON.stringify(command)}; ${close.length > 0 ? `did you mean ${close.join(', ')}?` : `there are ${requestNames().join(', ')}`}`,
  );
}

/**
 * Reads a request: its name, then its fields as one JSON object, or as `field=value` with quotes around values that have
 * spaces; values of a list are separated by commas. Throws an error that says what is wrong.
 */
export function parseRequestLine(line: string): TypedRequest {
  const [, command = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(line) ?? [];
  const type = requestType(command);
  return {
    command,
    request: fromJson(type, rest.startsWith('{') ? parseJson(rest) : parseFields(type, rest), command),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`the fields must be JSON: ${(error as Error).message}`);
  }
}

/** One `field=value`; the value may be quoted. */
const FIELD = /^(\w+)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\[.*?\]|\{.*\}|\S*))(?:\s+|$)/s;

function parseFields(type: DescMessage, text: string): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (let rest = text; rest !== ''; ) {
    const match = FIELD.exec(rest);
    if (!match) throw new TypeError(`at ${JSON.stringify(rest.slice(0, 30))}: must be field=value, or one JSON object`);
    const [whole, name = '', double, single, bare] = match;
    const value = double !== undefined ? double.replace(/\\(.)/gs, '$1') : (single ?? bare ?? '');
    json[name] = typed(
      type.fields.find((field) => field.name === name),
      value,
    );
    rest = rest.slice(whole.length);
  }
  return json;
}

/** The JSON value for what was typed for a field. */
function typed(field: DescField | undefined, text: string): unknown {
  if (!field) return text;
  if (/^[[{]/.test(text)) return parseJson(text);
  if (field.fieldKind === 'list') return text.split(',').map((one) => scalar(field, one));
  return scalar(field, text);
}

function scalar(field: DescField, text: string): unknown {
  if (field.scalar === ScalarType.BOOL) return text === 'true' ? true : text === 'false' ? false : text;
  const isText = field.scalar === ScalarType.STRING || field.scalar === ScalarType.BYTES || field.enum;
  return !isText && /^\d+$/.test(text) ? Number(text) : text;
}

/** The words that may stand at the end of a line, and the part of the line that they replace. */
export function completeRequestLine(line: string): [candidates: string[], replaced: string] {
  const word = /\S*$/.exec(line)?.[0] ?? '';
  const words = line.trimStart().split(/\s+/);
  const starting = (names: readonly string[]) => names.filter((name) => name.startsWith(word));
  if (words.length <= 1) return [starting([...requestNames(), 'help', 'exit']).map((name) => `${name} `), word];
  if (words[0] === 'help') return [starting(requestNames()), word];
  const type = REQUESTS.get(words[0] ?? '');
  if (!type || line.includes('{')) return [[], word];
  const [, name, value] = /^(\w+)=(.*)$/s.exec(word) ?? [];
  if (name === undefined) {
    const used = words.flatMap((one) => /^(\w+)=/.exec(one)?.[1] ?? []);
    return [starting(fieldNames(type)).flatMap((one) => (used.includes(one) ? [] : [`${one}=`])), word];
  }
  const values = valuesOf(type.fields.find((field) => field.name === name));
  return [values.filter((one) => one.startsWith(value ?? '')).map((one) => `${name}=${one} `), word];
}

function valuesOf(field: DescField | undefined): string[] {
  if (field?.enum) return enumNames(field.enum);
  return field?.scalar === ScalarType.BOOL ? ['true', 'false'] : [];
}

/** The purpose and the fields of a request, from the comments of the .proto files. */
export function describeRequest(command: string): string {
  const type = requestType(command);
  const fields = type.fields.map((field) => {
    const name = field.name === 'body' ? `${BODY_TEXT} (or body, in base64)` : field.name;
    const values = valuesOf(field);
    const kind = values.length > 0 ? `: ${values.join(', ')}` : '';
    return `  ${name}${field.fieldKind === 'list' ? ' (list)' : ''}${kind}  ${commentOf(type.name, field.name)}`.trimEnd();
  });
  return [`${command}  ${commentOf(type.name)}`.trimEnd(), ...fields].join('\n');
}
