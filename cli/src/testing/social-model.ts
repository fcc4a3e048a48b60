import { directConversationId } from '@godwit/store/client';
import { Refused } from './refused.js';
import { Relations } from './relations.js';
import { type Member, RANK, Room } from './room.js';

/**
 * Actions of users, which the model-based test picks at random. Numbers are indexes into lists such as that of users.
 */
export type Action =
  | { do: 'connect'; user: number; gateway: number }
  | { do: 'disconnect'; user: number; device: number }
  | { do: 'create'; user: number; room: number; members: number[] }
  | { do: 'add' | 'remove'; user: number; room: number; other: number }
  | { do: 'send'; user: number; room: number }
  | { do: 'direct'; user: number; other: number }
  | { do: 'edit' | 'delete' | 'read'; user: number; room: number; seq: number }
  | { do: 'watch' | 'unwatch'; user: number; room: number }
  | { do: 'ask' | 'unfriend' | 'block' | 'unblock'; user: number; other: number };

/** One device of a user, with the events that it must receive since the last check. */
export interface Device {
  user: string;
  expected: string[];
  /** Ids of the conversations that it watches. */
  watches: Set<string>;
}

/**
 * A model that computes which devices receive which events: one process, no network, every event delivered at once to
 * every device of every user concerned.
 */
export class SocialModel {
  readonly users: readonly string[];
  readonly devices: Device[] = [];
  readonly #rooms = new Map<string, Room>();
  readonly #relations = new Relations();

  constructor(users: readonly string[]) {
    this.users = users;
  }

  lastSeq(id: string): number {
    return this.#rooms.get(id)?.messages.length ?? 0;
  }

  devicesOf(user: string): Device[] {
    return this.devices.filter((device) => device.user === user);
  }

