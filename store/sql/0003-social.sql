-- Friends, presence, changes of messages, read positions.

-- The known users, and the status that their friends see. A row comes with the first connection.
create table users (
  id text collate "C" primary key,
  first_seen_at timestamptz not null default now(),
  -- When friends last saw the user online; null: never.
  last_seen_at timestamptz,
  -- A PresenceStatus, shown while the user is online.
  status smallint not null default 2,
  status_text text not null default ''
);

-- The relation of two users: one row for a pair, so that neither side can differ from the other. `low` is before
-- `high` by byte. Locked before the conversations that the change concerns.
create table friendships (
  low text collate "C" not null,
  high text collate "C" not null,
  -- 0: nothing; 1: low has asked; 2: high has asked; 3: friends.
  state smallint not null default 0,
  -- The user who blocks the other: 1 low, 2 high, 3 both; the state is 0 then.
  blocked_by smallint not null default 0,
  since timestamptz not null default now(),
  primary key (low, high),
  check (low < high),
  check (blocked_by = 0 or state = 0)
);
create index friendships_by_high on friendships (high, low);

alter table conversations
  -- Counts the changes made to messages.
  add column last_change bigint not null default 0,
  -- The messages that new members may read: 1 all, 2 those posted from then on.
  add column history_visibility smallint not null default 1,
  -- Of a direct conversation: 1 one of the two blocks the other, 2 they are not friends. What that forbids is policy.
  add column restrictions smallint not null default 0;

-- Whether a pair are friends was not kept before.
update conversations set restrictions = 2 where kind = 2 and member_count = 2;

-- The member may read what was posted after it.
alter table members add column visible_seq bigint not null default 0;
-- Messages posted before a member joined are not unread.
update members set read_seq = joined_seq where read_seq < joined_seq;
alter table members alter column read_seq drop default;

alter table messages
  -- The number of the newest change made to the message, and the conversation's last_seq when it was made; 0: none.
  add column change bigint not null default 0,
  add column changed_at_seq bigint not null default 0,
  -- [{ "emoji", "count", "user_ids" }], kept beside the rows of `reactions` so that reading costs no look-up.
  add column reactions jsonb;
-- The messages changed after a change.
create index messages_changed on messages (conversation_id, change) where change > 0;
-- Messages that are not unread: a user's own, and deleted ones.
create index messages_by_sender on messages (conversation_id, sender_id, seq);
create index messages_deleted on messages (conversation_id, seq) include (sender_id) where deleted;

create table reactions (
  conversation_id text collate "C" not null,
  seq bigint not null,
  emoji text collate "C" not null,
  user_id text collate "C" not null,
  -- Orders who reacted first.
  id bigint generated always as identity,
  primary key (conversation_id, seq, emoji, user_id)
);

drop function append_messages(jsonb);

-- Commits a batch of messages in one round trip. An item is
--   { c: conversation, s: sender, t: other user of a direct conversation, m: client message id (hex), ct: content type,
--     b: body (base64), r: reply_to }
-- and its answer stands at the same position (ord, from 1). `forbidding` are the restrictions of direct conversations that
-- policy enforces, a set of bits; with `only_known`, a direct conversation is made with a known user only. It is a
-- function, and not one bare statement, because each statement in it takes its own snapshot: one that comes after a lock
-- sees all that the holders of the lock before us committed, so that neither a duplicate nor a removed member is missed.
-- Its plans are made once for each connection, perhaps while the tables are all but empty: every table is looked up by a
-- lateral join with a limit, and scans and hashes are switched off, so that a plan made then is still the right one when
-- they are large.
create function append_messages(batch jsonb, forbidding integer, only_known boolean)
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
  fresh jsonb;
  new_directs text[] := '{}';
