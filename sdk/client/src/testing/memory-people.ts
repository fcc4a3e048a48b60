import { godwit } from '@godwit/schema';
import type { Link } from './memory-link.js';

const { PRESENCE_STATUS_ONLINE, PRESENCE_STATUS_OFFLINE } = godwit.v1.PresenceStatus;

/** The naive model of members and presence: everybody's state, told to each connection that may see it. */
export class MemoryPeople {
  /** The only friend of the user. */
  static readonly FRIEND = 'ben';
  readonly #me: string;
  readonly #sessions: () => readonly Link[];
  /** The other members, by conversation. */
  readonly #members = new Map<string, Set<string>>();
  readonly #online = new Set<string>();

  /** `sessions`: the connections that have a session. */
  constructor(me: string, sessions: () => readonly Link[]) {
    this.#me = me;
    this.#sessions = sessions;
  }

  get friends(): godwit.v1.ListFriendsResponse.$Properties {
    return { friends: [{ user_id: MemoryPeople.FRIEND }] };
  }

  /** The presence of the friends who are not offline. */
  get presentFriends(): godwit.v1.Presence.$Properties[] {
    return [MemoryPeople.FRIEND].filter((id) => this.#online.has(id)).map(presence);
  }

  /** The number of members who are online in a conversation of the user. */
  onlineCount(id: string): number {
    return this.#present(id).length;
  }

  /** Brings a user online, or takes the user away. */
  toggle(user: string): void {
    if (!this.#online.delete(user)) this.#online.add(user);
    this.#tell(user, (id) => this.#of(id).has(user));
  }

  /** Adds a user to a conversation of the user, or removes the user from it. */
  toggleMember(id: string, user: string): void {
    const isNew = !this.#of(id).delete(user);
    if (isNew) this.#of(id).add(user);
    const change = isNew ? { members: [{ user_id: user }] } : { removed_user_ids: [user] };
    for (const { sent } of this.#sessions()) sent.push({ member_changed: { conversation_id: id, ...change } });
    if (isNew && this.#online.has(user)) this.#tell(user, (watched) => watched === id);
  }

  /** Notes that the user has left a conversation: its connections watch it no more. */
  left(id: string): void {
    for (const { watched } of this.#sessions()) watched.delete(id);
  }

  /** Answers a request about a conversation; undefined: it does not concern people. */
  answer(request: string | undefined, id: string, watched: Set<string>): godwit.v1.ServerFrame.$Properties | undefined {
    if (request === 'unwatch') {
      watched.delete(id);
      return { unwatch: {} };
    }
    if (request === 'list_members')
      return { list_members: { members: [this.#me, ...this.#of(id)].map((user_id) => ({ user_id })) } };
    if (request !== 'watch') return undefined;
    watched.add(id);
    const members = this.#present(id);
    return { watch: { online_count: members.length, members: members.map(presence) } };
  }

  #of(id: string): Set<string> {
    const members = this.#members.get(id) ?? new Set();
    this.#members.set(id, members);
    return members;
  }

  #present(id: string): string[] {
    return [this.#me, ...[...this.#of(id)].filter((user) => this.#online.has(user))];
  }

  /** Tells the connections that watch a conversation which concerns the user; of a friend, all. */
  #tell(user_id: string, concerns: (id: string) => boolean): void {
    const status = this.#online.has(user_id) ? PRESENCE_STATUS_ONLINE : PRESENCE_STATUS_OFFLINE;
    for (const { sent, watched } of this.#sessions())
      if (user_id === MemoryPeople.FRIEND || [...watched].some(concerns))
        sent.push({ presence_changed: { user_id, status } });
  }
}

const presence = (user_id: string) => ({ user_id, status: PRESENCE_STATUS_ONLINE });
