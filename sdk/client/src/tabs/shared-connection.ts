import {
  CloseCode,
  Code,
  type Command,
  decodeClientFrames,
  type EventName,
  type Events,
  GodwitError,
  type godwit,
  type RequestInputs,
} from '@godwit/schema/client';
import { Connection } from '../connection.js';
import type { OpenTransport } from '../transport.js';
import { SharedSession } from './shared-session.js';
import { type TabPort, TabSession } from './tab-session.js';

/** Options of a shared connection. */
export interface SharedConnectionOptions {
  url: string;
  open: OpenTransport;
  /** Milliseconds within which the connection must open. */
  openTimeoutMs: number;
  /** Milliseconds after which an unanswered request shows that the connection is dead, once a tab doubts it. */
  probeMs: number;
}

/**
 * The connection that one tab holds for all. Its own client opens it, greets the server and renews the token; where it
 * breaks, every session breaks with it, and each tab's client resumes from its own cursors as after any lost connection.
 */
export class SharedConnection {
  readonly #options: SharedConnectionOptions;
  readonly #sessions = new Set<TabSession>();
  #connection: Connection | undefined;
  #isOpen = false;
  #shared: SharedSession | undefined;
  /** Events that arrived with the reply to Hello, which is not processed yet. */
  #early: { name: EventName; event: Events[EventName] }[] = [];

  constructor(options: SharedConnectionOptions) {
    this.#options = options;
  }

  /** Begins a session; that of the tab's own client, `isOwn`, opens the connection. */
  accept(port: TabPort, isOwn: boolean): TabSession {
    const session = new TabSession(port, isOwn);
    this.#sessions.add(session);
    if (isOwn) this.#dial();
    return session;
  }

  /** Takes encoded `ClientFrames` of a session. */
  receive(session: TabSession, bytes: Uint8Array): void {
    let frames: readonly godwit.v1.ClientFrame[];
    try {
      frames = decodeClientFrames(bytes);
    } catch {
      this.end(session, CloseCode.MALFORMED, 'a message of the tab cannot be decoded');
      return;
    }
    for (const frame of frames) if (this.#sessions.has(session)) this.#take(session, frame);
  }

  /** Takes the end of a session by its tab, with the code by which its client closed it; undefined: the tab is gone. */
  disconnected(session: TabSession, code?: number): void {
    if (!this.#sessions.delete(session)) return;
    session.drop();
    this.#shared?.drop(session);
    if (session.isOwn) this.close('the tab that holds the connection closes it', code);
    // The tab's client got no answer.
    else if (code === CloseCode.SESSION_ENDED && this.#isSilent)
      this.#connection?.close(CloseCode.SESSION_ENDED, 'the server has been silent');
  }

  /** Ends a session from this side. */
  end(session: TabSession, code: number, reason: string): void {
    if (!this.#sessions.delete(session)) return;
    this.#shared?.drop(session);
    session.end(code, reason);
  }

  /** Closes the connection, and with it every session. */
  close(reason: string, code = 1000): void {
    if (this.#connection) this.#connection.close(code, reason);
    else this.#closed(code, reason);
  }

  get #isSilent(): boolean {
    const since = this.#connection?.unansweredSince;
    return since !== undefined && performance.now() - since >= this.#options.probeMs;
  }

  #dial(): void {
    const { url, open, openTimeoutMs } = this.#options;
    const connection: Connection = new Connection({
      url,
      open,
      openTimeoutMs,
      events: {
        opened: () => {
          this.#isOpen = true;
          this.#greet(connection);
        },
        event: (name, event) => {
          if (this.#connection !== connection) return;
          if (this.#shared) this.#shared.take(name, event);
          else this.#early.push({ name, event });
        },
        timedOut: () => {},
        closed: (code, reason, error) => {
          if (this.#connection === connection) this.#closed(code, reason, error);
        },
      },
    });
    this.#connection = connection;
  }

  /** Greets the server, once the connection is open and the own client has sent its Hello. */
  async #greet(connection: Connection): Promise<void> {
    const own = [...this.#sessions].find(({ isOwn }) => isOwn);
    if (!own?.hello || !this.#isOpen || this.#connection !== connection) return;
    const { id, request } = own.hello;
    own.hello = undefined;
    const isCurrent = () => this.#connection === connection;
    try {
      const hello = await connection.request('hello', { ...request, resume: [] }, Number.POSITIVE_INFINITY);
      if (!isCurrent()) return;
      connection.limits = hello.limits ?? {};
      this.#shared = new SharedSession(hello, {
        sessions: this.#sessions,
        call: (command, given) => connection.request(command, given, Number.POSITIVE_INFINITY),
        restart: (reason) => connection.close(CloseCode.SESSION_ENDED, reason),
      });
      this.#shared.greet(own, id, request);
      for (const session of this.#sessions) this.#answerHello(session);
      for (const { name, event } of this.#early.splice(0)) this.#shared?.take(name, event);
    } catch (thrown) {
      own.push({ id, error: GodwitError.from(thrown).toWire() });
    }
  }

  #answerHello(session: TabSession): void {
    const { hello } = session;
    if (!hello || !this.#shared) return;
    session.hello = undefined;
    this.#shared.greet(session, hello.id, hello.request);
  }

  #take(session: TabSession, frame: godwit.v1.ClientFrame): void {
    const { id, request: command } = frame;
    if (command === 'hello') {
      session.hello = { id, request: frame.hello as godwit.v1.HelloRequest };
      if (!session.isOwn) this.#answerHello(session);
      else if (this.#connection) this.#greet(this.#connection);
      return;
    }
    this.#request(session, command as Command | undefined, frame).then(
      (reply) => session.push({ id, ...reply }),
      (thrown) => session.push({ id, error: GodwitError.from(thrown).toWire() }),
    );
  }

  async #request(session: TabSession, command: Command | undefined, frame: godwit.v1.ClientFrame) {
    if (!command)
      throw new GodwitError(Code.CODE_UNIMPLEMENTED, 'the tab that holds the connection does not know this');
    if (!this.#shared) throw new GodwitError(Code.CODE_UNAVAILABLE, `${command}: not connected`);
    return this.#shared.request(session, command, frame[command] as RequestInputs[Command]);
  }

  #closed(code: number, reason: string, error?: GodwitError): void {
    this.#connection = undefined;
    this.#shared?.close();
    this.#shared = undefined;
    this.#isOpen = false;
    this.#early = [];
    // The own client last: it may leave the group at once, and then no other tab could be told.
    const sessions = [...this.#sessions].sort((a, b) => Number(a.isOwn) - Number(b.isOwn));
    this.#sessions.clear();
    // The token of the other tabs was not refused, and their clients did not close anything.
    const isOwnAffair = code === CloseCode.UNAUTHENTICATED || code === 1000;
    for (const session of sessions)
      session.end(isOwnAffair && !session.isOwn ? CloseCode.SESSION_ENDED : code, reason, error);
  }
}
