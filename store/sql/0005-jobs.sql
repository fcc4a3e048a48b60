-- Jobs on any broker: those that are done, and those that failed permanently.

-- Jobs whose effect is committed. A repeated delivery has no effect. Written in the transaction of the effect.
create table done_jobs (
  id text primary key,
  done_at timestamptz not null default now()
);
create index done_jobs_by_time on done_jobs (done_at);

-- Jobs that failed permanently, until an operator retries or purges them. They are stored here, not in the broker, so
-- that the tools for them are the same whichever broker is in use.
create table dead_jobs (
  id text primary key,
  kind text not null,
  key text not null,
  payload jsonb not null,
  attempts integer not null,
  error text not null,
  died_at timestamptz not null default now()
);
create index dead_jobs_by_time on dead_jobs (died_at, id);

insert into dead_jobs (id, kind, key, payload, attempts, error, died_at)
select id, kind, key, payload, attempts, coalesce(last_error, ''), dead_at from jobs where dead_at is not null;
delete from jobs where dead_at is not null;
drop index jobs_due;
alter table jobs drop column dead_at;
create index jobs_due on jobs (kind, due_at);

-- The id of a job that is handed over again. If null, the id of the job is made from the id of the row.
alter table outbox add column job_id text;

-- Rows for messages are events from now on: the relay makes the jobs.
update outbox set kind = 'posted',
  payload = jsonb_build_object('conversation_id', key, 'first', payload->'seq', 'last', payload->'seq')
where kind = 'notify';

-- Whether and to which address users are notified of unread messages while offline.
alter table users
  -- From the newest token that had an address; empty if unknown.
  add column email text not null default '',
  add column muted boolean not null default false;
alter table members add column muted boolean not null default false;
alter table notifications
  -- When the newest of the messages was posted.
  add column newest_at timestamptz not null default now(),
  -- When a digest of it was queued; null if none is.
  add column queued_at timestamptz;
create index notifications_due on notifications (newest_at) where queued_at is null;

alter table conversations
  -- Messages are deleted this many days after they were sent; 0: the default of the server applies.
  add column retention_days integer not null default 0,
  -- The lowest sequence number that retention keeps.
  add column first_seq bigint not null default 1;

-- Activity per hour: of one conversation, or of all of them if conversation_id is empty.
create table hourly_statistics (
  hour timestamptz not null,
  conversation_id text collate "C" not null,
  messages bigint not null,
  -- Number of users who posted a message.
  active_users bigint not null,
  -- Recipients of the messages, without their senders, by the number of members at the time of counting.
  deliveries bigint not null,
  primary key (conversation_id, hour)
);
-- Messages are stored roughly in the order of time, so that a small BRIN index finds the blocks of an hour.
create index messages_by_time on messages using brin (sent_at) with (pages_per_range = 16);
