import type { Client } from '@godwit/client';
import type { Code, Command } from '@godwit/schema';

/** The users of the table. Eve is a stranger to the other two at first. */
export const NAMES = ['ann', 'ben', 'eve'] as const;
export type Name = (typeof NAMES)[number];

/** One request, its outcome, and the events that each of the three users receives. Users not named receive none. */
export interface Row extends Partial<Record<Name, string[]>> {
  by: Name;
  does: [Command, (client: Client) => Promise<unknown>];
  /** The expected error. */
  fails?: Code;
}

/** The same events for all three users. */
export function all(...lines: string[]): Record<Name, string[]> {
  return { ann: lines, ben: lines, eve: lines };
}

/** The same events for Ann and Ben. */
export function pair(...lines: string[]): Record<'ann' | 'ben', string[]> {
  return { ann: lines, ben: lines };
}
