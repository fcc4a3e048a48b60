-- Jobs that a broker has confirmed and that are not settled yet: written before they are published, gone in the transaction
-- that notes them as done, or with their dead letter. A broker may lose what it has confirmed: what is due here is handed
-- over again.
create table handed_over_jobs (
  id text primary key,
  kind text not null,
  key text not null,
  payload jsonb not null,
  traceparent text,
  -- Hand-overs so far.
  times integer not null default 1,
  -- When it counts as late.
  due_at timestamptz not null,
  -- A worker has it, or waits for its next attempt: some brokers do not count it among what waits.
  with_worker boolean not null default false
);
create index handed_over_jobs_due on handed_over_jobs (kind, due_at);
