import type { Bus } from './bus/bus.js';
import type { Databases } from './database.js';

/** What the operator decides. */
export interface Policy {
  /** Who may write to a user directly: anyone who is not blocked, or friends alone. */
  directMessages: 'anyone' | 'friends';
  /** Who can be added, asked and written to: any id, or only users who have connected at least once. */
  users: 'any' | 'known';
}

/** What every operation of the store works with. */
export interface Store {
  databases: Databases;
  bus: Bus;
  policy: Policy;
  /** Says that the outbox has something new; the relay of this process, where it has one, looks at once. */
  outboxFilled(): void;
}