begin
  if jsonb_path_exists(batch, '$[*].t') then
    -- A reply cannot be the first message, and a conversation is not made by a message that fails.
    select jsonb_agg(distinct jsonb_build_object('c', i.c, 's', i.s, 't', i.t,
      'low', least(i.s collate "C", i.t collate "C"), 'high', greatest(i.s collate "C", i.t collate "C")))
    into fresh
    from jsonb_to_recordset(batch) as i(c text, s text, t text, r bigint)
    where i.t is not null and coalesce(i.r, 0) = 0 and not exists (select from conversations c where c.id = i.c);
  end if;
  if fresh is not null then
    -- The pair's row is held from here on: a block comes before the conversation is made, or finds it.
    insert into friendships (low, high)
    select distinct f.low collate "C", f.high collate "C" from jsonb_to_recordset(fresh) as f(low text, high text)
    where f.low <> f.high order by 1, 2
    on conflict do nothing;
    perform 1 from friendships p
    where (p.low, p.high) in (select f.low, f.high from jsonb_to_recordset(fresh) as f(low text, high text))
    order by p.low, p.high
    for share;
    with pairs as (
      select distinct on (f.c) f.c, f.low, f.high,
        case when f.low = f.high then 0
          else (case when p.blocked_by <> 0 then 1 else 0 end) + (case when p.state = 3 then 0 else 2 end)
        end as restrictions
      from jsonb_to_recordset(fresh) as f(c text, t text, low text, high text)
      left join lateral (
        select * from friendships t where t.low = f.low and t.high = f.high limit 1
      ) p on true
      where not only_known or exists (select from users u where u.id = f.t)
      order by f.c
    ), made as (
      insert into conversations (id, kind, restrictions, member_count)
      select c, 2, restrictions, case when low = high then 1 else 2 end from pairs
      where restrictions & forbidding = 0 order by c
      on conflict do nothing
      returning id
    ), joined as (
      insert into members (conversation_id, user_id, role, joined_seq, read_seq)
      select distinct made.id, u.user_id, 1, 0, 0
      from made join pairs on pairs.c = made.id
      cross join lateral (values (pairs.low), (pairs.high)) as u(user_id)
    )
    select coalesce(array_agg(id), '{}') into new_directs from made;
  end if;

  perform 1 from conversations
  where id = any (array(select distinct i.c from jsonb_to_recordset(batch) as i(c text)))
  order by id
  for no key update;

  stamp := date_trunc('milliseconds', clock_timestamp());

  return query
  with input as (
    select i.ord, i.c, i.s, i.t, decode(i.m, 'hex') as m, i.ct, decode(i.b, 'base64') as b, i.r,
      i.ord = min(i.ord) over (partition by i.c, i.s, i.m) as is_first
    from rows from (jsonb_to_recordset(batch) as (c text, s text, t text, m text, ct text, b text, r bigint))
      with ordinality as i(c, s, t, m, ct, b, r, ord)
  ), judged as (
    select i.*, c.last_seq, c.epoch, known.seq as known_seq, known.sent_at as known_at,
      case
        -- A message that was edited or deleted since cannot be compared: it counts as the same.
        when known.seq is not null then case
          when known.revision > 0 or (known.body = i.b and known.content_type = i.ct) then null else 'conflict' end
        when c.id is null then coalesce(
          case when i.t is not null then (
            select case when p.blocked_by <> 0 then 'blocked' when forbidding & 2 <> 0 and p.state <> 3 then 'friends' end
            from friendships p
            where p.low = least(i.s collate "C", i.t collate "C") and p.high = greatest(i.s collate "C", i.t collate "C")
          ) end,
          case when i.t is not null and only_known and not exists (select from users u where u.id = i.t) then 'user' end,
          'conversation')
        when p.user_id is null then 'member'
        when c.restrictions & forbidding & 1 <> 0 then 'blocked'
        when c.restrictions & forbidding & 2 <> 0 then 'friends'
        when i.r > 0 and answered.seq is null then 'reply'
      end as failure
    from input i
    left join lateral (select * from conversations t where t.id = i.c limit 1) c on true
    left join lateral (
      select t.seq, t.sent_at, t.body, t.content_type, t.revision from messages t
      where t.conversation_id = i.c and t.sender_id = i.s and t.client_message_id = i.m limit 1
    ) known on true
    left join lateral (
      select t.user_id, t.visible_seq from members t where t.conversation_id = i.c and t.user_id = i.s limit 1
    ) p on true
    left join lateral (
      select t.seq from messages t
      where t.conversation_id = i.c and t.seq = i.r and i.r > p.visible_seq limit 1
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
