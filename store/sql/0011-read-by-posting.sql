-- Posting moves the author's read position to the message (append_messages), so unread need not look for the user's own
-- messages any more. What was posted before this is made the same once: here, from the index that is no longer needed then.
update members m set read_seq = own.seq
from (
  select o.conversation_id, o.user_id, (
    select max(g.seq) from messages g
    where g.conversation_id = o.conversation_id and g.sender_id = o.user_id and not g.deleted
  ) as seq
  from members o
) own
where m.conversation_id = own.conversation_id and m.user_id = own.user_id and own.seq > m.read_seq;
drop index messages_by_sender;
