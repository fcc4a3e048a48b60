-- Counts a user's choices of a status, so that of two the newer one is told wherever they meet. 0: none was made since there
-- are versions. A trigger counts, since stores of the version before choose as well.
alter table users add column status_version bigint not null default 0;

create function count_status_choice() returns trigger
language plpgsql
as $$
begin
  new.status_version := case when tg_op = 'UPDATE' then old.status_version else 0 end + 1;
  return new;
end
$$;
-- A first connection makes a row with the defaults, which nobody chose.
create trigger status_chosen_first before insert on users
for each row when (new.status <> 2 or new.status_text <> '') execute function count_status_choice();
create trigger status_chosen before update of status, status_text on users
for each row execute function count_status_choice();

-- Counts the changes of a conversation's title and settings. 0: as it was made, or as it was when counting began.
alter table conversations add column details_version bigint not null default 0;

create function count_details_change() returns trigger
language plpgsql
as $$
begin
  new.details_version := old.details_version + 1;
  return new;
end
$$;
create trigger details_changed before update of title, history_visibility, retention_days on conversations
for each row when (
  old.title <> new.title or old.history_visibility <> new.history_visibility or old.retention_days <> new.retention_days
)
execute function count_details_change();

-- The transaction that moved a member's read position last, other than by posting: what was read since is found by it. Null:
-- none since there is such a column. Readers of one conversation lock nothing that they have in common; appends, which write
-- neither this column nor the index, cost what they did. `marked_seq` is where it was moved to: posting moves `read_seq` on.
-- Of a large table both may have been made by hand before (docs/operating/upgrade.md).
alter table members
  add column if not exists read_xid xid8,
  add column if not exists marked_seq bigint;
create index if not exists members_read on members (conversation_id, read_xid) where read_xid is not null;
