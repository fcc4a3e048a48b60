import { checkText, godwit, invalid, MAX_STATUS_TEXT_BYTES, type RequestInputs } from '@godwit/schema';
import { userTopic } from '../bus/bus.js';
import type { Store } from '../store.js';
import { internal } from '../wire.js';

const Status = godwit.v1.PresenceStatus;
const SETTABLE: readonly number[] = [
  Status.PRESENCE_STATUS_ONLINE,
  Status.PRESENCE_STATUS_AWAY,
  Status.PRESENCE_STATUS_BUSY,
  Status.PRESENCE_STATUS_INVISIBLE,
];

const SET = `
  insert into users (id, status, status_text) values ($1, $2::int, $3)
  on conflict (id) do update set status = excluded.status, status_text = excluded.status_text
  returning status_version as version`;

/** Stores the status that friends see while the user is online, and publishes it to the nodes of the user's devices. */
export async function setPresence(
  store: Store,
  userId: string,
  request: RequestInputs['set_presence'],
): Promise<godwit.v1.SetPresenceResponse.$Properties> {
  const { status = 0, text = '' } = request;
  if (!SETTABLE.includes(status)) throw invalid('status', 'must be online, away, busy or invisible');
  checkText('text', text, MAX_STATUS_TEXT_BYTES);
  const [kept] = await store.databases.writes.query<{ version: number }>(SET, [userId, status, text]);
  const version = kept?.version ?? 0;
  const frame = internal.store.v1.BusFrame.encode({ presence_set: { status, text, version } });
  store.bus.publish(userTopic(userId), frame.finish());
  return { version };
}
