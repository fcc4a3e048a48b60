import type { Command } from '@godwit/schema';
import type { internal } from '@godwit/store/wire';

/** A request for the store. */
export type ExecuteItem = internal.store.v1.ExecuteItem.$Properties & {
  /** Its command; undefined: not a slow one. */
  command?: Command | undefined;
  /** The conversation of a change of a message, which waits for it if others keep it locked. */
  conversation_id?: string | undefined;
};
