import { Code, decodeClientFrames, encodeEntry, GodwitError } from '@godwit/schema';
import { createMemoryBus } from '@godwit/store/bus';
import type { StoreClient } from '@godwit/store/client';
import { storeCalls } from '@godwit/store/wire';
import { pino } from 'pino';
import { assemble } from '../assemble.js';
import type { Gateway } from '../context.js';
import { removeSession } from '../lifecycle/closed-session.js';
import { receive } from '../requests/dispatch.js';
import { membershipOf } from './local-node.js';
import { RecordingSession } from './recording-session.js';

/** The frames and the close that one session received. */
export interface Answered {
  frames: ReturnType<RecordingSession['frames']>;
  closed: { code: number; reason: string } | undefined;
}

/** A gateway in memory with whole rooms, whose store answers every call at once. */
export class AnsweredGateway {
  /** The warnings and errors that the gateway logged. */
  readonly logged: string[] = [];
  readonly #gateway: Gateway;
  readonly #closing: RecordingSession[] = [];
  #sessions = 0;

  constructor() {
    const presence = {
      arrive: async () => {},
      show: async () => {},
      depart: async () => {},
      read: async (ids: readonly string[]) => ids.map(() => undefined),
    };
    this.#gateway = assemble({
      bus: createMemoryBus(),
      presence: presence as never,
      store: answering(),
      verify: async (token: string) => {
        if (token !== 'ann') throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'the token is wrong');
        return { user_id: token, email: '', expires_at: 0, good_until: 0, issued_at: 0 };
      },
      log: pino({ level: 'warn' }, { write: (line: string) => void this.logged.push(line) }),
      lingerMs: 0,
      rates: { requests: 0, bytes: 0, memberChanges: 0, signalBytes: 0 },
      overloadDelayMs: 0,
    });
  }

  /**
   * Receives a message on a new session; `open`: as ann, who is in the conversation `room`, otherwise before Hello. Its
   * end is given to `heard`.
   */
  receive(bytes: Uint8Array, { open, isBinary }: { open: boolean; isBinary: boolean }): RecordingSession {
    const gateway = this.#gateway;
    const recording = new RecordingSession(`s${++this.#sessions}`, gateway.flusher);
    const { session } = recording;
    gateway.sessions.add(session);
    if (open) {
      const membership = membershipOf({});
      session.user_id = 'ann';
      gateway.users.add(session, 'ann');
      session.state = 'open';
      const [conversation] = gateway.conversations.hold([membership]).held;
      if (conversation) gateway.conversations.join(conversation, session, membership);
    }
    receive(gateway, session, bytes, isBinary);
    this.#closing.push(recording);
    return recording;
  }

  /** Everything that a session received so far. */
  heard(recording: RecordingSession): Answered {
    return { frames: recording.frames(), closed: recording.ended };
  }

  /** Requests of a session that were not answered yet. */
  inFlight({ session }: RecordingSession): number {
    return session.inFlight;
  }

  /** Closes every session, as their sockets would. */
  closeAll(): void {
    for (const { session } of this.#closing.splice(0)) removeSession(this.#gateway, session);
  }

  /** Sessions, users and conversations that the gateway still holds; all are 0 once every session has left. */
  get held(): Record<string, number> {
    const { sessions, users, conversations, watches } = this.#gateway;
    const sizes = { sessions: sessions.size, users: users.size, conversations: conversations.size };
    return { ...sizes, watches: watches.size };
  }

  close(): void {
    this.closeAll();
    this.#gateway.subscriptions.close();
  }
}

/** A store that refuses what it executes, and answers any other call with as many empty results as it has items. */
function answering(): StoreClient {
  const answers: Record<string, (request: never) => object> = {
    execute: ({ items }: { items: { frame: Uint8Array }[] }) => ({
      entries: items.map(({ frame }) => {
        const { frame: decoded } = decodeClientFrames(entryOf(frame), 1)[0] as never as { frame: { id: number } };
        const error = new GodwitError(Code.CODE_NOT_FOUND, 'there is nothing here').toWire();
        return encodeEntry({ id: decoded.id, error });
      }),
    }),
    append: ({ items }: { items: unknown[] }) => ({
      results: items.map(() => ({
        failure: new GodwitError(Code.CODE_NOT_FOUND, 'conversation not found').toWire(),
      })),
    }),
    open_sessions: ({ user_ids }: { user_ids: string[] }) => ({ sets: user_ids.map(() => ({})) }),
    heads: ({ conversation_ids = [] }: { conversation_ids?: string[] }) => ({
      heads: conversation_ids.map(() => ({})),
    }),
    repair: ({ items = [] }: { items?: unknown[] }) => ({ results: items.map(() => ({ head: { epoch: 1 } })) }),
    watched_members: ({ items }: { items: { conversation_id: string; user_ids: string[] }[] }) => ({
      results: items.map(({ conversation_id, user_ids }) =>
        conversation_id === 'room' ? { epoch: 1, watcher_ids: user_ids, member_ids: user_ids } : {},
      ),
    }),
    seen: () => ({}),
    kept_notifications: ({ items = [] }: { items?: unknown[] }) => ({ pages: items.map(() => ({})) }),
  };
  return {
    async call(name: keyof typeof storeCalls, request: object) {
      const { request: input, response } = storeCalls[name] as never as {
        request: { encode(value: object): { finish(): Uint8Array }; decode(bytes: Uint8Array): never };
        response: { encode(value: object): { finish(): Uint8Array }; decode(bytes: Uint8Array): object };
      };
      const answer = (answers[name] as (request: never) => object)(input.decode(input.encode(request).finish()));
      return response.decode(response.encode(answer).finish());
    },
    async close() {},
  } as never;
}

/** A ClientFrames message with one encoded frame. */
function entryOf(frame: Uint8Array): Uint8Array {
  const head = [0x0a];
  let length = frame.length;
  for (; length > 0x7f; length = Math.floor(length / 128)) head.push((length % 128) | 0x80);
  head.push(length);
  return Buffer.concat([Buffer.from(head), frame]);
}
