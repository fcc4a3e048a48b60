import { conversationTopic } from '../bus/bus.js';
import { DETAILS_COLUMNS, DETAILS_JOIN } from '../conversations/conversation-details.js';
import { announceDirect, announceJoined, announceMembersChanged } from '../conversations/conversation-events.js';
import { type ConversationRow, Role } from '../conversations/conversation-row.js';
import { type MessageRow, messageOf, postedEntry } from '../messages/message-row.js';
import type { Store } from '../store.js';
import { internal } from '../wire.js';

/** Maximum number of rows that are read at a time, and of events that they become; the first row always fits. */
const [ROWS, EVENTS] = [200, 10_000];

// Locked rows are being published by another store. The lateral join allows no plan that reads the whole table.
const TAKE = `
  with taken as (
    delete from announcements where id = any (array(
      select id from (
        select id, sum(weight) over (order by id) - weight as before
        from (select id, weight from announcements order by id limit ${ROWS} for update skip locked) unlocked
      ) counted
      where before < ${EVENTS}
    ))
    returning *
  )
  select t.kind, t.conversation_id as conversation, t.epoch, t.payload, m.*
  from taken t
  left join lateral (
    select * from messages x where x.conversation_id = t.conversation_id and x.seq = t.seq limit 1
  ) m on true
  order by t.id`;

const CONVERSATIONS = `
  select c.*, ${DETAILS_COLUMNS} from conversations c ${DETAILS_JOIN} where c.id = any ($1::text[])`;

/** Users who joined a conversation, as `sql_announce_members` in the database recorded it. */
interface Joined {
  /** The position of the conversation as of the commit. */
  at: Pick<ConversationRow, 'epoch' | 'last_seq' | 'last_change' | 'member_count' | 'visible_seq'>;
  actor_id: string;
  user_ids: string[];
  versions: Record<string, number>;
}

/** The users of a direct conversation that its first message created, as `sql_post` in the database recorded them. */
type Direct = { user_ids: [string, string] } & Pick<Joined, 'versions'>;

type Announcement = { conversation: string; epoch: number } & (
  | ({ kind: 'posted'; seq: number | null } & Omit<MessageRow, 'seq'>)
  | { kind: 'direct'; payload: Direct }
  | { kind: 'created' | 'added'; payload: Joined }
);

/**
 * Publishes up to one batch of what the functions of the schema `godwit` committed, and returns the number of rows. The
 * rows are deleted in a transaction that commits after the publication: if this process ends in between, another store
 * publishes them again. Gateways drop repeated events. Several stores may run this at the same time.
 *
 * A row that cannot be published is reported and deleted: it would keep all others back, and gateways find what it was
 * about by comparing.
 */
export async function publishAnnouncements(store: Store, onDefect: (error: unknown) => void): Promise<number> {
  // The pool whose connections never wait for a lock.
  const count = await store.databases.appends.transaction(async (tx) => {
    const rows = await tx.query<Announcement>(TAKE);
    const changed = rows.flatMap(({ kind, conversation }) =>
      kind === 'created' || kind === 'added' ? [conversation] : [],
    );
    const conversations = changed.length > 0 ? await tx.query<ConversationRow>(CONVERSATIONS, [changed]) : [];
    const byId = new Map(conversations.map((row) => [row.id, row]));
    for (const row of rows) {
      try {
        if (row.kind === 'posted') publishMessage(store, row);
        else if (row.kind === 'direct') publishDirect(store, row);
        else await announceChange(store, row.kind, byId.get(row.conversation), row.payload);
      } catch (error) {
        onDefect(error);
      }
    }
    return rows.length;
  });
  if (count > 0) store.outboxFilled();
  return count;
}

/** Publishes a message as an append does. */
function publishMessage(store: Store, row: Extract<Announcement, { kind: 'posted' }>): void {
  // Retention has deleted it since.
  if (row.seq === null) return;
  const { seq, epoch, sent_at } = row;
  const entry = postedEntry(messageOf({ ...row, seq }));
  const posted = { seq, epoch, entry, sent_at: sent_at.getTime() };
  store.bus.publish(conversationTopic(row.conversation), internal.store.v1.BusFrame.encode({ posted }).finish());
}

/** Announces a direct conversation as an append that created it does. */
function publishDirect(store: Store, { conversation, payload }: Extract<Announcement, { kind: 'direct' }>): void {
  announceDirect(store, conversation, payload.user_ids, new Map(Object.entries(payload.versions)));
}

/**
 * Announces members as creating a conversation, or adding them, does. `conversation` is as it is now; undefined: it was
 * deleted since.
 */
async function announceChange(
  store: Store,
  kind: 'created' | 'added',
  conversation: ConversationRow | undefined,
  { at, actor_id, user_ids, versions }: Joined,
): Promise<void> {
  if (!conversation) return;
  const row = { ...conversation, ...at };
  const isOwner = (id: string) => kind === 'created' && id === actor_id;
  const members = user_ids.map((user_id) => ({
    user_id,
    role: isOwner(user_id) ? Role.ROLE_OWNER : Role.ROLE_MEMBER,
    joined_seq: row.last_seq,
    read_seq: row.last_seq,
  }));
  if (kind === 'added') announceMembersChanged(store, row, { actor_id, members, removed_user_ids: [] });
  await announceJoined(store, row, members, new Map(Object.entries(versions)));
}
