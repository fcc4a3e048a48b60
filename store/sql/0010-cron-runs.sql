-- When each cron task last completed all of its work, which reveals tasks that do not run or always fail.
create table cron_runs (
  task text primary key,
  succeeded_at timestamptz not null
);
