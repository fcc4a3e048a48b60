-- Files: attachments of messages, and jobs that applications ask for.

-- A file that somebody uploaded for a conversation: a direct one may be made later, by its first message. The bytes are
-- kept elsewhere, under the id. Who locks a conversation and a row of it here locks the conversation first.
create table attachments (
  id text collate "C" primary key,
  conversation_id text collate "C" not null,
  uploader_id text collate "C" not null,
  name text not null,
  -- The type that the uploader declared, and the type that was found.
  declared_type text not null,
  content_type text not null,
  size bigint not null default 0,
  -- 0 being uploaded, 1 not looked at yet, 2 ready, 3 refused, 4 to be removed.
  state smallint not null default 0,
  -- Why it was refused.
  refused text not null default '',
  -- Of an image.
  width integer not null default 0,
  height integer not null default 0,
  thumbnail boolean not null default false,
  sha256 text not null default '',
  -- The message that carries it.
  seq bigint,
  -- How often the process died that looked at it.
  crashes smallint not null default 0,
  created_at timestamptz not null default now()
);
create index attachments_uncarried on attachments (uploader_id) where seq is null;
create index attachments_uncarried_by_time on attachments (created_at) where seq is null;
create index attachments_by_message on attachments (conversation_id, seq) where seq is not null;
create index attachments_to_remove on attachments (id) where state = 4;

-- An attachment as a message shows it: the fields of godwit.v1.Attachment.
create function attachment_shown(a attachments) returns jsonb language sql immutable as $$
  select jsonb_build_object('attachment_id', a.id, 'name', a.name, 'content_type', a.content_type, 'size', a.size,
    'state', a.state, 'refused', a.refused, 'width', a.width, 'height', a.height, 'thumbnail', a.thumbnail)
$$;

-- The results of attachment_shown for each attachment that the message carries, in order; null: it carries none.
alter table messages add column attachments jsonb;

-- Jobs that an application requested, and their results. The file of a job is a blob whose key contains its id.
create table requested_jobs (
  id text primary key,
  user_id text collate "C" not null,
  kind text not null,
  -- The request.
  request jsonb not null,
  started_at timestamptz,
  finished_at timestamptz,
  -- Bytes of the file.
  size bigint not null default 0,
  -- Number of messages in the file, and the seq after which they start.
  count bigint not null default 0,
  after_seq bigint not null default 0,
  created_at timestamptz not null default now()
);
create index requested_jobs_by_user on requested_jobs (user_id) where finished_at is null;
create index requested_jobs_by_time on requested_jobs (created_at);

-- The job that has claimed the notification, and the time when its claim expires.
alter table notifications add column told_by text, add column told_until timestamptz;
drop index notifications_due;
create index notifications_due on notifications (user_id, newest_at, since, queued_at);

drop function append_messages(jsonb, integer, boolean);

-- Commits a batch of messages in one round trip. An item is
--   { c: conversation, s: sender, t: other user of a direct conversation, m: client message id (hex), ct: content type,
--     b: body (base64), r: reply_to, a: ids of attachments }
-- and its answer stands at the same position (ord, from 1). `forbidding` are the restrictions of direct conversations that
-- policy enforces, a set of bits; with `only_known`, a direct conversation is made with a known user only. It is a
-- function, and not one bare statement, because each statement in it takes its own snapshot: one that comes after a lock
-- sees all that the holders of the lock before us committed, so that neither a duplicate nor a removed member is missed.
-- Its plans are made once for each connection, perhaps while the tables are all but empty (to plan at each call costs more
-- than the call). So every table is looked up by a lateral join with a limit, for which there is but one good index, and
-- scans and hashes are switched off: a plan made then is still the right one when they are large.
create function append_messages(batch jsonb, forbidding integer, only_known boolean)
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
  held text[];
  new_directs text[] := '{}';
  carried jsonb := '{}';
begin
  if jsonb_path_exists(batch, '$[*].t') then
    -- A reply cannot be the first message, and a conversation is not made by a message that fails.
    select jsonb_agg(distinct jsonb_build_object('c', i.c, 's', i.s, 't', i.t,
      'low', least(i.s collate "C", i.t collate "C"), 'high', greatest(i.s collate "C", i.t collate "C")))
    into fresh
    from jsonb_to_recordset(batch) as i(c text, s text, t text, r bigint, a jsonb)
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

  if jsonb_path_exists(batch, '$[*].a') then
    -- They stand still from here on: what becomes of one either is seen below, or finds the message that carries it.
    perform 1 from attachments t
    where t.id = any (array(
      select jsonb_array_elements_text(i.a) from jsonb_to_recordset(batch) as i(a jsonb) where i.a is not null
    ))
    order by t.id
    for no key update;
    -- By its place, what each item carries, where it may carry all that it names. One is carried once, by the first.
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

  stamp := date_trunc('milliseconds', clock_timestamp());

  return query
  with input as (
    select i.ord, i.c, i.s, i.t, decode(i.m, 'hex') as m, i.ct, decode(i.b, 'base64') as b, i.r, i.a,
      case when i.a is not null then carried->(i.ord::text) end as found,
      i.c = any (held) as is_held,
      i.ord = min(i.ord) over (partition by i.c, i.s, i.m) as is_first
    from rows from (jsonb_to_recordset(batch) as (c text, s text, t text, m text, ct text, b text, r bigint, a jsonb))
      with ordinality as i(c, s, t, m, ct, b, r, a, ord)
  ), judged as (
    select i.*, c.last_seq, c.epoch, known.seq as known_seq, known.sent_at as known_at,
      case
        -- A message that was edited or deleted since cannot be compared: it counts as the same.
        when known.seq is not null then case
          when known.edited_at is not null or known.deleted or (
            known.body = i.b and known.content_type = i.ct and coalesce(known.reply_to, 0) = coalesce(i.r, 0)
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
          'conversation')
        when p.user_id is null then 'member'
        when c.restrictions & forbidding & 1 <> 0 then 'blocked'
        when c.restrictions & forbidding & 2 <> 0 then 'friends'
        when i.r > c.last_seq or i.r between 1 and p.visible_seq then 'reply'
        when i.a is not null and i.found is null then 'attachment'
      end as failure
    from input i
    -- One that came into being since is not held, and so is not there.
    left join lateral (select * from conversations t where i.is_held and t.id = i.c limit 1) c on true
    left join lateral (
      select t.seq, t.sent_at, t.body, t.content_type, t.reply_to, t.attachments, t.edited_at, t.deleted from messages t
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
      attachments)
    select n.c, n.seq, n.s, n.m, stamp, n.ct, n.b, n.r, n.found from numbered n where n.is_new
  ), attached as (
    update attachments t set seq = n.seq
    from numbered n cross join lateral jsonb_array_elements_text(n.a) as e(id)
    where n.a is not null and n.is_new and t.id = e.id
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
    n.c = any (new_directs), n.found,
    coalesce(n.failure, case when not n.is_first and (n.first_seq is null or n.first_b <> n.b or n.first_ct <> n.ct
      or coalesce(n.first_r, 0) <> coalesce(n.r, 0) or coalesce(n.first_a, '[]') <> coalesce(n.a, '[]'))
      and n.known_seq is null then 'conflict' end)
  from (
    select *, first_value(seq) over same as first_seq, first_value(b) over same as first_b,
      first_value(ct) over same as first_ct, first_value(r) over same as first_r, first_value(a) over same as first_a
    from numbered
    window same as (partition by c, s, m order by ord)
  ) n
  order by n.ord;
end
$$;
