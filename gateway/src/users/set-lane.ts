import type { StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import type { DatabaseEpoch } from '../recovery/database-epoch.js';
import { Lane } from '../store-calls/lane.js';

/** Whose sets are asked for, with the address that the user's token has, or ''. */
export interface SetQuestion {
  id: string;
  email: string;
  /** The version of the user's sets after which changed ties are wanted; of a lane, all questions have one, or none has. */
  since?: number;
  /** The trace context of the request that asks, where it is traced. */
  traceparent?: string | undefined;
}

/** Reads what users belong to. */
export type SetLane = Lane<SetQuestion, internal.store.v1.UserSets>;

/** Users whose sets are read in one call. */
const BATCH = 100;

/** Makes a lane that reads sets of users from the store, of at most `maxQueued` users who wait. */
export function createSetLane(store: StoreClient, databaseEpoch: DatabaseEpoch, maxQueued: number): SetLane {
  const run = async (users: SetQuestion[]) => {
    const request = {
      user_ids: users.map(({ id }) => id),
      emails: users.map(({ email }) => email),
      since_versions: users.flatMap(({ since }) => since ?? []),
    };
    // One call for many: it is of the trace of the first that is traced.
    const traced = users.find(({ traceparent }) => traceparent);
    const { sets, database_epoch } = await store.call('open_sessions', request, traced?.traceparent);
    databaseEpoch.observe(database_epoch);
    return sets as internal.store.v1.UserSets[];
  };
  return new Lane({ run, maxBatch: BATCH, maxQueued });
}
