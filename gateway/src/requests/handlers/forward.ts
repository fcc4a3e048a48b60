import type { ReceivedFrame } from '@godwit/schema';
import type { TraceSpan } from '@godwit/store/tracing';
import type { Gateway } from '../../context.js';
import type { Session } from '../../socket/session.js';

/**
 * Handles any request that needs only the store: forwards the request unchanged, and returns the store's reply as is.
 */
export function forward(
  gateway: Gateway,
  session: Session,
  _request: object,
  { bytes }: ReceivedFrame,
  span: TraceSpan | undefined,
): Promise<Uint8Array> {
  const { user_id } = session;
  return gateway.executes.submit(user_id, { user_id, frame: bytes, traceparent: span?.traceparent });
}
