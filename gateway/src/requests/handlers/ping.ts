import type { Handler } from './handler.js';

/** Confirms that the connection is alive. */
export const ping: Handler<'ping'> = () => ({});
