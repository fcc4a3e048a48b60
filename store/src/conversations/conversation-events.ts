import { encodeEntry, type godwit } from '@godwit/schema';
import { conversationTopic, userTopic } from '../bus/bus.js';
import { inSlices } from '../bus/in-slices.js';
import type { Queryable } from '../database/database.js';
import { MAX_LISTED, recordEvent } from '../outbox/application-events.js';
import type { Store } from '../store.js';
import type { SetsVersions } from '../users/sets-versions.js';
import { internal } from '../wire.js';
import { type ConversationRow, conversationOf, Kind, Role, Visibility } from './conversation-row.js';
import { isRestricted } from './restrictions.js';

const { BusFrame } = internal.store.v1;

/** Publishes a frame to a user: the part shared by many users, followed by the new version of the user's sets. */
function publishSetsChange(store: Pick<Store, 'bus'>, userId: string, frame: Uint8Array, versions: SetsVersions): void {
  const sets_version = versions.get(userId);
  const whole = sets_version ? Buffer.concat([frame, BusFrame.encode({ sets_version }).finish()]) : frame;
  store.bus.publish(userTopic(userId), whole);
}

/**
 * Tells new members that they joined, on their own topics: the event is encoded once for each role. Resolves once all
 * are told; those of a small group before it returns.
 */
export function announceJoined(
  store: Store,
  row: ConversationRow,
  members: readonly { user_id: string; role: number }[],
  versions: SetsVersions,
): Promise<void> {
  const frames = new Map<number, Uint8Array>();
  return inSlices(members, ({ user_id, role }) => {
    let frame = frames.get(role);
    if (!frame) {
      // The conversation as the new member sees it, not as the inviter does.
      const conversation = conversationOf({ ...row, role, read_seq: row.last_seq, muted: false });
      const entry = encodeEntry({ conversation_joined: { conversation } });
      frame = BusFrame.encode({
        joined: {
          conversation_id: row.id,
          last_seq: row.last_seq,
          epoch: row.epoch,
          last_change: row.last_change,
          visible_seq: row.visible_seq ?? 0,
          restricted: isRestricted(store.policy, row.restrictions),
          details_version: row.details_version,
          entry,
        },
      }).finish();
      frames.set(role, frame);
    }
    publishSetsChange(store, user_id, frame, versions);
  });
}

/** Announces a direct conversation, created by its first message, to its two users. */
export function announceDirect(
  store: Store,
  conversationId: string,
  users: [string, string],
  versions: SetsVersions,
): void {
  const members = [...new Set(users)].map((user_id) => ({ user_id, role: Role.ROLE_MEMBER }));
  const now = new Date();
  const row: ConversationRow = {
    id: conversationId,
    kind: Kind.CONVERSATION_KIND_DIRECT,
    title: '',
    last_seq: 0,
    epoch: 1,
    last_change: 0,
    history_visibility: Visibility.HISTORY_VISIBILITY_FROM_START,
    // The conversation was just created by a message that no restriction forbade.
    restrictions: 0,
    member_count: members.length,
    created_at: now,
    active_at: now,
    role: null,
    read_seq: 0,
    visible_seq: 0,
    muted: false,
    retention_days: 0,
    details_version: 0,
    metadata: null,
    avatar_url: null,
    pinned_seqs: null,
    first_seq: 1,
  };
  // Both before it returns: two users are one slice.
  void announceJoined(store, row, members, versions);
}

/** Tells users that they are no longer members, as `announceJoined` does. `row` is the conversation after the change. */
export function announceLeft(
  store: Pick<Store, 'bus'>,
  row: Pick<ConversationRow, 'id' | 'epoch' | 'last_seq'>,
  userIds: readonly string[],
  versions: SetsVersions,
): Promise<void> {
  const entry = encodeEntry({ conversation_left: { conversation_id: row.id, seq: row.last_seq } });
  const left = { conversation_id: row.id, epoch: row.epoch, seq: row.last_seq, entry };
  const frame = BusFrame.encode({ left }).finish();
  return inSlices(userIds, (user) => publishSetsChange(store, user, frame, versions));
}

/** Tells the gateways of a direct conversation its new restrictions; its members are not notified. */
export function announceRestrictions(
  store: Store,
  { id, epoch, last_seq, restrictions }: Pick<ConversationRow, 'id' | 'epoch' | 'last_seq' | 'restrictions'>,
): void {
  const restricted = isRestricted(store.policy, restrictions);
  const frame = BusFrame.encode({ members_changed: { epoch, seq: last_seq, restricted } }).finish();
  store.bus.publish(conversationTopic(id), frame);
}

/**
 * Publishes an event other than a message to a conversation's members. With a `key`, it may replace an unsent event of
 * that key; with the `seq` of a message, it goes to members who may read that message; with a `details_version`, or
 * `read_user_id` and `read_seq`, it is repaired if it is lost.
 */
export function announceTold(
  store: Pick<Store, 'bus'>,
  row: { id: string; epoch: number },
  entry: Uint8Array,
  more: Pick<internal.store.v1.Told.$Properties, 'key' | 'seq' | 'details_version' | 'read_user_id' | 'read_seq'> = {},
): void {
  const { key = '', seq = 0, details_version = 0, read_user_id = '', read_seq = 0 } = more;
  const about = { seq, details_version, read_user_id, read_seq };
  const frame = BusFrame.encode({ told: { epoch: row.epoch, entry, key, may_wait: key !== '', ...about } }).finish();
  store.bus.publish(conversationTopic(row.id), frame);
}

/** Passes a change of a conversation's members to the application. `row` is the conversation after the change. */
export function recordMembersChanged(
  tx: Queryable,
  row: Pick<ConversationRow, 'id' | 'last_seq'>,
  actor_id: string,
  change: { members: readonly godwit.v1.Member.$Properties[]; removed_user_ids: readonly string[] },
): Promise<void> {
  const listed = change.members.slice(0, MAX_LISTED);
  return recordEvent(tx, {
    type: 'members.changed',
    conversation_id: row.id,
    seq: row.last_seq,
    actor_id,
    changed_count: change.members.length,
    members: listed.map(({ user_id = '', role = 0 }) => ({ user_id, role })),
    removed_count: change.removed_user_ids.length,
    removed_user_ids: change.removed_user_ids.slice(0, MAX_LISTED),
  });
}

/** Announces a change of members to their conversation, in one frame. `row` is the conversation after the change. */
export function announceMembersChanged(
  store: Pick<Store, 'bus'>,
  row: ConversationRow,
  change: Pick<godwit.v1.MemberChanged.$Properties, 'actor_id' | 'members' | 'removed_user_ids'>,
): void {
  const { id: conversation_id, last_seq: seq, epoch } = row;
  const entry = encodeEntry({ member_changed: { ...change, conversation_id, seq, epoch } });
  const { removed_user_ids } = change;
  const members_changed = { epoch: row.epoch, seq: row.last_seq, removed_user_ids, entry };
  store.bus.publish(conversationTopic(row.id), BusFrame.encode({ members_changed }).finish());
}
