-- Functions of the schema godwit, which an application calls in transactions of its own (functions/sql_*.sql).

-- Messages and changes that these functions committed and stores have yet to publish on the bus. A store that publishes a
-- row deletes it.
create table announcements (
  id bigint generated always as identity primary key,
  -- posted: a message; created: a conversation; added: members of a conversation; direct: a direct conversation.
  kind text not null,
  conversation_id text collate "C" not null,
  -- Of a message.
  seq bigint,
  -- The epoch of the conversation as of the commit.
  epoch bigint not null,
  -- Of the other kinds: the conversation, and who joined it, as of the commit.
  payload jsonb,
  -- Number of events that the row becomes, by which stores limit how many they read at a time.
  weight integer not null default 1
);

-- The policy of the stores (DIRECT_MESSAGES, USERS), which these functions enforce too. Each store writes it when it starts.
create table sql_policy (
  only_row boolean primary key default true check (only_row),
  -- The restrictions of direct conversations that forbid a message, as a set of bits.
  forbidding integer not null default 1,
  -- Whether only users who have connected can be added.
  only_known boolean not null default false
);
insert into sql_policy default values;
