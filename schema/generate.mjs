// Makes everything in src/gen from the .proto files alone: the codec (by pbjs), and from the service blocks the tables
// that type the gateway's handlers, the client's methods and the calls between gateway and store.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';
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

const SCALARS = ['string', 'bytes', 'bool', 'uint32', 'uint64'];

/** The fields of a message type, as the source of an object of shapes. */
function shapeOf(type) {
  const fields = type.fieldsArray.map((field) => {
    const { resolvedType } = field;
    let shape;
    if (resolvedType instanceof protobuf.Type) shape = shapeOf(resolvedType);
    else if (resolvedType) shape = "'enum'";
    else if (SCALARS.includes(field.type)) shape = `'${field.type}'`;
    else throw new Error(`${type.name}.${field.name}: requests have no fields of type ${field.type} yet`);
    return `${field.name}: ${field.repeated ? `[${shape}]` : shape}`;
  });
  return `{ ${fields.join(', ')} }`;
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

  const shapes = `${header}import type { Command } from './service.js';

/** Shape of a field: a scalar, the fields of a message, or any number of one of them. */
export type FieldShape =
  | 'string'
  | 'bytes'
  | 'bool'
  | 'uint32'
  | 'uint64'
  | 'enum'
  | readonly FieldShape[]
  | { readonly [field: string]: FieldShape };

/** The fields of each request. */
export const requestFields: { readonly [C in Command]: { readonly [field: string]: FieldShape } } = {
${list.map((r) => `  ${r.command}: ${shapeOf(root.lookupType(r.request))},`).join('\n')}
};
`;

  const table = `${header}import type { godwit } from '#codec';

/** Every request by its name in \`ClientFrame\`, as it is decoded. */
export interface Requests {
${list.map((r) => `  ${r.command}: ${r.request};`).join('\n')}
}

/** Every request by its name in \`ClientFrame\`, as it is given to be encoded. */
export interface RequestInputs {
${list.map((r) => `  ${r.command}: ${r.request}.$Properties;`).join('\n')}
}

/** Every response by the name of its request, as it is decoded. */
export interface Responses {
${list.map((r) => `  ${r.command}: ${r.response};`).join('\n')}
}

/** Every response by the name of its request, as it is given to be encoded. */
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

  const methods = `${header}import type { Command, RequestInputs, Responses } from './service.js';

/** A method for each request of GatewayService; \`call\` carries it. */
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
  return { table, methods, shapes };
}

mkdirSync(gen, { recursive: true });
const v1 = ['frames', 'service'].map((name) => `godwit/v1/${name}.proto`);
await writeCodec('codec', { protoRoot, files: v1, gen });
const { table, methods, shapes } = gatewayService();
writeFileSync(join(gen, 'request-fields.ts'), shapes);
writeFileSync(join(gen, 'service.ts'), table);
writeFileSync(join(gen, 'methods.ts'), methods);
