-- Which history this database is in. Whoever holds numbers of another one (a client's cursor, a gateway) is ahead of it or
-- beside it: after a restore the same numbers are given out once more, for other messages.
create table database_epoch (
  only_row boolean primary key default true check (only_row),
  id text not null,
  -- Where the row was when it got the id: a restore takes it to another place.
  place text not null
);
insert into database_epoch (id, place) values (gen_random_uuid()::text, '');

-- Begins a new epoch. Ids of jobs come from the outbox: one of the old history that still runs must not be taken for one
-- of the new.
create function begin_database_epoch(at_place text) returns void
language plpgsql
as $$
begin
  -- Of many who find out at once, one begins it.
  update database_epoch e set id = gen_random_uuid()::text, place = coalesce(at_place, e.place)
  where at_place is null or e.place <> at_place;
  if found then
    perform setval('outbox_id_seq', nextval('outbox_id_seq') + 1000000000);
  end if;
end
$$;

-- The epoch; a new one where the row is not in the place where it got its id: a dump makes the table anew (another oid, in
-- another cluster mostly), and recovery to a point in time, as every promotion, begins a timeline.
create function current_database_epoch() returns text
language plpgsql
as $$
declare
  known record;
  here text;
  cluster text := '';
begin
  select e.id, e.place, e.tableoid into known from database_epoch e;
  if pg_is_in_recovery() then
    return known.id;
  end if;
  if has_function_privilege('pg_control_system()', 'execute') then
    select c.system_identifier::text into cluster from pg_control_system() c;
  end if;
  here := concat_ws('/', cluster, left(pg_walfile_name(pg_current_wal_lsn()), 8), known.tableoid);
  if known.place <> here then
    perform begin_database_epoch(here);
    select e.id into known.id from database_epoch e;
  end if;
  return known.id;
end
$$;
