-- Partitions messages by hash of the conversation, in one transaction: psql -v ON_ERROR_STOP=1 -1 -f partition-messages.sql
-- Sends wait, or are answered UNAVAILABLE and sent again, for as long as the copy takes. The names of constraints and
-- indexes stay, so later migrations find them. Needs room for a second copy.
do $$
declare
  partitions constant int := 16;
  statements text[];
  statement text;
begin
  lock table messages in access exclusive mode;
  if (select relkind from pg_class where oid = 'messages'::regclass) = 'p' then
    raise exception 'messages is partitioned already';
  end if;

  select array_agg(format('alter table messages add constraint %I %s', conname, pg_get_constraintdef(oid)) order by contype desc)
  into statements
  from pg_constraint where conrelid = 'messages'::regclass and contype in ('p', 'u', 'f');
  select statements || array_agg(pg_get_indexdef(indexrelid))
  into statements
  from pg_index where indrelid = 'messages'::regclass
    and indexrelid not in (select conindid from pg_constraint where conrelid = 'messages'::regclass and contype in ('p', 'u'));

  alter table messages rename to messages_in_one;
  create table messages (
    like messages_in_one including defaults including constraints including generated including storage including comments
  ) partition by hash (conversation_id);
  for number in 0 .. partitions - 1 loop
    execute format(
      'create table messages_%s partition of messages for values with (modulus %s, remainder %s)', number, partitions, number
    );
  end loop;
  insert into messages select * from messages_in_one;
  drop table messages_in_one;
  foreach statement in array statements loop
    execute statement;
  end loop;
end $$;
analyze messages;
