import { Code, checkId, checkText, checkUserId, GodwitError, invalid } from '@godwit/schema';
import type { server } from '@godwit/schema/server';
import { isService } from '../auth/caller.js';
import { isServiceName, type ServiceIdentity } from '../auth/service-keys.js';
import { userTopic } from '../bus/bus.js';
import type { Queryable } from '../database/database.js';
import type { Store } from '../store.js';
import { internal } from '../wire.js';

/** Bytes of UTF-8 of the reason of a ban at most: it must fit beside other words into the reason of a close. */
const MAX_REASON_BYTES = 100;

/** The columns of `users` that say whether a user may have sessions. */
export interface AccessRow {
  banned: boolean;
  ban_reason: string;
  revoked_before: Date | null;
  ended_version: number;
}

const COLUMNS = 'banned_at is not null as banned, ban_reason, revoked_before, ended_version';
const READ = `select ${COLUMNS} from users where id = $1`;
// Before an update, and not as one statement with it: the trigger that counts must see an update.
const MAKE = `insert into users (id) values ($1) on conflict do nothing`;
const END = `
  update users set sessions_ended_at = clock_timestamp(),
    revoked_before = case when $2::boolean then clock_timestamp() else revoked_before end
  where id = $1 returning ${COLUMNS}`;
const BAN = `
  update users set sessions_ended_at = clock_timestamp(), banned_at = clock_timestamp(), ban_reason = $2
  where id = $1 returning ${COLUMNS}`;
const UNBAN = `
  update users set banned_at = null, ban_reason = '' where id = $1 and banned_at is not null returning ${COLUMNS}`;

/** The access of a user as gateways get it; undefined if nothing was ever refused. */
export function accessOf(row: AccessRow): internal.store.v1.Access.$Properties | undefined {
  const { banned, ban_reason: reason, revoked_before, ended_version } = row;
  if (!banned && !revoked_before && ended_version === 0) return undefined;
  return { banned, reason, revoked_before: revoked_before?.getTime() ?? 0, ended_version };
}

/**
 * Rejects with PERMISSION_DENIED if a user is banned, and with UNAUTHENTICATED if a token issued at `issuedAt` (Unix
 * milliseconds; 0: unknown) was revoked.
 */
export async function assertAccess(
  runner: Queryable,
  { user_id, issued_at }: { user_id: string; issued_at: number },
): Promise<void> {
  const [row] = await runner.query<AccessRow>(READ, [user_id]);
  const subject = isService(user_id) ? `service ${user_id}` : 'user';
  if (row?.banned) throw new GodwitError(Code.CODE_PERMISSION_DENIED, `the ${subject} is banned${why(row.ban_reason)}`);
  if (row?.revoked_before && issued_at < row.revoked_before.getTime())
    throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: was revoked');
}

const why = (reason: string) => (reason ? `: ${reason}` : '');

/**
 * Checks the user whose access is to change. Services have tokens and are banned like users, as `@name`; one service may
 * do that to another only with the scope `operator`, and the command line may. Throws the GodwitError of the refusal.
 */
function checkTarget(userId: string, caller: ServiceIdentity | undefined): void {
  if (!isService(userId)) {
    checkUserId('user_id', userId);
    return;
  }
  if (!isServiceName(userId.slice(1)))
    throw invalid('user_id', 'must be @ and the name of a service, or the id of a user');
  if (caller && !caller.scopes.has('operator'))
    throw new GodwitError(
      Code.CODE_PERMISSION_DENIED,
      'user_id: changing the access of a service needs the scope operator',
    );
}

/**
 * Ends one session, or all sessions, of a user on every gateway; also revokes the tokens issued before now, if asked. The
 * end of one session is UNAVAILABLE while the bus is down.
 */
export async function endSessions(
  store: Pick<Store, 'databases' | 'bus'>,
  { user_id, session_id, revoke_tokens }: server.v1.EndSessionsRequest.$Properties,
  caller?: ServiceIdentity,
): Promise<void> {
  checkTarget(user_id ?? '', caller);
  if (session_id) {
    checkId('session_id', session_id);
    if (revoke_tokens) throw invalid('revoke_tokens', 'must be absent with session_id: tokens belong to all sessions');
    publish(store, user_id ?? '', { session_id });
    // Nothing of it is stored, by which a gateway could find it later. The answer comes after the publication.
    await store.bus.subscribers([userTopic(user_id ?? '')]).catch((cause) => {
      const message = 'session_id: gateways cannot be told now, and the session may go on';
      throw new GodwitError(Code.CODE_UNAVAILABLE, message, { retryAfterMs: 1_000, cause });
    });
    return;
  }
  await store.databases.writes.query(MAKE, [user_id as string]);
  await change(store, user_id ?? '', END, [user_id, revoke_tokens ?? false]);
}

/** Bans a user: ends all sessions on every gateway, and refuses new ones. A repeated ban replaces the reason. */
export async function banUser(
  store: Pick<Store, 'databases' | 'bus'>,
  { user_id, reason }: server.v1.BanRequest.$Properties,
  caller?: ServiceIdentity,
): Promise<void> {
  checkTarget(user_id ?? '', caller);
  checkText('reason', reason ?? '', MAX_REASON_BYTES);
  await store.databases.writes.query(MAKE, [user_id as string]);
  await change(store, user_id ?? '', BAN, [user_id, reason ?? '']);
}

/** Ends a ban; a user who is not banned stays so. */
export async function unbanUser(
  store: Pick<Store, 'databases' | 'bus'>,
  { user_id }: server.v1.UnbanRequest.$Properties,
  caller?: ServiceIdentity,
): Promise<void> {
  checkTarget(user_id ?? '', caller);
  await change(store, user_id ?? '', UNBAN, [user_id]);
}

/** Changes a user's access and publishes it after the commit; gateways that miss it compare versions of sets. */
async function change(
  store: Pick<Store, 'databases' | 'bus'>,
  userId: string,
  statement: string,
  params: unknown[],
): Promise<void> {
  const [row] = await store.databases.writes.query<AccessRow>(statement, params as never);
  if (row) publish(store, userId, { access: accessOf(row) ?? {} });
}

function publish(
  { bus }: Pick<Store, 'bus'>,
  userId: string,
  access_changed: internal.store.v1.AccessChanged.$Properties,
): void {
  bus.publish(userTopic(userId), internal.store.v1.BusFrame.encode({ access_changed }).finish());
}
