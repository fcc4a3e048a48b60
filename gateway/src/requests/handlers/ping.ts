import type { Handler } from './handler.js';

/** Says that the connection is alive. */
export const ping: Handler<'ping'> = () => ({});
