/**
 * SQL for how many messages of the conversation row `c` are unread by the user `$n` whose read position is `base`: all
 * numbers after it, less the user's own and less what others' messages were deleted. Each is counted in an index.
 */
export const unreadSql = (user: string, base: string): string => `(
  c.last_seq - ${base}
  - (select count(*) from messages g where g.conversation_id = c.id and g.sender_id = ${user} and g.seq > ${base})
  - (select count(*) from messages g
      where g.conversation_id = c.id and g.deleted and g.seq > ${base} and g.sender_id <> ${user}))`;
