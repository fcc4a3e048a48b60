import { commentOf, connectSchemas, refTo, rpcsByPath } from './connect-schemas.js';
import { exampleOf, type JsonSchema } from './examples.js';
import { answers, operationIdOf, requestBodies, tagOf, tags } from './operations.js';

/** The parts of the document that belong to no route. */
export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Godwit',
    version: '1',
    description: 'The HTTP side of the messaging gateway.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/', description: 'This service.' }],
  tags,
  components: {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: "a user's token" },
      signedUrl: { type: 'apiKey', in: 'query', name: 'signed', description: 'from `/v1/attachments/{id}/url`' },
      internal: { type: 'http', scheme: 'bearer', description: 'INTERNAL_TOKEN' },
      service: { type: 'http', scheme: 'bearer', description: 'a key of SERVICE_KEYS' },
    },
  },
} as const;

/** Error answers of all routes. */
const errors: Record<string, JsonSchema> = {
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'code'],
    properties: {
      type: { type: 'string', const: 'about:blank' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string', description: 'names the field or parameter' },
      code: { type: 'string', description: "the protocol's code, such as INVALID_ARGUMENT" },
    },
  },
  ConnectError: {
    type: 'object',
    required: ['code', 'message'],
    properties: {
      code: { type: 'string', description: "Connect's name of the code" },
      message: { type: 'string', description: 'names the field' },
      details: {
        type: 'array',
        description: 'One godwit.v1.Error, in base64.',
        items: { type: 'object', properties: { type: { type: 'string' }, value: { type: 'string' }, debug: {} } },
      },
    },
  },
};
const problem = { type: 'about:blank', title: 'NOT_FOUND', status: 404, detail: 'id: not found', code: 'NOT_FOUND' };
const connectError = {
  code: 'not_found',
  message: 'conversation_id: conversation not found: lunch',
  details: [{ type: 'godwit.v1.Error', value: 'CAM', debug: { code: 'CODE_NOT_FOUND' } }],
};

type Content = Record<string, { schema?: JsonSchema; example?: unknown }>;
interface Operation {
  [key: string]: unknown;
  requestBody?: { content: Content; required?: boolean };
  responses: Record<string, { description?: string; content?: Content }>;
  security?: readonly object[];
}
interface Document {
  paths?: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, JsonSchema> };
}

/** Adds to the routes' document: the rpcs, groups, names, error answers and examples. */
export function completeOpenapi(document: object): object {
  // By JSON, because a GET and its HEAD share one object, which structuredClone would keep.
  const { paths = {}, components = {}, ...rest } = JSON.parse(JSON.stringify(document)) as Document;
  const schemas = { ...components.schemas, ...errors, ...connectSchemas() };
  for (const [path, methods] of Object.entries(paths)) {
    const isRpc = rpcsByPath.has(path);
    for (const [method, operation] of Object.entries(methods)) {
      if (isRpc) Object.assign(operation, rpcOperation(path));
      else completeRoute(operation, method, path);
      Object.assign(operation, { tags: [tagOf(path)], operationId: operationIdOf(method, path) });
      addExamples(operation, schemas);
      const error = isRpc ? errorAnswer('ConnectError', connectError) : errorAnswer('Problem', problem);
      for (const status of ['4XX', '5XX']) operation.responses[status] = error;
    }
  }
  return { ...rest, paths, components: { ...components, schemas } };
}

const errorAnswer = (name: 'Problem' | 'ConnectError', example: object) => ({
  description: name === 'Problem' ? 'The request failed (RFC 9457).' : 'The call failed (Connect protocol).',
  content: {
    [name === 'Problem' ? 'application/problem+json' : 'application/json']: {
      schema: { $ref: `#/components/schemas/${name}` },
      example,
    },
  },
});

function rpcOperation(path: string): Partial<Operation> {
  const rpc = rpcsByPath.get(path);
  if (!rpc) throw new Error(`${path} is no rpc`);
  const proto = { schema: { type: 'string', format: 'binary' } };
  const content = (schema: JsonSchema) => ({ 'application/json': { schema }, 'application/proto': proto });
  const ofUsers = rpc.parent.name === 'GatewayService';
  const header = (name: string, description: string) => ({
    in: 'header',
    name,
    description,
    schema: { type: 'string' },
  });
  const summary = (commentOf(`${rpc.parent.typeName}.${rpc.name}`) ?? rpc.name).replace(/\.$/, '');
  return {
    summary,
    security: ofUsers ? [{ bearer: [] }, { service: [] }] : [{ service: [] }],
    parameters: [
      header('Connect-Timeout-Ms', 'Milliseconds after which the caller no longer waits.'),
      ...(ofUsers ? [header('Godwit-User', 'With a service key: the user as whom the service acts.')] : []),
    ],
    requestBody: { required: true, content: content(refTo(rpc.input)) },
    responses: { 200: { description: 'The response.', content: content(refTo(rpc.output)) } },
  };
}

/** Describes what the schemas of a route leave out. */
function completeRoute(operation: Operation, method: string, path: string): void {
  const body = requestBodies[`${method} ${path}`] as Operation['requestBody'];
  if (body) operation.requestBody = body;
  operation.security ??= [];
  for (const [status, answer] of Object.entries(operation.responses)) {
    answer.description = status === '200' ? 'OK.' : status === '201' ? 'Created.' : 'Accepted.';
    const type = answers[path];
    if (type && method !== 'head')
      answer.content = { [type]: { schema: { type: type.endsWith('json') ? 'object' : 'string' } } };
  }
}

function addExamples({ requestBody, responses }: Operation, schemas: Record<string, JsonSchema>): void {
  const add = (content: Content | undefined, use: 'request' | 'response') => {
    const json = content?.['application/json'];
    if (json?.schema) json.example = exampleOf(json.schema, schemas, use);
  };
  add(requestBody?.content, 'request');
  for (const { content } of Object.values(responses)) add(content, 'response');
}
