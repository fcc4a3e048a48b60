import type { StoreClient } from '@godwit/store/client';
import type { DatabaseEpoch } from '../recovery/database-epoch.js';
import { Lane } from '../store-calls/lane.js';
import type { LocalUser } from './users.js';

/** Users in one comparison. */
const BATCH = 5_000;

interface Parts {
  store: StoreClient;
  databaseEpoch: DatabaseEpoch;
  /** Told of users whose sets the store knows more of than the node. */
  onBehind: (user: LocalUser) => void;
  /** Told where the store could not answer, once for a batch. */
  onError: (error: unknown) => void;
}

/** Compares how far the node follows the sets of users with what the store says: one statement for many. */
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
      // A store of the version before gives none.
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
    // Who is left out has another turn in the next round.
    Promise.all(users.map((user) => lane.submit(user))).catch(onError);
  };
}
