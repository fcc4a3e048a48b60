/** Deleted messages that are looked for after a read position: more would cost each listing of conversations. */
export const MAX_DELETED_COUNTED = 1_000;

/**
 * SQL for how many messages of the conversation row `c` are unread by a member whose read position is `base`: all numbers
 * after it that are kept, less the deleted ones, of which an index finds up to MAX_DELETED_COUNTED; those beyond count as
 * unread until the position moves. None of the member's own is among them, since posting moves the author's read position to
 * the message.
 */
export function unreadSql(base: string): string {
  const from = `greatest(${base}, c.first_seq - 1)`;
  return `(
    c.last_seq - ${from} - (select count(*) from (
      select from messages g where g.conversation_id = c.id and g.seq > ${from} and g.deleted
      limit ${MAX_DELETED_COUNTED}) found))`;
}
