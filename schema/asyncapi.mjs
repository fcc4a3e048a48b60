// Describes the WebSocket as AsyncAPI 3.0, from the point of view of a client, from the .proto files and their comments.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import protobuf from 'protobufjs';
import { load, rpcs } from './generator.mjs';

const FRAMES = 'godwit/v1/frames.proto';
const CHANNEL = '#/channels/socket';
const INTRODUCTION = `Every WebSocket message is binary protobuf: a \`ClientFrames\` from the client, a \`ServerFrames\` from the
gateway. This document describes one frame of them as a message, and its fields as JSON, with the names of the .proto
files and numbers for 64 bits; \`x-protobuf-field\` is a field's number. Operations are those of a client: it sends
requests, receives replies with the same \`id\`, and receives events, which have none.`;

/** The JSON Schemas of scalars, by their names in protobuf. */
const SCALARS = {
  string: { type: 'string' },
  bytes: { type: 'string', contentEncoding: 'base64' },
  bool: { type: 'boolean' },
  uint32: { type: 'integer', minimum: 0, maximum: 2 ** 32 - 1 },
  uint64: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
};

const described = (text) => (text ? { description: text.replace(/\n/g, ' ') } : {});
const schemaRef = ({ name }) => ({ $ref: `#/components/schemas/${name}` });
const messageRef = (name) => ({ $ref: `${CHANNEL}/messages/${name}` });

/** Returns the comment at the head of a .proto file as paragraphs of Markdown, and its close codes. */
function headOf(text) {
  const lines = text.slice(0, text.indexOf('\nsyntax ')).split('\n');
  const prose = [];
  const closeCodes = [];
  for (const line of lines.map((line) => line.replace(/^\/\/ ?/, ''))) {
    const [, code, name, description] = /^ {2}(\d{4}) (\w+): (.*)/.exec(line) ?? [];
    if (code) closeCodes.push({ code: Number(code), name, description });
    else if (line.startsWith('    ')) closeCodes.at(-1).description += ` ${line.trim()}`;
    else prose.push(line);
    if (code) prose.push(`- close code ${code}`);
  }
  const items = closeCodes.map(({ code, name, description }) => `- ${code} \`${name}\`: ${description}`);
  const at = prose.findIndex((line) => line.startsWith('- close code'));
  return { closeCodes, text: [...prose.slice(0, at), '', ...items, '', ...prose.slice(at + items.length)].join('\n') };
}

function enumSchema({ values, comment, comments }) {
  const explained = Object.keys(values).filter((name) => comments[name]);
  const items = explained.map((name) => `\`${name}\`: ${comments[name].replace(/\n/g, ' ')}`);
  return { type: 'string', enum: Object.keys(values), ...described([comment, ...items].filter(Boolean).join(' ')) };
}

function fieldSchema(field) {
  const { resolvedType, repeated, id, comment } = field;
  const one = resolvedType ? schemaRef(resolvedType) : SCALARS[field.type];
  if (!one) throw new Error(`${field.fullName}: there is no JSON Schema for ${field.type} yet`);
  // Beside a reference nothing else is read (JSON Schema draft 7).
  const schema = repeated ? { type: 'array', items: one } : resolvedType ? { allOf: [one] } : one;
  return { ...schema, ...described(comment), 'x-protobuf-field': id };
}

/** Adds the schema of a type, and of all types that it holds. */
function addSchema(schemas, type) {
  if (schemas[type.name]) return;
  if (type instanceof protobuf.Enum) {
    schemas[type.name] = enumSchema(type);
    return;
  }
  const properties = {};
  schemas[type.name] = { type: 'object', ...described(type.comment), additionalProperties: false, properties };
  for (const field of type.fieldsArray) {
    properties[field.name] = fieldSchema(field);
    if (field.resolvedType) addSchema(schemas, field.resolvedType);
  }
}

/** A frame with one field of its oneof as a message. */
function frameMessage(frame, field, summary) {
  const isEvent = summary !== undefined;
  const id = frame.fields.id;
  return {
    name: `${frame.name}.${field.name}`,
    title: field.resolvedType.name,
    ...((summary ?? field.resolvedType.comment) && {
      summary: (summary || field.resolvedType.comment).replace(/\n/g, ' '),
    }),
    ...(!isEvent && { correlationId: { $ref: '#/components/correlationIds/request' } }),
    payload: {
      type: 'object',
      required: isEvent || frame.name === 'ClientFrame' ? [field.name] : ['id', field.name],
      additionalProperties: false,
      properties: {
        ...(!isEvent && { id: fieldSchema(id) }),
        [field.name]: { allOf: [schemaRef(field.resolvedType)], 'x-protobuf-field': field.id },
      },
    },
  };
}

const operation = (action, summary, messages, reply) => ({
  action,
  channel: { $ref: CHANNEL },
  ...(summary && { summary: summary.replace(/\n/g, ' ') }),
  messages: [messageRef(messages)],
  ...(reply && { reply: { channel: { $ref: CHANNEL }, messages: reply.map(messageRef) } }),
});

/** Returns the document. `version` is that of the protocol; `path` and `subprotocol` are those of the socket. */
export function asyncapi(protoRoot, { version, path, subprotocol }) {
  const root = load(protoRoot, 'godwit/v1/service.proto');
  root.loadSync(FRAMES, { keepCase: true, alternateCommentMode: true }).resolveAll();
  const [client, server] = ['ClientFrame', 'ServerFrame'].map((name) => root.lookupType(`godwit.v1.${name}`));
  const service = root.lookupService('godwit.v1.GatewayService');
  const requests = rpcs(service);
  const commands = new Set(requests.map(({ command }) => command));
  const head = headOf(readFileSync(join(protoRoot, FRAMES), 'utf8'));
  const messages = { Error: frameMessage(server, server.fields.error) };
  const operations = {};
  const schemas = {};
  for (const { rpc, method, command, comment } of requests) {
    messages[`${rpc}Request`] = frameMessage(client, client.fields[command]);
    messages[`${rpc}Response`] = frameMessage(server, server.fields[command]);
    operations[method] = operation('send', comment, `${rpc}Request`, [`${rpc}Response`, 'Error']);
  }
  for (const field of server.oneofs.body.fieldsArray) {
    const { name, comment = '' } = field.resolvedType;
    if (commands.has(field.name) || field.name === 'error') continue;
    messages[name] = frameMessage(server, field, field.comment || comment || '');
    operations[`on${name}`] = operation('receive', field.comment || comment, name);
  }
  for (const frame of [client, server])
    for (const field of frame.fieldsArray) if (field.resolvedType) addSchema(schemas, field.resolvedType);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Godwit',
      version,
      description: [INTRODUCTION, head.text, service.comment, server.comment].join('\n\n'),
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/protobuf',
    servers: { local: { host: 'localhost:8080', protocol: 'ws', description: '`npm start` on this machine.' } },
    channels: {
      socket: {
        address: path,
        title: 'The WebSocket',
        description: `Offers the subprotocol ${subprotocol}.`,
        bindings: {
          ws: {
            method: 'GET',
            headers: {
              type: 'object',
              properties: { 'Sec-WebSocket-Protocol': { type: 'string', const: subprotocol } },
            },
          },
        },
        messages,
      },
    },
    operations,
    components: {
      schemas,
      correlationIds: {
        request: { location: '$message.payload#/id', description: client.fields.id.comment },
      },
    },
    'x-close-codes': head.closeCodes,
  };
}
