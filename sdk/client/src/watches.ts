import type { EventName, Events, godwit, RequestInputs, Responses } from '@godwit/schema/client';
import { Code, GodwitError, godwit as wire } from '@godwit/schema/client';

const OFFLINE = wire.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;
/** Milliseconds before a conversation is watched again after the server could not answer. */
const RETRY_MS = 1_000;

type Watched = Responses['watch'];
type Shown = Pick<Events['presence_changed'], 'user_id' | 'status' | 'text'>;

/** Dependencies of `Watches`. */
export interface WatchesOptions {
  call(request: RequestInputs['watch']): Promise<Watched>;
  emit<E extends EventName>(name: E, event: Events[E]): void;
}

/**
 * The conversations that the application watches. The server forgets them with each connection: on the next one they
 * are watched again, and the application is told of what changed meanwhile by the usual events.
 */
export class Watches {
  readonly #options: WatchesOptions;
  /** The ids of those that the server has accepted. */
  readonly #ids = new Set<string>();
  /** The last presence of each user that the application was told, except of those who are offline. */
  readonly #shown = new Map<string, Shown>();
  /** Requests that wait for their answers; presence that arrives meanwhile is newer than the answer. */
  readonly #pending = new Set<Map<string, Shown>>();
  /** Users who were shown on an earlier connection, and of whom this one has not told yet. */
  #stale = new Set<string>();
  /** Counts connections: what belongs to an earlier one has no effect. */
  #connection = 0;

  constructor(options: WatchesOptions) {
    this.#options = options;
  }

  /** Watches a conversation from now on, across connections. */
  async add(conversationId: string, call: () => Promise<Watched>): Promise<Watched> {
    const response = await this.#ask(call);
    this.#ids.add(conversationId);
    for (const member of response.members) {
      this.#stale.delete(member.user_id);
      this.#note(member as Shown);
    }
    return response;
  }

  /** Watches a conversation no more. */
  delete(conversationId: string): void {
    this.#ids.delete(conversationId);
    // While another conversation is watched, it may show the same users.
    if (this.#ids.size === 0) this.#shown.clear();
  }

  /** Records an event of the server. */
  take(name: EventName, event: Events[EventName]): void {
    if (name === 'conversation_left') this.delete((event as Events['conversation_left']).conversation_id);
    // The application forgets them with this event: if they join again, they are told of again.
    if (name === 'member_changed')
      for (const id of (event as Events['member_changed']).removed_user_ids) this.#shown.delete(id);
    if (name !== 'presence_changed') return;
    this.#stale.delete((event as Shown).user_id);
    for (const newer of this.#pending) newer.set((event as Shown).user_id, event as Shown);
    if (this.#ids.size > 0 || this.#pending.size > 0) this.#note(event as Shown);
  }

  /** Watches everything again on a new connection. `friends`: the friends who are not offline. */
  async connected(friends: readonly godwit.v1.Presence.$Properties[]): Promise<void> {
    const connection = ++this.#connection;
    if (this.#ids.size === 0) return;
    this.#stale = new Set(this.#shown.keys());
    for (const { user_id } of friends) this.#stale.delete(user_id ?? '');
    await Promise.all([...this.#ids].map((id) => this.#again(id, connection)));
    if (connection !== this.#connection) return;
    for (const user_id of this.#stale) this.#tell({ user_id, status: OFFLINE, text: '' });
    this.#stale.clear();
  }

  disconnected(): void {
    this.#connection++;
  }

  /** Watches one conversation again. Never rejects. */
  async #again(conversation_id: string, connection: number): Promise<void> {
    while (connection === this.#connection && this.#ids.has(conversation_id)) {
      try {
        const { members, online_count } = await this.#ask(() => this.#options.call({ conversation_id }));
        if (connection !== this.#connection || !this.#ids.has(conversation_id)) return;
        for (const member of members) {
          this.#stale.delete(member.user_id ?? '');
          this.#tell(member as Shown);
        }
        this.#options.emit('watch_changed', { conversation_id, online_count } as Events['watch_changed']);
        return;
      } catch (thrown) {
        const { code, retryAfterMs } = GodwitError.from(thrown);
        const isFinal = code !== Code.CODE_UNAVAILABLE && code !== Code.CODE_RATE_LIMITED;
        // The user is no longer a member, or the conversation is gone.
        if (isFinal) this.delete(conversation_id);
        else await new Promise((resolve) => setTimeout(resolve, retryAfterMs || RETRY_MS));
      }
    }
  }

  /** Makes a request, and updates its answer by the events that arrived before it could be processed. */
  async #ask(call: () => Promise<Watched>): Promise<Watched> {
    const newer = new Map<string, Shown>();
    this.#pending.add(newer);
    try {
      const response = await call();
      const current = response.members.map((member) => newer.get(member.user_id ?? '') ?? member);
      const members = current.filter(({ status }) => status !== OFFLINE);
      const online_count = response.online_count - (current.length - members.length);
      return { ...response, members, online_count } as Watched;
    } finally {
      this.#pending.delete(newer);
    }
  }

  /** Emits a presence that differs from the one that the application was last told. */
  #tell(shown: Shown): void {
    const known = this.#shown.get(shown.user_id) ?? { status: OFFLINE, text: '' };
    if (known.status === shown.status && known.text === shown.text) return;
    this.#note(shown);
    this.#options.emit('presence_changed', { last_seen: 0, ...shown } as Events['presence_changed']);
  }

  #note({ user_id, status, text }: Shown): void {
    if (status === OFFLINE) this.#shown.delete(user_id);
    else this.#shown.set(user_id, { user_id, status, text });
  }
}
