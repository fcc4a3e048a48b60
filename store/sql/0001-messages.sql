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

-- What is to be handed to the broker: committed with what caused it, deleted after the broker's confirm.
create table outbox (
  id bigint generated always as identity primary key,
  kind text not null,
  -- Jobs of one key are about one thing; later ones cover earlier ones.
  key text not null,
  payload jsonb not null,
  -- A relay is handing it over until then.
  claimed_until timestamptz,
  created_at timestamptz not null default now()
);

-- Commits a batch of messages in one round trip. An item is
--   { c: conversation, s: sender, t: other user of a direct conversation, m: client message id (hex), ct: content type,
--     b: body (base64), r: reply_to }
-- and its answer stands at the same position (ord, from 1). It is a function, and not one bare statement, because each
-- statement in it takes its own snapshot: the second one sees all that the holders of the locks before us committed,
-- so that neither a duplicate nor a removed member is missed.
create function append_messages(batch jsonb)
returns table (
  ord bigint, seq bigint, sent_at timestamptz, deduplicated boolean, epoch bigint, created boolean, failure text
)
language plpgsql as $$
#variable_conflict use_column
declare
  stamp timestamptz;
  new_directs text[] := '{}';
begin
  if jsonb_path_exists(batch, '$[*].t') then
    with made as (
      insert into conversations (id, kind)
      select distinct i.c, 2 from jsonb_to_recordset(batch) as i(c text, t text) where i.t is not null order by i.c
      on conflict do nothing
      returning id
    ), joined as (
      insert into members (conversation_id, user_id, role, joined_seq)
      select distinct made.id, u.user_id, 1, 0
      from jsonb_to_recordset(batch) as i(c text, s text, t text)
      join made on made.id = i.c
      cross join lateral (values (i.s), (i.t)) as u(user_id)
      returning conversation_id
    )
    select coalesce(array_agg(id), '{}') into new_directs from made;
    update conversations c
    set member_count = (select count(*) from members m where m.conversation_id = c.id)
    where c.id = any (new_directs);
  end if;

  perform 1 from conversations
  where id in (select distinct i.c from jsonb_to_recordset(batch) as i(c text))
  order by id
  for no key update;

  stamp := date_trunc('milliseconds', clock_timestamp());

  return query
  with input as materialized (
    select i.ordinality as ord, i.c, i.s, decode(i.m, 'hex') as m, i.ct, decode(i.b, 'base64') as b, i.r,
      min(i.ordinality) over (partition by i.c, i.s, i.m) as first_ord
    from rows from (jsonb_to_recordset(batch) as (c text, s text, m text, ct text, b text, r bigint)) with ordinality
      as i(c, s, m, ct, b, r, ordinality)
  ), known as materialized (
    select i.ord, g.seq, g.sent_at, g.body = i.b and g.content_type = i.ct as same
    from input i
    join messages g on g.conversation_id = i.c and g.sender_id = i.s and g.client_message_id = i.m
  ), judged as materialized (
    select i.*, c.last_seq, c.epoch,
      case
        when c.id is null then 'conversation'
        when not exists (select from members p where p.conversation_id = i.c and p.user_id = i.s) then 'member'
        when i.r > 0 and not exists (select from messages g where g.conversation_id = i.c and g.seq = i.r) then 'reply'
      end as failure
    from input i
    left join conversations c on c.id = i.c
    where not exists (select from known k where k.ord = i.ord)
  ), numbered as materialized (
    select j.*, j.last_seq + row_number() over (partition by j.c order by j.ord) as seq
    from judged j
    where j.failure is null and j.ord = j.first_ord
  ), inserted as (
    insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body, reply_to)
    select n.c, n.seq, n.s, n.m, stamp, n.ct, n.b, n.r from numbered n
  ), advanced as (
    update conversations c
    set last_seq = n.last, active_at = stamp
    from (select n.c, max(n.seq) as last from numbered n group by n.c) n
    where c.id = n.c
  ), handed_over as (
    insert into outbox (kind, key, payload)
    select 'notify', n.c, jsonb_build_object('conversation_id', n.c, 'seq', max(n.seq)) from numbered n group by n.c
  )
  select k.ord, k.seq, k.sent_at, true, 0::bigint, false, case when k.same then null else 'conflict' end
  from known k
  union all
  select j.ord, n.seq, stamp, j.ord <> j.first_ord, j.epoch, j.c = any (new_directs),
    case
      when j.failure is not null then j.failure
      when j.ord <> j.first_ord and (n.seq is null or n.b <> j.b or n.ct <> j.ct) then 'conflict'
    end
  from judged j
  left join numbered n on n.ord = j.first_ord
  order by 1;
end
$$;
