import { type Events, GodwitError } from '@godwit/schema/client';
import type { Client } from '../client.js';
import type { Changes } from './changes.js';
import type { Numbered } from './merge-message.js';
import type { Member, MemberList, MembersSnapshot, User } from './store.js';

/** Members per page, and the most that are read. */
const PAGE = 200;
const MAX_MEMBERS = 1_000;

/** Maximum changes kept while members are read; after more of them they are read again. */
const MAX_CHANGES = 10_000;

/** Dependencies of the lists. */
export interface MemberListsParts {
  client: Client;
  changes: Changes;
  met: (users: readonly User[]) => void;
  /** Called when the list of a conversation has changed. */
  listed: (conversationId: string) => void;
}

interface List {
  subscribers: number;
  members: ReadonlyMap<string, Member>;
  snapshot: MembersSnapshot;
  /** Changes since the request under way was made; undefined: there is none. */
  since: ((members: Map<string, Member>) => void)[] | undefined;
  isStale: boolean;
}

const NOT_READ: MembersSnapshot = { members: [], complete: false };

/** The members of the conversations that somebody subscribes to. */
export class MemberLists {
  readonly #parts: MemberListsParts;
  readonly #lists = new Map<string, List>();

  constructor(parts: MemberListsParts) {
    this.#parts = parts;
  }

  /** Returns the list of a conversation. It holds no state. */
  list(conversationId: string): MemberList {
    return {
      conversationId,
      getSnapshot: () => this.#lists.get(conversationId)?.snapshot ?? NOT_READ,
      subscribe: (listener) => this.#subscribe(conversationId, listener),
    };
  }

  /** Reads all lists again: without a connection, changes were missed. */
  connected(): void {
    for (const id of this.#lists.keys()) this.#read(id);
  }

  /** Reads a conversation that is shown, and that the user has just joined. */
  joined(conversationId: string): void {
    this.#read(conversationId);
  }

  memberChanged({ conversation_id: id, members, removed_user_ids, missed }: Events['member_changed']): void {
    if (missed) this.#read(id);
    this.#change(id, (all) => {
      for (const userId of removed_user_ids) all.delete(userId);
      for (const member of members) all.set(member.user_id, moved(member, all.get(member.user_id)?.read_seq ?? 0));
    });
  }

  readAdvanced({ conversation_id, user_id, seq }: Events['read_advanced']): void {
    this.#change(conversation_id, (all) => {
      const member = all.get(user_id);
      if (member && member.read_seq < seq) all.set(user_id, moved(member, seq));
    });
  }

  /** Posting moves the author's read position. */
  posted({ message: { conversation_id, sender_id: user_id, seq } }: Numbered): void {
    this.readAdvanced({ conversation_id, user_id, seq } as Events['read_advanced']);
  }

  #subscribe(conversationId: string, listener: () => void): () => void {
    const list = this.#lists.get(conversationId) ?? {
      subscribers: 0,
      members: new Map(),
      snapshot: NOT_READ,
      since: undefined,
      isStale: false,
    };
    this.#lists.set(conversationId, list);
    if (list.subscribers++ === 0) this.#read(conversationId);
    let before = list.snapshot;
    const stop = this.#parts.changes.subscribe(() => {
      if (list.snapshot === before) return;
      before = list.snapshot;
      listener();
    });
    let isSubscribed = true;
    return () => {
      if (!isSubscribed) return;
      isSubscribed = false;
      stop();
      if (--list.subscribers === 0) this.#lists.delete(conversationId);
    };
  }

  #change(conversationId: string, change: (members: Map<string, Member>) => void): void {
    const list = this.#lists.get(conversationId);
    if (!list) return;
    if (list.since && list.since.push(change) > MAX_CHANGES) {
      list.since = [];
      list.isStale = true;
    }
    const members = new Map(list.members);
    change(members);
    this.#set(conversationId, list, members, list.snapshot.complete);
  }

  async #read(conversation_id: string): Promise<void> {
    const { client, met } = this.#parts;
    const { session } = client;
    const list = this.#lists.get(conversation_id);
    if (!list || !session) return;
    list.isStale = true;
    if (list.since) return;
    while (list.isStale) {
      list.isStale = false;
      list.since = [];
      const members = new Map<string, Member>();
      try {
        let page_token = '';
        do {
          const page = await client.listMembers({ conversation_id, limit: PAGE, page_token });
          met(page.users);
          for (const member of page.members)
            members.set(member.user_id, moved(member, list.members.get(member.user_id)?.read_seq ?? 0));
          page_token = page.next_page_token;
        } while (page_token && members.size < MAX_MEMBERS);
        for (const change of list.since) change(members);
        this.#set(conversation_id, list, members, !page_token);
      } catch (thrown) {
        list.snapshot = { ...list.snapshot, error: GodwitError.from(thrown) };
        this.#parts.changes.note();
      }
      list.since = undefined;
    }
    // The connection was replaced meanwhile, and the new one left the reading to this call.
    if (client.session !== session) this.#read(conversation_id);
  }

  #set(id: string, list: List, members: ReadonlyMap<string, Member>, complete: boolean): void {
    const before = list.snapshot;
    const isSame =
      members.size === list.members.size && [...members].every(([id, one]) => list.members.get(id) === one);
    if (isSame && before.complete === complete && !before.error) return;
    list.members = members;
    list.snapshot = { members: [...members.values()], complete };
    this.#parts.listed(id);
    this.#parts.changes.note();
  }
}

/** A member whose read position is at least `seq`; the same object where it is already. */
function moved(member: Member, seq: number): Member {
  return member.read_seq < seq ? { ...member, read_seq: seq } : member;
}
