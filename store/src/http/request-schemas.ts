import { type GodwitError, invalid } from '@godwit/schema';
import { Ajv, type ErrorObject } from 'ajv';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from './problem.js';

/** The media type of a message in protobuf. */
export const PROTOBUF = 'application/x-protobuf';
const JSON_TYPE = 'application/json';

/** String formats for the schemas of routes: `z.string().meta({ format: 'base64' })`. */
const formats = { base64: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/ };
const options = { useDefaults: true, formats };
/** JSON has types: `7` is not a string, and `"7"` not a number. */
const typed = new Ajv({ ...options, coerceTypes: false });
/** URL parameters and headers are text. With strict numbers Ajv makes `1e400` Infinity, and applies no limit to it. */
const texts = new Ajv({ ...options, coerceTypes: true, strictNumbers: false });

/**
 * Validates every request against the schemas of its route before the handler runs. A body must have one of the media
 * types that the route reads (415), be present, and have no content encoding; body and query must have no unknown field
 * and no field of another type (400). Errors name the field.
 */
export function checkRequests(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? typed : texts).compile(schema as object));
  app.setSchemaErrorFormatter((errors, part) => explain(errors[0] as unknown as ErrorObject, part));
  app.addHook('preParsing', async (request) => checkHead(request));
  app.addHook('preValidation', async (request) => {
    if (mediaTypes(request) && request.body === undefined) throw invalid('body', 'is missing');
  });
}

/** The media types that the route of a request reads; undefined if it takes no body, or any body. */
function mediaTypes({ routeOptions }: FastifyRequest): string[] | undefined {
  const body = routeOptions.schema?.body as { content?: object } | undefined;
  return body && (body.content ? Object.keys(body.content) : [JSON_TYPE]);
}

function checkHead(request: FastifyRequest): void {
  const types = mediaTypes(request);
  if (!types) return;
  const { 'content-type': given, 'content-encoding': encoding = 'identity' } = request.headers;
  const type = given?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && !types.includes(type))
    throw new HttpError(415, `Content-Type: must be ${types.join(' or ')}, is ${JSON.stringify(type.slice(0, 100))}`);
  if (encoding.toLowerCase() !== 'identity')
    throw new HttpError(415, `Content-Encoding: must be absent, is ${JSON.stringify(encoding.slice(0, 100))}`);
}

/** Describes the first validation error, naming its field or parameter. */
function explain({ instancePath, keyword, params, message }: ErrorObject, part: string): GodwitError {
  const path = instancePath.slice(1).split('/').filter(Boolean).map(unescapePointer);
  if (keyword === 'additionalProperties')
    return invalid(nameOf([...path, params.additionalProperty], part), 'is unknown');
  if (keyword === 'required') return invalid(nameOf([...path, params.missingProperty], part), 'is missing');
  if (keyword === 'enum') return invalid(nameOf(path, part), `must be one of ${params.allowedValues.join(', ')}`);
  return invalid(nameOf(path, part), message ?? keyword);
}

/** The name of a path, such as `attachment_ids[0]`; the part's own name for an empty path. */
function nameOf(path: readonly string[], part: string): string {
  const [first = part, ...rest] = path;
  return [first, ...rest.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))].join('').slice(0, 200);
}

const unescapePointer = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');
