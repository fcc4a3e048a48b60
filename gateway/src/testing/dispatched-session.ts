import {
  Code,
  decodeServerFrames,
  encodeClientFrames,
  encodeEntry,
  GodwitError,
  type godwit,
  type ReceivedFrame,
} from '@godwit/schema';
import type { Gateway } from '../context.js';
import { begin, receive } from '../requests/dispatch.js';
import { Intake } from '../requests/intake.js';
import { RequestCosts } from '../requests/request-costs.js';
import { createRequestCounts } from '../requests/request-counts.js';
import { userRates } from '../requests/user-rates.js';
import { Refusals } from '../socket/refusals.js';
import { Flusher } from '../socket/send-buffer.js';
import { Session } from '../socket/session.js';
import type { Socket } from '../socket/socket.js';

interface Pending {
  user: string;
  frame: Uint8Array;
  resolve(entry: Uint8Array): void;
  reject(error: unknown): void;
}

/**
 * A session of ann at a gateway whose store answers when the test says so; `said` records the socket's output, in
 * order.
 */
export function setUpDispatch({ state = 'open' as Session['state'], tracing = undefined as unknown, rates = {} } = {}) {
  const said: (godwit.v1.ServerFrame | { end: number; reason: string })[] = [];
  const logged: unknown[] = [];
  const pending: Pending[] = [];
  const appended: unknown[] = [];
  const verified: string[] = [];
  const socket = {
    closed: false,
    address: '192.0.2.1',
    send(messages: readonly Uint8Array[]) {
      for (const message of messages) said.push(...decodeServerFrames(message));
      return 0;
    },
    end(end: number, reason: string) {
      said.push({ end, reason });
      socket.closed = true;
    },
  };
  const session = new Session('s', socket as unknown as Socket);
  Object.assign(session, { state, user_id: 'ann' });
  const gateway = {
    counts: { requests: createRequestCounts() },
    flusher: new Flusher({ onHardLimit() {}, onWritable() {} }),
    costs: new RequestCosts(userRates(rates)),
    refusals: new Refusals({ warn() {} }),
    draining: false,
    tracing,
    log: { error: (fields: object) => logged.push(fields) },
    // Every frame begins as it arrives.
    intake: new Intake<Session, ReceivedFrame>({
      begin: (session, frame) => begin(gateway as unknown as Gateway, session, frame),
      bytesOf: ({ bytes }) => bytes.length,
      turnMs: Number.POSITIVE_INFINITY,
    }),
    executes: {
      submit: (user: string, { frame }: { frame: Uint8Array }) =>
        new Promise((resolve, reject) => pending.push({ user, frame, resolve, reject })),
    },
    appends: { submit: (item: object) => new Promise(() => appended.push(item)) },
    async verify(token: string) {
      verified.push(token);
      throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'the token is wrong');
    },
  };
  const take = (bytes: Uint8Array, isBinary = true) => receive(gateway as unknown as Gateway, session, bytes, isBinary);
  const ask = (...frames: godwit.v1.ClientFrame.$Properties[]) => take(encodeClientFrames(frames));
  /** Replies and events since the last call. */
  const heard = () => {
    gateway.flusher.flush();
    return said.splice(0);
  };
  const answered = () => new Promise(setImmediate);
  return {
    gateway,
    counts: gateway.counts.requests,
    session,
    socket,
    pending,
    appended,
    verified,
    logged,
    take,
    ask,
    heard,
    answered,
  };
}

/** A request to the store, and below the store's answer. */
export const history = (id: number) => ({ id, history: { conversation_id: 'c' } });
export const entryOf = (id: number) => encodeEntry({ id, history: { messages: [] } });
