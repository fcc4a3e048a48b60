import type { Command, EventName, Events, godwit, RequestInputs, Responses } from '@godwit/schema/client';
import type { Cursor } from '../resume.js';
import { SharedHeads } from './shared-heads.js';
import { SharedPresence } from './shared-presence.js';
import { SharedResume } from './shared-resume.js';
import type { TabSession } from './tab-session.js';

/** Dependencies of `SharedSession`. */
export interface SharedSessionParts {
  sessions: ReadonlySet<TabSession>;
  call<C extends Command>(command: C, request: RequestInputs[C]): Promise<Responses[C]>;
  /** Closes the connection, so that each client connects again and resumes from its own position. */
  restart(reason: string): void;
}

/**
 * One session of the server, shared by the sessions of many tabs: to each it is what a server would be. It answers Hello
 * from what it knows, resumes each tab from its own cursors, and passes events on to those whom they concern.
 */
export class SharedSession {
  readonly #hello: godwit.v1.HelloResponse;
  readonly #parts: SharedSessionParts;
  readonly #began = performance.now();
  readonly #heads: SharedHeads;
  readonly #resume: SharedResume;
  readonly #presence: SharedPresence;

  /** `hello`: the server's answer, to a Hello without cursors. */
  constructor(hello: godwit.v1.HelloResponse, parts: SharedSessionParts) {
    this.#hello = hello;
    this.#parts = parts;
    const { sessions, restart } = parts;
    this.#heads = new SharedHeads(hello);
    this.#resume = new SharedResume({
      heads: this.#heads,
      databaseEpoch: hello.database_epoch,
      since: hello.server_time,
      sessions,
      call: (request) => parts.call('resume', request),
      restart,
    });
    this.#presence = new SharedPresence(hello.friends, {
      sessions,
      listFriends: (request) => parts.call('list_friends', request),
    });
  }

  /** Answers a session's Hello: from here on it gets events. */
  greet(session: TabSession, id: number, { resume }: godwit.v1.HelloRequest): void {
    const { limits, heads: told, server_time, token_expires_at } = this.#hello;
    const most = limits?.max_heads || 1_000;
    const heads = this.#heads.list(most);
    const up_to_date: number[] = [];
    const others: Events['resumed'][] = [];
    for (const [at, cursor] of resume.entries()) {
      const resumed = this.#resume.begin(session, cursor as Cursor);
      if (resumed === 'up to date') up_to_date.push(at);
      else if (resumed) others.push(resumed);
    }
    session.isOpen = true;
    session.push({
      id,
      hello: {
        ...this.#hello,
        server_time: server_time + Math.round(performance.now() - this.#began),
        // There are more than these: the client reads them.
        limits: limits && told.length >= most ? { ...limits, max_heads: heads.length } : limits,
        heads,
        friends: this.#presence.friends,
        sets_version: this.#heads.setsVersion,
        up_to_date,
        // The tab that holds the connection replaces the token.
        token_expires_at: session.isOwn ? token_expires_at : 0,
      },
    });
    for (const resumed of others) session.emit('resumed', resumed);
    for (const notification of this.#heads.notifications) session.emit('notification', notification);
  }

  /** Carries out a request of a session; resolves with the response. Rejects as `call` does. */
  async request<C extends Command>(
    session: TabSession,
    command: C,
    request: RequestInputs[C],
  ): Promise<godwit.v1.ServerFrame.$Properties> {
    const { conversation_id = '' } = request as { conversation_id?: string };
    if (command === 'resume') {
      const { resume } = request as { resume: Cursor[] };
      for (const cursor of resume) this.#resumeOne(session, cursor);
      return { resume: {} };
    }
    if (command === 'watch') {
      session.watched.add(conversation_id);
      void this.#presence.watches();
    }
    if (command === 'unwatch') {
      session.watched.delete(conversation_id);
      if (this.#isWatched(conversation_id)) return { unwatch: {} };
    }
    const response = await this.#parts.call(command, request);
    this.#learn(command, request, response);
    return { [command]: response };
  }

  /** Takes an event of the server. */
  take(name: EventName, event: Events[EventName]): void {
    if (name === 'message_posted') this.#resume.posted(event as Events['message_posted']);
    else if (name === 'message_changed') this.#resume.changed(event as Events['message_changed']);
    else if (name === 'resumed') this.#resume.resumed(event as Events['resumed']);
    else if (name === 'conversation_left') this.#left(event as Events['conversation_left']);
    else if (name === 'presence_changed') this.#presence.changed(event as Events['presence_changed']);
    else if (name === 'token_expiring') this.#tell(name, event, (session) => session.isOwn);
    else if (name === 'watch_changed') {
      const { conversation_id } = event as Events['watch_changed'];
      this.#tell(name, event, (session) => session.watched.has(conversation_id));
    } else {
      if (name === 'conversation_joined')
        this.#resume.joined((event as Events['conversation_joined']).conversation?.conversation_id ?? '');
      if (name === 'friendship_changed') this.#presence.befriended(event as Events['friendship_changed']);
      this.#heads.take(name, event);
      this.#tell(name, event, () => true);
    }
  }

  /** Forgets a session that is closed. */
  drop(session: TabSession): void {
    this.#resume.drop(session);
    for (const conversation_id of session.watched)
      if (!this.#isWatched(conversation_id)) this.#parts.call('unwatch', { conversation_id }).catch(() => {});
  }

  /** Ends, with the connection. */
  close(): void {
    this.#resume.close();
  }

  #resumeOne(session: TabSession, cursor: Cursor): void {
    const { conversation_id, seq, change = 0 } = cursor;
    const resumed = this.#resume.begin(session, cursor);
    if (resumed === undefined) return;
    const to = { from_seq: seq, to_seq: seq, to_change: change };
    const upToDate = { conversation_id, ...to, truncated: false, restored: false };
    session.emit('resumed', resumed === 'up to date' ? upToDate : resumed);
  }

  #left(event: Events['conversation_left']): void {
    const { conversation_id } = event;
    const isKnown = (this.#heads.get(conversation_id) ?? this.#heads.floor(conversation_id)) !== undefined;
    if (isKnown) this.#heads.take('conversation_left', event);
    for (const session of this.#parts.sessions) session.watched.delete(conversation_id);
    this.#resume.left(event, isKnown);
  }

  #learn<C extends Command>(command: C, request: RequestInputs[C], response: Responses[C]): void {
    const { conversations = [], conversation } = response as {
      conversations?: godwit.v1.Conversation[];
      conversation?: godwit.v1.Conversation | null;
    };
    if (command === 'list_conversations') for (const one of conversations) this.#heads.listed(one);
    if (command === 'get_conversation' && conversation) this.#heads.listed(conversation);
    if (command === 'confirm_notifications')
      this.#heads.confirmed((request as RequestInputs['confirm_notifications']).notification_ids ?? []);
  }

  #isWatched(conversationId: string): boolean {
    for (const { watched } of this.#parts.sessions) if (watched.has(conversationId)) return true;
    return false;
  }

  #tell(name: EventName, event: Events[EventName], concerns: (session: TabSession) => boolean): void {
    for (const session of this.#parts.sessions) if (concerns(session)) session.emit(name, event);
  }
}
