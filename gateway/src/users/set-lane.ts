import type { StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import type { DatabaseEpoch } from '../recovery/database-epoch.js';
import { Lane } from '../store-calls/lane.js';

/** The user whose sets are requested, with the address in the user's token, or ''. */
export interface SetQuestion {
  id: string;
  email: string;
  /** When that token was issued, in Unix milliseconds; 0 or absent: unknown. */
  issuedAt?: number;
  /**
   * Changed ties after this version of the user's sets are requested; in one lane, all questions have it or none has.
   */
  since?: number;
  /** The trace context of the request that asks, if it is traced. */
  traceparent?: string | undefined;
}

/** Reads the sets of users: memberships, friends and status. */
export type SetLane = Lane<SetQuestion, internal.store.v1.UserSets>;

/** Users whose sets are read in one call. */
const BATCH = 100;

/**
 * Creates a lane that reads sets of users from the store, with at most `maxQueued` queued users. The answers also say
 * whether messages have to be judged, before any user of this gateway sends one.
 */
export function createSetLane(
  store: StoreClient,
  databaseEpoch: DatabaseEpoch,
  maxQueued: number,
  judging: { needed: boolean } = { needed: false },
): SetLane {
  const run = async (users: SetQuestion[]) => {
    const request = {
      user_ids: users.map(({ id }) => id),
      emails: users.map(({ email }) => email),
      issued_at: users.map(({ issuedAt = 0 }) => issuedAt),
      since_versions: users.flatMap(({ since }) => since ?? []),
    };
    // One call for many requests: it belongs to the trace of the first traced one.
    const traced = users.find(({ traceparent }) => traceparent);
    const { sets, database_epoch, judges } = await store.call('open_sessions', request, traced?.traceparent);
    databaseEpoch.observe(database_epoch);
    judging.needed = judges;
    return sets as internal.store.v1.UserSets[];
  };
  return new Lane({ run, maxBatch: BATCH, maxQueued });
}
