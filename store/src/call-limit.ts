/** Bytes of one call from a gateway to a store: more than a full batch of the largest messages. */
export const MAX_CALL_BYTES = 32 * 1024 * 1024;
