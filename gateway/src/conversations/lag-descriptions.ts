import type { internal } from '@godwit/store/wire';
import type { Conversation } from './conversation.js';
import type { Lag } from './lag.js';

type LagDescribed = internal.store.v1.LagDescribed.$Properties;

/** Lags in one description. */
const MAX_LAGS = 20;

/** The description of a session's lag, beside the node's position. Undefined `conversation`: the node follows it no more. */
function describeLag(conversation_id: string, { state, seq, change }: Lag, conversation?: Conversation): LagDescribed {
  const { delivered: node_seq = 0, changed: node_change = 0 } = conversation?.sequencer ?? {};
  return { conversation_id, state, seq, change, node_seq, node_change };
}

/** The conversations with which a session is out of step: the first ones, and the number of all. */
export function describeLags(
  lags: ReadonlyMap<string, Lag> | undefined,
  conversations: { get(id: string): Conversation | undefined },
): { lags: LagDescribed[]; lag_count: number } {
  const described: LagDescribed[] = [];
  for (const [id, lag] of lags ?? []) {
    if (described.length >= MAX_LAGS) break;
    described.push(describeLag(id, lag, conversations.get(id)));
  }
  return { lags: described, lag_count: lags?.size ?? 0 };
}

/** A conversation as this node follows it, for operators: its position, and the sessions that are out of step with it. */
export function describeConversation(
  conversation: Conversation | undefined,
): internal.store.v1.ConversationDescribed.$Properties | undefined {
  if (!conversation) return undefined;
  const { id, sequencer, sessions, repair, doubtful } = conversation;
  const lags: LagDescribed[] = [];
  let lag_count = 0;
  for (const { id: session_id, user_id, lags: all } of sessions) {
    const lag = all?.get(id);
    if (!lag) continue;
    lag_count++;
    if (lags.length < MAX_LAGS) lags.push({ ...describeLag(id, lag, conversation), user_id, session_id });
  }
  const { delivered: seq, changed: change, epoch, waiting } = sequencer;
  const repairing = waiting || doubtful || repair !== 'none';
  return { seq, change, epoch, repairing, session_count: sessions.size, lags, lag_count };
}
