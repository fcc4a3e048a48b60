-- When each task last did all that it had to do: what does not run, or fails each time, is seen by that.
create table cron_runs (
  task text primary key,
  succeeded_at timestamptz not null
);
