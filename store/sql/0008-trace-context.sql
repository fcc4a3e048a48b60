-- The W3C trace context is passed on to jobs; append_messages stores it in the outbox row, by the seq of the message.
alter table jobs add column traceparent text;

-- The current text of each function is in functions/; this table has the digest of the installed text.
create table functions (name text primary key, digest text not null);
