/** Deleted messages counted after a read position: counting more would slow every listing of conversations. */
export const MAX_DELETED_COUNTED = 1_000;

/**
 * SQL for the number of messages of the conversation row `c` that a member whose read position is `base` has not read:
 * all retained sequence numbers after it, less the deleted ones, of which an index finds up to MAX_DELETED_COUNTED;
 * deleted messages beyond that count as unread until the position moves. The member's own messages are never counted,
 * since posting moves the author's read position to the message.
 */
export function unreadSql(base: string): string {
  const from = `greatest(${base}, c.first_seq - 1)`;
  return `(
    c.last_seq - ${from} - (select count(*) from (
      select from messages g where g.conversation_id = c.id and g.seq > ${from} and g.deleted
      limit ${MAX_DELETED_COUNTED}) found))`;
}
