import { z } from 'zod';

/** A zod type as the JSON Schema that Fastify validates by and OpenAPI shows. */
export const schema = (type: z.ZodType, io: 'input' | 'output' = 'input') =>
  z.toJSONSchema(type, { io, target: 'draft-7', unrepresentable: 'any' });
