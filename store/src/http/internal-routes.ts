import { Code, GodwitError } from '@godwit/schema';
import type { FastifyInstance } from 'fastify';
import { MAX_CALL_BYTES } from '../call-limit.js';
import { readHeads } from '../conversations/heads.js';
import { readUserSets } from '../conversations/memberships.js';
import { readMovedReads } from '../conversations/moved-reads.js';
import { readDatabaseEpoch } from '../database/database-epoch.js';
import { executeAll } from '../execute.js';
import { type AppendItem, appendMessages } from '../messages/append.js';
import { repairConversations } from '../messages/repair.js';
import type { Store } from '../store.js';
import { traceIds } from '../tracing/tracing.js';
import { keepSeen } from '../users/seen.js';
import { readSetsVersions, type SetsVersions } from '../users/sets-versions.js';
import { type StoreCall, type StoreRequests, type StoreResponseInputs, storeCalls } from '../wire.js';
import type { CallMetrics } from './request-metrics.js';
import { PROTOBUF } from './request-schemas.js';
import { internalTokenGuard } from './token-guard.js';

/** Calls under way at a time; one more is answered UNAVAILABLE, so that nothing waits without bound. */
const MAX_CALLS = 512;

/** Context of a call: the log for defects, and the trace context of the whole call. */
interface CallContext {
  onDefect: (error: unknown, traceparent: string | undefined) => void;
  traceparent: string | undefined;
}

const NO_VERSIONS: SetsVersions = new Map();

type Handlers = {
  [C in StoreCall]: (request: StoreRequests[C], context: CallContext) => Promise<StoreResponseInputs[C]>;
};

function handlers(store: Store, metrics: CallMetrics): Handlers {
  const epoch = () => readDatabaseEpoch(store.databases.writes);
  return {
    async append({ items }, { traceparent }) {
      const span = store.tracing?.follow(traceparent, 'append batch', 'server', {
        links: items.flatMap((item) => item.traceparent || []),
        attributes: { 'messaging.system': 'godwit', 'messaging.batch.message_count': items.length },
      });
      const results = await appendMessages(store, items as AppendItem[]).catch((error) => {
        span?.end(error);
        throw error;
      });
      span?.end();
      metrics.appended(results);
      return {
        results: results.map((result) => (result.failure ? { failure: result.failure.toWire() } : result)),
      };
    },
    async open_sessions({ user_ids, emails, since_versions }, { traceparent }) {
      const attributes = { 'rpc.method': 'open_sessions', 'godwit.users': user_ids.length };
      const span = store.tracing?.follow(traceparent, 'open sessions', 'server', { attributes });
      try {
        const [sets, database_epoch] = await Promise.all([
          readUserSets(store, user_ids, emails, since_versions),
          epoch(),
        ]);
        span?.end();
        return { sets, database_epoch };
      } catch (error) {
        span?.end(error);
        throw error;
      }
    },
    async heads({ conversation_ids, user_ids, read_times, reads_since }) {
      const { reads: runner } = store.databases;
      // Before the heads, so that the set of recipients is of the heads' epoch or an older one.
      const moved = reads_since.length > 0 && (await readMovedReads(runner, conversation_ids, read_times, reads_since));
      const [heads, versions, database_epoch] = await Promise.all([
        conversation_ids.length > 0 ? readHeads(store, conversation_ids) : [],
        user_ids.length > 0 ? readSetsVersions(runner, user_ids) : NO_VERSIONS,
        epoch(),
      ]);
      const sets_versions = user_ids.map((id) => versions.get(id) ?? 0);
      const { reads = [], asOf: reads_as_of = '' } = moved || {};
      return { heads, sets_versions, reads, reads_as_of, database_epoch };
    },
    repair: async ({ items }) => ({ results: await repairConversations(store, items) }),
    execute: async ({ items }, { onDefect }) => ({ entries: await executeAll(store, items, onDefect) }),
    seen: async ({ items }) => {
      await keepSeen(store, items);
      return {};
    },
  };
}

/** The calls of gateways: `POST /internal/v1/<call>`, protobuf both ways, under the internal token. */
export function internalRoutes(store: Store, internalToken: string, metrics: CallMetrics) {
  const table = handlers(store, metrics);
  const body = { content: { [PROTOBUF]: { schema: {} } } };

  return async (app: FastifyInstance) => {
    app.addContentTypeParser(PROTOBUF, { parseAs: 'buffer', bodyLimit: MAX_CALL_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    app.addHook('onRequest', internalTokenGuard(internalToken));

    for (const call of Object.keys(storeCalls) as StoreCall[]) {
      const { request: Request, response: Response } = storeCalls[call];
      const handler = table[call] as (request: unknown, context: CallContext) => Promise<object>;
      app.post(
        `/internal/v1/${call}`,
        { schema: { hide: true, body }, bodyLimit: MAX_CALL_BYTES },
        async (request, reply) => {
          if (metrics.underWay >= MAX_CALLS) {
            metrics.refused++;
            throw new GodwitError(Code.CODE_UNAVAILABLE, `${call}: ${MAX_CALLS} calls are under way`, {
              retryAfterMs: 200,
            });
          }
          metrics.underWay++;
          try {
            const { traceparent } = request.headers as { traceparent?: string };
            const onDefect: CallContext['onDefect'] = (error, traced) =>
              request.log.error({ err: error, call, ...traceIds(traced) }, 'a request failed');
            const response = await handler(
              decode(() => Request.decode(request.body as Buffer)),
              { onDefect, traceparent },
            );
            return reply.type(PROTOBUF).send(Response.encode(response).finish());
          } finally {
            metrics.underWay--;
          }
        },
      );
    }
  };
}

/** Decodes a request. Unknown fields are ignored: the gateway may be of the next version. */
function decode<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new GodwitError(Code.CODE_INVALID_ARGUMENT, 'body: is malformed', { cause });
  }
}
