-- Commits a batch of messages in one round trip. An item is
--   { c: conversation, s: sender, t: other user of a direct conversation, m: client message id (hex), ct: content type,
--     b: body (base64), r: reply_to, a: ids of attachments, tp: W3C trace context, o: digest (hex) of what the sender sent,
--     where an endpoint replaced it, q: the most conversations that the sender may begin a direct one in; absent: any number }
-- and its result has the same position (ord, from 1). `forbidding` is the set of bits of the restrictions on direct
-- conversations that policy enforces. With `only_known`, a direct conversation is created with a known user only. With
-- `together`, the outbox receives one row for the whole batch instead of one row for each conversation.
--
-- `patience` says how a batch waits for locks that others hold:
--   null: as long as they are held;
--   above 0: at most this many milliseconds for each lock. After that the function raises lock_not_available, and nothing
--     of the batch was done;
--   0: not at all. Every item of a conversation that is locked fails with 'locked', and nothing was done for it. The same
--     goes for a conversation whose items need other locks: one that is yet to be created, or receives attachments.
--     Either all items of a conversation fail with 'locked' or none, so that they keep their order.
-- The exception is not caught here: rows locked in a subtransaction and updated after it would each get a multixact.
--
-- This is a function rather than a single statement because each statement in a function takes its own snapshot: a
-- statement that runs after a lock was acquired sees everything that earlier holders of the lock committed, so no
-- duplicate and no removed member is missed.
--
-- The function's plans are made once per connection, possibly while the tables are almost empty (planning at each call
-- costs more than the call). Therefore every table is read through a lateral join with a limit, for which only one
-- index is suitable, and sequential scans, hash joins and merge joins are switched off: a plan made on empty tables
-- remains the right one when the tables are large.
create or replace function append_messages(
  batch jsonb, forbidding integer, only_known boolean, together boolean, patience integer
)
returns table (
  ord bigint, seq bigint, sent_at timestamptz, deduplicated boolean, epoch bigint, created boolean, attachments jsonb,
  failure text
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
  pairs jsonb;
  held text[];
  skipped text[] := '{}';
  new_directs text[] := '{}';
  carried jsonb := '{}';
begin
  if patience > 0 then
    -- Restored at the end of the function, because the function has settings of its own.
    perform set_config('lock_timeout', patience::text, true);
  end if;
  if patience is distinct from 0 and jsonb_path_exists(batch, '$[*].t') then
    -- A reply cannot be the first message of a conversation, and a message that fails must not create one.
    select jsonb_agg(distinct jsonb_build_object('c', i.c, 's', i.s, 't', i.t, 'q', i.q,
      'low', least(i.s collate "C", i.t collate "C"), 'high', greatest(i.s collate "C", i.t collate "C")))
    into fresh
    from jsonb_to_recordset(batch) as i(c text, s text, t text, r bigint, a jsonb, q bigint)
    where i.t is not null and coalesce(i.r, 0) = 0 and not exists (select from conversations c where c.id = i.c)
      and (not only_known or exists (select from users u where u.id = i.t))
      and (i.a is null or not exists (
        select from jsonb_array_elements_text(i.a) as e(id)
        where not exists (
          select from attachments t
          where t.id = e.id and t.conversation_id = i.c and t.uploader_id = i.s and t.seq is null and t.state in (1, 2)
        )
      ));
  end if;
  if jsonb_path_exists(fresh, '$[*].q ? (@ != null)') then
    -- As lockQuotas in store/src/quotas/quota-lock.ts, and for the same reason before the count.
    perform pg_advisory_xact_lock(k.key) from (
      select distinct hashtextextended(f.s, 2) as key from jsonb_to_recordset(fresh) as f(s text, q bigint)
      where f.q is not null order by key
    ) k;
    -- The version of a user's sets has counted every membership, so few users need to be counted.
    select jsonb_agg(f.item) into fresh from (
      select e.item, e.item->>'s' as s, (e.item->>'q')::bigint as q,
        row_number() over (partition by e.item->>'s' order by e.item->>'c') as place
      from jsonb_array_elements(fresh) as e(item)
    ) f
    where f.q is null
      or coalesce((select u.version from user_sets u where u.user_id = f.s limit 1), 0) + f.place <= f.q
      or (select count(*) from (select from members m where m.user_id = f.s limit f.q) own) + f.place <= f.q;
  end if;
  if fresh is not null then
    -- The pair's row stays locked from here on: a concurrent block is either committed before the conversation is
    -- created or sees the conversation.
    insert into friendships (low, high)
    select distinct f.low collate "C", f.high collate "C" from jsonb_to_recordset(fresh) as f(low text, high text)
    -- If policy requires a friendship, a pair without a row is refused and needs no row.
    where f.low <> f.high and forbidding & 2 = 0 order by 1, 2
    on conflict do nothing;
    perform 1 from friendships p
    where (p.low, p.high) in (select f.low, f.high from jsonb_to_recordset(fresh) as f(low text, high text))
    order by p.low, p.high
    for share;
    with paired as (
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
      select c, 2, restrictions, case when low = high then 1 else 2 end from paired
      where restrictions & forbidding = 0 order by c collate "C"
      on conflict do nothing
      returning id
    )
    select coalesce(array_agg(made.id), '{}'), jsonb_agg(jsonb_build_object('c', p.c, 'low', p.low, 'high', p.high))
    into new_directs, pairs
    from made join paired p on p.c = made.id;
  end if;

  if patience = 0 then
    held := array(
      select id from conversations
      where id = any (array(
        select i.c from jsonb_to_recordset(batch) as i(c text, a jsonb) group by i.c having bool_and(i.a is null)
      ))
      order by id
      for no key update skip locked
    );
    skipped := array(
      select distinct i.c from jsonb_to_recordset(batch) as i(c text, t text)
      where not i.c = any (held) and (i.t is not null or exists (select from conversations c where c.id = i.c))
    );
  else
    held := array(
      select id from conversations
      where id = any (array(select distinct i.c from jsonb_to_recordset(batch) as i(c text)))
      order by id
      for no key update
    );
  end if;

  if patience is distinct from 0 and jsonb_path_exists(batch, '$[*].a') then
    -- The attachments stay locked from here on: a concurrent change of one is either visible below or sees the message
    -- that carries it.
    perform 1 from attachments t
    where t.id = any (array(
      select jsonb_array_elements_text(i.a) from jsonb_to_recordset(batch) as i(a jsonb) where i.a is not null
    ))
    order by t.id
    for no key update;
    -- Maps the position of an item to its attachments, if the sender may use all of them. An attachment belongs to one
    -- message only: the first item in the batch that names it.
    select coalesce(jsonb_object_agg(w.ord, w.found), '{}') into carried
    from (
      select i.ord, jsonb_agg(t.shown order by i.place) as found
      from (
        select i.ord, i.c, i.s, e.id, e.place, row_number() over (partition by e.id order by i.ord) as claim
        from rows from (jsonb_to_recordset(batch) as (c text, s text, a jsonb)) with ordinality as i(c, s, a, ord)
        cross join lateral jsonb_array_elements_text(i.a) with ordinality as e(id, place)
      ) i
      left join lateral (
        select attachment_shown(t) as shown from attachments t
        where t.id = i.id and t.conversation_id = i.c and t.uploader_id = i.s and t.seq is null and t.state in (1, 2)
          and i.c = any (held) and i.claim = 1
        limit 1
      ) t on true
      group by i.ord
      having count(*) = count(t.shown)
    ) w;
  end if;

  if pairs is not null then
    -- Must come last: inserting members updates user_sets, whose rows are locked after all others.
    insert into members (conversation_id, user_id, role, joined_seq, read_seq)
    select distinct p.c, u.user_id, 1, 0, 0
    from jsonb_to_recordset(pairs) as p(c text, low text, high text)
    cross join lateral (values (p.low), (p.high)) as u(user_id);
  end if;

  stamp := date_trunc('milliseconds', clock_timestamp());

  return query
  with input as (
    select i.ord, i.c, i.s, i.t, decode(i.m, 'hex') as m, i.ct, decode(i.b, 'base64') as b, i.r, i.a, i.tp, i.q, decode(i.o, 'hex') as o,
      case when i.a is not null then carried->(i.ord::text) end as found,
      i.c = any (held) as is_held,
      i.ord = min(i.ord) over (partition by i.c, i.s, i.m) as is_first
    from rows from (jsonb_to_recordset(batch) as (c text, s text, t text, m text, ct text, b text, r bigint, a jsonb, tp text, o text, q bigint))
      with ordinality as i(c, s, t, m, ct, b, r, a, tp, o, q, ord)
  ), judged as (
    select i.*, c.last_seq, c.epoch, known.seq as known_seq, known.sent_at as known_at,
      case
        when i.c = any (skipped) then 'locked'
        -- A message that was edited or deleted since then cannot be compared and counts as the same message.
        when known.seq is not null then case
          when known.edited_at is not null or known.deleted or (
            case when known.original_digest is null and i.o is null then known.body = i.b and known.content_type = i.ct
            -- The original content is compared, since an endpoint may replace it differently each time.
            else coalesce(known.original_digest, sha256(convert_to(known.content_type, 'UTF8') || '\x00'::bytea || known.body))
              = coalesce(i.o, sha256(convert_to(i.ct, 'UTF8') || '\x00'::bytea || i.b)) end
            and coalesce(known.reply_to, 0) = coalesce(i.r, 0)
            and jsonb_path_query_array(coalesce(known.attachments, '[]'), '$[*].attachment_id') = coalesce(i.a, '[]')
          ) then null else 'conflict' end
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
          case when i.t is not null and i.a is not null and i.found is null then 'attachment' end,
          case when i.t is not null and i.q is not null and coalesce(i.r, 0) = 0
            and (select count(*) from (select from members m where m.user_id = i.s limit i.q) own) >= i.q then 'full' end,
          'conversation')
        -- A service posts in every conversation; it is a member of none.
        when i.s like '@%' then
          case when i.r > c.last_seq then 'reply' when i.a is not null and i.found is null then 'attachment' end
        when p.user_id is null then 'member'
        when c.restrictions & forbidding & 1 <> 0 then 'blocked'
        when c.restrictions & forbidding & 2 <> 0 then 'friends'
        when i.r > c.last_seq or i.r between 1 and p.visible_seq then 'reply'
        -- Repeated items are not checked: their attachments belong to the first item.
        when i.is_first and i.a is not null and i.found is null then 'attachment'
      end as failure
    from input i
    -- A conversation created after the locks were taken is not locked and is treated as missing.
    left join lateral (select * from conversations t where i.is_held and t.id = i.c limit 1) c on true
    left join lateral (
      select t.seq, t.sent_at, t.body, t.content_type, t.reply_to, t.attachments, t.edited_at, t.deleted, t.original_digest from messages t
      where t.conversation_id = i.c and t.sender_id = i.s and t.client_message_id = i.m limit 1
    ) known on true
    left join lateral (
      select t.user_id, t.visible_seq from members t where t.conversation_id = i.c and t.user_id = i.s limit 1
    ) p on true
  ), numbered as materialized (
    select j.*, case when j.is_new then j.last_seq + sum(j.is_new::int) over (partition by j.c order by j.ord) end as seq
    from (select *, known_seq is null and failure is null and is_first as is_new from judged) j
  ), inserted as (
    insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body, reply_to,
      attachments, original_digest)
    select n.c, n.seq, n.s, n.m, stamp, n.ct, n.b, n.r, n.found, n.o from numbered n where n.is_new
  ), attached as (
    update attachments t set seq = n.seq
    from numbered n cross join lateral jsonb_array_elements_text(n.a) as e(id)
    where n.a is not null and n.is_new and t.id = e.id
  ), advanced as (
    update conversations c
    set last_seq = n.last, active_at = stamp
    from (select n.c, max(n.seq) as last from numbered n where n.is_new group by n.c) n
    where c.id = n.c
  ), read as (
    -- Posting marks everything up to the new message as read: an author's own messages are never unread.
    update members m set read_seq = n.last
    from (select n.c, n.s, max(n.seq) as last from numbered n where n.is_new group by n.c, n.s) n
    where m.conversation_id = n.c and m.user_id = n.s and m.read_seq < n.last
  ), posted as (
    select n.c, jsonb_strip_nulls(jsonb_build_object(
      'conversation_id', n.c, 'first', min(n.seq), 'last', max(n.seq),
      'traces', jsonb_object_agg(n.seq, n.tp) filter (where n.tp is not null)
    )) as told
    from numbered n where n.is_new group by n.c
  ), handed_over as (
    insert into outbox (kind, key, payload)
    select 'posted_batch', '', jsonb_build_object('posted', jsonb_agg(p.told)) from posted p where together having count(*) > 0
    union all
    select 'posted', p.c, p.told from posted p where not together
  )
  -- A repeated item of the batch gets the result of the first one, unless its content differs.
  select n.ord, coalesce(n.known_seq, n.first_seq), coalesce(n.known_at, stamp), not n.is_new, n.epoch,
    n.c = any (new_directs), n.found,
    coalesce(n.failure, case when not n.is_first and n.known_seq is null then
      case when (case when n.first_o is null and n.o is null then n.first_b <> n.b or n.first_ct <> n.ct
          else coalesce(n.first_o, sha256(convert_to(n.first_ct, 'UTF8') || '\x00'::bytea || n.first_b))
            <> coalesce(n.o, sha256(convert_to(n.ct, 'UTF8') || '\x00'::bytea || n.b)) end)
        or coalesce(n.first_r, 0) <> coalesce(n.r, 0)
        or coalesce(n.first_a, '[]') <> coalesce(n.a, '[]') then 'conflict' else n.first_failure end
    end)
  from (
    select *, first_value(seq) over same as first_seq, first_value(b) over same as first_b,
      first_value(ct) over same as first_ct, first_value(r) over same as first_r, first_value(a) over same as first_a,
      first_value(o) over same as first_o,
      first_value(failure) over same as first_failure
    from numbered
    window same as (partition by c, s, m order by ord)
  ) n
  order by n.ord;
end
$$;

-- The signatures that stores of previous versions call: they wait for every lock, and the workers of the oldest handle
-- outbox rows of one conversation only. To be dropped in the next release.
create or replace function append_messages(batch jsonb, forbidding integer, only_known boolean, together boolean)
returns table (
  ord bigint, seq bigint, sent_at timestamptz, deduplicated boolean, epoch bigint, created boolean, attachments jsonb,
  failure text
)
language sql
as $$
  select * from append_messages(batch, forbidding, only_known, together, null)
$$;
create or replace function append_messages(batch jsonb, forbidding integer, only_known boolean)
returns table (
  ord bigint, seq bigint, sent_at timestamptz, deduplicated boolean, epoch bigint, created boolean, attachments jsonb,
  failure text
)
language sql
as $$
  select * from append_messages(batch, forbidding, only_known, false, null)
$$;
