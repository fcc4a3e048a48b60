import { directConversationId } from '@godwit/store/client';

/** Actions of users, which the model-based test picks at random. Numbers are indexes into the lists of users and the like. */
export type Action =
  | { do: 'connect'; user: number; gateway: number }
  | { do: 'disconnect'; user: number; device: number }
  | { do: 'create'; user: number; room: number; members: number[] }
  | { do: 'add' | 'remove'; user: number; room: number; other: number }
  | { do: 'send'; user: number; room: number }
  | { do: 'direct'; user: number; other: number }
  | { do: 'edit' | 'delete' | 'read'; user: number; room: number; seq: number }
  | { do: 'ask' | 'unfriend' | 'block' | 'unblock'; user: number; other: number };

/** One device of a user: what it is to be told since it was looked at last. */
export interface Device {
  user: string;
  expected: string[];
}

interface Member {
  role: 'member' | 'admin' | 'owner';
  joined: number;
  read: number;
}

interface Room {
  id: string;
  direct: boolean;
  members: Map<string, Member>;
  messages: { sender: string; body: string; deleted: boolean; revision: number }[];
}

const RANK = { member: 1, admin: 2, owner: 3 };

/** Thrown by a rule that forbids what a user does: the name of the code. */
export class Refused extends Error {}

/**
 * A model of who gets which event: one process, no network, every event handed at once to every device of every user in
 * its set.
 */
export class SocialModel {
  readonly users: readonly string[];
  readonly devices: Device[] = [];
  readonly #rooms = new Map<string, Room>();
  readonly #friends = new Set<string>();
  /** `a b`: a has asked b. */
  readonly #asked = new Set<string>();
  /** `a b`: a blocks b. */
  readonly #blocks = new Set<string>();
  /** Pairs that once had to do with each other. */
  readonly #met = new Set<string>();

  constructor(users: readonly string[]) {
    this.users = users;
  }

  lastSeq(id: string): number {
    return this.#rooms.get(id)?.messages.length ?? 0;
  }

  devicesOf(user: string): Device[] {
    return this.devices.filter((device) => device.user === user);
  }

