import type { Policy } from '../store.js';

/** Reasons why a direct conversation accepts no messages; bits of `conversations.restrictions`. */
export const Restriction = { BLOCKED: 1, NOT_FRIENDS: 2 } as const;

/** The restrictions that policy enforces, as a set of bits. */
export function forbiddenRestrictions({ directMessages }: Policy): number {
  return directMessages === 'friends' ? Restriction.BLOCKED | Restriction.NOT_FRIENDS : Restriction.BLOCKED;
}

/** Whether a conversation with these restrictions currently accepts no messages. */
export function isRestricted(policy: Policy, restrictions: number): boolean {
  return (restrictions & forbiddenRestrictions(policy)) !== 0;
}
