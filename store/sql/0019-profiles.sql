-- The profiles of users, as others see them. A table of its own: `users` is read at every Hello and locked while sessions
-- open, a row there means that the user has connected, and a profile has up to 6 KiB.
create table profiles (
  user_id text collate "C" primary key,
  name text not null default '',
  avatar_url text not null default '',
  metadata bytea not null default '',
  -- Counts the changes of the profile.
  version bigint not null,
  -- The transaction that changed the profile last: what changed since a snapshot is found by it.
  changed_xid xid8 not null default pg_current_xact_id()
);
create index profiles_changed on profiles (changed_xid, user_id);

-- The metadata, the avatar and the pins of a conversation. A table of their own: every message writes a new version of the
-- conversation's row. No row: all of them are empty. Locked after the conversation. Every change of a row also counts
-- `conversations.details_version`.
create table conversation_details (
  conversation_id text collate "C" primary key references conversations (id) on delete cascade,
  metadata bytea not null default '',
  avatar_url text not null default '',
  -- The numbers of the pinned messages, the newest pin last.
  pinned_seqs jsonb not null default '[]'
);