  /** The reply to a device's Hello: `room@last_seq` of the user's conversations, and the friends who are online. */
  greeting(user: string): { heads: string[]; friends: string[] } {
    const mine = [...this.#rooms.values()].filter(({ members }) => members.has(user));
    return {
      heads: mine.map(({ id, messages }) => `${id}@${messages.length}`).sort(),
      friends: this.users
        .filter((other) => this.#relations.areFriends(user, other) && this.devicesOf(other).length > 0)
        .sort(),
    };
  }

  connect(user: string): Device {
    if (this.devicesOf(user).length === 0) this.#tellPresence(user, 'online');
    const device = { user, expected: [], watches: new Set<string>() };
    this.devices.push(device);
    return device;
  }

  disconnect(device: Device): void {
    this.devices.splice(this.devices.indexOf(device), 1);
    const { user } = device;
    if (this.devicesOf(user).length === 0) this.#tellPresence(user, 'offline');
  }

  create(user: string, id: string, others: readonly string[]): void {
    if (others.some((other) => this.#relations.isBlocked(user, other))) throw new Refused('PERMISSION_DENIED');
    const known = this.#rooms.get(id);
    if (known) {
      if (known.members.get(user)?.role !== 'owner') throw new Refused('CONFLICT');
      return;
    }
    const room = new Room(id);
    this.#rooms.set(id, room);
    for (const member of new Set([user, ...others])) {
      const role = member === user ? 'owner' : 'member';
      room.join(member, role);
      this.#tell(member, `conversation_joined ${id}@0 as ${role}`);
    }
  }

  add(user: string, id: string, other: string): void {
    const { room, member } = this.#enter(user, id);
    if (RANK[member.role] < RANK.admin || this.#relations.isBlocked(user, other))
      throw new Refused('PERMISSION_DENIED');
    if (room.members.has(other)) return;
    const seq = room.messages.length;
    this.#tellRoom(room, `member_changed ${id}@${seq} by ${user} +${other} member`);
    const blind = this.devices.filter((device) => !this.#sees(device, other));
    room.join(other);
    this.#tell(other, `conversation_joined ${id}@${seq} as member`);
    this.#appear(other, blind);
  }

  remove(user: string, id: string, other: string): void {
    const { room, member } = this.#enter(user, id);
    const target = room.members.get(other);
    if (other !== user) {
      if (RANK[member.role] < RANK.admin) throw new Refused('PERMISSION_DENIED');
      if (target && RANK[target.role] >= RANK[member.role]) throw new Refused('PERMISSION_DENIED');
    }
    if (!target) return;
    const seq = room.messages.length;
    room.members.delete(other);
    const heir = target.role === 'owner' ? room.crownHeir() : undefined;
    const handed = heir ? ` +${heir} owner` : '';
    this.#tellRoom(room, `member_changed ${id}@${seq} by ${user}${handed} -${other}`);
    this.#tell(other, `conversation_left ${id}@${seq}`);
    for (const device of this.devicesOf(other)) device.watches.delete(id);
  }

  /** Watches a conversation with a user's first device; returns the members who are online. */
  watch(user: string, id: string): string {
    const { room } = this.#enter(user, id);
    this.devicesOf(user)[0]?.watches.add(id);
    const members = [...room.members.keys()].filter((other) => !this.#relations.isBlocked(user, other));
    return members
      .filter((other) => this.devicesOf(other).length > 0)
      .sort()
      .join('+');
  }

  unwatch(user: string, id: string): void {
    this.devicesOf(user)[0]?.watches.delete(id);
  }

  send(user: string, id: string, body: string): void {
    const { room } = this.#enter(user, id);
    this.#assertOpen(room);
    this.#post(room, user, body);
  }

  direct(user: string, other: string, body: string): void {
    const id = directConversationId(user, other);
    let room = this.#rooms.get(id);
    if (this.#relations.isBlocked(user, other)) throw new Refused('PERMISSION_DENIED');
    if (!room) {
      this.#relations.meet(user, other);
      room = new Room(id, { direct: true });
      for (const member of [user, other]) room.join(member);
      this.#rooms.set(id, room);
      this.#tellRoom(room, `conversation_joined ${id}@0 as member`);
    }
    this.#post(room, user, body);
  }

  edit(user: string, id: string, seq: number, body: string): void {
    const { room } = this.#enter(user, id);
    const message = room.message(seq);
    if (message.sender !== user) throw new Refused('PERMISSION_DENIED');
    this.#assertOpen(room);
    if (message.deleted) throw new Refused('CONFLICT');
    message.body = body;
    this.#tellChange(room, seq);
  }

  delete(user: string, id: string, seq: number): void {
    const { room, member } = this.#enter(user, id);
    const message = room.message(seq);
    const asAdmin = !room.direct && RANK[member.role] >= RANK.admin;
    if (message.sender !== user && !asAdmin) throw new Refused('PERMISSION_DENIED');
    if (message.deleted) return;
    message.deleted = true;
    this.#tellChange(room, seq);
  }

  /** Moves the read position; returns the number of unread messages. */
  read(user: string, id: string, seq: number): number {
    const { room, member } = this.#enter(user, id);
    if (seq > room.messages.length) throw new Refused('INVALID_ARGUMENT');
    if (seq > member.read) {
      member.read = seq;
      const line = `read_advanced ${id} ${user} ${seq}`;
      if (this.#isClosed(room)) this.#tell(user, line);
      else this.#tellRoom(room, line);
    }
    return room.unread(member);
  }

  ask(user: string, other: string): void {
    if (user === other) throw new Refused('INVALID_ARGUMENT');
    if (this.#relations.blocks(user, other)) throw new Refused('CONFLICT');
    if (this.#relations.blocks(other, user)) throw new Refused('PERMISSION_DENIED');
    if (this.#relations.areFriends(user, other) || this.#relations.hasRequested(user, other)) return;
    if (!this.#relations.request(user, other)) {
      this.#tell(user, `friendship_changed ${other} requested`);
      this.#tell(other, `friendship_changed ${user} invited`);
      return;
    }
    for (const [one, two] of [
      [user, other],
      [other, user],
    ] as const) {
      this.#tell(one, `friendship_changed ${two} friends`);
      if (this.devicesOf(two).length > 0) this.#tell(one, `presence_changed ${two} online`);
    }
  }

  unfriend(user: string, other: string): void {
    if (user === other) throw new Refused('INVALID_ARGUMENT');
    if (!this.#relations.part(user, other)) return;
    this.#tell(user, `friendship_changed ${other} none`);
    this.#tell(other, `friendship_changed ${user} none`);
  }

  block(user: string, other: string): void {
    if (user === other) throw new Refused('INVALID_ARGUMENT');
    const together = [...this.#rooms.values()].some(({ members }) => members.has(user) && members.has(other));
    if (this.#relations.blocks(user, other)) return;
    // A block alone is no acquaintance: the blocked user could detect it by blocking back.
    if (!together && !this.#relations.haveMet(user, other)) throw new Refused('NOT_FOUND');
    const watching = this.#watching(user, other);
    this.#relations.block(user, other);
    this.#tell(user, `friendship_changed ${other} blocked`);
    if (this.#relations.part(user, other)) this.#tell(other, `friendship_changed ${user} none`);
    for (const [device, seen] of watching)
      if (this.devicesOf(seen).length > 0) device.expected.push(`presence_changed ${seen} offline`);
  }

  unblock(user: string, other: string): void {
    if (user === other) throw new Refused('INVALID_ARGUMENT');
    if (!this.#relations.unblock(user, other)) return;
    this.#tell(user, `friendship_changed ${other} none`);
    for (const [device, seen] of this.#watching(user, other)) this.#appear(seen, [device]);
  }

  #enter(user: string, id: string): { room: Room; member: Member } {
    const room = this.#rooms.get(id);
    if (!room) throw new Refused('NOT_FOUND');
    return { room, member: room.member(user) };
  }

  #post(room: Room, sender: string, body: string): void {
    const seq = room.post(sender, body);
    this.#tellRoom(room, `message_posted ${room.id}#${seq} ${sender}: ${body}`);
  }

  #tellChange(room: Room, seq: number): void {
    const message = room.message(seq);
    message.revision++;
    const { sender, deleted, body, revision } = message;
    const line = `${room.id}#${seq} ${sender}: ${deleted ? '(deleted)' : body} rev ${revision}`;
    this.#tellRoom(room, `message_changed ${line}`);
  }

  /** Whether a conversation is direct and one of its two members blocks the other. */
  #isClosed({ direct, members }: Room): boolean {
    const [one, other] = [...members.keys()];
    return direct && one !== undefined && other !== undefined && this.#relations.isBlocked(one, other);
  }

  #assertOpen(room: Room): void {
    if (this.#isClosed(room)) throw new Refused('PERMISSION_DENIED');
  }

  #tell(user: string, line: string): void {
    for (const device of this.devicesOf(user)) device.expected.push(line);
  }

  #tellRoom({ members }: Room, line: string): void {
    for (const member of members.keys()) this.#tell(member, line);
  }

  /** Tells friends and watchers, each device once. */
  #tellPresence(user: string, status: string): void {
    for (const device of this.devices)
      if (this.#relations.areFriends(user, device.user) || this.#sees(device, user))
        device.expected.push(`presence_changed ${user} ${status}`);
  }

  /** Whether a device watches a conversation in which it sees a member. */
  #sees(device: Device, other: string): boolean {
    if (this.#relations.isBlocked(device.user, other)) return false;
    return [...device.watches].some((id) => this.#rooms.get(id)?.members.has(other));
  }

  /** The devices of two users that see the other one because they watch, each with that other. */
  #watching(one: string, other: string): [Device, string][] {
    const pairs = [...this.devicesOf(one).map((device) => [device, other] as [Device, string])];
    for (const device of this.devicesOf(other)) pairs.push([device, one]);
    return pairs.filter(([device, seen]) => this.#sees(device, seen));
  }

  /** Tells those of the devices that see a user from now on, and are no friend's, that the user is online. */
  #appear(user: string, devices: readonly Device[]): void {
    if (this.devicesOf(user).length === 0) return;
    for (const device of devices)
      if (this.#sees(device, user) && !this.#relations.areFriends(device.user, user))
        device.expected.push(`presence_changed ${user} online`);
  }
}
