import { randomBytes } from 'node:crypto';
import type { Client } from '@godwit/client';
import { type Command, decodeServerFrames, GodwitError, godwit, type RequestInputs } from '@godwit/schema';
import { directConversationId } from '@godwit/store/client';
import { eventually, vapidKeys } from '@godwit/store/testing';
import { type StoreCall, type StoreRequestInputs, type StoreResponses, storeCalls } from '@godwit/store/wire';
import { createBarrier } from '../barrier.js';
import { Inbox } from '../inbox.js';
import { startTestSystem, type TestSystem } from '../test-system.js';
import { scopedTokens } from './scoped-tokens.js';
import { SocketCaller } from './socket-caller.js';
import { createStateReader } from './stored-state.js';

const { Role } = godwit.v1;

/** Users with open sessions. The blocked user is blocked by the owner. Each has a direct conversation with the owner. */
export const USERS = ['stranger', 'member', 'ex-member', 'blocked', 'admin', 'owner'] as const;
/** Users who may read a room. A banned admin is still a member of it, and may not read it. */
export const INSIDERS: readonly string[] = ['member', 'admin', 'owner'];
const SCOPES = ['users', 'operator', 'metrics', 'messages', 'conversations', 'tokens', 'notifications'] as const;
/** Services that may read every room. */
const READERS: readonly string[] = ['all scopes', 'token with all scopes', 'messages', 'conversations'];
const PROTOBUF = 'application/x-protobuf';
/** One red pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

/** A group of the owner, an admin, a banned admin and a member; the ex-member was removed from it. */
export interface Room {
  conversation_id: string;
  /** Stands in the title and in every message: only insiders may receive it. */
  secret: string;
}

/** A request over HTTP. */
export interface HttpRequest {
  path: string;
  query?: string;
  /** Sent as JSON, or as protobuf if it is bytes. */
  body?: object;
  type?: string;
}

/** A system with rooms, and everybody who may call it. */
export class IsolationWorld {
  readonly system: TestSystem;
  /** The room that requests without an effect share, with an attachment in its third message, and an export of it. */
  room!: Room;
  attachmentId = '';
  jobId = '';
  /** The path of a file of the console. */
  consoleFile = '';
  readonly directId = directConversationId('owner', 'blocked');
  readonly #bearers: ReadonlyMap<string, string>;
  readonly #sockets = new Map<string, SocketCaller>();
  readonly #inboxes = new Map<string, Inbox>();
  #settle!: (clients: Iterable<Client>) => Promise<void>;
  #clients: Client[] = [];
  /** A digest of everything stored, by table. */
  readState!: () => Promise<Record<string, string>>;
  #rooms = 0;

  private constructor(system: TestSystem, bearers: ReadonlyMap<string, string>) {
    this.system = system;
    this.#bearers = bearers;
  }

  static async start(): Promise<IsolationWorld> {
    const keys = new Map([...SCOPES, 'all scopes'].map((name) => [name, randomBytes(24).toString('hex')]));
    const entries = [...keys].map(
      ([name, key], at) => `service-${at}:${key}${name === 'all scopes' ? '' : `:${name}`}`,
    );
    const { publicKey: VAPID_PUBLIC_KEY, privateKey: VAPID_PRIVATE_KEY } = vapidKeys();
    const push = { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT: 'mailto:ops@example.com' };
    const issuer = { SERVICE_TOKENS: 'accept', AUTH_ISSUER: 'https://id.example.com' };
    const keysAndConsole = { SERVICE_KEYS: entries.join(' '), CONSOLE: 'on' };
    const system = await startTestSystem(2, { ...keysAndConsole, ...issuer, ...push });
    const tokens = await Promise.all(
      [...USERS, 'banned'].map(async (name) => [name, await system.token(name)] as const),
    );
    const world = new IsolationWorld(
      system,
      new Map([
        ...tokens,
        ['expired token', await system.token('owner', -60)],
        ['wrong key', randomBytes(24).toString('hex')],
        ['internal token', system.config.INTERNAL_TOKEN as string],
        ...keys,
        ...(await scopedTokens(system)),
      ]),
    );
    await world.#populate();
    return world;
  }

  /** The token or key of a caller; undefined for the one who has none. */
  bearer(caller: string): string | undefined {
    return this.#bearers.get(caller);
  }

  isInsider(caller: string): boolean {
    const [, acting] = caller.split(' as ');
    return (
      INSIDERS.includes((acting ?? caller).replace(/ with scopes$/, '')) ||
      READERS.includes(caller) ||
      caller === 'internal token'
    );
  }

