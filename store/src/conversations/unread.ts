/**
 * SQL for how many messages of the conversation row `c` are unread by a member whose read position is `base`: all numbers
 * after it that are kept, less the deleted ones, which are counted in an index. None of the member's own is among them,
 * since posting moves the author's read position to the message.
 */
export function unreadSql(base: string): string {
  const from = `greatest(${base}, c.first_seq - 1)`;
  return `(
    c.last_seq - ${from}
    - (select count(*) from messages g where g.conversation_id = c.id and g.seq > ${from} and g.deleted))`;
}
