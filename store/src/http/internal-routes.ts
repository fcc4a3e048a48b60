import { Code, GodwitError } from '@godwit/schema';
import type { FastifyInstance } from 'fastify';
import { type JudgedItem, judgeEdit, judgeMessages } from '../before-send/judge-messages.js';
import { MAX_CALL_BYTES } from '../call-limit.js';
import { readHeads } from '../conversations/heads.js';
import { readUserSets } from '../conversations/memberships.js';
import { readMovedReads } from '../conversations/moved-reads.js';
import { readWatchedMembers } from '../conversations/watched-members.js';
import { readDatabaseEpoch } from '../database/database-epoch.js';
import { executeAll } from '../execute.js';
import { type AppendItem, appendMessages } from '../messages/append.js';
import { repairConversations } from '../messages/repair.js';
import { readKept } from '../notifications/kept-notifications.js';
import { readChangedProfiles } from '../profiles/changed-profiles.js';
import type { Store } from '../store.js';
import { traceIds } from '../tracing/tracing.js';
import { keepSeen } from '../users/seen.js';
import { readSetsVersions, type SetsVersions } from '../users/sets-versions.js';
import { type internal, type StoreCall, type StoreRequests, type StoreResponseInputs, storeCalls } from '../wire.js';
import type { CallMetrics } from './request-metrics.js';
import { PROTOBUF } from './request-schemas.js';
import { internalTokenGuard } from './token-guard.js';

/** Maximum number of concurrent calls; further calls are answered UNAVAILABLE, so that no queue grows without bound. */
const MAX_CALLS = 512;

/** Context of a call: the log for defects, and the trace context of the whole call. */
interface CallContext {
  onDefect: (error: unknown, traceparent: string | undefined) => void;
  traceparent: string | undefined;
}

/** The answer for a message that has to be judged first: older gateways tell the client to send it again. */
const UNJUDGED = {
  unjudged: true,
  failure: new GodwitError(Code.CODE_UNAVAILABLE, 'the message was not checked', { retryAfterMs: 500 }).toWire(),
};
/** Calls that wait for the application; the judge bounds them by itself. */
const UNCOUNTED: ReadonlySet<StoreCall> = new Set(['judge']);

const NO_VERSIONS: SetsVersions = new Map();

type Handlers = {
  [C in StoreCall]: (request: StoreRequests[C], context: CallContext) => Promise<StoreResponseInputs[C]>;
};

function handlers(store: Store, metrics: CallMetrics): Handlers {
  const epoch = () => readDatabaseEpoch(store.databases.writes);
  return {
    async append({ items, skip_locked }, { traceparent }) {
      const span = store.tracing?.follow(traceparent, 'append batch', 'server', {
        links: items.flatMap((item) => item.traceparent || []),
        attributes: { 'messaging.system': 'godwit', 'messaging.batch.message_count': items.length },
      });
      const ready = store.judge ? items.filter(({ judged }) => judged) : items;
      const results = await appendMessages(store, ready as AppendItem[], { skipLocked: skip_locked }).catch((error) => {
        span?.end(error);
        throw error;
      });
      span?.end();
      metrics.appended(results);
      const answers = results.map((result) =>
        result.failure ? { failure: result.failure.toWire(), locked: result.locked } : result,
      );
      if (ready.length === items.length) return { results: answers };
      const byItem = new Map(ready.map((item, index) => [item, answers[index]]));
      return { results: items.map((item) => byItem.get(item) ?? UNJUDGED) };
    },
    async judge({ items }) {
      if (!store.judge) return { needed: false, results: items.map(() => ({})) };
      // A call has the messages and edits of one user.
      const messages = items.flatMap(({ message, edited_seq }) => (edited_seq ? [] : [message as AppendItem]));
      const [judged, edits] = await Promise.all([
        judgeMessages(store, messages),
        Promise.all(items.map((item) => (item.edited_seq ? judgedEdit(store, item) : undefined))),
      ]);
      let next = 0;
      const results = items.map((item, index) => edits[index] ?? judgeResult(item, judged[next++] as JudgedItem));
      return { needed: true, results };
    },
    async open_sessions({ user_ids, emails, since_versions, issued_at }, { traceparent }) {
      const attributes = { 'rpc.method': 'open_sessions', 'godwit.users': user_ids.length };
      const span = store.tracing?.follow(traceparent, 'open sessions', 'server', { attributes });
      try {
        const [sets, database_epoch] = await Promise.all([
          readUserSets(store, user_ids, emails, since_versions, issued_at),
          epoch(),
        ]);
        span?.end();
        return { sets, database_epoch, judges: store.judge !== undefined };
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
    execute: ({ items, skip_locked }, { onDefect }) => executeAll(store, items, { onDefect, skipLocked: skip_locked }),
    changed_profiles: (request) => readChangedProfiles(store, request),
    watched_members: async ({ items }) => ({ results: await readWatchedMembers(store, items) }),
    seen: async ({ items }) => {
      await keepSeen(store, items);
      return {};
    },
    kept_notifications: async ({ items }) => ({ pages: await readKept(store.databases.reads, items) }),
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
          const isCounted = !UNCOUNTED.has(call);
          if (isCounted && metrics.underWay >= MAX_CALLS) {
            metrics.refused++;
            throw new GodwitError(Code.CODE_UNAVAILABLE, `${call}: ${MAX_CALLS} calls are in progress`, {
              retryAfterMs: 200,
            });
          }
          if (isCounted) metrics.underWay++;
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
            if (isCounted) metrics.underWay--;
          }
        },
      );
    }
  };
}

type JudgeResult = internal.store.v1.JudgeResult.$Properties;

async function judgedEdit(
  store: Store,
  { message, edited_seq: seq = 0 }: internal.store.v1.JudgeItem.$Properties,
): Promise<JudgeResult> {
  const { conversation_id = '', sender_id = '', content_type = '', body } = message ?? {};
  const edit = { conversation_id, seq, content_type, body: body ?? new Uint8Array() };
  return judgeEdit(store, sender_id, edit).then(
    (replaced) => (replaced ? { replaced: true, content_type: replaced.content_type, body: replaced.body } : {}),
    (error) => ({ failure: GodwitError.from(error).toWire() }),
  );
}

function judgeResult(
  { message }: internal.store.v1.JudgeItem.$Properties,
  { item, failure }: JudgedItem & { item?: AppendItem },
): JudgeResult {
  if (failure) return { failure: failure.toWire() };
  const { content_type = '', body, original_digest } = item as AppendItem;
  return original_digest && message ? { replaced: true, content_type, body, original_digest } : {};
}

/** Decodes a request. Unknown fields are ignored, because the gateway may run a newer version. */
function decode<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new GodwitError(Code.CODE_INVALID_ARGUMENT, 'body: is malformed', { cause });
  }
}
