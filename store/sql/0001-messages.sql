-- Conversations, their members and messages. Ids are compared by byte: the order in which rows are locked.
create table conversations (
  id text collate "C" primary key,
  kind smallint not null,
  title text not null default '',
  -- The number of the newest message; a message exists exactly when its number does.
  last_seq bigint not null default 0,
  -- Counts the changes of the member set.
  epoch bigint not null default 1,
  member_count integer not null default 0,
  created_at timestamptz not null default now(),
  active_at timestamptz not null default now()
) with (fillfactor = 70);

create table members (
  conversation_id text collate "C" not null references conversations (id) on delete cascade,
  user_id text collate "C" not null,
  role smallint not null,
  -- The conversation's last_seq when the member joined.
  joined_seq bigint not null,
  read_seq bigint not null default 0,
  primary key (conversation_id, user_id)
);
create index members_by_user on members (user_id, conversation_id);

-- Both keys begin with conversation_id, so the table can be partitioned by it. No foreign key: the only statement that
-- inserts holds the conversation's row.
create table messages (
  conversation_id text collate "C" not null,
  seq bigint not null,
  sender_id text collate "C" not null,
  client_message_id bytea not null,
  sent_at timestamptz not null,
  content_type text not null,
  body bytea not null,
  reply_to bigint not null default 0,
  edited_at timestamptz,
  deleted boolean not null default false,
  revision bigint not null default 0,
  primary key (conversation_id, seq),
  unique (conversation_id, sender_id, client_message_id)
);

-- Jobs and events for the broker: committed with their cause, deleted after the broker's confirm.
create table outbox (
  id bigint generated always as identity primary key,
  kind text not null,
  -- The subject of the job: a later job with the same key covers earlier ones.
  key text not null,
  payload jsonb not null,
  -- When the claim of the relay that is handing the row over expires.
  claimed_until timestamptz,
  created_at timestamptz not null default now()
);

-- Commits a batch of messages in one round trip. An item is
--   { c: conversation, s: sender, t: other user of a direct conversation, m: client message id (hex), ct: content type,
--     b: body (base64), r: reply_to }
-- and its answer stands at the same position (ord, from 1). It is a function, and not one bare statement, because each
-- statement in it takes its own snapshot: the second one sees all that the holders of the locks before us committed,
-- so that neither a duplicate nor a removed member is missed. Its plans are made once for each connection, perhaps while
-- the tables are all but empty: every table is looked up by a lateral join with a limit, and scans and hashes are
-- switched off, so that a plan made then is still the right one when they are large.
create function append_messages(batch jsonb)
returns table (
  ord bigint, seq bigint, sent_at timestamptz, deduplicated boolean, epoch bigint, created boolean, failure text
)
language plpgsql
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
#variable_conflict use_column
declare
  stamp timestamptz;
  new_directs text[] := '{}';
begin
  if jsonb_path_exists(batch, '$[*].t') then
    with made as (
      insert into conversations (id, kind)
      select distinct i.c, 2 from jsonb_to_recordset(batch) as i(c text, t text, r bigint)
      -- A reply cannot be the first message, and a conversation is not made by a message that fails.
      where i.t is not null and coalesce(i.r, 0) = 0 order by i.c
      on conflict do nothing
      returning id
    ), joined as (
      insert into members (conversation_id, user_id, role, joined_seq)
      select distinct made.id, u.user_id, 1, 0
      from jsonb_to_recordset(batch) as i(c text, s text, t text)
      join made on made.id = i.c
      cross join lateral (values (i.s), (i.t)) as u(user_id)
      where i.t is not null
      returning conversation_id
    )
    select coalesce(array_agg(id), '{}') into new_directs from made;
    update conversations c
    set member_count = (select count(*) from members m where m.conversation_id = c.id)
    where c.id = any (new_directs);
  end if;

  perform 1 from conversations
  where id = any (array(select distinct i.c from jsonb_to_recordset(batch) as i(c text)))
  order by id
  for no key update;

  stamp := date_trunc('milliseconds', clock_timestamp());

  return query
  with input as (
    select i.ord, i.c, i.s, decode(i.m, 'hex') as m, i.ct, decode(i.b, 'base64') as b, i.r,
      i.ord = min(i.ord) over (partition by i.c, i.s, i.m) as is_first
    from rows from (jsonb_to_recordset(batch) as (c text, s text, m text, ct text, b text, r bigint)) with ordinality
      as i(c, s, m, ct, b, r, ord)
  ), judged as (
    select i.*, c.last_seq, c.epoch, known.seq as known_seq, known.sent_at as known_at,
      case
        when known.seq is not null then case when known.body = i.b and known.content_type = i.ct then null else 'conflict' end
        when c.id is null then 'conversation'
        when p.user_id is null then 'member'
        when i.r > 0 and answered.seq is null then 'reply'
      end as failure
    from input i
    left join lateral (select * from conversations t where t.id = i.c limit 1) c on true
    left join lateral (
      select t.seq, t.sent_at, t.body, t.content_type from messages t
      where t.conversation_id = i.c and t.sender_id = i.s and t.client_message_id = i.m limit 1
    ) known on true
    left join lateral (
      select t.user_id from members t where t.conversation_id = i.c and t.user_id = i.s limit 1
    ) p on true
    left join lateral (
      select t.seq from messages t where t.conversation_id = i.c and t.seq = i.r and i.r > 0 limit 1
    ) answered on true
  ), numbered as materialized (
    select j.*, case when j.is_new then j.last_seq + sum(j.is_new::int) over (partition by j.c order by j.ord) end as seq
    from (select *, known_seq is null and failure is null and is_first as is_new from judged) j
  ), inserted as (
    insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body, reply_to)
    select n.c, n.seq, n.s, n.m, stamp, n.ct, n.b, n.r from numbered n where n.is_new
  ), advanced as (
    update conversations c
    set last_seq = n.last, active_at = stamp
    from (select n.c, max(n.seq) as last from numbered n where n.is_new group by n.c) n
    where c.id = n.c
  ), handed_over as (
    insert into outbox (kind, key, payload)
    select 'notify', n.c, jsonb_build_object('conversation_id', n.c, 'seq', max(n.seq))
    from numbered n where n.is_new group by n.c
  )
  -- A repeated item of the same batch has the answer of the first one, unless it is another message.
  select n.ord, coalesce(n.known_seq, n.first_seq), coalesce(n.known_at, stamp), not n.is_new, n.epoch,
    n.c = any (new_directs),
    coalesce(n.failure, case when not n.is_first and (n.first_seq is null or n.first_b <> n.b or n.first_ct <> n.ct)
      and n.known_seq is null then 'conflict' end)
  from (
    select *, first_value(seq) over same as first_seq, first_value(b) over same as first_b,
      first_value(ct) over same as first_ct
    from numbered
    window same as (partition by c, s, m order by ord)
  ) n
  order by n.ord;
end
$$;
