import { Code, checkId, checkUint, encodeEntry, GodwitError, type godwit, limits } from '@godwit/schema';
import type { Gateway } from '../../context.js';
import type { Session } from '../../socket/session.js';
import type { Handler } from './handler.js';

type Cursor = godwit.v1.Cursor;

/** Resumes conversations of an open session, as Hello does for the cursors that fit into it. */
export const resume: Handler<'resume'> = async (gateway, session, request) => {
  const cursors = request.resume as Cursor[];
  checkCursors(cursors);
  // A client may have read further than this node has delivered: the store then tells whether those messages exist.
  const ahead = cursors.filter(({ conversation_id, seq }) => {
    const conversation = gateway.conversations.get(conversation_id);
    return conversation?.sessions.has(session) && seq > conversation.sequencer.delivered;
  });
  const standings = ahead.map(async ({ conversation_id }) => {
    const { head } = await gateway.recovery.standing(conversation_id, session.user_id);
    return [conversation_id, head?.last_seq ?? 0] as const;
  });
  const lastSeqs = new Map(await Promise.all(standings));
  if (session.state === 'open') resumeFrom(gateway, session, cursors, lastSeqs);
  return {};
};

/** Throws unless the cursors of a request are valid. */
export function checkCursors(cursors: readonly Cursor[]): void {
  if (cursors.length > limits.max_heads) {
    throw new GodwitError(Code.CODE_TOO_LARGE, `resume: at most ${limits.max_heads} cursors, has ${cursors.length}`);
  }
  for (const [index, cursor] of cursors.entries()) {
    checkId(`resume[${index}].conversation_id`, cursor.conversation_id);
    checkUint(`resume[${index}].seq`, cursor.seq);
    checkUint(`resume[${index}].change`, cursor.change ?? 0);
    if (cursor.database_epoch) checkId(`resume[${index}].database_epoch`, cursor.database_epoch);
  }
}

/**
 * Resumes the client's cursors; for a conversation that the user is no longer in, sends `conversation_left`.
 * `lastSeqs`: the last seq of conversations according to the store.
 */
export function resumeFrom(
  gateway: Gateway,
  session: Session,
  cursors: readonly Cursor[],
  lastSeqs: ReadonlyMap<string, number>,
): void {
  for (const { conversation_id, seq, change, database_epoch } of cursors) {
    const conversation = gateway.conversations.get(conversation_id);
    const lastSeq = lastSeqs.get(conversation_id) ?? 0;
    if (conversation?.sessions.has(session))
      gateway.recovery.resume(session, conversation, {
        seq,
        change: change ?? undefined,
        lastSeq,
        databaseEpoch: database_epoch ?? undefined,
      });
    else gateway.flusher.push(session.sendBuffer, encodeEntry({ conversation_left: { conversation_id, seq } }));
  }
}
