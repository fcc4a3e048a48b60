import type { Policy } from '../store.js';

/** Why nothing may be said in a direct conversation; bits of `conversations.restrictions`. */
export const Restriction = { BLOCKED: 1, NOT_FRIENDS: 2 } as const;

/** The restrictions that policy enforces, as a set of bits. */
export function forbiddenRestrictions({ directMessages }: Policy): number {
  return directMessages === 'friends' ? Restriction.BLOCKED | Restriction.NOT_FRIENDS : Restriction.BLOCKED;
}

/** Whether nothing may be said for now in a conversation of these restrictions. */
export function isRestricted(policy: Policy, restrictions: number): boolean {
  return (restrictions & forbiddenRestrictions(policy)) !== 0;
}
