import type { internal } from '@godwit/store/wire';
import type { EphemeralEvent } from '../socket/send-buffer.js';

/** An event without a number, as a send buffer takes it. */
export const ephemeralOf = ({ key, entry, may_wait }: internal.store.v1.Told): EphemeralEvent => ({
  key,
  entry,
  mayWait: may_wait,
});
