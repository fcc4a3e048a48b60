import type { godwit } from '@godwit/schema';
import { z } from 'zod';

/** The names of FriendshipState, in the order of their numbers. */
export const FRIENDSHIP_STATES = ['unspecified', 'none', 'requested', 'invited', 'friends', 'blocked'] as const;

/** Schema of a user's tie to another user in JSON. */
export const FriendJson = z.object({
  user_id: z.string(),
  state: z.enum(FRIENDSHIP_STATES),
  since: z.int().describe('Unix milliseconds'),
  last_seen: z.int().describe('of a friend: Unix milliseconds; 0: never'),
});

/** Converts a user's tie to another user to JSON. */
export function friendJson(friend: godwit.v1.Friend.$Properties): z.infer<typeof FriendJson> {
  return {
    user_id: friend.user_id ?? '',
    state: FRIENDSHIP_STATES[friend.state ?? 0] ?? 'unspecified',
    since: friend.since ?? 0,
    last_seen: friend.last_seen ?? 0,
  };
}
