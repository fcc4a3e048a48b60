import type { Seeded } from '../faults/seeded.js';

/** Code under test that takes bytes from strangers. */
export interface Target {
  /** Makes an input: the same for the same random numbers. */
  input(random: Seeded): Uint8Array;
  /** Runs an input. Throws, or rejects, if the code did anything that it may not do; the message says what. */
  run(input: Uint8Array): void | Promise<void>;
  /** Awaits what the inputs since the last call began, and throws as `run` does. */
  settle?(): Promise<void>;
  /** Ends. Rejects if anything is left, such as a socket or a session. */
  close(): Promise<void>;
}

/** Starts a target; `seed` determines the valid inputs that are mutated. */
export type OpenTarget = (seed: number) => Promise<Target>;

/** A violation: the code under test did what it may not do. */
export class Violation extends Error {
  override readonly name = 'Violation';
}
