import type { Command, EventName, Events, godwit, RequestInputs, Responses } from '@godwit/schema/client';
import { Code, GodwitError } from '@godwit/schema/client';
import { readOn } from './read-on.js';
import type { Cursor, Positions } from './resume.js';

/** Conversations that one request may resume: `limits.max_heads` of every server of this version. */
export const MAX_CURSORS = 1_000;
/** Conversations per page. */
const PAGE = 200;

/** Dependencies of `catchUp`. */
export interface CatchUpParts {
  positions: Positions;
  call: <C extends Command>(command: C, request: RequestInputs[C]) => Promise<Responses[C]>;
  emit: (name: EventName, event: Events[EventName]) => void;
  /** Whether the connection is still the one on which catching up began. */
  isCurrent: () => boolean;
}

/** The part of a client's conversations that Hello does not resume. */
export interface CatchUp {
  /** The cursors for which Hello had no room. */
  beyond: readonly Cursor[];
  /**
   * How to treat conversations that the client does not know. `none`: there are none. `begin`: the client starts for
   * the first time, and follows them from their newest message in the list that it reads. `joined`: the user joined
   * them while the client was away, and the client receives every message since then.
   */
  unknown: 'none' | 'begin' | 'joined';
}

/**
 * Catches up with the conversations that Hello does not resume: those past the first 1,000, and those that the user
 * joined while the client was away. Call it in the turn of the event loop in which the session opens, before its events
 * are processed. Rejects if a request fails; the next connection continues from the position reached.
 */
export async function catchUp({ beyond, unknown }: CatchUp, parts: CatchUpParts): Promise<void> {
  const { positions, isCurrent } = parts;
  for (const { conversation_id } of beyond) positions.awaitResumed(conversation_id);
  if (unknown === 'joined') positions.awaitUnknown();
  await resume(beyond, parts);
  if (unknown === 'none' || !isCurrent()) return;
  for (let page_token = ''; ; ) {
    const page = await parts.call('list_conversations', { limit: PAGE, page_token });
    if (!isCurrent()) return;
    await learn(page.conversations, unknown, parts);
    page_token = page.next_page_token;
    if (!page_token) break;
  }
  // A conversation that became active meanwhile moved to a page that was read before.
  for (const conversation_id of positions.unknown) {
    const { conversation } = await parts.call('get_conversation', { conversation_id }).catch(notMember);
    if (!isCurrent()) return;
    if (conversation) await learn([conversation], unknown, parts);
  }
  positions.knowAll();
}

async function learn(
  conversations: readonly godwit.v1.Conversation[],
  unknown: CatchUp['unknown'],
  parts: CatchUpParts,
): Promise<void> {
  const { positions, emit } = parts;
  const added = conversations.filter(({ conversation_id }) => !positions.has(conversation_id));
  if (unknown === 'begin') {
    for (const { conversation_id, last_seq, last_change } of added)
      positions.begin(conversation_id, { seq: last_seq, change: last_change, listed: true });
    return;
  }
  const cursors = added.map(({ conversation_id, joined_seq }) => ({ conversation_id, seq: joined_seq }));
  for (const [index, { conversation_id, joined_seq }] of added.entries()) {
    positions.begin(conversation_id, { seq: joined_seq, change: undefined });
    positions.awaitResumed(conversation_id);
    // As it was at the time of joining: messages since then are delivered after this event.
    const conversation = { ...(added[index] as godwit.v1.Conversation), last_seq: joined_seq, last_change: 0 };
    Object.assign(conversation, { unread: 0, muted: false, last_message: null, joined_seq: 0 });
    emit('conversation_joined', { conversation } as never);
  }
  await resume(cursors, parts);
}

async function resume(cursors: readonly Cursor[], parts: CatchUpParts): Promise<void> {
  const { positions, call, isCurrent } = parts;
  for (let at = 0; at < cursors.length && isCurrent(); at += MAX_CURSORS) {
    const some = cursors.slice(at, at + MAX_CURSORS);
    try {
      await call('resume', { resume: some });
    } catch (error) {
      if (GodwitError.from(error).code !== Code.CODE_UNIMPLEMENTED) throw error;
      // A gateway of the previous version does not know Resume.
      for (const { conversation_id, seq } of some) {
        positions.caughtUp(conversation_id);
        const resumed = { conversation_id, from_seq: seq, to_seq: Number.MAX_SAFE_INTEGER } as godwit.v1.Resumed;
        await readOn(resumed, { ...parts, history: (request) => call('history', request) });
      }
    }
  }
}

/** Ignores a conversation that the user has left meanwhile; rethrows any other error. */
function notMember(error: unknown): { conversation?: undefined } {
  const { code } = GodwitError.from(error);
  if (code === Code.CODE_NOT_FOUND || code === Code.CODE_PERMISSION_DENIED) return {};
  throw error;
}
