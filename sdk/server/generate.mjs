// Generates everything in src/gen from schema/proto: the types of requests and responses, what of them JSON writes in
// another way, and a method for each rpc.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';
// A tool of this repository that is not part of the package.
import { load, rpcs } from '../../schema/generator.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const gen = join(here, 'src/gen');
const protoRoot = join(here, '../../schema/proto');
const header = '// Generated from schema/proto by `npm run generate`. Do not edit.\n';
/** Rpcs that only make sense on a socket. */
const SOCKET_ONLY = ['Hello', 'Ping', 'Refresh', 'Resume', 'Typing', 'Signal', 'Watch', 'Unwatch'];
const NUMBERS = ['uint32', 'uint64', 'int32', 'int64', 'double', 'float'];

const root = load(protoRoot, 'godwit/v1/service.proto');
root.loadSync('godwit/v1/server.proto', { keepCase: true, alternateCommentMode: true }).resolveAll();
const services = ['GatewayService', 'ServerService'].map((name) => ({
  name,
  list: rpcs(root.lookupService(`godwit.v1.${name}`)).filter(({ rpc }) => !SOCKET_ONLY.includes(rpc)),
}));

/** Every message within those of the given names, and these themselves. */
function reach(names) {
  const found = new Set();
  const visit = (type) => {
    if (found.has(type)) return;
    found.add(type);
    for (const { resolvedType } of type.fieldsArray) if (resolvedType instanceof protobuf.Type) visit(resolvedType);
  };
  for (const name of names) visit(root.lookupType(name));
  return found;
}
const all = services.flatMap(({ list }) => list);
const requests = reach(all.map(({ request }) => request));
const responses = reach(all.map(({ response }) => response));
const enums = new Set();

const inputName = (type) => (responses.has(type) ? `${type.name}Input` : type.name);
const comment = (text, indent = '') => (text ? `${indent}/** ${text.replace(/\s*\n\s*/g, ' ')} */\n` : '');
const oneofOf = (field) => (field.partOf && !field.options?.proto3_optional ? field.partOf : undefined);

function typeOf(field, isInput) {
  const { resolvedType: type } = field;
  let name;
  if (type instanceof protobuf.Enum) {
    enums.add(type);
    name = type.name;
  } else if (type) name = isInput ? inputName(type) : type.name;
  else if (field.type === 'bytes') name = isInput ? 'Uint8Array | string' : 'Uint8Array';
  else if (field.type === 'bool') name = 'boolean';
  else name = NUMBERS.includes(field.type) ? 'number' : 'string';
  if (!field.repeated) return name;
  return name.includes('|') ? `readonly (${name})[]` : isInput ? `readonly ${name}[]` : `${name}[]`;
}

const isAbsent = (field) =>
  !field.repeated && (field.resolvedType instanceof protobuf.Type || oneofOf(field) || field.options?.proto3_optional);

const interfaceOf = (type, isInput) =>
  `${comment(type.comment)}export interface ${isInput ? inputName(type) : type.name} {\n${type.fieldsArray
    .map(
      (field) =>
        `${comment(field.comment, '  ')}  ${field.name}${isInput || isAbsent(field) ? '?' : ''}: ${typeOf(field, isInput)}${
          isInput ? ' | undefined' : ''
        };\n`,
    )
    .join('')}}\n`;

const enumOf = (type) =>
  `${comment(type.comment)}export type ${type.name} =\n${Object.keys(type.values)
    .map((value) => `  | '${value}'`)
    .join('\n')};\n`;

/** How JSON writes a field: its kind, or the message that it holds. */
function kindOf(field) {
  const { resolvedType: type } = field;
  if (type instanceof protobuf.Enum) return Object.keys(type.values)[0];
  if (type) return type.name;
  return NUMBERS.includes(field.type) ? 'number' : field.type;
}
const jsonName = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const shapeOf = (type) =>
  `  ${type.name}: {${type.fieldsArray
    .map((field) => {
      const marks = `${field.repeated ? '*' : ''}${isAbsent(field) ? '?' : ''}`;
      return ` ${field.name}: ['${jsonName(field.name)}', '${kindOf(field)}', '${marks}'],`;
    })
    .join('')} },`;

const interfaces = [
  ...[...requests].map((type) => interfaceOf(type, true)),
  ...[...responses].map((type) => interfaceOf(type, false)),
];
const messages = `${header}
${[...enums].map(enumOf).join('\n')}
${interfaces.join('\n')}`;

const shapes = `${header}
/**
 * A field: its name in JSON; its kind, which is a scalar, a message, or the first value of an enum; and \`*\` if it is
 * repeated, \`?\` if it may be absent.
 */
export type FieldShape = readonly [jsonName: string, kind: string, marks: string];

/** The fields of every message, by its name and theirs. */
export const messageShapes: Readonly<Record<string, Readonly<Record<string, FieldShape>>>> = {
${[...new Set([...requests, ...responses])].map(shapeOf).join('\n')}
};
`;

const short = (name) => name.replace('godwit.v1.', '');
const used = [...new Set(all.flatMap(({ request, response }) => [short(request), short(response)]))].sort();
const methods = `${header}import type {
${used.map((name) => `  ${name},`).join('\n')}
} from './messages.js';

/** An rpc: the path of its service, its name, and the names of its messages. */
export interface Rpc {
  readonly service: 'GatewayService' | 'ServerService';
  readonly rpc: string;
  readonly request: string;
  readonly response: string;
}
${services
  .map(
    ({ name, list }) => `
/** A method for each rpc of ${name}; each of them uses \`call\`. */
export abstract class ${name}Methods<Options> {
  /** Makes one call and resolves with its response, or rejects with a GodwitError. */
  protected abstract call<Response>(rpc: Rpc, request: object, options?: Options): Promise<Response>;
${list
  .map(
    ({ rpc, method, request, response, comment: text }) => `
${comment(text, '  ')}  ${method}(request: ${short(request)}, options?: Options): Promise<${short(response)}> {
    const rpc = { service: '${name}', rpc: '${rpc}', request: '${short(request)}', response: '${short(response)}' } as const;
    return this.call(rpc, request, options);
  }
`,
  )
  .join('')}}
`,
  )
  .join('')}`;

mkdirSync(gen, { recursive: true });
writeFileSync(join(gen, 'messages.ts'), messages);
writeFileSync(join(gen, 'message-shapes.ts'), shapes);
writeFileSync(join(gen, 'methods.ts'), methods);
