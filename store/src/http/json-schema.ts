import { z } from 'zod';

/**
 * A zod type as the JSON Schema that Fastify validates with and OpenAPI shows. Input may have only the named fields,
 * unless the type is a `z.looseObject`.
 */
export const schema = (type: z.ZodType, io: 'input' | 'output' = 'input') =>
  z.toJSONSchema(type, {
    io,
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (io === 'input' && jsonSchema.type === 'object') jsonSchema.additionalProperties ??= false;
    },
  });

/** The headers of a request that is executed once, however often it is sent with the same key. */
export const IdempotentHeaders = z.looseObject({ 'idempotency-key': z.string().min(1).max(256).optional() });
