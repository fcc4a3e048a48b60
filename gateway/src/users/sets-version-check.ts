import type { StoreClient } from '@godwit/store/client';
import type { DatabaseEpoch } from '../recovery/database-epoch.js';
import { Lane } from '../store-calls/lane.js';
import type { LocalUser } from './users.js';

/** Users in one comparison. */
const BATCH = 5_000;

interface Parts {
  store: StoreClient;
  databaseEpoch: DatabaseEpoch;
  /** Called with each user whose sets have a newer version in the store than on this node. */
  onBehind: (user: LocalUser) => void;
  /** Called when the store could not answer, once for a batch. */
  onError: (error: unknown) => void;
}

/** Compares the versions of users' sets on this node with the store's: one statement for many users. */
export function createSetsVersionCheck({
  store,
  databaseEpoch,
  onBehind,
  onError,
}: Parts): (users: readonly LocalUser[]) => void {
  const lane = new Lane<LocalUser, void>({
    async run(users) {
      const request = { conversation_ids: [], user_ids: users.map(({ id }) => id) };
      const { sets_versions, database_epoch } = await store.call('heads', request);
      databaseEpoch.observe(database_epoch);
      // A store of the previous version returns none.
      for (const [index, version] of sets_versions.entries()) {
        const user = users[index] as LocalUser;
        user.sets.compared(version);
        if (user.sets.behind) onBehind(user);
      }
      return users.map(() => undefined);
    },
    maxBatch: BATCH,
    maxQueued: 400_000,
  });
  return (users) => {
    // Users left out are compared in the next round.
    Promise.all(users.map((user) => lane.submit(user))).catch(onError);
  };
}
