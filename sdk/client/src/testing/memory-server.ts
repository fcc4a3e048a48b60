import { decodeClientFrames, encodeEntry, godwit } from '@godwit/schema';
import type { OpenTransport } from '../transport.js';
import type { Link, Room } from './memory-link.js';
import { MemoryPeople } from './memory-people.js';

const { v1 } = godwit;
/** Messages that a resume brings as events; those of a longer gap are read from history. */
const MAX_RESUME = 5;
const BLANK = { reply_to: 0, edited_at: 0, deleted: false, revision: 0, reactions: [], attachments: [] };

/** The naive model of a server with one user's conversations: whole lists, and no concurrency but what the test asks for. */
export class MemoryServer {
  readonly rooms = new Map<string, Room>();
  readonly people: MemoryPeople;
  readonly #me: string;
  /** The open connections, the newest one last. */
  readonly #links: Link[] = [];
  #epoch = 1;
  #sets = 1;
  #clock = 1_000;
  #last: godwit.v1.ServerFrame.$Properties | undefined;

  readonly #maxPage: number;
  readonly #maxHeads: number;

  /** `maxPage`: messages in a page of history; `maxHeads`: heads in the answer to Hello. */
  constructor(me: string, maxPage = 5, maxHeads = 100) {
    this.#me = me;
    this.people = new MemoryPeople(me, () => this.#links.filter(({ hasSession }) => hasSession));
    this.#maxPage = maxPage;
    this.#maxHeads = maxHeads;
  }

  readonly open: OpenTransport = (_url, events) => {
    const link: Link = { events, requests: [], replies: [], sent: [], watched: new Set(), hasSession: false };
    this.#links.push(link);
    queueMicrotask(() => this.#links.includes(link) && events.open());
    return {
      send: (bytes) => link.requests.push(...decodeClientFrames(bytes, 1_000).map(({ frame }) => frame)),
      close: () => this.#links.includes(link) && this.#cut(link),
    };
  };

  /** The number of open connections. */
  get connections(): number {
    return this.#links.length;
  }

  /** Whether nothing is on its way. */
  get isQuiet(): boolean {
    const { requests = [], replies = [], sent = [], hasSession = false } = this.#link ?? {};
    return hasSession && requests.length + replies.length + sent.length === 0;
  }

  /** Carries out the next request of a connection, of the newest one unless `at` is given. */
  process(at = -1): void {
    const link = this.#links.at(at);
    const frame = link?.requests.shift();
    if (!link || !frame) return;
    const body = this.#answer(frame, link);
    // Presence continues exactly from the reply to `watch`: it keeps its place among the events.
    if (frame.request === 'watch') link.sent.push({ id: frame.id, ...body });
    else if (frame.request !== 'hello') link.replies.push({ id: frame.id, ...body });
  }

  /** Delivers the next event of a connection, or repeats the last one. */
  event(isRepeat = false, at = -1): void {
    const link = this.#links.at(at);
    const frame = isRepeat ? this.#last : link?.sent.shift();
    if (!link || !frame) return;
    if (frame.message_posted || frame.message_changed) this.#last = frame;
    link.events.message(encodeEntry(frame));
  }

  /** Delivers the next reply of a connection. */
  reply(at = -1): void {
    const link = this.#links.at(at);
    const frame = link?.replies.shift();
    if (frame) link?.events.message(encodeEntry(frame));
  }

  /** Breaks the newest connection: what is on its way is lost. */
  cut(): void {
    if (this.#link) this.#cut(this.#link);
  }

  /** Drops the connection as the end of a client's process does: its client hears nothing, and nothing more of it arrives. */
  vanish(): void {
    this.#links.pop();
    this.#last = undefined;
  }

  /** Makes the user a member of a conversation. */
  join(id: string): void {
    const room = this.rooms.get(id) ?? { id, messages: [], changes: [], read: 0, activeAt: 0, isMember: false };
    if (room.isMember) return;
    this.rooms.set(id, room);
    Object.assign(room, { isMember: true, read: room.messages.length, activeAt: room.activeAt || ++this.#clock });
    this.#sets++;
    this.#emit({ conversation_joined: { conversation: { ...this.#head(room), role: v1.Role.ROLE_MEMBER } } });
  }

  leave(id: string): void {
    const room = this.#room(id);
    if (!room) return;
    room.isMember = false;
    this.people.left(id);
    this.#sets++;
    this.#emit({ conversation_left: { conversation_id: id, seq: room.messages.length } });
  }

  /** Posts a message, of this user on another device or of somebody else. */
  post(
    id: string,
    sender_id: string,
    body: string,
    client_message_id: Uint8Array = crypto.getRandomValues(new Uint8Array(16)),
  ) {
    const room = this.#room(id);
    if (!room) return undefined;
    const posted = {
      conversation_id: id,
      seq: room.messages.length + 1,
      sender_id,
      client_message_id,
      sent_at: ++this.#clock,
    };
    const message = { ...BLANK, ...posted, content_type: 'text/plain', body: Buffer.from(body) } as godwit.v1.Message;
    room.messages.push(message);
    room.activeAt = message.sent_at;
    if (sender_id === this.#me) room.read = message.seq;
    this.#emit({ message_posted: { message: this.#shown(message) } });
    return message;
  }

  /** Edits a message, deletes it, or reacts to it. */
  change(id: string, seq: number, kind: 'edit' | 'delete' | 'react'): void {
    const room = this.#room(id);
    const before = room?.messages[seq - 1];
    if (!room || !before || before.deleted) return;
    const revision = before.revision + 1;
    const edited = { body: Buffer.from(`edit ${revision}`), edited_at: ++this.#clock };
    const deleted = { body: Buffer.alloc(0), content_type: '', deleted: true, reactions: [] };
    const count = (before.reactions[0]?.count ?? 0) + 1;
    const reacted = { reactions: [{ emoji: '+', user_ids: ['ben'], count }] };
    const changed = { edit: edited, delete: deleted, react: reacted }[kind];
    const message = { ...before, revision, ...changed } as unknown as godwit.v1.Message;
    room.messages[seq - 1] = message;
    room.changes.push(seq);
    this.#emit({ message_changed: { message: this.#shown(message), change: room.changes.length } });
  }

  /** Moves the user's read position, as another device does. */
  read(id: string, seq: number): void {
    const room = this.#room(id);
    if (!room || seq <= room.read) return;
    room.read = Math.min(seq, room.messages.length);
    this.#emit({ read_advanced: { conversation_id: id, user_id: this.#me, seq: room.read } });
  }

  /** Restores a backup: the newest messages and all changes are gone, and so is the connection. */
  restore(dropped: number): void {
    this.#epoch++;
    for (const room of this.rooms.values()) {
      room.messages = room.messages.slice(0, -dropped);
      room.changes = [];
      room.read = Math.min(room.read, room.messages.length);
    }
    for (const link of [...this.#links]) this.#cut(link);
  }

  /** The conversation as the server describes it to the user. */
  conversation(room: Room): godwit.v1.Conversation.$Properties {
    const isUnread = ({ seq, sender_id, deleted }: godwit.v1.Message) =>
      seq > room.read && sender_id !== this.#me && !deleted;
    return {
      ...this.#head(room),
      read_seq: room.read,
      unread: room.messages.filter(isUnread).length,
      ...(room.messages.length > 0 && { last_message: room.messages.at(-1) as godwit.v1.Message }),
    };
  }

  get #link(): Link | undefined {
    return this.#links.at(-1);
  }

  #cut(link: Link): void {
    this.#links.splice(this.#links.indexOf(link), 1);
    this.#last = undefined;
    link.events.close(1006, '');
  }

  #head({ id, messages, changes, activeAt }: Room) {
    return { conversation_id: id, last_seq: messages.length, last_change: changes.length, active_at: activeAt };
  }

  #room(id: string): Room | undefined {
    const room = this.rooms.get(id);
    return room?.isMember ? room : undefined;
  }

  #emit(frame: godwit.v1.ServerFrame.$Properties): void {
    for (const { hasSession, sent } of this.#links) if (hasSession) sent.push(frame);
  }

  /** A message in an event: only the sender's devices are told its `client_message_id`. */
  #shown(message: godwit.v1.Message): godwit.v1.Message.$Properties {
    return message.sender_id === this.#me ? message : { ...message, client_message_id: new Uint8Array() };
  }

  #answer({ request, ...frame }: godwit.v1.ClientFrame, link: Link): godwit.v1.ServerFrame.$Properties {
    if (request === 'hello') {
      this.#greet(frame as godwit.v1.ClientFrame, link);
      return {};
    }
    const all = [...this.rooms.values()].filter(({ isMember }) => isMember);
    if (request === 'list_conversations')
      return { list_conversations: { conversations: all.map((room) => this.conversation(room)) } };
    if (request === 'resume') {
      for (const cursor of frame.resume?.resume ?? []) this.#resume(cursor, link);
      return { resume: {} };
    }
    if (request === 'list_friends') return { list_friends: this.people.friends };
    const of = frame[request as 'send'];
    const room = this.#room(of?.conversation_id ?? '');
    if (!of || !room) return { error: { code: v1.Code.CODE_PERMISSION_DENIED, message: 'not a member' } };
    const ofPeople = this.people.answer(request, room.id, link.watched);
    if (ofPeople) return ofPeople;
    if (request === 'get_conversation') return { get_conversation: { conversation: this.conversation(room) } };
    if (request === 'history') return { history: this.#page(room, frame.history ?? {}) };
    if (request === 'mark_read') {
      this.read(room.id, frame.mark_read?.seq ?? 0);
      return { mark_read: { unread: this.conversation(room).unread ?? 0 } };
    }
    const id = of.client_message_id ?? new Uint8Array();
    const had = room.messages.find((one) => Buffer.compare(one.client_message_id, id) === 0);
    const message = had ?? this.post(room.id, this.#me, Buffer.from(of.body ?? []).toString(), id);
    const { seq, sent_at } = message as godwit.v1.Message;
    return { send: { conversation_id: room.id, seq, sent_at, deduplicated: had !== undefined } };
  }

  #page(room: Room, { before_seq, after_seq, limit }: godwit.v1.HistoryRequest.$Properties) {
    const most = Math.min(limit || this.#maxPage, this.#maxPage);
    const isAfter = after_seq !== undefined && after_seq !== null;
    // Message n is the nth.
    const found = isAfter
      ? room.messages.slice(after_seq)
      : room.messages.slice(0, before_seq ? before_seq - 1 : undefined);
    const messages = isAfter ? found.slice(0, most) : found.slice(-most);
    return { messages, has_more: messages.length < found.length };
  }

  #greet({ id, hello }: godwit.v1.ClientFrame, link: Link): void {
    link.hasSession = true;
    const all = [...this.rooms.values()].filter(({ isMember }) => isMember);
    const session = { session_id: 's', user_id: this.#me, database_epoch: `${this.#epoch}`, sets_version: this.#sets };
    const newest = all.sort((a, b) => b.activeAt - a.activeAt).slice(0, this.#maxHeads);
    const heads = newest.map((room) => ({ ...this.#head(room), read_seq: room.read }));
    const limits = { max_heads: this.#maxHeads, max_in_flight: 100 };
    link.sent.push({ id, hello: { ...session, heads, friends: this.people.presentFriends, limits } });
    for (const cursor of hello?.resume ?? []) this.#resume(cursor, link);
  }

  #resume(cursor: godwit.v1.Cursor.$Properties, link: Link): void {
    const { conversation_id = '', seq: from_seq = 0, change } = cursor;
    const room = this.#room(conversation_id);
    if (!room) {
      link.sent.push({ conversation_left: { conversation_id } });
      return;
    }
    const isOther = cursor.database_epoch && cursor.database_epoch !== `${this.#epoch}`;
    const missed = room.messages.slice(from_seq);
    const truncated = isOther || missed.length > MAX_RESUME;
    // As the gateway does: where `resumed` comes first, the changes after the cursor are still to come.
    const to_change = truncated && !isOther ? (change ?? room.changes.length) : room.changes.length;
    const to = { to_seq: room.messages.length, to_change };
    const resumed = {
      resumed: { conversation_id, from_seq, ...to, truncated: Boolean(truncated), restored: Boolean(isOther) },
    };
    if (truncated) link.sent.push(resumed);
    const changed = new Map<number, number>();
    for (const [index, seq] of room.changes.entries()) if (index >= (change ?? 0)) changed.set(seq, index + 1);
    if (!isOther)
      // Later messages come in their newest form.
      for (const [seq, number] of [...changed].sort((a, b) => a[1] - b[1]))
        if (seq <= from_seq)
          link.sent.push({
            message_changed: { message: this.#shown(room.messages[seq - 1] as godwit.v1.Message), change: number },
          });
    if (truncated) return;
    for (const message of missed) link.sent.push({ message_posted: { message: this.#shown(message) } });
    link.sent.push(resumed);
  }
}
