import type { Command, ReceivedFrame, Requests, ResponseInputs } from '@godwit/schema';
import type { TraceSpan } from '@godwit/store/tracing';
import type { Gateway } from '../../context.js';
import type { Session } from '../../socket/session.js';

/** A reply: the response, the entry that the store has encoded already, or undefined where the handler has replied. */
export type Reply<C extends Command> = ResponseInputs[C] | Uint8Array | undefined;

/**
 * Carries out one request of an open session. Replies at once or later; fails with a GodwitError. `received` holds the
 * request as it came, for whoever passes it on; `span` is there where it is traced.
 */
export type Handler<C extends Command> = (
  gateway: Gateway,
  session: Session,
  request: Requests[C],
  received: ReceivedFrame,
  span: TraceSpan | undefined,
) => Reply<C> | Promise<Reply<C>>;
