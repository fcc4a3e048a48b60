import type { EphemeralEvent } from '../socket/send-buffer.js';

/** Key by which a newer profile of the user replaces an older one. */
export const profileKeyOf = (userId: string) => `profile\0${userId}`;

/** The event of a changed profile. */
export const profileEvent = (userId: string, entry: Uint8Array): EphemeralEvent => ({
  key: profileKeyOf(userId),
  entry,
  mayWait: true,
});
