import { decodeServerFrames, encodeEntry, godwit } from '@godwit/schema';

export const OFFLINE = godwit.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;

/** Key by which a newer event about the user replaces an older one. */
export const keyOf = (userId: string) => `presence\0${userId}`;

/** The presence in an event, in the form used by Hello. */
export function presenceOf(entry: Uint8Array): godwit.v1.Presence.$Properties {
  return { ...decodeServerFrames(entry)[0]?.presence_changed };
}

/** Whether two events show the same; undefined: offline. */
export function sameEntry(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;
}

/** The event for a user with no presence entry. */
export function offlineEntry(user_id: string): Uint8Array {
  return encodeEntry({ presence_changed: { user_id, status: OFFLINE } });
}
