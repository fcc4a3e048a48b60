-- Checks of the arguments of the functions of the schema godwit: the same rules as schema/src/validate.ts.

-- Raises an error of one of the protocol's codes. The code is its detail; the SQLSTATE is the closest one that Postgres has.
create or replace function sql_refuse(code text, problem text) returns void
language plpgsql immutable
as $$
begin
  raise exception using message = problem, detail = code, errcode = case code
    when 'INVALID_ARGUMENT' then 'invalid_parameter_value'
    when 'TOO_LARGE' then 'program_limit_exceeded'
    when 'NOT_FOUND' then 'no_data_found'
    when 'PERMISSION_DENIED' then 'insufficient_privilege'
    when 'CONFLICT' then 'unique_violation'
  end;
end
$$;

-- The reason why `id` is not a valid id; null if it is valid. The strings are escaped so that they mean the same whatever
-- the caller's standard_conforming_strings is.
create or replace function sql_id_problem(id text) returns text
language sql immutable
as $$
  select case
    when id is null then 'must not be null'
    when octet_length(id) not between 1 and 64 then 'must be 1 to 64 bytes, has ' || octet_length(id)
    when id ~ E'[\\u0001-\\u001f\\u007f-\\u009f\\ufeff]' then 'must not contain control characters or U+FEFF'
    when id ~ E'^[ \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
      or id ~ E'[ \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]$' then 'must not begin or end with white space'
    when id in ('.', '..') then 'must not be ' || id
  end
$$;

-- The same for the id of a user.
create or replace function sql_user_id_problem(id text) returns text
language sql immutable
as $$
  select coalesce(
    sql_id_problem(id),
    case when left(id, 1) = '@' then 'must not begin with @, which is reserved for services' end
  )
$$;

-- Whether an id is that of a service, which is no user and may do everything in every conversation.
create or replace function sql_is_service(id text) returns boolean
language sql immutable
as $$
  select left(id, 1) = '@'
$$;

-- Raises an error unless `id` is a valid id of a conversation.
create or replace function sql_check_conversation_id(id text) returns void
language plpgsql immutable
as $$
declare
  problem text := sql_id_problem(id);
begin
  if problem is not null then
    perform sql_refuse('INVALID_ARGUMENT', 'conversation_id: ' || problem);
  end if;
end
$$;

-- Raises an error unless `id` may act: a service, or a user who is not banned.
create or replace function sql_check_actor(field text, id text) returns void
language plpgsql stable
as $$
declare
  problem text;
begin
  if sql_is_service(id) then
    if id !~ '^@[a-z0-9][a-z0-9_-]{0,62}$' then
      problem := 'the name of a service must be @ and 1 to 63 of a-z, 0-9, - and _';
    end if;
  else
    problem := sql_id_problem(id);
  end if;
  if problem is not null then
    perform sql_refuse('INVALID_ARGUMENT', field || ': ' || problem);
  end if;
  if exists (select from users u where u.id = sql_check_actor.id and u.banned_at is not null) then
    perform sql_refuse('PERMISSION_DENIED', field || ': ' || id || ' is banned');
  end if;
end
$$;

-- Raises an error unless each of `ids` is a valid id of a user, and there are no more than a request may name.
create or replace function sql_check_users(field text, ids text[]) returns void
language plpgsql immutable
as $$
declare
  problem text;
begin
  if cardinality(ids) > 10000 then
    perform sql_refuse('TOO_LARGE', field || ': at most 10000 users, has ' || cardinality(ids));
  end if;
  select sql_user_id_problem(u) into problem from unnest(ids) as u where sql_user_id_problem(u) is not null limit 1;
  if problem is not null then
    perform sql_refuse('INVALID_ARGUMENT', field || ': ' || problem);
  end if;
end
$$;

-- Raises an error unless `actor` may add `ids` to a conversation: each must be known if policy says so, and there must be no
-- block between a user who adds and one who is added.
create or replace function sql_check_invitation(actor text, ids text[]) returns void
language plpgsql stable
as $$
declare
  found_id text;
begin
  if (select p.only_known from sql_policy p) then
    select u into found_id from unnest(ids) as u where not exists (select from users k where k.id = u) order by u limit 1;
    if found_id is not null then
      perform sql_refuse('NOT_FOUND', 'the users named: user not found: ' || found_id);
    end if;
  end if;
  select b.user_id into found_id from (
    select f.high as user_id from friendships f where f.low = actor and f.blocked_by <> 0
    union all
    select f.low from friendships f where f.high = actor and f.blocked_by <> 0
  ) b
  where b.user_id = any (ids) order by b.user_id limit 1;
  if found_id is not null then
    perform sql_refuse('PERMISSION_DENIED', found_id || ' cannot be added by ' || actor);
  end if;
end
$$;
