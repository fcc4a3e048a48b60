import { invalid } from '@godwit/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { createDeadLetters, type DeadLetterFilter } from '../jobs/dead-letters.js';
import { readStatistics, StatisticsJson, StatisticsQuery } from '../statistics.js';
import type { Store } from '../store.js';
import { schema } from './json-schema.js';

/** A name without control characters, since Postgres text cannot contain NUL. */
const NAME = /^\P{Cc}*$/u;
const Filter = z.object({
  kind: z.string().max(64).regex(NAME).optional(),
  id: z.string().max(256).regex(NAME).optional(),
});
const ListQuery = Filter.extend({
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  after: z.string().max(256).regex(NAME).optional().describe('the last id of the previous page'),
});
const Choice = Filter.extend({
  all: z.boolean().optional().describe('true selects all dead letters; only without kind and id'),
});
const DeadLetterJson = z.object({
  id: z.string(),
  kind: z.string(),
  key: z.string(),
  payload: z.unknown(),
  attempts: z.int(),
  error: z.string(),
  died_at: z.int().describe('Unix milliseconds'),
});
const CountJson = z.object({ count: z.int() });
const security: Record<string, readonly string[]>[] = [{ internal: [] }, { service: [] }];

/** The routes for operators under `/v1/operator`, behind a guard. */
export function operatorRoutes(store: Store, guard: (request: FastifyRequest) => Promise<void>) {
  const deadLetters = createDeadLetters(store.databases.jobs);

  return async (app: FastifyInstance): Promise<void> => {
    app.addHook('onRequest', guard);

    app.get(
      '/v1/operator/dead-letters',
      {
        schema: {
          summary: 'List jobs that failed permanently, oldest first',
          security,
          querystring: schema(ListQuery),
          response: { 200: schema(z.object({ dead_letters: z.array(DeadLetterJson) }), 'output') },
        },
      },
      async (request) => {
        const { limit, after, ...filter } = request.query as z.infer<typeof ListQuery>;
        const letters = await deadLetters.list(filter, { limit, after });
        return { dead_letters: letters.map((letter) => ({ ...letter, died_at: letter.died_at.getTime() })) };
      },
    );

    for (const [action, summary] of [
      ['retry', 'Retry dead letters, with all their attempts'],
      ['purge', 'Delete dead letters'],
    ] as const) {
      app.post(
        `/v1/operator/dead-letters/${action}`,
        { schema: { summary, security, body: schema(Choice), response: { 200: schema(CountJson, 'output') } } },
        async (request) => ({ count: await deadLetters[action](chosen(request)) }),
      );
    }

    app.get(
      '/v1/operator/statistics',
      {
        schema: {
          summary: 'Read hourly statistics of all conversations',
          security,
          querystring: schema(StatisticsQuery),
          response: { 200: schema(StatisticsJson, 'output') },
        },
      },
      async (request) => readStatistics(store, '', request.query as z.infer<typeof StatisticsQuery>),
    );
  };
}

/** Reads the filter. All dead letters are selected only by an explicit request. */
function chosen(request: FastifyRequest): DeadLetterFilter {
  const { kind, id, all } = request.body as z.infer<typeof Choice>;
  if (Boolean(kind || id) === Boolean(all))
    throw invalid('all', 'must be true if and only if neither kind nor id is set');
  return { kind, id };
}
