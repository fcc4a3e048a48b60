import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, connect } from '@godwit/client';
import { createStore } from '@godwit/client/store';
import { Code, GodwitError, type godwit } from '@godwit/schema';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import type { Ledger, Sent } from './ledger.js';
import type { StoreLedger } from './store-ledger.js';
import type { WatchLedger } from './watch-ledger.js';

/** A user whose traffic the ledger records. */
export interface Participant {
  readonly user: string;
  /** Sends a message; resolves when it is acknowledged or given up. */
  send(message: Sent): Promise<void>;
  /** Stops reading for `ms` milliseconds; absent if the client cannot. */
  stopReading?(ms: number): Promise<void>;
  close(): void;
}

const text = (body: Uint8Array | undefined) => Buffer.from(body ?? []).toString();

/** Options of a participant. */
export interface ParticipantOptions {
  user: string;
  url: string;
  secret: string;
  ledger: Ledger;
  watches: WatchLedger;
  /** Follows a store of the user; undefined: the user has none. */
  stores?: StoreLedger | undefined;
  conversations: readonly string[];
}

/** Opens a participant that uses the SDK, and watches its first conversation. */
export async function openSdkClient(options: ParticipantOptions): Promise<Participant> {
  const { user, url, secret, ledger, watches, stores, conversations } = options;
  const token = await tokenFor(user, secret);
  const client: Client = await connect({
    url,
    token,
    backoff: { firstMs: 100, maxMs: 2_000 },
    sendTimeoutMs: 600_000,
    connectTimeoutMs: 60_000,
  });
  stores?.follow(user, client, createStore(client), conversations);
  client.on('message_posted', ({ message }) => {
    if (message) ledger.received(user, message.conversation_id, message.seq, text(message.body));
  });
  client.on('presence_changed', (presence) => watches.shown(user, presence));
  const [conversation_id] = conversations;
  if (conversation_id !== undefined) {
    watches.watch(user, conversation_id);
    const { members } = await client.watch({ conversation_id });
    for (const member of members) watches.shown(user, member);
  }
  return {
    user,
    async send(message) {
      try {
        const { seq } = await client.send({ conversation_id: message.conversation, body: message.text });
        ledger.acked(message, seq);
      } catch (error) {
        message.failed = String(error);
      }
    },
    close: () => client.close(),
  };
}

/** Milliseconds that a raw client waits for a reply, and between attempts. */
const [REPLY_MS, AGAIN_MS] = [10_000, 300];

/**
 * Opens a participant on a raw WebSocket that follows the protocol: cursors in Hello, the same `client_message_id`
 * until a message is acknowledged, one message at a time, and a reconnect after every close.
 */
export async function openRawClient(options: ParticipantOptions): Promise<Participant> {
  const { user, url, secret, ledger, conversations } = options;
  const token = await tokenFor(user, secret);
  let socket: UserSocket | undefined;
  let opened: Promise<void> | undefined;
  let closed = false;
  let reading = true;
  let queue = Promise.resolve();

  const onEvent = (frame: godwit.v1.ServerFrame) => {
    const message = frame.message_posted?.message;
    if (message) ledger.received(user, message.conversation_id, message.seq, text(message.body));
    // The client lags too far for a full resume. It would have to page through history; in this harness it never lags
    // so far.
    if (frame.resumed?.truncated) ledger.violations.push(`truncated: ${user} ${frame.resumed.conversation_id}`);
  };
  const open = async () => {
    const resume = conversations.map((id) => ({ conversation_id: id, seq: ledger.position(user, id) }));
    let stale = false;
    const heard = (frame: godwit.v1.ServerFrame) => {
      if (!stale) onEvent(frame);
    };
    const opening = UserSocket.open(url, token, heard, resume);
    ({ user: socket } = await within(opening, (late) => late.user.close()).catch((error) => {
      stale = true;
      throw error;
    }));
    socket.onClose = () => {
      socket = undefined;
      if (!closed) connected();
    };
    if (!reading) socket.pause();
  };
  /** Resolves when a session is open. */
  const connected = (): Promise<void> => {
    opened ??= (async () => {
      while (!closed && !socket) {
        await open().catch(() => sleep(AGAIN_MS));
      }
    })().finally(() => {
      opened = undefined;
    });
    return opened;
  };
  await connected();

  const sendOne = async (message: Sent) => {
    const client_message_id = randomBytes(16);
    const request = { conversation_id: message.conversation, client_message_id, body: Buffer.from(message.text) };
    while (!closed) {
      await connected();
      const current = socket;
      try {
        const { seq } = await within((current as UserSocket).request('send', request));
        ledger.acked(message, seq);
        return;
      } catch (error) {
        if (
          error instanceof GodwitError &&
          error.code !== Code.CODE_UNAVAILABLE &&
          error.code !== Code.CODE_RATE_LIMITED
        ) {
          message.failed = String(error);
          return;
        }
        // A silent connection counts as dead, unless this client has stopped reading.
        if (!(error instanceof GodwitError) && reading) current?.abandon();
        await sleep(AGAIN_MS);
      }
    }
  };
  return {
    user,
    send(message) {
      const done = queue.then(() => sendOne(message));
      queue = done;
      return done;
    },
    async stopReading(ms) {
      reading = false;
      socket?.pause();
      await sleep(ms);
      reading = true;
      socket?.resume();
    },
    close() {
      closed = true;
      socket?.close();
    },
  };
}

/** Settles like `promise`, but rejects after REPLY_MS; a value that arrives later goes to `late`. */
async function within<T>(promise: Promise<T>, late: (value: T) => void = () => {}): Promise<T> {
  const timer = new AbortController();
  let over = false;
  promise.then(
    (value) => over && late(value),
    () => {},
  );
  const timeout = sleep(REPLY_MS, undefined, { signal: timer.signal }).then(() => {
    over = true;
    throw new Error('no reply');
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    timer.abort();
    timeout.catch(() => {});
  }
}
