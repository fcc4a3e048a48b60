// Removes the attachments and reactions of messages: of one message for a deletion, of many for retention. Both lock
// rows in the order of their keys, as an append locks attachments, so they cannot deadlock.

/**
 * SQL that marks the attachments of conversation `$1` matching `which` as removed; a task removes their files later.
 */
export const removeAttachments = (which: string) => `
  with held as (
    select id from attachments where conversation_id = $1 and ${which} and state <> 4 order by id for no key update
  )
  update attachments a set state = 4 from held where a.id = held.id`;

/** SQL that removes the reactions to messages of conversation `$1` matching `which`. */
export const removeReactions = (which: string) => `
  with held as (
    select seq, emoji, user_id from reactions where conversation_id = $1 and ${which}
    order by seq, emoji, user_id for update
  )
  delete from reactions r using held h
  where r.conversation_id = $1 and r.seq = h.seq and r.emoji = h.emoji and r.user_id = h.user_id`;