  /** The reply to a device's Hello: `room@last_seq` of the user's conversations, and the friends who are there. */
  greeting(user: string): { heads: string[]; friends: string[] } {
    const mine = [...this.#rooms.values()].filter(({ members }) => members.has(user));
    return {
      heads: mine.map(({ id, messages }) => `${id}@${messages.length}`).sort(),
      friends: this.users.filter((other) => this.#areFriends(user, other) && this.devicesOf(other).length > 0).sort(),
    };
  }

  connect(user: string): Device {
    if (this.devicesOf(user).length === 0) this.#tellFriends(user, `presence_changed ${user} online`);
    const device = { user, expected: [] };
    this.devices.push(device);
    return device;
  }

  disconnect(device: Device): void {
    this.devices.splice(this.devices.indexOf(device), 1);
    const { user } = device;
    if (this.devicesOf(user).length === 0) this.#tellFriends(user, `presence_changed ${user} offline`);
  }

  create(user: string, id: string, others: readonly string[]): void {
    if (others.some((other) => this.#isBlocked(user, other))) throw new Refused('PERMISSION_DENIED');
    const known = this.#rooms.get(id);
    if (known) {
      if (known.members.get(user)?.role !== 'owner') throw new Refused('CONFLICT');
      return;
    }
    const room: Room = { id, direct: false, members: new Map(), messages: [] };
    this.#rooms.set(id, room);
    for (const member of new Set([user, ...others])) {
      const role = member === user ? 'owner' : 'member';
      room.members.set(member, { role, joined: 0, read: 0 });
      this.#tell(member, `conversation_joined ${id}@0 as ${role}`);
    }
  }

  add(user: string, id: string, other: string): void {
    const { room, member } = this.#enter(user, id);
    if (RANK[member.role] < RANK.admin || this.#isBlocked(user, other)) throw new Refused('PERMISSION_DENIED');
    if (room.members.has(other)) return;
    const seq = room.messages.length;
    this.#tellRoom(room, `member_changed ${id}@${seq} by ${user} +${other} member`);
    room.members.set(other, { role: 'member', joined: seq, read: seq });
    this.#tell(other, `conversation_joined ${id}@${seq} as member`);
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
    const heir = target.role === 'owner' ? this.#heir(room) : undefined;
    const handed = heir ? ` +${heir} owner` : '';
    this.#tellRoom(room, `member_changed ${id}@${seq} by ${user}${handed} -${other}`);
    this.#tell(other, `conversation_left ${id}@${seq}`);
  }

  send(user: string, id: string, body: string): void {
    const { room } = this.#enter(user, id);
    this.#assertOpen(room);
    this.#post(room, user, body);
  }

  direct(user: string, other: string, body: string): void {
    const id = directConversationId(user, other);
    let room = this.#rooms.get(id);
    if (this.#isBlocked(user, other)) throw new Refused('PERMISSION_DENIED');
    if (!room) {
      this.#met.add(pair(user, other));
      const fresh = (): Member => ({ role: 'member', joined: 0, read: 0 });
      room = { id, direct: true, members: new Map([user, other].map((name) => [name, fresh()])), messages: [] };
      this.#rooms.set(id, room);
      this.#tellRoom(room, `conversation_joined ${id}@0 as member`);
    }
    this.#post(room, user, body);
  }

  edit(user: string, id: string, seq: number, body: string): void {
    const { room } = this.#enter(user, id);
    const message = this.#message(room, seq);
    if (message.sender !== user) throw new Refused('PERMISSION_DENIED');
    this.#assertOpen(room);
    if (message.deleted) throw new Refused('CONFLICT');
    message.body = body;
    this.#tellChange(room, seq);
  }

  delete(user: string, id: string, seq: number): void {
    const { room, member } = this.#enter(user, id);
    const message = this.#message(room, seq);
    const asAdmin = !room.direct && RANK[member.role] >= RANK.admin;
    if (message.sender !== user && !asAdmin) throw new Refused('PERMISSION_DENIED');
    if (message.deleted) return;
    message.deleted = true;
    this.#tellChange(room, seq);
  }

  /** Moves the read position; returns what is unread then. */
  read(user: string, id: string, seq: number): number {
    const { room, member } = this.#enter(user, id);
    if (seq > room.messages.length) throw new Refused('INVALID_ARGUMENT');
    if (seq > member.read) {
      member.read = seq;
      const line = `read_advanced ${id} ${user} ${seq}`;
      if (this.#isClosed(room)) this.#tell(user, line);
      else this.#tellRoom(room, line);
    }
    return room.messages.filter(({ deleted }, index) => index + 1 > member.read && !deleted).length;
  }

  ask(user: string, other: string): void {
    if (user === other) throw new Refused('INVALID_ARGUMENT');
    if (this.#blocks.has(`${user} ${other}`)) throw new Refused('CONFLICT');
    if (this.#blocks.has(`${other} ${user}`)) throw new Refused('PERMISSION_DENIED');
    if (this.#areFriends(user, other) || this.#asked.has(`${user} ${other}`)) return;
    this.#met.add(pair(user, other));
    if (this.#asked.delete(`${other} ${user}`)) {
      this.#friends.add(pair(user, other));
      for (const [one, two] of [
        [user, other],
        [other, user],
      ] as const) {
        this.#tell(one, `friendship_changed ${two} friends`);
        if (this.devicesOf(two).length > 0) this.#tell(one, `presence_changed ${two} online`);
      }
      return;
    }
    this.#asked.add(`${user} ${other}`);
    this.#tell(user, `friendship_changed ${other} requested`);
    this.#tell(other, `friendship_changed ${user} invited`);
  }

  unfriend(user: string, other: string): void {
    if (user === other) throw new Refused('INVALID_ARGUMENT');
    if (!this.#part(user, other)) return;
    this.#tell(user, `friendship_changed ${other} none`);
    this.#tell(other, `friendship_changed ${user} none`);
  }

  block(user: string, other: string): void {
    if (user === other) throw new Refused('INVALID_ARGUMENT');
    const together = [...this.#rooms.values()].some(({ members }) => members.has(user) && members.has(other));
    if (!together && !this.#met.has(pair(user, other))) throw new Refused('NOT_FOUND');
    if (this.#blocks.has(`${user} ${other}`)) return;
    this.#met.add(pair(user, other));
    this.#blocks.add(`${user} ${other}`);
    this.#tell(user, `friendship_changed ${other} blocked`);
    if (this.#part(user, other)) this.#tell(other, `friendship_changed ${user} none`);
  }

  unblock(user: string, other: string): void {
    if (user === other) throw new Refused('INVALID_ARGUMENT');
    if (this.#blocks.delete(`${user} ${other}`)) this.#tell(user, `friendship_changed ${other} none`);
  }

  #enter(user: string, id: string): { room: Room; member: Member } {
    const room = this.#rooms.get(id);
    if (!room) throw new Refused('NOT_FOUND');
    const member = room.members.get(user);
    if (!member) throw new Refused('PERMISSION_DENIED');
    return { room, member };
  }

  #message(room: Room, seq: number): Room['messages'][number] {
    const message = room.messages[seq - 1];
    if (!message) throw new Refused('NOT_FOUND');
    return message;
  }

  #heir(room: Room): string | undefined {
    const [heir] = [...room.members].sort(
      ([one, a], [other, b]) => RANK[b.role] - RANK[a.role] || a.joined - b.joined || (one < other ? -1 : 1),
    );
    if (heir) heir[1].role = 'owner';
    return heir?.[0];
  }

  #post(room: Room, sender: string, body: string): void {
    room.messages.push({ sender, body, deleted: false, revision: 0 });
    const author = room.members.get(sender);
    if (author) author.read = room.messages.length;
    this.#tellRoom(room, `message_posted ${room.id}#${room.messages.length} ${sender}: ${body}`);
  }

  #tellChange(room: Room, seq: number): void {
    const message = this.#message(room, seq);
    message.revision++;
    const { sender, deleted, body, revision } = message;
    const line = `${room.id}#${seq} ${sender}: ${deleted ? '(deleted)' : body} rev ${revision}`;
    this.#tellRoom(room, `message_changed ${line}`);
  }

  /** A direct conversation between two of whom one blocks the other. */
  #isClosed({ direct, members }: Room): boolean {
    const [one, other] = [...members.keys()];
    return direct && one !== undefined && other !== undefined && this.#isBlocked(one, other);
  }

  #assertOpen(room: Room): void {
    if (this.#isClosed(room)) throw new Refused('PERMISSION_DENIED');
  }

  #isBlocked(one: string, other: string): boolean {
    return this.#blocks.has(`${one} ${other}`) || this.#blocks.has(`${other} ${one}`);
  }

  #areFriends(one: string, other: string): boolean {
    return this.#friends.has(pair(one, other));
  }

  /** Ends whatever two are to each other but for blocks; false where they were nothing. */
  #part(one: string, other: string): boolean {
    const were = [this.#friends.delete(pair(one, other)), this.#asked.delete(`${one} ${other}`)];
    return [...were, this.#asked.delete(`${other} ${one}`)].includes(true);
  }

  #tell(user: string, line: string): void {
    for (const device of this.devicesOf(user)) device.expected.push(line);
  }

  #tellRoom({ members }: Room, line: string): void {
    for (const member of members.keys()) this.#tell(member, line);
  }

  #tellFriends(user: string, line: string): void {
    for (const other of this.users) if (this.#areFriends(user, other)) this.#tell(other, line);
  }
}

function pair(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
