-- Jobs that were published to a broker and are not settled yet. A row is inserted before the job is published, and
-- deleted in the transaction that records the job as done, or in the statement that stores its dead letter. A broker
-- may lose jobs that it has confirmed: jobs that are late here, and that the broker has lost, are handed over again.
create table handed_over_jobs (
  id text primary key,
  kind text not null,
  key text not null,
  payload jsonb not null,
  traceparent text,
  -- Number of hand-overs.
  times integer not null default 1,
  -- When the job counts as late.
  due_at timestamptz not null,
  -- Whether a worker runs the job or the job waits for a retry: some brokers do not count such jobs in the queue
  -- length.
  with_worker boolean not null default false
);
create index handed_over_jobs_due on handed_over_jobs (kind, due_at);
