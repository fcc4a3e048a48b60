import type { Bus } from './bus/bus.js';
import type { Databases } from './database.js';

/** What every operation of the store works with. */
export interface Store {
  databases: Databases;
  bus: Bus;
  /** Says that the outbox has something new; the relay of this process, where it has one, looks at once. */
  outboxFilled(): void;
}
