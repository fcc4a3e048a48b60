-- Plans of append_messages that read more than they should.

-- The indexes that unread is counted in: neither holds what the other one does. That the index of a sender's messages is a
-- partial one also keeps a plan made while the table is all but empty from taking it for the look-up by client message
-- id, which would then read everything that the sender has posted in the conversation.
drop index messages_by_sender;
drop index messages_deleted;
create index messages_by_sender on messages (conversation_id, sender_id, seq) where not deleted;
create index messages_deleted on messages (conversation_id, seq) where deleted;

-- Every direct conversation has a row of its pair: to list what a user's ties are, only those that are something are read.
drop index friendships_by_high;
create index friendships_of_low on friendships (low, high) where state <> 0 or blocked_by <> 0;
create index friendships_of_high on friendships (high, low) where state <> 0 or blocked_by <> 0;
-- The newest change made before a message was posted.
create index messages_changed_at on messages (conversation_id, changed_at_seq, change) where change > 0;

-- Commits a batch of messages in one round trip. An item is
--   { c: conversation, s: sender, t: other user of a direct conversation, m: client message id (hex), ct: content type,
--     b: body (base64), r: reply_to }
-- and its answer stands at the same position (ord, from 1). `forbidding` are the restrictions of direct conversations that
-- policy enforces, a set of bits; with `only_known`, a direct conversation is made with a known user only. It is a
-- function, and not one bare statement, because each statement in it takes its own snapshot: one that comes after a lock
-- sees all that the holders of the lock before us committed, so that neither a duplicate nor a removed member is missed.
-- Its plans are made once for each connection, perhaps while the tables are all but empty (to plan at each call costs more
-- than the call). So every table is looked up by a lateral join with a limit, for which there is but one good index, and
-- scans and hashes are switched off: a plan made then is still the right one when they are large.
create or replace function append_messages(batch jsonb, forbidding integer, only_known boolean)
returns table (
  ord bigint, seq bigint, sent_at timestamptz, deduplicated boolean, epoch bigint, created boolean, failure text
)
language plpgsql
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  stamp timestamptz;
  fresh jsonb;
  held text[];
  new_directs text[] := '{}';
begin
  if jsonb_path_exists(batch, '$[*].t') then
    -- A reply cannot be the first message, and a conversation is not made by a message that fails.
    select jsonb_agg(distinct jsonb_build_object('c', i.c, 's', i.s, 't', i.t,
      'low', least(i.s collate "C", i.t collate "C"), 'high', greatest(i.s collate "C", i.t collate "C")))
    into fresh
    from jsonb_to_recordset(batch) as i(c text, s text, t text, r bigint)
    where i.t is not null and coalesce(i.r, 0) = 0 and not exists (select from conversations c where c.id = i.c)
      and (not only_known or exists (select from users u where u.id = i.t));
  end if;
  if fresh is not null then
    -- The pair's row is held from here on: a block comes before the conversation is made, or finds it.
    insert into friendships (low, high)
    select distinct f.low collate "C", f.high collate "C" from jsonb_to_recordset(fresh) as f(low text, high text)
    -- Users who must be friends, and have no row, are none: nothing is made.
    where f.low <> f.high and forbidding & 2 = 0 order by 1, 2
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

  held := array(
    select id from conversations
    where id = any (array(select distinct i.c from jsonb_to_recordset(batch) as i(c text)))
    order by id
    for no key update
  );

  stamp := date_trunc('milliseconds', clock_timestamp());

  return query
  with input as (
    select i.ord, i.c, i.s, i.t, decode(i.m, 'hex') as m, i.ct, decode(i.b, 'base64') as b, i.r,
      i.c = any (held) as is_held,
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
            select case when p.blocked_by <> 0 then 'blocked'
              when forbidding & 2 <> 0 and p.state is distinct from 3 then 'friends' end
            from (values (least(i.s collate "C", i.t collate "C"), greatest(i.s collate "C", i.t collate "C"))) as e(low, high)
            left join lateral (
              select * from friendships t where t.low = e.low and t.high = e.high limit 1
            ) p on true
            where e.low <> e.high
          ) end,
          case when i.t is not null and only_known and not exists (select from users u where u.id = i.t) then 'user' end,
          'conversation')
        when p.user_id is null then 'member'
        when c.restrictions & forbidding & 1 <> 0 then 'blocked'
        when c.restrictions & forbidding & 2 <> 0 then 'friends'
        when i.r > c.last_seq or i.r between 1 and p.visible_seq then 'reply'
      end as failure
    from input i
    -- One that came into being since is not held, and so is not there.
    left join lateral (select * from conversations t where i.is_held and t.id = i.c limit 1) c on true
    left join lateral (
      select t.seq, t.sent_at, t.body, t.content_type, t.revision from messages t
      where t.conversation_id = i.c and t.sender_id = i.s and t.client_message_id = i.m limit 1
    ) known on true
    left join lateral (
      select t.user_id, t.visible_seq from members t where t.conversation_id = i.c and t.user_id = i.s limit 1
    ) p on true
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
    select 'posted', n.c, jsonb_build_object('conversation_id', n.c, 'first', min(n.seq), 'last', max(n.seq))
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
