import { Code, checkUserId, decodeServerFrames, GodwitError, godwit, invalid } from '@godwit/schema';
import type { ServerRequests, ServerResponseInputs } from '@godwit/schema/server';
import type { Store } from '../store.js';
import { internal } from '../wire.js';

const MAX_USERS = 1_000;
const OFFLINE = godwit.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;
const SEEN = 'select id, last_seen_at from users where id = any ($1::text[]) and last_seen_at is not null';

/** Reads the presence that friends of each user see now; an invisible user is offline. */
export async function getPresence(
  store: Store,
  { user_ids }: ServerRequests['GetPresence'],
): Promise<ServerResponseInputs['GetPresence']> {
  if (user_ids.length > MAX_USERS)
    throw new GodwitError(Code.CODE_TOO_LARGE, `user_ids: at most ${MAX_USERS}, has ${user_ids.length}`);
  if (user_ids.length === 0) throw invalid('user_ids', 'must name at least one user');
  for (const id of user_ids) checkUserId('user_ids', id);
  const ids = [...new Set(user_ids)];
  const shown = await shownOf(store, ids);
  const offline = ids.filter((_, index) => !shown[index]);
  const rows = await store.databases.reads.query<{ id: string; last_seen_at: Date }>(SEEN, [offline]);
  const lastSeen = new Map(rows.map(({ id, last_seen_at }) => [id, last_seen_at.getTime()]));
  const presences = ids.map(
    (user_id, index) => shown[index] ?? { user_id, status: OFFLINE, last_seen: lastSeen.get(user_id) ?? 0 },
  );
  return { presences };
}

/** The presence of each user as published to friends; undefined: offline. */
async function shownOf({ presenceReader: presence }: Store, ids: readonly string[]) {
  if (!presence)
    throw new GodwitError(Code.CODE_UNIMPLEMENTED, 'this process cannot read presence: REDIS_URL is not set');
  const frames = await presence.read(ids).catch((cause) => {
    throw new GodwitError(Code.CODE_UNAVAILABLE, 'presence cannot be read now', { retryAfterMs: 1_000, cause });
  });
  return frames.map((frame) => {
    const entry = frame && internal.store.v1.BusFrame.decode(frame).presence_shown?.entry;
    return entry ? (decodeServerFrames(entry)[0]?.presence_changed ?? undefined) : undefined;
  });
}
