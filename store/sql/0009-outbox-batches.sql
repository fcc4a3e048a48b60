-- A row of the outbox may be about many conversations, and then has no key: stores hand over what a whole batch posted in one
-- row of the kind posted_batch. The version also tells stores that append_messages takes one argument more
-- (functions/append_messages.sql).
alter table outbox alter column key set default '';
