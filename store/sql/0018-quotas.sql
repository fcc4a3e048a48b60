-- Counters of quotas: conversations that users join, users whom a user adds, bytes of files, exports.

-- How many conversations the user has joined since `joined_since`; counted anew once that is a day ago.
alter table user_sets
  add column joined integer not null default 0,
  add column joined_since timestamptz;

-- As count_membership_changes, which goes on counting the memberships that end.
create function count_joined_members() returns trigger
language plpgsql
as $$
begin
  insert into user_sets as s (user_id, version, joined, joined_since)
  select c.user_id, count(*), count(*), now() from changed c group by c.user_id order by c.user_id
  on conflict (user_id) do update set version = s.version + excluded.version,
    joined = case when s.joined_since > now() - interval '1 day' then s.joined else 0 end + excluded.joined,
    joined_since = case when s.joined_since > now() - interval '1 day' then s.joined_since else excluded.joined_since end;
  return null;
end
$$;
drop trigger members_added on members;
create trigger members_added after insert on members
referencing new table as changed for each statement execute function count_joined_members();

-- How many users a user has added to conversations since `since`; counted anew once that is a day ago. A row is locked
-- after those of user_sets, as the last one of its transaction.
create table users_added (
  user_id text collate "C" primary key,
  count integer not null,
  since timestamptz not null
) with (fillfactor = 50);

-- The bytes of each user's uploads: of those in progress, what is set aside for them. Rows are locked after those of
-- attachments, one by one only by the task that removes files, which runs once at a time.
create table stored_bytes (
  user_id text collate "C" primary key,
  bytes bigint not null
) with (fillfactor = 50);

-- Until the commit no upload begins or ends that would not be counted.
lock table attachments in share row exclusive mode;
insert into stored_bytes (user_id, bytes) select uploader_id, sum(size) from attachments group by uploader_id;

create function count_stored_bytes() returns trigger
language plpgsql
as $$
declare
  owner text := case when tg_op = 'DELETE' then old.uploader_id else new.uploader_id end;
  difference bigint := case when tg_op = 'DELETE' then 0 else new.size end - case when tg_op = 'INSERT' then 0 else old.size end;
begin
  if difference <> 0 then
    insert into stored_bytes as s (user_id, bytes) values (owner, difference)
    on conflict (user_id) do update set bytes = s.bytes + excluded.bytes;
  end if;
  return null;
end
$$;
create trigger attachments_stored after insert or update of size or delete on attachments
for each row execute function count_stored_bytes();

create index requested_jobs_by_user_and_time on requested_jobs (user_id, created_at);
