-- The queue of the in-process broker. A completed job is deleted; `id` makes publishing a job twice harmless.
create table jobs (
  id text primary key,
  kind text not null,
  key text not null,
  payload jsonb not null,
  -- Number of attempts that were started.
  attempts integer not null default 0,
  -- Time of the next attempt; while the job runs, the time when it counts as abandoned.
  due_at timestamptz not null default now(),
  -- Time of permanent failure.
  dead_at timestamptz,
  last_error text,
  created_at timestamptz not null default now()
);
create index jobs_due on jobs (due_at) where dead_at is null;

-- Unread messages that a user is to be notified of: written for a message posted while no device of the user is
-- connected.
create table notifications (
  user_id text collate "C" not null,
  conversation_id text collate "C" not null references conversations (id) on delete cascade,
  -- The newest message that the user is to be notified of.
  seq bigint not null,
  since timestamptz not null default now(),
  primary key (user_id, conversation_id)
);
