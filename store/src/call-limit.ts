/** Maximum bytes of a call from a gateway to a store; a full batch of the largest messages fits. */
export const MAX_CALL_BYTES = 32 * 1024 * 1024;
