// Generates everything in src/gen from the .proto files: the codec (by pbjs), and from the service block the tables
// that type the gateway's handlers and the client's methods.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asyncapi } from './asyncapi.mjs';
import { clientSource } from './client-source.mjs';
import { comment, load, rpcs, writeCodec } from './generator.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const gen = join(here, 'src/gen');
const protoRoot = join(here, 'proto');
const header = '// Generated from schema/proto by `npm run generate`. Do not edit.\n';

function field(message, name, type) {
  const found = message.fields[name];
  if (found?.resolvedType?.fullName !== `.${type}`) {
    throw new Error(`${message.name} has no field ${name} of type ${type}: add it beside the rpc`);
  }
  return found.id;
}

function gatewayService() {
  const root = load(protoRoot, 'godwit/v1/service.proto');
  root.loadSync('godwit/v1/frames.proto', { keepCase: true, alternateCommentMode: true }).resolveAll();
  const client = root.lookupType('godwit.v1.ClientFrame');
  const server = root.lookupType('godwit.v1.ServerFrame');
  const list = rpcs(root.lookupService('godwit.v1.GatewayService'));
  const responses = new Set(list.map((rpc) => rpc.command));
  const events = server.oneofs.body.fieldsArray.filter((f) => f.name !== 'error' && !responses.has(f.name));
  const unserved = client.oneofs.request.fieldsArray.find((f) => !responses.has(f.name));
  if (unserved) throw new Error(`ClientFrame.${unserved.name} has no rpc in GatewayService`);

  const table = `${header}import type { godwit } from '#codec';

/** Every decoded request by its name in \`ClientFrame\`. */
export interface Requests {
${list.map((r) => `  ${r.command}: ${r.request};`).join('\n')}
}

/** Every request to encode, by its name in \`ClientFrame\`. */
export interface RequestInputs {
${list.map((r) => `  ${r.command}: ${r.request}.$Properties;`).join('\n')}
}

/** Every decoded response by the name of its request. */
export interface Responses {
${list.map((r) => `  ${r.command}: ${r.response};`).join('\n')}
}

/** Every response to encode, by the name of its request. */
export interface ResponseInputs {
${list.map((r) => `  ${r.command}: ${r.response}.$Properties;`).join('\n')}
}

/** Every event by its name in \`ServerFrame\`. */
export interface Events {
${events.map((f) => `  ${f.name}: ${f.resolvedType.fullName.slice(1)};`).join('\n')}
}

/** The name of a request in \`ClientFrame\`: its rpc's in snake case. */
export type Command = keyof Requests;

/** The name of an event in \`ServerFrame\`. */
export type EventName = keyof Events;

/** The schema of each request: its rpc, and its field numbers in the two frames. */
export const commands = {
${list
  .map((r) => {
    const requestField = field(client, r.command, r.request);
    const responseField = field(server, r.command, r.response);
    return `  ${r.command}: { rpc: '${r.rpc}', requestField: ${requestField}, responseField: ${responseField} },`;
  })
  .join('\n')}
} as const satisfies Record<Command, { rpc: string; requestField: number; responseField: number }>;

/** The field numbers of the events in \`ServerFrame\`. */
export const events = {
${events.map((f) => `  ${f.name}: ${f.id},`).join('\n')}
} as const satisfies Record<EventName, number>;
`;

  const methods = `${header}import type { Command, RequestInputs, Responses } from './client.js';

/** A method for each request of GatewayService; each of them uses \`call\`. */
export abstract class GatewayMethods<Options> {
  /** Sends one request and resolves with its response, or rejects with a GodwitError. */
  protected abstract call<C extends Command>(command: C, request: RequestInputs[C], options?: Options): Promise<Responses[C]>;
${list
  .filter((r) => r.command !== 'hello')
  .map(
    (r) => `
${comment(r.comment, '  ')}  ${r.method}(request: RequestInputs['${r.command}'], options?: Options): Promise<Responses['${r.command}']> {
    return this.call('${r.command}', request, options);
  }`,
  )
  .join('\n')}
}
`;
  return { table, methods, client: `${header}${clientSource(root, { list, events })}` };
}

const SERVER_PROTO = 'godwit/v1/server.proto';

function serverService() {
  const list = rpcs(load(protoRoot, SERVER_PROTO).lookupService('godwit.v1.ServerService'));
  return `${header}import { godwit } from '#server-codec';

/** Every decoded request of ServerService by its rpc. */
export interface ServerRequests {
${list.map((r) => `  ${r.rpc}: ${r.request};`).join('\n')}
}

/** Every response of ServerService to encode, by its rpc. */
export interface ServerResponseInputs {
${list.map((r) => `  ${r.rpc}: ${r.response}.$Properties;`).join('\n')}
}

/** The name of an rpc of ServerService. */
export type ServerRpc = keyof ServerRequests;

/** The codecs of one rpc's request and response. */
export interface ServerCallCodec<R extends ServerRpc> {
  request: { decode(bytes: Uint8Array): ServerRequests[R] };
  response: { encode(response: ServerResponseInputs[R]): { finish(): Uint8Array } };
}

/** The codecs of every rpc of ServerService. */
export const serverCalls: { readonly [R in ServerRpc]: ServerCallCodec<R> } = {
${list.map((r) => `${comment(r.comment, '  ')}  ${r.rpc}: { request: ${r.request}, response: ${r.response} },`).join('\n')}
};
`;
}

/** The descriptors of every file, and the comments of services, rpcs, messages, fields and enums by their full names. */
function descriptors() {
  const flags = ['--as-file-descriptor-set', '--exclude-source-info', '-o', '-#format=binpb'];
  const set = execFileSync('buf', ['build', protoRoot, ...flags]).toString('base64');
  const root = load(protoRoot, 'godwit/v1/frames.proto');
  for (const file of ['godwit/v1/service.proto', SERVER_PROTO])
    root.loadSync(file, { keepCase: true, alternateCommentMode: true });
  const comments = {};
  const collect = (object) => {
    const { nestedArray = [], fieldsArray = [], methodsArray = [] } = object;
    if (object.comment) comments[object.fullName.slice(1)] = object.comment.replace(/\n/g, ' ');
    for (const child of [...nestedArray, ...fieldsArray, ...methodsArray]) collect(child);
  };
  collect(root.resolveAll());
  return `${header}/** The google.protobuf.FileDescriptorSet of the .proto files, in base64. */
export const descriptorSet =
  '${set}';

/** The comments of the .proto files, by the full names of what they describe. */
export const comments: Readonly<Record<string, string>> = ${JSON.stringify(comments, null, 2)};
`;
}

mkdirSync(gen, { recursive: true });
const v1 = ['frames', 'service'].map((name) => `godwit/v1/${name}.proto`);
await writeCodec('codec', { protoRoot, files: v1, gen });
const { table, methods, client: clientCode } = gatewayService();
writeFileSync(join(gen, 'client.ts'), clientCode);
// A codec of its own, so that clients do not carry the messages of backends.
await writeCodec('server-codec', { protoRoot, files: [SERVER_PROTO], gen });
writeFileSync(join(gen, 'service.ts'), table);
writeFileSync(join(gen, 'methods.ts'), methods);
writeFileSync(join(gen, 'server-service.ts'), serverService());
writeFileSync(join(gen, 'descriptors.ts'), descriptors());
const socket = { version: 'v1', path: '/v1/ws', subprotocol: 'godwit.v1' };
writeFileSync(join(gen, 'asyncapi.json'), `${JSON.stringify(asyncapi(protoRoot, socket), null, 2)}\n`);
