import type { StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import type { FriendPresence } from '../presence/friend-presence.js';
import type { Flusher } from '../socket/send-buffer.js';
import { tellOwnProfile } from './own-profile.js';
import type { Users } from './users.js';

/** Dependencies of the check. */
export interface ProfileCheckOptions {
  store: StoreClient;
  users: Users;
  friendPresence: FriendPresence;
  flusher: Flusher;
  onError: (error: unknown) => void;
}

/**
 * Reads the profiles that changed since the last time, whosever they are, and sends those that the bus did not deliver:
 * changes are few, and the users of whom a node is told are many. One check runs at a time.
 */
export function createProfileCheck({ store, users, friendPresence, flusher, onError }: ProfileCheckOptions) {
  let asOf = '';
  let isRunning = false;
  const take = (shown: internal.store.v1.ProfileShown.$Properties) => {
    const { user_id = '' } = shown;
    const profile = shown as internal.store.v1.ProfileShown;
    const user = users.get(user_id);
    if (user) tellOwnProfile(flusher, user, profile);
    friendPresence.takeProfile(user_id, profile);
  };
  const read = async () => {
    // A node without users misses nothing: it only notes the time.
    const since = users.size > 0 ? asOf : '';
    for (let after = '', isFirst = true; isFirst || after; isFirst = false) {
      const page = await store.call('changed_profiles', { since, after });
      for (const shown of page.profiles) take(shown);
      if (isFirst) asOf = page.as_of;
      after = page.next;
    }
  };
  return async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    const before = asOf;
    try {
      await read();
    } catch (error) {
      // The pages that were not read are read the next time.
      asOf = before;
      onError(error);
    } finally {
      isRunning = false;
    }
  };
}
