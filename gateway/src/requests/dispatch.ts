import {
  CloseCode,
  Code,
  type Command,
  decodeClientFrames,
  encodeEntry,
  errorOfEntry,
  GodwitError,
  invalid,
  limits,
  type ReceivedFrame,
} from '@godwit/schema';
import { isOverLimit } from '@godwit/store/quotas';
import { type TraceSpan, traceIds } from '@godwit/store/tracing';
import type { Gateway } from '../context.js';
import { MAX_FAILED_HELLOS } from '../socket/connection-limits.js';
import type { Session } from '../socket/session.js';
import { type Handler, handlers } from './handlers/index.js';
import { RecentRefusals } from './recent-refusals.js';
import { countRequest, measureRequest } from './request-counts.js';
import { RequestOrder } from './request-order.js';

/** Maximum number of refused requests on a connection that always had unanswered ones, before it is closed. */
const MAX_REFUSED = 1_000;
/** Maximum bytes of a connection's unanswered requests; past it, further requests are refused. */
const MAX_IN_FLIGHT_BYTES = 2 * 1024 * 1024;

/** Handles one WebSocket message of a client: decodes it, and begins each request in its turn. Never throws. */
export function receive(gateway: Gateway, session: Session, bytes: Uint8Array, isBinary: boolean): void {
  const { socket } = session.sendBuffer;
  gateway.counts.requests.bytes += bytes.length;
  const message = read(bytes, isBinary);
  if (!Array.isArray(message)) {
    socket.end(message.code, message.reason);
    return;
  }
  if (session.state === 'open') gateway.intake.take(session, message);
  // Only a Hello is carried out; the rest is refused before its reply can close the connection.
  else for (const received of message) begin(gateway, session, received);
}

/** The frames of a message, or the reason why it ends the connection. */
function read(bytes: Uint8Array, isBinary: boolean): ReceivedFrame[] | { code: number; reason: string } {
  const max = limits.max_message_bytes;
  if (!isBinary) return { code: CloseCode.MALFORMED, reason: 'a text message: only binary ones are spoken here' };
  if (bytes.length > max) {
    return { code: CloseCode.TOO_LARGE, reason: `a message of ${bytes.length} bytes: at most ${max}` };
  }
  try {
    return decodeClientFrames(bytes, limits.max_frames);
  } catch (error) {
    return { code: CloseCode.MALFORMED, reason: `a malformed message: ${(error as Error).message}` };
  }
}

/** Begins a request, unless its connection was closed meanwhile. Never throws. */
export function begin(gateway: Gateway, session: Session, received: ReceivedFrame): void {
  if (session.state === 'closed' || session.sendBuffer.socket.closed) return;
  const { frame, invalidText } = received;
  const command = frame.request as Command | undefined;
  const objected = objection(gateway, session, command);
  // An objectionable frame costs a decoding and a reply all the same, unless it was counted as a refusal already.
  const problem = objected && isOverLimit(objected) ? objected : (overdraft(gateway, session, received) ?? objected);
  if (problem) {
    if (command === 'send') session.refuseSend(frame.send?.client_message_id);
    reply(gateway, session, command, frame.id, problem);
    if (session.state === 'greeting') {
      const code = gateway.draining ? CloseCode.GOING_AWAY : CloseCode.NO_HELLO;
      sayAndClose(gateway, session, code, problem.message);
    }
    return;
  }
  if (invalidText !== undefined) {
    reply(gateway, session, command, frame.id, invalid(invalidText, 'must be UTF-8'));
    return;
  }
  const handler = handlers[command as Command] as Handler<Command>;
  const span = gateway.tracing?.start(`${command}`, 'server', { attributes: { 'rpc.method': `${command}` } });
  let result: ReturnType<Handler<Command>>;
  try {
    session.order ??= new RequestOrder();
    result = session.order.run(command as Command, () =>
      handler(gateway, session, frame[command as Command] as never, received, span),
    ) as ReturnType<Handler<Command>>;
  } catch (error) {
    reply(gateway, session, command, frame.id, failure(gateway, error, span));
    span?.end(error);
    return;
  }
  if (!(result instanceof Promise)) {
    reply(gateway, session, command, frame.id, result);
    span?.end();
    return;
  }
  const size = received.bytes.length;
  const began = performance.now();
  session.inFlight++;
  session.inFlightBytes += size;
  result
    .catch((error) => failure(gateway, error, span))
    .then((outcome) => {
      session.inFlightBytes -= size;
      session.inFlight--;
      const error = errorOf(outcome);
      const refused = error !== undefined && isOverLimit(error);
      // A client that waits until everything is answered has backed off, unless the answer is a refusal.
      if (session.inFlight === 0 && !refused) session.refused = 0;
      reply(gateway, session, command, frame.id, outcome, error);
      if (refused && session.state !== 'closed') countRefusal(gateway, session);
      span?.end(outcome instanceof GodwitError ? outcome : undefined);
      measureRequest(gateway.counts.requests, command as Command, performance.now() - began);
    });
}

