import type { Room } from './contender.js';

/** Conversations of each user, members of each conversation, and friends of each user. */
export const [CONVERSATIONS, MEMBERS, FRIENDS] = [20, 20, 50];

/** Users who are each in as many conversations as there are, of as many, with friends: nobody is with the same people twice. */
export function makeTown(prefix: string, users: number): { rooms: Room[]; friends: [string, string][] } {
  const name = (index: number) => `${prefix}-${index % users}`;
  const rooms = Array.from({ length: users }, (_, room) => ({
    id: `${prefix}-room-${room}`,
    // Strides that grow: two users share a room or two, and not twenty.
    members: Array.from({ length: MEMBERS }, (_, place) => name(room + place * (place + 1))),
  }));
  const friends = Array.from({ length: users }, (_, index) =>
    Array.from({ length: FRIENDS / 2 }, (_, n): [string, string] => [name(index), name(index + n + 1)]),
  ).flat();
  return { rooms, friends };
}
