import type { Command, ReceivedFrame } from '@godwit/schema';
import type { TraceSpan } from '@godwit/store/tracing';
import type { Gateway } from '../../context.js';
import type { Session } from '../../socket/session.js';
import { isRead, ReadGate } from '../read-gate.js';

/** Changes of messages, which wait for their conversation. */
const CHANGES: ReadonlySet<Command | undefined> = new Set(['edit', 'delete', 'react', 'pin']);

/**
 * Handles any request that needs only the store: forwards the request unchanged, and returns the store's reply as is.
 */
export function forward(
  gateway: Gateway,
  session: Session,
  request: object,
  { bytes, frame }: ReceivedFrame,
  span: TraceSpan | undefined,
): Promise<Uint8Array> {
  const { user_id } = session;
  const command = frame.request as Command | undefined;
  const { conversation_id } = (CHANGES.has(command) ? request : {}) as { conversation_id?: string };
  const item = { user_id, frame: bytes, traceparent: span?.traceparent, command, conversation_id };
  const execute = () => gateway.executes.submit(user_id, item);
  if (!isRead(command)) return execute();
  session.reads ??= new ReadGate(() => session.sendBuffer.slow);
  return session.reads.run(execute);
}
