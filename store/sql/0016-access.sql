-- Bans, revoked tokens and ended sessions. A row of `users` holds them, since a gateway reads it when a session opens.
alter table users
  -- Null: not banned.
  add column banned_at timestamptz,
  add column ban_reason text not null default '',
  -- Tokens issued before it are refused. Null: none was revoked.
  add column revoked_before timestamptz,
  -- When an operator last ended every session of the user.
  add column sessions_ended_at timestamptz,
  -- The version of the user's sets that the last end of sessions made: sessions opened as of an earlier one are over.
  add column ended_version bigint not null default 0;

-- Every change counts as a change of the user's sets, so that a gateway that did not hear of it finds it by comparing
-- versions. Rows of user_sets are locked last, as by every other trigger.
create function count_access_change() returns trigger
language plpgsql
as $$
declare
  counted bigint;
begin
  insert into user_sets as s (user_id, version) values (new.id, 1)
  on conflict (user_id) do update set version = s.version + 1
  returning version into counted;
  if new.sessions_ended_at is distinct from old.sessions_ended_at then
    new.ended_version := counted;
  end if;
  return new;
end
$$;
create trigger access_set before update of banned_at, ban_reason, revoked_before, sessions_ended_at on users
for each row when (
  new.banned_at is distinct from old.banned_at
  or new.ban_reason <> old.ban_reason
  or new.revoked_before is distinct from old.revoked_before
  or new.sessions_ended_at is distinct from old.sessions_ended_at
)
execute function count_access_change();