/** The reason why a request may not begin; undefined if it may. */
function objection(gateway: Gateway, session: Session, command: Command | undefined): GodwitError | undefined {
  if (session.state === 'greeting' && command !== 'hello') {
    return new GodwitError(Code.CODE_UNAUTHENTICATED, 'the first request must be hello');
  }
  if (session.state !== 'greeting' && command === 'hello') {
    return new GodwitError(Code.CODE_CONFLICT, 'hello: the session is already open');
  }
  if (session.state === 'opening') {
    // The user who would be charged is not known yet.
    countRefusal(gateway, session);
    return new GodwitError(Code.CODE_UNAUTHENTICATED, `${command}: wait for the reply to hello`);
  }
  if (!command || !(command in handlers)) {
    return new GodwitError(Code.CODE_UNIMPLEMENTED, 'the frame contains no request known to this server');
  }
  if (session.inFlight >= limits.max_in_flight || session.inFlightBytes > MAX_IN_FLIGHT_BYTES) {
    countRefusal(gateway, session);
    const message = `${command}: too many requests, or bytes of requests, are unanswered`;
    return new GodwitError(Code.CODE_RATE_LIMITED, message, { retryAfterMs: 100 });
  }
  if (command === 'hello' ? gateway.draining : session.leaving && command !== 'ping') {
    return new GodwitError(Code.CODE_UNAVAILABLE, 'the gateway is going away', { retryAfterMs: 1_000 });
  }
  return undefined;
}

/** The error of a request for which the user has used up a rate. A client that does not slow down is closed. */
function overdraft(gateway: Gateway, session: Session, received: ReceivedFrame): GodwitError | undefined {
  if (session.state !== 'open') return undefined;
  const problem = gateway.costs.charge(session.user_id, received.frame.request as Command | undefined, received);
  if (problem) countRefusal(gateway, session);
  return problem;
}

/** The error with which a request is answered, here or by the store; undefined: with none. */
function errorOf(outcome: object | undefined): Pick<GodwitError, 'code' | 'message'> | undefined {
  if (outcome instanceof GodwitError) return outcome;
  return outcome instanceof Uint8Array ? errorOfEntry(outcome) : undefined;
}

/** Counts a refusal for a limit, and closes a connection that never slows down. */
function countRefusal(gateway: Gateway, session: Session): void {
  gateway.counts.requests.overrun++;
  if (++session.refused > MAX_REFUSED) sayAndClose(gateway, session, CloseCode.RATE_ABUSED, 'too many requests');
}

/** Closes a connection after flushing its replies, so that the client learns the reason. */
function sayAndClose(gateway: Gateway, session: Session, code: number, reason: string): void {
  gateway.flusher.flush();
  session.sendBuffer.socket.end(code, reason);
}

/**
 * Closes a connection whose Hello failed too often, after the reply. Where the last failure was not the client's, the
 * client may reconnect.
 */
function limitHellos(gateway: Gateway, session: Session, { code }: GodwitError): void {
  if (++session.failedHellos <= MAX_FAILED_HELLOS) return;
  gateway.refusals.count('failed_hellos', session.sendBuffer.socket.address);
  const closeCode = code === Code.CODE_UNAVAILABLE ? CloseCode.GOING_AWAY : CloseCode.RATE_ABUSED;
  setImmediate(() => sayAndClose(gateway, session, closeCode, 'hello failed too often'));
}

function failure(gateway: Gateway, error: unknown, span: TraceSpan | undefined): GodwitError {
  const known = GodwitError.from(error);
  if (known.code === Code.CODE_INTERNAL)
    gateway.log.error({ err: error, ...traceIds(span?.traceparent) }, 'a request failed');
  return known;
}

/**
 * Replies to a request with its response, with an entry that the store encoded, or with an error; undefined: no reply.
 */
function reply(
  gateway: Gateway,
  session: Session,
  command: Command | undefined,
  id: number,
  outcome: object | Uint8Array | GodwitError | undefined,
  error = errorOf(outcome),
): void {
  const failed = outcome instanceof GodwitError;
  if (failed && command === 'hello' && session.state === 'greeting') limitHellos(gateway, session, outcome);
  countRequest(gateway.counts.requests, `${command ?? 'unknown'} ${failed ? outcome.codeName : 'ok'}`);
  if (error && session.state !== 'closed') {
    session.refusals ??= new RecentRefusals();
    session.refusals.add({ command: command ?? '', code: error.code, message: error.message, at: Date.now() });
  }
  if (id === 0 || outcome === undefined || session.state === 'closed') return;
  let entry: Uint8Array;
  if (outcome instanceof Uint8Array) entry = outcome;
  else if (failed) entry = encodeEntry({ id, error: outcome.toWire() });
  else entry = encodeEntry({ id, [command as Command]: outcome });
  gateway.flusher.pushReply(session.sendBuffer, entry);
}
