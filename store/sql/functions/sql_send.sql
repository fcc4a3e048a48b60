-- Posts one message in the caller's transaction, and returns its number: godwit.send. The conversation stays locked until
-- that transaction ends. The message, its number and its outbox row are those of append_messages; the row of
-- `announcements` makes a store publish it after the commit, and the notification wakes the stores.
create or replace function sql_send(conversation text, sender text, content bytea, type text, message_id bytea) returns bigint
language plpgsql
as $$
begin
  perform sql_check_conversation_id(conversation);
  perform sql_check_actor('sender_id', sender);
  return sql_post(conversation, sender, null, content, type, message_id);
end
$$;

-- The same in the direct conversation of two users, which its first message creates: godwit.send_direct.
create or replace function sql_send_direct(sender text, recipient text, content bytea, type text, message_id bytea)
returns bigint
language plpgsql
as $$
declare
  problem text := sql_user_id_problem(recipient);
begin
  perform sql_check_actor('sender_id', sender);
  if sql_is_service(sender) then
    perform sql_refuse('INVALID_ARGUMENT', 'sender_id: must be a user: a direct conversation is between two users');
  end if;
  if problem is not null then
    perform sql_refuse('INVALID_ARGUMENT', 'to_user_id: ' || problem);
  end if;
  return sql_post(sql_direct_id(sender, recipient), sender, recipient, content, type, message_id);
end
$$;

-- The id of the direct conversation of two users: the same as in store/src/conversations/direct.ts.
create or replace function sql_direct_id(one text, other text) returns text
language sql stable
as $$
  select 'd:' || rtrim(translate(encode(sha256(
    set_byte(decode('00', 'hex'), 0, octet_length(e.low)) || convert_to(e.low, 'UTF8')
    || set_byte(decode('00', 'hex'), 0, octet_length(e.high)) || convert_to(e.high, 'UTF8')
  ), 'base64'), '+/', '-_'), '=')
  from (select least(one collate "C", other collate "C") as low, greatest(one collate "C", other collate "C") as high) e
$$;

-- Posts a message of a sender who may act in a conversation whose id is valid. `recipient` is the other user of a direct
-- conversation, which may be new; null: the conversation exists.
create or replace function sql_post(
  conversation text, sender text, recipient text, content bytea, type text, message_id bytea
)
returns bigint
language plpgsql
as $$
declare
  policy sql_policy;
  known_as bytea := coalesce(message_id, uuid_send(gen_random_uuid()));
  result record;
begin
  if octet_length(known_as) <> 16 then
    perform sql_refuse('INVALID_ARGUMENT', 'client_message_id: must be 16 bytes, has ' || octet_length(known_as)
      || '; of a uuid, use uuid_send(…)');
  end if;
  if content is null then
    perform sql_refuse('INVALID_ARGUMENT', 'body: must not be null');
  end if;
  if octet_length(content) > 16384 then
    perform sql_refuse('TOO_LARGE', 'body: at most 16384 bytes, has ' || octet_length(content));
  end if;
  if octet_length(type) > 128 then
    perform sql_refuse('TOO_LARGE', 'content_type: at most 128 bytes');
  end if;
  select * into policy from sql_policy;
  select * into strict result from append_messages(
    jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('c', conversation, 's', sender, 't', recipient,
      'm', encode(known_as, 'hex'), 'ct', coalesce(type, 'text/plain'), 'b', encode(content, 'base64'), 'r', 0))),
    policy.forbidding, policy.only_known, true, null
  );
  if result.failure = 'user' then
    perform sql_refuse('NOT_FOUND', 'to_user_id: user not found: ' || recipient);
  end if;
  if result.failure is not null then
    perform sql_refuse_send(result.failure, conversation, sender);
  end if;
  if result.created then
    -- Before the message, whose recipients are the members.
    insert into announcements (kind, conversation_id, epoch, weight, payload)
    values ('direct', conversation, result.epoch, 2, jsonb_build_object(
      'user_ids', jsonb_build_array(sender, recipient),
      'versions', (select jsonb_object_agg(s.user_id, s.version) from user_sets s where s.user_id in (sender, recipient))
    ));
  end if;
  if not result.deduplicated then
    insert into announcements (kind, conversation_id, seq, epoch) values ('posted', conversation, result.seq, result.epoch);
    perform pg_notify('godwit', '');
  end if;
  return result.seq;
end
$$;

-- Raises the error for a failure of append_messages: the same as over the wire (store/src/messages/append.ts).
create or replace function sql_refuse_send(failure text, conversation text, sender text) returns void
language plpgsql immutable
as $$
begin
  case
    when failure = 'conflict' then
      perform sql_refuse('CONFLICT', 'client_message_id: already used for another message');
    when failure in ('blocked', 'friends') then
      perform sql_refuse('PERMISSION_DENIED', 'one of the two users blocks the other, or they are not friends');
    when failure = 'conversation' and left(conversation, 2) <> 'd:' then
      perform sql_refuse('NOT_FOUND', 'conversation_id: conversation not found: ' || conversation);
    else
      perform sql_refuse('PERMISSION_DENIED', sender || ' is not a member of ' || conversation);
  end case;
end
$$;
