import { codeName } from '@godwit/schema';
import { z } from 'zod';
import type { Answers } from '../bus/questions.js';
import type { internal } from '../wire.js';

const MILLISECONDS = 'Unix milliseconds';

/** Schema of a process of the system in JSON. */
export const NodeJson = z.object({
  node_id: z.string().describe('names one life of the process'),
  role: z.string().describe('gateway, store or worker; all: all of them'),
  version: z.string().describe('of Godwit'),
  runtime: z.string().describe('the version of Node.js'),
  host: z.string(),
  pid: z.int(),
  started_at: z.int().describe(MILLISECONDS),
  connections: z.int().describe('open connections of clients'),
  memory_bytes: z.int().describe('resident memory'),
});

/** Schema of a session that is out of step with a conversation. */
const LagJson = z.object({
  conversation_id: z.string(),
  state: z.string().describe('behind, catching-up, ahead or left'),
  seq: z.int().describe('the last message that the session has'),
  change: z.int().optional().describe('the last change that it has; absent: not known'),
  node_seq: z.int().describe('the last message that its gateway has passed on'),
  node_change: z.int().describe('the last change that its gateway has passed on'),
});

const RefusalJson = z.object({
  command: z.string().describe('empty: no request that the gateway knows'),
  code: z.string(),
  message: z.string().describe('its first 200 bytes'),
  at: z.int().describe(MILLISECONDS),
});

const SessionJson = z.object({
  session_id: z.string(),
  node_id: z.string(),
  host: z.string().describe('where its gateway runs'),
  version: z.string().describe('of its gateway'),
  client: z.string().describe('the name and the version that the client gave of itself'),
  address: z.string(),
  state: z.string().describe('opening, open or leaving'),
  opened_at: z.int().describe(MILLISECONDS),
  token_expires_at: z.int().describe(`${MILLISECONDS}; 0: never`),
  unsent_bytes: z.int().describe('bytes that the client has not taken'),
  slow: z.boolean().describe('whether so much is unsent that events are left out, to be read back later'),
  requests_in_flight: z.int(),
  conversation_count: z.int(),
  lag_count: z.int().describe('conversations with which the session is out of step'),
  lags: z.array(LagJson).describe('the first 20 of them'),
  refusals: z.array(RefusalJson).describe('the last 10 requests that were answered with an error, the oldest first'),
});

const unanswered_nodes = z.int().describe('nodes that were asked and did not answer within a second');

/** Schema of the nodes that answered. */
export const NodesJson = z.object({ nodes: z.array(NodeJson), unanswered_nodes });

/** Schema of a user's sessions. */
export const SessionsJson = z.object({
  sessions: z.array(SessionJson).describe('of each gateway the 50 oldest'),
  session_count: z.int().describe('all sessions, also those that are not listed'),
  unanswered_nodes,
});

/** Schema of a conversation as gateways follow it. */
export const FollowedJson = z.object({
  nodes: z.array(
    z.object({
      node_id: z.string(),
      host: z.string(),
      version: z.string(),
      seq: z.int().describe('the last message that the gateway has passed on'),
      change: z.int().describe('the last change that it has passed on'),
      epoch: z.int(),
      repairing: z.boolean().describe('whether the gateway lacks something and reads it, or is about to'),
      session_count: z.int(),
      lag_count: z.int().describe('sessions that are out of step with the conversation'),
      lags: z.array(LagJson.extend({ user_id: z.string(), session_id: z.string() })).describe('the first 20 of them'),
    }),
  ),
  unanswered_nodes,
});

export type NodesAnswer = z.infer<typeof NodesJson>;
export type SessionsAnswer = z.infer<typeof SessionsJson>;
export type FollowedAnswer = z.infer<typeof FollowedJson>;
type Node = internal.store.v1.NodeDescribed;

const NO_NODE = { node_id: '', host: '', version: '' };

/** Where something was described. */
const placeOf = (node: Node | null | undefined) => {
  const { node_id, host, version } = node ?? NO_NODE;
  return { node_id, host, version };
};

/** Converts the nodes to JSON, by role and host. */
export function nodesJson({ answers, unanswered }: Answers): NodesAnswer {
  const nodes = answers.flatMap(({ node }) => (node ? [nodeJson(node)] : []));
  const place = ({ role, host, pid }: (typeof nodes)[number]) => `${role} ${host} ${String(pid).padStart(8, '0')}`;
  nodes.sort((one, other) => (place(one) < place(other) ? -1 : 1));
  return { nodes, unanswered_nodes: unanswered };
}

function nodeJson(node: Node): z.infer<typeof NodeJson> {
  const { role, runtime, pid, started_at, connections, memory_bytes } = node;
  return { ...placeOf(node), role, runtime, pid, started_at, connections, memory_bytes };
}

/** Converts the sessions of a user to JSON, the oldest one first. */
export function sessionsJson({ answers, unanswered }: Answers): SessionsAnswer {
  const sessions = answers.flatMap(({ node, sessions }) => sessions.map((one) => sessionJson(one, node)));
  return {
    sessions: sessions.sort((one, other) => one.opened_at - other.opened_at),
    session_count: answers.reduce((sum, { session_count }) => sum + session_count, 0),
    unanswered_nodes: unanswered,
  };
}

function sessionJson(
  session: internal.store.v1.SessionDescribed,
  node: Node | null | undefined,
): z.infer<typeof SessionJson> {
  const { session_id, client, address, state, opened_at, token_expires_at, unsent_bytes, slow } = session;
  const { requests_in_flight, conversation_count, lag_count, lags, refusals } = session;
  return {
    ...{ session_id, ...placeOf(node), client, address, state, opened_at, token_expires_at, unsent_bytes, slow },
    ...{ requests_in_flight, conversation_count, lag_count, lags: lags.map(lagJson) },
    refusals: refusals.map(({ command, code, message, at }) => ({ command, code: codeName(code), message, at })),
  };
}

function lagJson({
  conversation_id,
  state,
  seq,
  change,
  node_seq,
  node_change,
}: internal.store.v1.LagDescribed): z.infer<typeof LagJson> {
  return { conversation_id, state, seq, ...(change != null && { change }), node_seq, node_change };
}

/** Converts what gateways follow of a conversation to JSON. */
export function followedJson({ answers, unanswered }: Answers): FollowedAnswer {
  const nodes = answers.flatMap(({ node, conversation }) => {
    if (!conversation) return [];
    const { seq, change, epoch, repairing, session_count, lag_count, lags } = conversation;
    const ofSessions = lags.map((lag) => ({ ...lagJson(lag), user_id: lag.user_id, session_id: lag.session_id }));
    return [{ ...placeOf(node), seq, change, epoch, repairing, session_count, lag_count, lags: ofSessions }];
  });
  return { nodes, unanswered_nodes: unanswered };
}
