import { type DescEnum, type DescField, type DescMessage, type DescMethod, ScalarType } from '@bufbuild/protobuf';
import { comments } from '@godwit/schema/descriptors';
import { rpcsOf } from '../connect/descriptors.js';
import type { JsonSchema } from './examples.js';

/** The rpcs of both services by the paths of their routes. */
export const rpcsByPath: ReadonlyMap<string, DescMethod> = new Map(
  (['GatewayService', 'ServerService'] as const).flatMap((service) =>
    rpcsOf(service).map((rpc) => [`/${rpc.parent.typeName}/${rpc.name}`, rpc] as const),
  ),
);

/** The comment of the .proto file on a service, an rpc, a message or a field. */
export const commentOf = (fullName: string): string | undefined => comments[fullName];

export const refTo = ({ typeName }: DescMessage | DescEnum): JsonSchema => ({
  $ref: `#/components/schemas/${typeName}`,
});

/** The JSON Schemas of all messages and enums that rpcs use, by their full names. */
export function connectSchemas(): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = {};
  const add = (desc: DescMessage | DescEnum) => {
    if (schemas[desc.typeName]) return;
    const description = commentOf(desc.typeName);
    if (desc.kind === 'enum') {
      schemas[desc.typeName] = { type: 'string', enum: desc.values.map(({ name }) => name), ...about(description) };
      return;
    }
    const properties: Record<string, JsonSchema> = {};
    schemas[desc.typeName] = { type: 'object', properties, additionalProperties: false, ...about(description) };
    for (const field of desc.fields) {
      properties[field.jsonName] = schemaOf(field);
      if (field.message) add(field.message);
      if (field.enum) add(field.enum);
    }
  };
  for (const { input, output } of rpcsByPath.values()) for (const desc of [input, output]) add(desc);
  return schemas;
}

function schemaOf(field: DescField): JsonSchema {
  const description =
    field.name === 'body_text'
      ? 'The body as text, instead of body.'
      : commentOf(`${field.parent.typeName}.${field.name}`);
  const one = field.message ? refTo(field.message) : field.enum ? refTo(field.enum) : scalarOf(field.scalar);
  const schema = field.fieldKind === 'list' ? { type: 'array', items: one } : one;
  return { ...schema, ...about(description) };
}

/** The JSON forms of scalars; numbers of 64 bits are text, and may be numbers in requests. */
function scalarOf(scalar: ScalarType | undefined): JsonSchema {
  switch (scalar) {
    case ScalarType.BOOL:
      return { type: 'boolean' };
    case ScalarType.UINT32:
      return { type: 'integer', minimum: 0, maximum: 2 ** 32 - 1 };
    case ScalarType.UINT64:
      return { type: ['string', 'integer'], pattern: '^\\d+$', minimum: 0 };
    case ScalarType.BYTES:
      return { type: 'string', contentEncoding: 'base64' };
    case ScalarType.STRING:
      return { type: 'string' };
    default:
      throw new Error(`no JSON schema for the scalar type ${scalar}`);
  }
}

const about = (description: string | undefined) => (description ? { description } : {});
