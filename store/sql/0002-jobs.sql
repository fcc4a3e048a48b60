-- The queue of the in-process broker. A job that ended well is deleted; `id` makes publishing twice harmless.
create table jobs (
  id text primary key,
  kind text not null,
  key text not null,
  payload jsonb not null,
  -- How often it was begun.
  attempts integer not null default 0,
  -- Not before; while it runs: when it counts as abandoned.
  due_at timestamptz not null default now(),
  -- Set once it has failed for good.
  dead_at timestamptz,
  last_error text,
  created_at timestamptz not null default now()
);
create index jobs_due on jobs (due_at) where dead_at is null;

-- That a user has something to be told: written when a message came while no device of the user was connected.
create table notifications (
  user_id text collate "C" not null,
  conversation_id text collate "C" not null references conversations (id) on delete cascade,
  -- The newest message that the user is to be told of.
  seq bigint not null,
  since timestamptz not null default now(),
  primary key (user_id, conversation_id)
);
