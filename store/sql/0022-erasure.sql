-- Deleted conversations, erased users, and messages that an endpoint replaced.

-- A conversation that was deleted. Its row in `conversations` is gone from the commit on, so nobody can read it or post
-- to it; a job removes the other rows. The id is never used again: clients keep cursors and messages under it.
create table deleted_conversations (
  id text collate "C" primary key,
  -- The head at the time of the deletion.
  last_seq bigint not null,
  epoch bigint not null,
  -- The user who may repeat the request. Null: erased since then, or it was not a user.
  deleted_by text collate "C",
  deleted_at timestamptz not null default now(),
  -- When the job had removed everything. Null: not yet.
  erased_at timestamptz
);
create index deleted_conversations_by on deleted_conversations (deleted_by) where deleted_by is not null;

-- The rows of members and notifications go in batches, after the row of the conversation. Every statement that inserts one
-- holds the lock of that row.
alter table members drop constraint if exists members_conversation_id_fkey;
alter table notifications drop constraint if exists notifications_conversation_id_fkey;

-- Erasures of users. A row keeps no user once its job is done.
create table erasures (
  job_id text primary key,
  user_id text collate "C",
  -- The messages of conversations up to this id are erased.
  after_id text collate "C" not null default '',
  -- The numbers of rows erased, by name.
  counts jsonb not null default '{}',
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz
);
-- One unfinished erasure for a user.
create unique index erasures_of_user on erasures (user_id) where user_id is not null;
create index erasures_by_time on erasures (finished_at) where finished_at is not null;

-- When the user was last erased: what older tokens and sessions say of the user is not kept. Null: never.
alter table users add column erased_at timestamptz;

-- SHA-256 of the content type, a zero byte and the body that the sender sent, where an endpoint replaced them: a repeated
-- request is compared with it. Null: nothing was replaced.
alter table messages add column original_digest bytea;

-- The reactions of a user, who may have left the conversation. Of a large table it may have been made by hand before
-- (docs/operating/upgrade.md).
create index if not exists reactions_by_user on reactions (user_id, conversation_id, seq);
