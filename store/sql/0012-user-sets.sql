-- Counts the changes of what each user belongs to: memberships, friendships, requests and blocks. A gateway compares the
-- number that it knows with this one, for many users in one statement, and so finds what the bus lost. A table of its own: a
-- row of `users` means that somebody has connected, and those rows are locked while sessions open. No row: 0.
--
-- Rows here are locked last: nothing that holds one waits for a pair, a conversation or a member. Several are locked in the
-- order of their ids, in one statement.
create table user_sets (
  user_id text collate "C" primary key,
  version bigint not null
) with (fillfactor = 50);

alter table friendships
  -- The version of that side's sets that the last change of the pair made, as that side sees it; 0: before there were any.
  add column low_version bigint not null default 0,
  add column high_version bigint not null default 0;

-- Triggers count, and not the statements that change sets: so none is forgotten, wherever it comes from, a store of the
-- version before and a person with psql included.
create function count_membership_changes() returns trigger
language plpgsql
as $$
begin
  insert into user_sets as s (user_id, version)
  select c.user_id, count(*) from changed c group by c.user_id order by c.user_id
  on conflict (user_id) do update set version = s.version + excluded.version;
  return null;
end
$$;
create trigger members_added after insert on members
referencing new table as changed for each statement execute function count_membership_changes();
create trigger members_removed after delete on members
referencing old table as changed for each statement execute function count_membership_changes();

-- The state of a pair as one side (1: low, 2: high) sees it: a blocked user is not told of the block.
create function pair_seen_by(side integer, state integer, blocked_by integer) returns integer
language sql immutable
as $$
  select case when blocked_by & side <> 0 then -1 else state end
$$;

create function count_pair_change() returns trigger
language plpgsql
as $$
begin
  -- `low` is before `high` by byte.
  if pair_seen_by(1, new.state, new.blocked_by) <> pair_seen_by(1, old.state, old.blocked_by) then
    insert into user_sets as s (user_id, version) values (new.low, 1)
    on conflict (user_id) do update set version = s.version + 1
    returning version into new.low_version;
  end if;
  if pair_seen_by(2, new.state, new.blocked_by) <> pair_seen_by(2, old.state, old.blocked_by) then
    insert into user_sets as s (user_id, version) values (new.high, 1)
    on conflict (user_id) do update set version = s.version + 1
    returning version into new.high_version;
  end if;
  return new;
end
$$;
create trigger pair_changed before update of state, blocked_by on friendships
for each row when (old.state <> new.state or old.blocked_by <> new.blocked_by)
execute function count_pair_change();
