import { randomUUID } from 'node:crypto';
import { Code, checkBody, checkId, checkUserIds, encodeEntry, GodwitError, invalid } from '@godwit/schema';
import type { server } from '@godwit/schema/server';
import { userTopic } from '../bus/bus.js';
import { inSlices } from '../bus/in-slices.js';
import type { Queryable } from '../database/database.js';
import type { Store } from '../store.js';
import { assertKnown } from '../users/known.js';
import { internal } from '../wire.js';

const { BusFrame } = internal.store.v1;

/** Notifications kept for a user until they are confirmed. A newer one beyond it drops the oldest. */
export const MAX_KEPT = 100;
/** Days for which a notification is kept, and its id remembered. */
export const KEPT_DAYS = 30;

const KEEP_CONTENT = `
  insert into kept_notifications (id, content_type, body) values ($1, $2, decode($3, 'hex')) on conflict (id) do nothing`;
const CONTENT = 'select content_type, body, sent_at from kept_notifications where id = $1';
// Rows are locked in byte order of the users' ids, first those of user_sets: a repeated request that runs at the same time
// waits there, and then finds the recipients.
const KEEP = `
  with given as (
    select distinct u collate "C" as id from unnest($1::text[]) u
  ), fresh as (
    select id from given g where not exists (
      select from notification_recipients r where r.user_id = g.id and r.notification_id = $2
    )
  ), counted as (
    insert into user_sets as s (user_id, version) select id, 1 from fresh order by id
    on conflict (user_id) do update set version = s.version + 1
    returning user_id, version
  )
  insert into notification_recipients (user_id, notification_id, version, sent_at)
  select user_id, $2, version, $3::timestamptz from counted order by user_id
  on conflict do nothing
  returning user_id, version`;
// Dropped ones count as confirmed, so that a repeated request does not send them again.
const DROP_OLDEST = `
  with oldest as (
    select u.id, r.version from unnest($1::text[]) as u(id) cross join lateral (
      select version from notification_recipients t where t.user_id = u.id and not t.confirmed
      order by version desc offset ${MAX_KEPT} limit 1
    ) r
  ), held as (
    select t.user_id, t.notification_id from notification_recipients t join oldest o on t.user_id = o.id
    where t.version <= o.version and not t.confirmed
    order by t.user_id, t.notification_id for update of t
  )
  update notification_recipients r set confirmed = true from held h
  where r.user_id = h.user_id and r.notification_id = h.notification_id`;

interface Content {
  content_type: string;
  body: Uint8Array;
  sent_at: Date;
}

/**
 * Sends a notification to the devices of users: once, to those that are connected, or, if it is kept, until the user
 * confirms it. Repeating a kept one with its id sends it only to users who are not among its recipients yet; CONFLICT if
 * the content is another one.
 */
export async function notifyUsers(
  store: Pick<Store, 'databases' | 'bus' | 'policy'>,
  { user_ids, content_type, body, keep, notification_id }: server.v1.NotifyRequest.$Properties,
): Promise<server.v1.NotifyResponse.$Properties> {
  const users = [...new Set(user_ids ?? [])];
  checkUserIds('user_ids', user_ids ?? []);
  const content = { content_type: content_type ?? '', body: body ?? new Uint8Array() };
  checkBody(content.content_type, content.body);
  if (notification_id && !keep) throw invalid('notification_id', 'must be empty without keep');
  if (notification_id) checkId('notification_id', notification_id);
  await assertKnown(store.databases.reads, store.policy, 'user_ids', users);
  if (keep) return keepForUsers(store, users, content, notification_id || randomUUID());
  const entry = encodeEntry({ notification: { ...content, sent_at: Date.now() } });
  const frame = BusFrame.encode({ told: { entry } }).finish();
  await inSlices(users, (user) => store.bus.publish(userTopic(user), frame));
  return {};
}

async function keepForUsers(
  { databases: { writes }, bus }: Pick<Store, 'databases' | 'bus'>,
  users: readonly string[],
  { content_type, body }: Pick<Content, 'content_type' | 'body'>,
  id: string,
): Promise<server.v1.NotifyResponse.$Properties> {
  await writes.query(KEEP_CONTENT, [id, content_type, Buffer.from(body).toString('hex')]);
  const kept = await readContent(writes, id);
  if (kept.content_type !== content_type || Buffer.compare(kept.body, body) !== 0)
    throw new GodwitError(Code.CODE_CONFLICT, 'notification_id: was used for a notification with another content');
  const rows = await writes.query<{ user_id: string; version: number }>(KEEP, [users, id, kept.sent_at.toISOString()]);
  if (rows.length === 0) return { notification_id: id };
  await writes.query(DROP_OLDEST, [rows.map(({ user_id }) => user_id)]);
  // The part that all users share, followed by the version of each user's sets.
  const frame = BusFrame.encode({ notified: { entry: keptEntry({ id, ...kept }) } }).finish();
  await inSlices(rows, ({ user_id, version: sets_version }) =>
    bus.publish(userTopic(user_id), Buffer.concat([frame, BusFrame.encode({ sets_version }).finish()])),
  );
  return { notification_id: id };
}

/** The encoded event of a kept notification. */
export function keptEntry({ id, content_type, body, sent_at }: Content & { id: string }): Uint8Array {
  return encodeEntry({ notification: { content_type, body, notification_id: id, sent_at: sent_at.getTime() } });
}

async function readContent(runner: Queryable, id: string): Promise<Content> {
  const [row] = await runner.query<Content>(CONTENT, [id]);
  // A task removed it in between, since it had expired.
  if (!row) throw new GodwitError(Code.CODE_UNAVAILABLE, 'the notification has just expired', { retryAfterMs: 200 });
  return row;
}
