-- Creates the functions that applications call, in the schema godwit, and returns whether they are there. They run with the
-- rights of Godwit's role and on its tables, wherever these are: each is fixed to the schema that is the first of the search
-- path here. `pg_temp` comes last, so that no temporary table of a caller is taken for one of ours.
--
-- Called by every migration. Nothing is created without the right to do so, or if the functions are those of another
-- Godwit in this database.
create or replace function sql_install() returns boolean
language plpgsql
as $$
declare
  home text := quote_ident(current_schema());
  other text;
  declared record;
begin
  if to_regnamespace('godwit') is null then
    if not has_database_privilege(current_database(), 'create') then
      return false;
    end if;
    create schema godwit;
    comment on schema godwit is 'Functions that applications call in their own transactions';
  elsif not has_schema_privilege('godwit', 'create') then
    return false;
  end if;
  select substring(c from E'^search_path=(.*), pg_temp$') into other
  from pg_proc p cross join unnest(p.proconfig) as c
  where p.pronamespace = to_regnamespace('godwit') and p.proname = 'send' and c like 'search_path=%'
  limit 1;
  if other <> home and to_regclass(other || '.announcements') is not null then
    return false;
  end if;
  for declared in
    select * from (values
      ('send(conversation_id text, sender_id text, body text, content_type text default ''text/plain'','
        ' client_message_id bytea default null)', 'bigint', 'sql_send($1, $2, convert_to($3, ''UTF8''), $4, $5)'),
      ('send(conversation_id text, sender_id text, body bytea, content_type text default ''text/plain'','
        ' client_message_id bytea default null)', 'bigint', 'sql_send($1, $2, $3, $4, $5)'),
      ('send_direct(sender_id text, to_user_id text, body text, content_type text default ''text/plain'','
        ' client_message_id bytea default null)', 'bigint', 'sql_send_direct($1, $2, convert_to($3, ''UTF8''), $4, $5)'),
      ('send_direct(sender_id text, to_user_id text, body bytea, content_type text default ''text/plain'','
        ' client_message_id bytea default null)', 'bigint', 'sql_send_direct($1, $2, $3, $4, $5)'),
      ('direct_conversation_id(user_id text, other_id text)', 'text', 'sql_direct_id($1, $2)'),
      ('create_conversation(conversation_id text, actor_id text, title text default '''','
        ' member_ids text[] default ''{}'', history_visibility text default ''from_start'')',
        'text', 'sql_create_conversation($1, $2, $3, $4, $5)'),
      ('add_members(conversation_id text, actor_id text, user_ids text[])', 'integer', 'sql_add_members($1, $2, $3)')
    ) as f(head, result, call)
  loop
    execute format(
      'create or replace function godwit.%s returns %s language plpgsql security definer set search_path = %s, pg_temp as %L',
      declared.head, declared.result, home, 'begin return ' || declared.call || '; end'
    );
  end loop;
  return true;
end
$$;
