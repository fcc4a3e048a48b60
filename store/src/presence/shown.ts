import { encodeEntry, godwit } from '@godwit/schema';
import { internal } from '../wire.js';
import type { UserStatus } from './presence.js';

const Status = godwit.v1.PresenceStatus;

const encode = (status: number, presence_changed: godwit.v1.PresenceChanged.$Properties): Buffer =>
  Buffer.from(
    internal.store.v1.BusFrame.encode({
      presence_shown: { status, entry: encodeEntry({ presence_changed }) },
    }).finish(),
  );

/** The frame that shows an online user; undefined for an invisible user. Equal statuses have equal bytes. */
export function shownFrame(user_id: string, { status, text }: UserStatus): Buffer | undefined {
  if (status === Status.PRESENCE_STATUS_INVISIBLE) return undefined;
  return encode(status, { user_id, status, text });
}

/** The frame that shows an offline user. `last_seen`: Unix milliseconds. */
export function offlineFrame(user_id: string, last_seen: number): Buffer {
  const status = Status.PRESENCE_STATUS_OFFLINE;
  return encode(status, { user_id, status, last_seen });
}
