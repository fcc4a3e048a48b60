-- Notifications that the application sent to be kept until their users confirm them. Each content is stored once.
create table kept_notifications (
  id text collate "C" primary key,
  content_type text not null,
  body bytea not null,
  sent_at timestamptz not null default now()
);
create index kept_notifications_by_time on kept_notifications (sent_at);

-- The users of each. A row stays after it is confirmed, so that a repeated request does not send it again. Rows are
-- inserted while the rows of their users in user_sets are locked, and several are locked in the order of their keys.
create table notification_recipients (
  user_id text collate "C" not null,
  notification_id text collate "C" not null,
  -- The version of the user's sets that the notification made: a gateway that did not hear of it finds it by comparing.
  version bigint not null,
  sent_at timestamptz not null,
  confirmed boolean not null default false,
  primary key (user_id, notification_id)
);
create index notification_recipients_pending on notification_recipients (user_id, version) where not confirmed;
create index notification_recipients_by_time on notification_recipients (sent_at);

-- Endpoints of Web Push. An endpoint is one browser: it belongs to the user who registered it last.
create table push_endpoints (
  -- SHA-256 of the URL, which may be too long for an index.
  id bytea primary key,
  user_id text collate "C" not null,
  endpoint text not null,
  p256dh bytea not null,
  auth bytea not null,
  registered_at timestamptz not null default clock_timestamp(),
  -- Pushes in a row that failed for good.
  failures integer not null default 0
);
create index push_endpoints_of_user on push_endpoints (user_id, registered_at);
