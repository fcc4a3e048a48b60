-- Creates a group in the caller's transaction, and returns its id: godwit.create_conversation. The rules and the events are
-- those of store/src/conversations/create.ts. A group that a service creates has no owner.
create or replace function sql_create_conversation(
  conversation text, actor text, name text, users text[], visibility text
)
returns text
language plpgsql
as $$
declare
  new_id text := coalesce(conversation, gen_random_uuid()::text);
  everybody text[];
  made conversations;
begin
  perform sql_check_conversation_id(new_id);
  if left(new_id, 2) = 'd:' then
    perform sql_refuse('INVALID_ARGUMENT', 'conversation_id: must not begin like the id of a direct conversation');
  end if;
  perform sql_check_actor('actor_id', actor);
  perform sql_check_users('member_ids', users);
  if octet_length(name) > 256 then
    perform sql_refuse('TOO_LARGE', 'title: at most 256 bytes');
  end if;
  if visibility is null or visibility not in ('from_start', 'from_joining') then
    perform sql_refuse('INVALID_ARGUMENT', 'history_visibility: must be from_start or from_joining');
  end if;
  everybody := array(
    select e.id from (
      select actor as id, 0::bigint as place where not sql_is_service(actor)
      union all
      select u.id, u.place from unnest(users) with ordinality as u(id, place)
    ) e
    group by e.id order by min(e.place)
  );

  if not sql_is_service(actor) then
    -- The same lock as lockInviter in store/src/friends/invitation-lock.ts.
    perform pg_advisory_xact_lock_shared(hashtextextended(actor, 1));
  end if;
  perform sql_check_invitation(actor, users);
  insert into conversations (id, kind, title, member_count, history_visibility)
  values (new_id, 1, coalesce(name, ''), cardinality(everybody), case visibility when 'from_start' then 1 else 2 end)
  on conflict do nothing
  returning * into made;
  if made.id is null then
    -- Repeated by its owner, or by a service, it changes nothing.
    if not sql_is_service(actor)
      and not exists (select from members m where m.conversation_id = new_id and m.role = 3 and m.user_id = actor)
    then
      perform sql_refuse('CONFLICT', 'conversation_id: ' || new_id || ' belongs to another user');
    end if;
    return new_id;
  end if;
  -- After the insertion, which waits for a deletion in progress.
  if exists (select from deleted_conversations d where d.id = new_id) then
    perform sql_refuse('CONFLICT', 'conversation_id: ' || new_id || ' was deleted, and is not used again');
  end if;
  insert into outbox (kind, key, payload) values ('event', new_id, jsonb_build_object(
    'type', 'conversation.created', 'conversation_id', new_id, 'actor_id', actor, 'title', made.title,
    'member_count', cardinality(everybody), 'member_ids', to_jsonb(everybody[1:1000])
  ));
  -- Must come last: inserting members updates user_sets, whose rows are locked after all others.
  insert into members (conversation_id, user_id, role, joined_seq, read_seq)
  select new_id, u, case when u = actor then 3 else 1 end, 0, 0 from unnest(everybody) as u;
  perform sql_announce_members('created', made, 0, actor, everybody);
  return new_id;
end
$$;

-- Leaves to the stores to announce users who joined a conversation. `made` is the conversation after the change.
create or replace function sql_announce_members(
  change text, made conversations, visible bigint, actor text, new_members text[]
)
returns void
language plpgsql
as $$
begin
  insert into announcements (kind, conversation_id, epoch, weight, payload)
  values (change, made.id, made.epoch, 1 + cardinality(new_members), jsonb_build_object(
    'at', jsonb_build_object('epoch', made.epoch, 'last_seq', made.last_seq, 'last_change', made.last_change,
      'member_count', made.member_count, 'visible_seq', visible),
    'actor_id', actor, 'user_ids', to_jsonb(new_members),
    'versions', coalesce((
      select jsonb_object_agg(s.user_id, s.version) from user_sets s where s.user_id = any (new_members)
    ), '{}')
  ));
  perform pg_notify('godwit', '');
end
$$;
