-- Identifies the history of this database. Sequence numbers from another history, in a client's cursor or in a gateway,
-- are not valid here: after a restore the same numbers are assigned again, to other messages.
create table database_epoch (
  only_row boolean primary key default true check (only_row),
  id text not null,
  -- The place of the row when it received the id: a restore moves it to another place.
  place text not null
);
insert into database_epoch (id, place) values (gen_random_uuid()::text, '');

-- Begins a new epoch. Ids of jobs are made from the ids of outbox rows: a job of the old history that is still running
-- must not have the id of a job of the new one.
create function begin_database_epoch(at_place text) returns void
language plpgsql
as $$
begin
  -- Of several sessions that detect the change at the same time, only one begins the epoch.
  update database_epoch e set id = gen_random_uuid()::text, place = coalesce(at_place, e.place)
  where at_place is null or e.place <> at_place;
  if found then
    perform setval('outbox_id_seq', nextval('outbox_id_seq') + 1000000000);
  end if;
end
$$;

-- Returns the epoch, and begins a new one if the row is not in the place where it received its id. A restored dump
-- creates the table again (with another oid, usually in another cluster), and a point-in-time recovery begins a new
-- timeline, as does every promotion.
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
