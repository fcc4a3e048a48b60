-- Adds members to a group in the caller's transaction, and returns how many were none before: godwit.add_members. The rules
-- and the events are those of store/src/conversations/add-members.ts. The conversation stays locked until that transaction
-- ends.
create or replace function sql_add_members(conversation text, actor text, users text[]) returns integer
language plpgsql
as $$
declare
  made conversations;
  own_role smallint;
  joined text[];
  visible bigint;
  twice text;
begin
  perform sql_check_conversation_id(conversation);
  perform sql_check_actor('actor_id', actor);
  if coalesce(cardinality(users), 0) = 0 then
    perform sql_refuse('INVALID_ARGUMENT', 'user_ids: must name at least one user');
  end if;
  perform sql_check_users('user_ids', users);
  select u into twice from unnest(users) as u group by u having count(*) > 1 limit 1;
  if twice is not null then
    perform sql_refuse('INVALID_ARGUMENT', 'user_ids: names ' || twice || ' twice');
  end if;

  if not sql_is_service(actor) then
    -- The same lock as lockInviter in store/src/friends/invitation-lock.ts.
    perform pg_advisory_xact_lock_shared(hashtextextended(actor, 1));
  end if;
  perform 1 from conversations c where c.id = conversation for no key update;
  -- In a statement of its own: one that waits for a lock sees the data from before the wait.
  select c.* into made from conversations c where c.id = conversation;
  if made.id is null and left(conversation, 2) <> 'd:' then
    perform sql_refuse('NOT_FOUND', 'conversation_id: conversation not found: ' || conversation);
  end if;
  if not sql_is_service(actor) then
    select m.role into own_role from members m where m.conversation_id = made.id and m.user_id = actor;
    if own_role is null then
      perform sql_refuse('PERMISSION_DENIED', actor || ' is not a member of ' || conversation);
    end if;
  end if;
  if made.kind is distinct from 1 then
    perform sql_refuse('PERMISSION_DENIED', 'the members and settings of a direct conversation cannot be changed');
  end if;
  if own_role < 2 then
    perform sql_refuse('PERMISSION_DENIED', 'only owners and admins may add members');
  end if;
  perform sql_check_invitation(actor, users);

  visible := case made.history_visibility when 2 then made.last_seq else 0 end;
  joined := array(
    select u from unnest(users) as u
    where not exists (select from members m where m.conversation_id = conversation and m.user_id = u)
  );
  if cardinality(joined) = 0 then
    return 0;
  end if;
  update conversations c set epoch = c.epoch + 1, member_count = c.member_count + cardinality(joined)
  where c.id = conversation
  returning * into made;
  insert into outbox (kind, key, payload) values ('event', conversation, jsonb_build_object(
    'type', 'members.changed', 'conversation_id', conversation, 'seq', made.last_seq, 'actor_id', actor,
    'changed_count', cardinality(joined),
    'members', (select jsonb_agg(jsonb_build_object('user_id', u, 'role', 1)) from unnest(joined[1:1000]) as u),
    'removed_count', 0, 'removed_user_ids', '[]'::jsonb
  ));
  -- Must come last: inserting members updates user_sets, whose rows are locked after all others.
  insert into members (conversation_id, user_id, role, joined_seq, read_seq, visible_seq)
  select conversation, u, 1, made.last_seq, made.last_seq, visible from unnest(joined) as u;
  perform sql_announce_members('added', made, visible, actor, joined);
  return cardinality(joined);
end
$$;
