-- A row of the outbox may concern many conversations, and then has no key: a store writes one row of the kind
-- posted_batch for a whole batch of messages. The version of this migration also tells stores that append_messages has
-- an additional parameter (functions/append_messages.sql).
alter table outbox alter column key set default '';
