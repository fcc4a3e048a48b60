/**
 * SQL for how many messages of the conversation row `c` are unread by the user `$n` whose read position is `base`: all
 * numbers after it that are kept, less the user's own that still stand and less what was deleted. Each is counted in an
 * index.
 */
export function unreadSql(user: string, base: string): string {
  const after = `g.conversation_id = c.id and g.seq > greatest(${base}, c.first_seq - 1)`;
  return `(
    c.last_seq - greatest(${base}, c.first_seq - 1)
    - (select count(*) from messages g where ${after} and g.sender_id = ${user} and not g.deleted)
    - (select count(*) from messages g where ${after} and g.deleted))`;
}
