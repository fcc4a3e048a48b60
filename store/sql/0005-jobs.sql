-- Jobs on any broker: what was done, and what never will be.

-- The jobs whose effect is committed: a job that is delivered again has none. Written in the effect's transaction.
create table done_jobs (
  id text primary key,
  done_at timestamptz not null default now()
);
create index done_jobs_by_time on done_jobs (done_at);

-- Jobs that failed for good, until an operator retries or purges them. Here and not in the broker, so that they are
-- looked at in one way whatever the broker is.
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

-- The id of a job that is handed over again; null: made from the row's own id.
alter table outbox add column job_id text;

-- Messages are handed over as what happened, from which the relay makes jobs.
update outbox set kind = 'posted',
  payload = jsonb_build_object('conversation_id', key, 'first', payload->'seq', 'last', payload->'seq')
where kind = 'notify';

-- Who is told of unread messages while offline, and where.
alter table users
  -- As the newest token that had one has it; empty: none.
  add column email text not null default '',
  add column muted boolean not null default false;
alter table members add column muted boolean not null default false;
alter table notifications
  -- When the newest of the messages came.
  add column newest_at timestamptz not null default now(),
  -- A digest of it is under way since then.
  add column queued_at timestamptz;
create index notifications_due on notifications (newest_at) where queued_at is null;

alter table conversations
  -- Messages are removed that many days after they were sent; 0: as the server is set up.
  add column retention_days integer not null default 0,
  -- The lowest number of a message that is kept.
  add column first_seq bigint not null default 1;

-- What happened in an hour: in a conversation, and in all of them where the id is empty.
create table hourly_statistics (
  hour timestamptz not null,
  conversation_id text collate "C" not null,
  messages bigint not null,
  -- Who posted something.
  active_users bigint not null,
  -- To how many members, when it was counted, the messages were to go beside their senders.
  deliveries bigint not null,
  primary key (conversation_id, hour)
);
-- Messages come in the order of time, or nearly: a few pages say in which blocks an hour is.
create index messages_by_time on messages using brin (sent_at) with (pages_per_range = 16);
