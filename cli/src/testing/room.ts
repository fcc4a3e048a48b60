import { Refused } from './refused.js';

/** A member of a room; `joined` and `read` are sequence numbers. */
export interface Member {
  role: 'member' | 'admin' | 'owner';
  joined: number;
  read: number;
}

/** A message of a room in its current state. */
export interface Message {
  sender: string;
  body: string;
  deleted: boolean;
  revision: number;
}

/** The rank of each role: a higher one has the rights of the lower ones. */
export const RANK = { member: 1, admin: 2, owner: 3 };

/** A conversation of a model: its members, and its messages by sequence number, from 1. */
export class Room {
  readonly id: string;
  readonly direct: boolean;
  readonly members = new Map<string, Member>();
  readonly messages: Message[] = [];

  constructor(id: string, { direct = false } = {}) {
    this.id = id;
    this.direct = direct;
  }

  /** Adds a member, who has read all messages so far. */
  join(user: string, role: Member['role'] = 'member'): void {
    this.members.set(user, { role, joined: this.messages.length, read: this.messages.length });
  }

  /** Throws Refused if the user is not a member. */
  member(user: string): Member {
    const member = this.members.get(user);
    if (!member) throw new Refused('PERMISSION_DENIED');
    return member;
  }

  /** Throws Refused if there is no such message. */
  message(seq: number): Message {
    const message = this.messages[seq - 1];
    if (!message) throw new Refused('NOT_FOUND');
    return message;
  }

  /** Adds a message, which its sender has read; returns its sequence number. */
  post(sender: string, body: string): number {
    const seq = this.messages.push({ sender, body, deleted: false, revision: 0 });
    const author = this.members.get(sender);
    if (author) author.read = seq;
    return seq;
  }

  /** The number of messages after a member's read position that are not deleted. */
  unread({ read }: Member): number {
    return this.messages.filter(({ deleted }, index) => index + 1 > read && !deleted).length;
  }

  /** Makes the member of the highest rank the owner, of equals the one who joined first; returns its id, if any. */
  crownHeir(): string | undefined {
    const [heir] = [...this.members].sort(
      ([one, a], [other, b]) => RANK[b.role] - RANK[a.role] || a.joined - b.joined || (one < other ? -1 : 1),
    );
    if (heir) heir[1].role = 'owner';
    return heir?.[0];
  }
}
