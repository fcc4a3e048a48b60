import { checkUserId, encodeEntry, type godwit, invalid } from '@godwit/schema';
import { userTopic } from '../bus/bus.js';
import { announceRestrictions } from '../conversations/conversation-events.js';
import { directConversationId } from '../conversations/direct.js';
import { Restriction } from '../conversations/restrictions.js';
import type { Queryable } from '../database/database.js';
import { checkReturned } from '../database/returned-ids.js';
import type { Store } from '../store.js';
import { internal } from '../wire.js';
import { FRIENDS, type Pair, type PairState, pairOf, viewOf } from './pair.js';

const LOCK = 'select state, blocked_by from friendships where low = $1 and high = $2 for update';
// A block alone does not count as having met.
const INSERT = 'insert into friendships (low, high, met) values ($1, $2, $3::boolean) on conflict do nothing';
const UPDATE = `
  update friendships set state = $3::int, blocked_by = $4, since = now(), met = met or $3::int <> 0 where low = $1 and high = $2
  returning low_version, high_version`;
// The epoch advances, so that a gateway that missed the change detects it.
const RESTRICT = `
  update conversations set restrictions = $2, epoch = epoch + 1 where id = $1 and restrictions <> $2
  returning id, epoch, last_seq, restrictions`;

/** The versions of the two users' sets that the change made. */
type Versions = { low_version: number; high_version: number };
type RestrictedRow = { id: string; epoch: number; last_seq: number; restrictions: number };

/**
 * Decides the next state of two users from their current one; undefined: unchanged. Throws a GodwitError if the
 * change is not permitted.
 */
export type DecidePair = (current: PairState, pair: Pair) => PairState | undefined;

const NOTHING: PairState = { state: 0, blocked_by: 0 };

/**
 * Changes the relationship of two users, notifies each one whose view of it changed, and restricts or frees their
 * direct conversation in the same commit. `lockFirst` takes locks that come before the pair's lock. Resolves with the
 * acting user's view of the other.
 */
export async function changePair(
  store: Store,
  userId: string,
  otherId: string,
  decide: DecidePair,
  lockFirst?: (tx: Queryable) => Promise<void>,
): Promise<godwit.v1.FriendshipState> {
  checkOther(userId, otherId);
  const pair = pairOf(userId, otherId);
  const { before, after, restricted, versions } = await store.databases.writes.transaction(async (tx) => {
    await lockFirst?.(tx);
    const before = await lockPair(tx, pair, decide);
    const after = before && decide(before, pair);
    if (!before || !after) return { before: before ?? NOTHING };
    const restrictions =
      (after.blocked_by ? Restriction.BLOCKED : 0) | (after.state === FRIENDS ? 0 : Restriction.NOT_FRIENDS);
    const direct = directConversationId(userId, otherId);
    const [restricted] = await tx.query<RestrictedRow>(RESTRICT, [direct, restrictions]);
    if (restricted) checkReturned(restricted.id, direct);
    // After the conversation: this updates user_sets, whose rows are locked last.
    const [versions] = await tx.query<Versions>(UPDATE, [pair.low, pair.high, after.state, after.blocked_by]);
    return { before, after, restricted, versions };
  });
  if (!after || !versions) return viewOf(before, pair.actor);
  // Before the users are notified: a gateway that receives their event has already received the restriction.
  if (restricted) announceRestrictions(store, restricted);
  announcePair(store, pair, before, after, versions);
  return viewOf(after, pair.actor);
}

/** Locks and returns the pair's row; undefined if it does not exist and is not needed. */
async function lockPair(tx: Queryable, pair: Pair, decide: DecidePair): Promise<PairState | undefined> {
  const { low, high } = pair;
  const [row] = await tx.query<PairState>(LOCK, [low, high]);
  if (row) return row;
  const first = decide(NOTHING, pair);
  if (!first) return undefined;
  await tx.query(INSERT, [low, high, first.state !== 0]);
  const [made] = await tx.query<PairState>(LOCK, [low, high]);
  return made;
}

/** Tells each of two users whose view of the other a committed change has changed. */
export function announcePair(
  store: Pick<Store, 'bus'>,
  { low, high }: Pair,
  before: PairState,
  after: PairState,
  { low_version, high_version }: Versions,
): void {
  const sides = [
    { side: 1, user: low, other: high, sets_version: low_version },
    { side: 2, user: high, other: low, sets_version: high_version },
  ] as const;
  for (const { side, user, other, sets_version } of sides) {
    const state = viewOf(after, side);
    if (viewOf(before, side) === state) continue;
    const entry = encodeEntry({ friendship_changed: { user_id: other, state } });
    const friend_changed = { user_id: other, friends: after.state === FRIENDS, entry };
    store.bus.publish(userTopic(user), internal.store.v1.BusFrame.encode({ friend_changed, sets_version }).finish());
  }
  announceBlock(store, { low, high }, before, after);
}

/**
 * Tells the gateways of both users, and no session, that presence of one must not reach the other, or may again.
 */
function announceBlock(
  store: Pick<Store, 'bus'>,
  { low, high }: Pick<Pair, 'low' | 'high'>,
  before: PairState,
  after: PairState,
): void {
  const blocked = after.blocked_by !== 0;
  if ((before.blocked_by !== 0) === blocked) return;
  for (const [user, user_id] of [
    [low, high],
    [high, low],
  ] as const) {
    const frame = { block_changed: { user_id, blocked } };
    store.bus.publish(userTopic(user), internal.store.v1.BusFrame.encode(frame).finish());
  }
}

/** Throws unless `otherId` is another user's id. */
export function checkOther(userId: string, otherId: string): void {
  checkUserId('user_id', otherId);
  if (otherId === userId) throw invalid('user_id', "is the caller's own");
}
