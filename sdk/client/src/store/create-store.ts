import { type EventName, type Events, invalid } from '@godwit/schema/client';
import type { Client } from '../client.js';
import type { Listener } from '../listeners.js';
import { Changes } from './changes.js';
import { ConversationReader } from './conversation-reader.js';
import { ConversationTable } from './conversation-table.js';
import { MemberLists } from './member-lists.js';
import { keyOf, type Numbered } from './merge-message.js';
import { Outbox } from './outbox.js';
import { People } from './people.js';
import { ReadMarks } from './read-marks.js';
import type { Message, Store } from './store.js';
import type { StoreOptions } from './store-options.js';
import { Typing } from './typing.js';
import { Windows } from './windows.js';

/**
 * Creates the store of a client. Create it in the turn of the event loop in which `connect` resolves or the client is
 * constructed, so that it misses no event. Throws INVALID_ARGUMENT if an option is invalid.
 */
export function createStore(client: Client, options: StoreOptions = {}): Store {
  const { windowSize, pageSize, keptWindows } = checked(options);
  const { persistence } = options;
  const { kept } = persistence ?? {};
  const changes = new Changes();
  const changed = () => changes.note();
  const drafts = new Map(kept?.drafts);
  let user = persistence?.userId ?? '';
  let epoch = kept?.epoch ?? '';
  const me = () => user;

  const outbox = new Outbox({
    client,
    changes,
    me,
    directWith: (id) => table.directWith(id),
    isPast: (id, seq) => {
      const head = client.session?.heads.find(({ conversation_id }) => conversation_id === id);
      return seq <= Math.max(table.get(id)?.conversation.last_seq ?? 0, head?.last_seq ?? 0);
    },
    persistence,
  });
  const people = new People({
    client,
    changed,
    counted: (id) => table.show(id, { onlineCount: people.onlineCount(id) }),
    members: (id) => members.list(id),
    memberCount: (id) => table.get(id)?.conversation.member_count,
  });
  const met = people.met.bind(people);
  const windows = new Windows({
    client,
    changes,
    outbox,
    me,
    windowSize,
    pageSize,
    keptWindows,
    newest: (id) => persistence?.newest(id) ?? [],
    read: ({ messages, users }) => {
      met(users);
      for (const message of messages) arrived(message);
    },
  });
  const beside = (id: string) => ({
    typing: typing.of(id),
    onlineCount: people.onlineCount(id),
    draft: drafts.get(id) ?? '',
  });
  const unreadBetween = windows.unreadBetween.bind(windows);
  const ahead = (id: string, seq: number) => marks.mark(id, seq);
  const table = new ConversationTable({ changes, me, unreadBetween, beside, ahead });
  const reader = new ConversationReader({ client, table, met, changed, gone: (id) => left(id) });
  const members = new MemberLists({ client, changes, met, listed: (id) => people.membersChanged(id) });
  const typing = new Typing({ client, me, changed: (id) => table.show(id, { typing: typing.of(id) }) });
  const marks = new ReadMarks({
    client,
    marked: (id) => {
      if (table.isUncounted(id)) reader.refresh(id);
    },
  });

  /** Notes that a message of the user is among those of its conversation. */
  const arrived = ({ sender_id, client_message_id: id }: Message) => {
    if (sender_id === user && id.length > 0) outbox.stored(keyOf(id));
  };
  const numbered = (event: Numbered) => {
    const { conversation_id, sender_id } = event.message;
    windows.take(event);
    if (!table.take(event)) reader.refresh(conversation_id);
    if (event.change !== undefined) return;
    members.posted(event);
    typing.stop(conversation_id, sender_id);
    arrived(event.message);
  };
  const left = (id: string) => {
    table.delete(id);
    reader.forget(id);
    marks.forget(id);
    outbox.forget(id);
    people.left(id);
    windows.reset(id);
  };
  const startOver = () => {
    table.clear();
    marks.forget();
    outbox.forget();
    windows.resetAll();
    reader.relist();
  };
  const connected = () => {
    const { session } = client;
    if (!session) return;
    const isOtherUser = user && session.user_id !== user;
    const isRestored = epoch && session.database_epoch !== epoch;
    user = session.user_id;
    epoch = session.database_epoch;
    if (isOtherUser) {
      persistence?.refuse(user);
      drafts.clear();
      outbox.clear();
    } else if (isRestored) persistence?.restart();
    // After a restore of the database the numbers stand for other messages.
    if (isOtherUser || isRestored) startOver();
    for (const { conversation_id: id, read_seq, details_version } of session.heads) {
      const known = table.get(id)?.conversation;
      if (!known) continue;
      table.read(id, read_seq);
      if (known.details_version < details_version || table.isUncounted(id)) reader.refresh(id);
    }
    // Heads beyond these are not told of.
    if (session.heads.length >= (session.limits?.max_heads || Number.POSITIVE_INFINITY)) reader.relist();
    people.connected(session.friends);
    members.connected();
    windows.connected();
    marks.connected();
    reader.wake();
  };
  const statusChanged = () => {
    if (client.session) connected();
    else typing.clear();
    outbox.statusChanged();
    changed();
  };

  const handlers: { [E in EventName]?: Listener<E> } = {
    message_posted: ({ message }) => message && numbered({ message }),
    message_changed: ({ message, change }) => message && numbered({ message, change }),
    resumed: ({ conversation_id, restored }) => {
      if (!restored) return;
      table.delete(conversation_id);
      windows.reset(conversation_id);
      reader.relist();
    },
    read_advanced: (event) => {
      members.readAdvanced(event);
      if (event.user_id !== user) return;
      table.read(event.conversation_id, event.seq);
      if (table.isUncounted(event.conversation_id)) reader.refresh(event.conversation_id);
    },
    typing_changed: (event) => typing.take(event),
    friendship_changed: (event) => people.friendshipChanged(event),
    presence_changed: (event) => people.presenceChanged(event),
    watch_changed: (event) => people.watchChanged(event),
    profile_changed: (event) => event.user && met([event.user]),
    conversation_changed: (event) => table.changed(event),
    member_changed: (event) => {
      members.memberChanged(event);
      people.removed(event.conversation_id, event.removed_user_ids);
      reader.refreshLater(event.conversation_id);
    },
    conversation_joined: ({ conversation }) => {
      if (!conversation) return;
      table.join(conversation);
      for (const shown of [windows, members, people]) shown.joined(conversation.conversation_id);
      // The event has neither the counterpart nor the number of unread messages.
      reader.refresh(conversation.conversation_id);
    },
    conversation_left: ({ conversation_id }) => left(conversation_id),
  };
  const ends = Object.entries(handlers).map(([name, handler]) =>
    client.on(name as EventName, handler as (event: Events[EventName]) => void),
  );
  ends.push(client.onStatus(statusChanged));
  met(kept?.users ?? []);
  for (const conversation of kept?.conversations ?? []) table.put(conversation);
  const adopt = outbox.adopt.bind(outbox);
  connected();
  // If the session is another user's, they are not shown, and not posted.
  if (kept && user === persistence?.userId) adopt(kept.unsent);

  /** Runs an action of the application: its changes are seen before it returns. */
  const act = <T>(action: () => T): T => {
    const result = action();
    changes.flush();
    return result;
  };
  const store: Store = {
    subscribe: (listener) => changes.subscribe(listener),
    conversations: () => table.snapshot(reader.progress),
    conversation: (id) => table.get(id),
    presence: (id) => people.presence(id),
    user: (id) => people.user(id),
    unsent: () => outbox.unsent,
    messages: (id) => windows.list(id),
    members: (id) => members.list(id),
    send: (message) =>
      act(() => {
        typing.posted(message.conversation_id ?? '');
        return outbox.send(message);
      }),
    retry: (key) => act(() => outbox.retry(key)),
    discard: (key) => act(() => outbox.discard(key)),
    markVisible: (id, seq) =>
      act(() => {
        const known = table.get(id)?.conversation;
        const visible = Math.min(seq, known?.last_seq ?? 0);
        if (!known || visible <= known.read_seq) return;
        table.read(id, visible);
        marks.mark(id, visible);
      }),
    setTyping: (id, active) => typing.tell(id, active),
    setDraft: (id, draft) =>
      act(() => {
        if (draft) drafts.set(id, draft);
        else drafts.delete(id);
        table.show(id, { draft });
      }),
    watch: (id) => people.watch(id),
    close: () => {
      for (const end of ends) end();
      reader.close();
      marks.close();
      typing.clear();
    },
  };
  if (persistence) ends.push(persistence.attach({ client, store, adopt }));
  return store;
}

/** The options with their defaults. Throws INVALID_ARGUMENT if one is invalid. */
function checked({ windowSize = 400, pageSize = 50, keptWindows = 10 }: StoreOptions) {
  const check = (name: string, value: number, least: number, most: number) => {
    if (!Number.isInteger(value) || value < least || value > most)
      throw invalid(name, `must be an integer from ${least} to ${most}, is ${value}`);
  };
  check('windowSize', windowSize, 20, 100_000);
  check('pageSize', pageSize, 1, Math.min(200, windowSize / 2));
  check('keptWindows', keptWindows, 0, 10_000);
  return { windowSize, pageSize, keptWindows };
}
