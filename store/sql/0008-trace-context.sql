-- The W3C trace context goes along with what is handed over to jobs; append_messages keeps it in the row of the outbox, by
-- the message's seq.
alter table jobs add column traceparent text;

-- Functions as they are now stand in functions/: which text of each is in force.
create table functions (name text primary key, digest text not null);