  /** Whether bytes contain what only insiders of a room may read, as text or as base64 of a body. */
  leaks({ secret }: Room, bytes: Buffer): boolean {
    return bytes.includes(secret) || bytes.includes(Buffer.from(secret).toString('base64').replace(/.=*$/, ''));
  }

  async newRoom(): Promise<Room> {
    const number = ++this.#rooms;
    const room = { conversation_id: `room-${number}`, secret: `the secret of room ${`${number}`.padStart(4, '0')}.` };
    const { conversation_id, secret: title } = room;
    const member_ids = ['member', 'admin', 'ex-member', 'banned'];
    await this.as('owner', 'create_conversation', { conversation_id, title, member_ids });
    for (const user_id of ['admin', 'banned'])
      await this.as('owner', 'set_role', { conversation_id, user_id, role: Role.ROLE_ADMIN });
    await this.post('member', { conversation_id, body: Buffer.from(title) });
    await this.post('owner', { conversation_id, body: Buffer.from(title) });
    await this.as('owner', 'remove_members', { conversation_id, user_ids: ['ex-member'] });
    await this.settle();
    for (const socket of this.#sockets.values()) await socket.call(['ping', {}]);
    this.takeEvents();
    for (const socket of this.#sockets.values()) socket.take();
    return room;
  }

  /** Executes a request of a user, without a session. */
  async as<C extends Command>(user_id: string, command: C, request: RequestInputs[C]): Promise<void> {
    const frame = godwit.v1.ClientFrame.encode({ id: 1, [command]: request }).finish();
    const { entries } = await this.callStore('execute', { items: [{ user_id, frame }] });
    const [reply] = decodeServerFrames(entries[0] as Uint8Array);
    if (reply?.error) throw GodwitError.fromWire(reply.error);
  }

  /** Posts a message of a user, without a session. */
  async post(
    sender_id: string,
    message: { conversation_id: string; body: Uint8Array; to_user_id?: string; attachment_ids?: string[] },
  ): Promise<void> {
    const item = { sender_id, client_message_id: randomBytes(16), ...message };
    const { results } = await this.callStore('append', { items: [item] });
    if (results[0]?.failure) throw GodwitError.fromWire(results[0].failure);
  }

  async callStore<C extends StoreCall>(call: C, request: StoreRequestInputs[C]): Promise<StoreResponses[C]> {
    const body = storeCalls[call].request.encode(request as never).finish();
    const { status, bytes } = await this.http('internal token', 'POST', { path: `/internal/v1/${call}`, body });
    if (status !== 200) throw new Error(`${call}: ${status} ${bytes}`);
    return storeCalls[call].response.decode(bytes) as StoreResponses[C];
  }

  /** Makes a request over HTTP. The caller `all scopes as member` is a service that acts as a user. */
  async http(caller: string, method: string, request: HttpRequest): Promise<{ status: number; bytes: Buffer }> {
    const { path, query = '', body, type } = request;
    const [name = '', acting] = caller.split(' as ');
    const bearer = this.bearer(name);
    const isBytes = body instanceof Uint8Array;
    const response = await fetch(`${this.system.storeUrl}${path}${query && `?${query}`}`, {
      method,
      headers: {
        ...(bearer && { authorization: `Bearer ${bearer}` }),
        ...(acting && { 'godwit-user': acting }),
        ...(body && { 'content-type': type ?? (isBytes ? PROTOBUF : 'application/json') }),
      },
      ...(body && { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
      redirect: 'manual',
    });
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  /** The session of a user. */
  session(user: string): SocketCaller | undefined {
    return this.#sockets.get(user);
  }

  openSocket(): Promise<SocketCaller> {
    return SocketCaller.open(this.system.urls[0] as string);
  }

  /** Resolves once every event published so far was delivered. */
  settle(): Promise<void> {
    return this.#settle(this.#clients);
  }

  /** Whether the device of a user that makes no requests is still connected. */
  isConnected(user: string): boolean {
    return this.#clients[USERS.indexOf(user as never)]?.status.state === 'connected';
  }

  /** Resolves once an upload was inspected, and its uploader received the event. */
  async inspected(uploader: string, attachmentId: string): Promise<void> {
    const inbox = this.#inboxes.get(uploader) as Inbox;
    await inbox.until(() => inbox.of('attachment_ready').some((ready) => ready.attachment_id === attachmentId));
  }

  /** Resolves once the export of a user is finished. */
  async exported(user: string, jobId: string): Promise<void> {
    const path = `/v1/jobs/${jobId}/result`;
    await eventually(`${path} can be read`, async () => (await this.http(user, 'GET', { path })).status === 200);
  }

  /**
   * The events that each user received since the last call, on a device that makes no requests. Events of other rooms
   * than `room` are left out, and so are notices that members changed unseen: gateways send both seconds later, to
   * members, where an event came before its conversation's topic was live.
   */
  takeEvents(room?: Room): Map<string, string[]> {
    const isMeant = (line: string) => {
      const [named] = /\broom-\d+\b/.exec(line) ?? [];
      return (!named || named === room?.conversation_id) && !/^member_changed \S+ by $/.test(line);
    };
    const received = [...this.#inboxes].map(([user, inbox]) => [user, inbox.take().filter(isMeant)] as const);
    return new Map(received.filter(([, lines]) => lines.length > 0));
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets.values()) socket.close();
    await this.system.stop();
  }

  async #populate(): Promise<void> {
    const { system } = this;
    this.#settle = await createBarrier(system);
    this.readState = await createStateReader(system.databases);
    for (const user of USERS) {
      const client = await system.client(user, 1);
      this.#clients.push(client);
      this.#inboxes.set(user, new Inbox(client));
      const socket = await this.openSocket();
      const outcome = await socket.call(['hello', { token: this.bearer(user) as string }]);
      if (outcome !== 'ok') throw new Error(`hello of ${user}: ${outcome}`);
      this.#sockets.set(user, socket);
    }
    // No request begins a direct conversation, whose first message may come later than a barrier.
    for (const user of USERS) await this.#postDirect(user, 'owner');
    await this.#postDirect('owner', 'blocked');
    await this.as('owner', 'block', { user_id: 'blocked' });
    await system.databases.writes.query(
      // Of a kind that no worker knows, so that one that is retried stays in the outbox.
      `insert into dead_jobs (id, kind, key, payload, attempts, error)
       values ('dead-1', 'unknown', 'k', '{}', 1, 'e'), ('dead-2', 'unknown', 'k', '{}', 1, 'e')`,
    );
    const notification = { userIds: ['owner'], keep: true, notificationId: 'for the owner' };
    await this.http('all scopes', 'POST', { path: '/godwit.v1.ServerService/Notify', body: notification });
    this.room = await this.newRoom();
    await this.#attach();
    const { bytes } = await this.http('no token', 'GET', { path: '/' });
    this.consoleFile = /src="([^"]+)"/.exec(`${bytes}`)?.[1] ?? '';
    for (const user of INSIDERS) await this.#awaitMessages(user, this.room.conversation_id, 3);
    for (const userId of ['banned', 'banned too']) {
      const { status } = await this.http('users', 'POST', { path: '/godwit.v1.ServerService/Ban', body: { userId } });
      if (status !== 200) throw new Error(`ban of ${userId}: ${status}`);
    }
    await this.settle();
    this.takeEvents();
  }

  async #postDirect(from: string, to_user_id: string): Promise<void> {
    const conversation_id = directConversationId(from, to_user_id);
    await this.post(from, { conversation_id, to_user_id, body: Buffer.from('direct') });
    for (const user of [from, to_user_id]) await this.#awaitMessages(user, conversation_id, 1);
  }

  /** Resolves once a user received messages of a conversation, also those that the bus brought too early. */
  async #awaitMessages(user: string, conversationId: string, count: number): Promise<void> {
    const inbox = this.#inboxes.get(user) as Inbox;
    await inbox.until(() => inbox.messages(conversationId).length >= count);
  }

  /** Posts a message with an attachment and exports the room, and waits until both can be read. */
  async #attach(): Promise<void> {
    const { conversation_id, secret } = this.room;
    const upload = { path: '/v1/attachments', query: `conversation_id=${conversation_id}&name=x`, body: PNG };
    const { bytes } = await this.http('member', 'POST', { ...upload, type: 'image/png' });
    this.attachmentId = JSON.parse(`${bytes}`).attachment_id;
    await this.inspected('member', this.attachmentId);
    const attachment_ids = [this.attachmentId];
    await this.post('member', { conversation_id, body: Buffer.from(secret), attachment_ids });
    const job = await this.http('owner', 'POST', { path: '/v1/jobs', body: { kind: 'export', conversation_id } });
    this.jobId = JSON.parse(`${job.bytes}`).job_id;
    await this.exported('owner', this.jobId);
  }
}
