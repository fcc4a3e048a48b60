import type { Command, ReceivedFrame, Requests, ResponseInputs } from '@godwit/schema';
import type { TraceSpan } from '@godwit/store/tracing';
import type { Gateway } from '../../context.js';
import type { Session } from '../../socket/session.js';

/** A reply: the response, an entry encoded by the store, or undefined if the handler has replied itself. */
export type Reply<C extends Command> = ResponseInputs[C] | Uint8Array | undefined;

/**
 * Handles one request of an open session. Replies at once or later; fails with a GodwitError. `received` holds the
 * request as received, for handlers that forward it; `span` is defined if the request is traced.
 */
export type Handler<C extends Command> = (
  gateway: Gateway,
  session: Session,
  request: Requests[C],
  received: ReceivedFrame,
  span: TraceSpan | undefined,
) => Reply<C> | Promise<Reply<C>>;
