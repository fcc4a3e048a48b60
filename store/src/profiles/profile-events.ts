import { encodeEntry, type godwit } from '@godwit/schema';
import { presenceTopic, userTopic } from '../bus/bus.js';
import type { Store } from '../store.js';
import { internal } from '../wire.js';

/** A profile as gateways get it, with the event for sessions. */
export const shownProfile = (user: godwit.v1.User.$Properties): internal.store.v1.ProfileShown.$Properties => ({
  user_id: user.user_id ?? '',
  version: user.version ?? 0,
  entry: encodeEntry({ profile_changed: { user } }),
});

/**
 * Announces a changed profile: once to the user's own devices, and once on the topic of the user's presence, to which
 * nodes subscribe for friends and for devices that watch a conversation with the user.
 */
export function announceProfile({ bus }: Pick<Store, 'bus'>, user: godwit.v1.User.$Properties): void {
  const profile_shown = shownProfile(user);
  const frame = internal.store.v1.BusFrame.encode({ profile_shown }).finish();
  bus.publish(userTopic(user.user_id ?? ''), frame);
  bus.publish(presenceTopic(user.user_id ?? ''), frame);
}
