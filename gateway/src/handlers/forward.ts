import type { ReceivedFrame } from '@godwit/schema';
import type { Gateway } from '../gateway.js';
import type { Session } from '../session.js';

/** Handles any request that needs the store alone: passes it on as it came, and the store's reply as it is. */
export function forward(
  gateway: Gateway,
  session: Session,
  _request: object,
  { bytes }: ReceivedFrame,
): Promise<Uint8Array> {
  return gateway.executes.submit(session.user_id, { user_id: session.user_id, frame: bytes });
}
