import type { Room } from './contender.js';

/** Conversations of each user, members of each conversation, and friends of each user. */
export const [CONVERSATIONS, MEMBERS, FRIENDS] = [20, 20, 50];

/**
 * A set of users who each have CONVERSATIONS conversations of MEMBERS members, and FRIENDS friends. Two users share at
 * most a few conversations.
 */
export function makeTown(prefix: string, users: number): { rooms: Room[]; friends: [string, string][] } {
  const name = (index: number) => `${prefix}-${index % users}`;
  const rooms = Array.from({ length: users }, (_, room) => ({
    id: `${prefix}-room-${room}`,
    // Growing strides: two users share one or two rooms, not twenty.
    members: Array.from({ length: MEMBERS }, (_, place) => name(room + place * (place + 1))),
  }));
  const friends = Array.from({ length: users }, (_, index) =>
    Array.from({ length: FRIENDS / 2 }, (_, n): [string, string] => [name(index), name(index + n + 1)]),
  ).flat();
  return { rooms, friends };
}
