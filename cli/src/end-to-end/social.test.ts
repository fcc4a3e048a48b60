import type { Client } from '@godwit/client';
import { Code, type Command, commands, GodwitError, godwit } from '@godwit/schema';
import { directConversationId } from '@godwit/store/client';
import t from 'tap';
import { createBarrier } from '../testing/barrier.js';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';

const { Role, PresenceStatus: Status, HistoryVisibility } = godwit.v1;
const NAMES = ['ann', 'ben', 'eve'] as const;
type Name = (typeof NAMES)[number];

/** One request, what becomes of it, and what each of the three is told. Who is not named is told nothing. */
interface Row extends Partial<Record<Name, string[]>> {
  by: Name;
  does: [Command, (client: Client) => Promise<unknown>];
  /** The error that is expected. */
  fails?: Code;
}

const text = (body: string) => Buffer.from(body);
const all = (...lines: string[]) => ({ ann: lines, ben: lines, eve: lines });

// Ann makes a conversation "c" with Ben; Eve is neither a member nor a friend until she is.
const c = { conversation_id: 'c' };
const w = { conversation_id: 'w' };
const nowhere = { conversation_id: 'nowhere' };
const direct = directConversationId('ann', 'ben');
const DENIED = Code.CODE_PERMISSION_DENIED;
const INVALID = Code.CODE_INVALID_ARGUMENT;
const MISSING = Code.CODE_NOT_FOUND;
const CONFLICT = Code.CODE_CONFLICT;
const TOO_LARGE = Code.CODE_TOO_LARGE;

const does = <C extends Command>(command: C, act: (client: Client) => Promise<unknown>): Row['does'] => [command, act];
const create = (request: Parameters<Client['createConversation']>[0]) =>
  does('create_conversation', (u) => u.createConversation(request));
const add = (...user_ids: string[]) => does('add_members', (u) => u.addMembers({ ...c, user_ids }));
const remove = (...user_ids: string[]) => does('remove_members', (u) => u.removeMembers({ ...c, user_ids }));
const role = (user_id: string, role: number) => does('set_role', (u) => u.setRole({ ...c, user_id, role }));
const update = (request: object) => does('update_conversation', (u) => u.updateConversation({ ...c, ...request }));
const send = (body: string, to: object = c) => does('send', (u) => u.send({ ...to, body }));
const edit = (seq: number, body: string, to: object = c) =>
  does('edit', (u) => u.edit({ ...to, seq, body: text(body), content_type: 'text/plain' }));
const erase = (seq: number, to: object = c) => does('delete', (u) => u.delete({ ...to, seq }));
const react = (seq: number, emoji: string, more: object = c) => does('react', (u) => u.react({ seq, emoji, ...more }));
const read = (seq: number, to: object = c) => does('mark_read', (u) => u.markRead({ ...to, seq }));
const types = (active: boolean, to: object = c) => does('typing', (u) => u.typing({ ...to, active }));
const signal = (body: string, to: object = c) =>
  does('signal', (u) => u.signal({ ...to, key: 'k', content_type: '', body: text(body) }));
const history = (to: object) => does('history', (u) => u.history(to));
const get = (to: object) => does('get_conversation', (u) => u.getConversation(to));
const members = (to: object) => does('list_members', (u) => u.listMembers(to));
const ask = (user_id: string) => does('request_friend', (u) => u.requestFriend({ user_id }));
const accept = (user_id: string) => does('accept_friend', (u) => u.acceptFriend({ user_id }));
const unfriend = (user_id: string) => does('remove_friend', (u) => u.removeFriend({ user_id }));
const block = (user_id: string) => does('block', (u) => u.block({ user_id }));
const unblock = (user_id: string) => does('unblock', (u) => u.unblock({ user_id }));
const mute = (conversation_id: string) => does('set_mute', (u) => u.setMute({ conversation_id, muted: true }));
const show = (status: number, text = '') => does('set_presence', (u) => u.setPresence({ status, text }));

const many = Array.from({ length: 10_001 }, (_, i) => `u${i}`);

/** Requests of Eve about the direct conversation of two others: refused alike, whether it exists or not. */
function hidden(): Row[] {
  const to = { conversation_id: direct };
  return [send('x', to), types(true, to), signal('x', to)].map((does) => ({ by: 'eve', does, fails: DENIED }));
}

const rows: Row[] = [
  // Making a conversation.
  {
    by: 'ann',
    does: create({ ...c, title: 'one', member_ids: ['ben'] }),
    ann: ['conversation_joined c@0 as owner'],
    ben: ['conversation_joined c@0 as member'],
  },
  { by: 'ann', does: create({ ...c, member_ids: ['eve'] }) },
  { by: 'ben', does: create(c), fails: CONFLICT },
  { by: 'eve', does: create(c), fails: CONFLICT },
  { by: 'eve', does: create({ conversation_id: 'd:x' }), fails: INVALID },
  { by: 'eve', does: create({ member_ids: many }), fails: TOO_LARGE },
  { by: 'eve', does: create({ history_visibility: 9 as number as godwit.v1.HistoryVisibility }), fails: INVALID },
  // Messages.
  { by: 'ann', does: send('1'), ann: ['message_posted c#1 ann: 1'], ben: ['message_posted c#1 ann: 1'] },
  { by: 'ben', does: send('2'), ann: ['message_posted c#2 ben: 2'], ben: ['message_posted c#2 ben: 2'] },
  { by: 'eve', does: send('x'), fails: DENIED },
  { by: 'eve', does: send('x', nowhere), fails: MISSING },
  { by: 'ben', does: send('x', { ...c, reply_to: 3 }), fails: MISSING },
  { by: 'ben', does: history(c) },
  { by: 'eve', does: history(c), fails: DENIED },
  { by: 'eve', does: history(nowhere), fails: MISSING },
  // Changes of messages: by the author; deletion also by admins.
  { by: 'ben', does: edit(2, '2b'), ...pair('message_changed c#2 ben: 2b rev 1') },
  { by: 'ben', does: edit(2, '2b') },
  { by: 'ben', does: edit(1, 'x'), fails: DENIED },
  { by: 'ann', does: edit(2, 'x'), fails: DENIED },
  { by: 'eve', does: edit(2, 'x'), fails: DENIED },
  { by: 'ann', does: edit(3, 'x'), fails: MISSING },
  { by: 'ann', does: edit(0, 'x'), fails: MISSING },
  { by: 'ann', does: edit(1, 'x'.repeat(16_385)), fails: TOO_LARGE },
  { by: 'ann', does: react(2, '👍'), ...pair('message_changed c#2 ben: 2b rev 2 👍ann') },
  { by: 'ben', does: react(2, '👍'), ...pair('message_changed c#2 ben: 2b rev 3 👍ann+ben') },
  { by: 'ben', does: react(2, '👍') },
  { by: 'ann', does: react(2, '👍', { ...c, remove: true }), ...pair('message_changed c#2 ben: 2b rev 4 👍ben') },
  { by: 'ann', does: react(2, '👍', { ...c, remove: true }) },
  { by: 'eve', does: react(2, '👍'), fails: DENIED },
  { by: 'ann', does: react(2, ''), fails: INVALID },
  { by: 'ann', does: react(2, 'x'.repeat(65)), fails: TOO_LARGE },
  { by: 'ben', does: erase(1), fails: DENIED },
  { by: 'eve', does: erase(1), fails: DENIED },
  { by: 'ann', does: erase(2), ...pair('message_changed c#2 ben: (deleted) rev 5') },
  { by: 'ben', does: erase(2) },
  { by: 'ben', does: edit(2, 'x'), fails: CONFLICT },
  { by: 'ben', does: react(2, '👍'), fails: CONFLICT },
  // Read positions.
  { by: 'ann', does: read(2), ...pair('read_advanced c ann 2') },
  { by: 'ann', does: read(2) },
  { by: 'ann', does: read(0) },
  { by: 'ann', does: read(3), fails: INVALID },
  { by: 'ben', does: read(1) },
  { by: 'eve', does: read(1), fails: DENIED },
  { by: 'eve', does: read(1, nowhere), fails: MISSING },
  // Events that are never stored.
  { by: 'ben', does: types(true), ann: ['typing_changed c ben true'] },
  { by: 'ben', does: types(true) },
  { by: 'ben', does: types(false), ann: ['typing_changed c ben false'] },
  { by: 'eve', does: types(true), fails: DENIED },
  { by: 'eve', does: types(true, nowhere), fails: MISSING },
  { by: 'ann', does: signal('7'), ...pair('signaled c ann k=7') },
  { by: 'eve', does: signal('7'), fails: DENIED },
  { by: 'eve', does: signal('7', nowhere), fails: MISSING },
  { by: 'ann', does: signal('x'.repeat(16_385)), fails: TOO_LARGE },
  // Lists.
  { by: 'ben', does: get(c) },
  { by: 'eve', does: get(c), fails: DENIED },
  { by: 'eve', does: get(nowhere), fails: MISSING },
  { by: 'ben', does: members(c) },
  { by: 'eve', does: members(c), fails: DENIED },
  { by: 'eve', does: does('list_conversations', (u) => u.listConversations({})) },
  { by: 'eve', does: does('list_friends', (u) => u.listFriends({})) },
  {
    by: 'eve',
    does: does('list_friends', (u) => u.listFriends({ state: 77 as number as godwit.v1.FriendshipState })),
    fails: INVALID,
  },
  // Members and roles.
  { by: 'ben', does: add('eve'), fails: DENIED },
  { by: 'eve', does: add('eve'), fails: DENIED },
  { by: 'ann', does: add('ann', 'ann'), fails: INVALID },
  { by: 'ann', does: add(''), fails: INVALID },
  { by: 'ann', does: add(...many), fails: TOO_LARGE },
  { by: 'ann', does: add('ben') },
  { by: 'ann', does: role('eve', Role.ROLE_ADMIN), fails: MISSING },
  { by: 'ann', does: role('ben', 9), fails: INVALID },
  { by: 'ann', does: role('ann', Role.ROLE_MEMBER), fails: CONFLICT },
  { by: 'ben', does: role('ben', Role.ROLE_ADMIN), fails: DENIED },
  { by: 'eve', does: role('eve', Role.ROLE_ADMIN), fails: DENIED },
  { by: 'ann', does: role('ben', Role.ROLE_ADMIN), ...pair('member_changed c@2 by ann +ben admin') },
  {
    by: 'ben',
    does: add('eve'),
    ...pair('member_changed c@2 by ben +eve member'),
    eve: ['conversation_joined c@2 as member'],
  },
  { by: 'eve', does: update({ title: 'x' }), fails: DENIED },
  { by: 'ben', does: update({ title: 'two' }), ...all('conversation_changed c "two"') },
  { by: 'ben', does: update({ title: 'two' }) },
  { by: 'ben', does: update({ history_visibility: HistoryVisibility.HISTORY_VISIBILITY_FROM_JOINING }), fails: DENIED },
  { by: 'ann', does: update({ title: 'x'.repeat(257) }), fails: TOO_LARGE },
  { by: 'ben', does: role('eve', Role.ROLE_ADMIN), fails: DENIED },
  { by: 'ben', does: remove('ann'), fails: DENIED },
  { by: 'eve', does: remove('ben'), fails: DENIED },
  { by: 'eve', does: send('3'), ...all('message_posted c#3 eve: 3') },
  { by: 'ben', does: erase(3), ...all('message_changed c#3 eve: (deleted) rev 1') },
  {
    by: 'ben',
    does: remove('eve'),
    ...pair('member_changed c@3 by ben -eve'),
    eve: ['conversation_left c@3'],
  },
  { by: 'ann', does: send('4'), ...pair('message_posted c#4 ann: 4') },
  { by: 'eve', does: history(c), fails: DENIED },
  { by: 'eve', does: remove('eve'), fails: DENIED },
  // Friends.
  { by: 'ann', does: ask('ann'), fails: INVALID },
  { by: 'ann', does: ask(''), fails: INVALID },
  { by: 'ann', does: accept('ben'), fails: MISSING },
  {
    by: 'ann',
    does: ask('ben'),
    ann: ['friendship_changed ben requested'],
    ben: ['friendship_changed ann invited'],
  },
  { by: 'ann', does: ask('ben') },
  { by: 'ann', does: accept('ben'), fails: MISSING },
  { by: 'ben', does: unfriend('ann'), ann: ['friendship_changed ben none'], ben: ['friendship_changed ann none'] },
  { by: 'ben', does: unfriend('ann') },
  {
    by: 'ben',
    does: ask('ann'),
    ann: ['friendship_changed ben invited'],
    ben: ['friendship_changed ann requested'],
  },
  {
    by: 'ann',
    does: accept('ben'),
    ann: ['friendship_changed ben friends', 'presence_changed ben online'],
    ben: ['friendship_changed ann friends', 'presence_changed ann online'],
  },
  { by: 'ann', does: accept('ben') },
  { by: 'ann', does: ask('ben') },
  // Presence: to friends only.
  { by: 'ann', does: show(Status.PRESENCE_STATUS_BUSY, 'lunch'), ben: ['presence_changed ann busy "lunch"'] },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_BUSY, 'lunch') },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_INVISIBLE), ben: ['presence_changed ann offline'] },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_ONLINE), ben: ['presence_changed ann online'] },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_OFFLINE), fails: INVALID },
  { by: 'ann', does: show(0), fails: INVALID },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_AWAY, 'x'.repeat(257)), fails: TOO_LARGE },
  { by: 'eve', does: show(Status.PRESENCE_STATUS_AWAY) },
  // A direct conversation, and a block. Whether two have talked, nobody else finds out by its id.
  ...hidden(),
  {
    by: 'ann',
    does: send('hi', { to_user_id: 'ben' }),
    ...pair(`conversation_joined ${direct}@0 as member`, `message_posted ${direct}#1 ann: hi`),
  },
  ...hidden(),
  {
    by: 'ann',
    does: does('add_members', (u) => u.addMembers({ conversation_id: direct, user_ids: ['eve'] })),
    fails: DENIED,
  },
  {
    by: 'ann',
    does: does('remove_members', (u) => u.removeMembers({ conversation_id: direct, user_ids: ['ann'] })),
    fails: DENIED,
  },
  { by: 'ann', does: mute('') },
  { by: 'ann', does: mute(direct) },
  { by: 'eve', does: mute(direct), fails: DENIED },
  { by: 'ann', does: mute('x'.repeat(65)), fails: INVALID },
  { by: 'ann', does: block('ann'), fails: INVALID },
  { by: 'ann', does: block('a stranger'), fails: MISSING },
  { by: 'ann', does: unblock('ben') },
  {
    by: 'ben',
    does: block('ann'),
    ann: ['friendship_changed ben none'],
    ben: ['friendship_changed ann blocked'],
  },
  { by: 'ben', does: block('ann') },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_AWAY) },
  { by: 'ann', does: send('x', { to_user_id: 'ben' }), fails: DENIED },
  { by: 'ben', does: send('x', { conversation_id: direct }), fails: DENIED },
  { by: 'ann', does: edit(1, 'x', { conversation_id: direct }), fails: DENIED },
  { by: 'ben', does: react(1, '👍', { conversation_id: direct }), fails: DENIED },
  { by: 'ann', does: types(true, { conversation_id: direct }), fails: DENIED },
  { by: 'ben', does: signal('x', { conversation_id: direct }), fails: DENIED },
  { by: 'ben', does: read(1, { conversation_id: direct }), ben: [`read_advanced ${direct} ben 1`] },
  { by: 'ann', does: ask('ben'), fails: DENIED },
  { by: 'ben', does: ask('ann'), fails: CONFLICT },
  { by: 'ann', does: create({ member_ids: ['ben'] }), fails: DENIED },
  { by: 'ben', does: create({ member_ids: ['eve', 'ann'] }), fails: DENIED },
  { by: 'ann', does: unblock('ben') },
  { by: 'ann', does: send('x', { to_user_id: 'ben' }), fails: DENIED },
  { by: 'ben', does: unblock('ann'), ben: ['friendship_changed ann none'] },
  { by: 'ann', does: send('again', { to_user_id: 'ben' }), ...pair(`message_posted ${direct}#2 ann: again`) },
  { by: 'ann', does: signal('s', { conversation_id: direct }), ...pair(`signaled ${direct} ann k=s`) },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_ONLINE) },
  // Two requests that cross.
  { by: 'ann', does: ask('eve'), ann: ['friendship_changed eve requested'], eve: ['friendship_changed ann invited'] },
  {
    by: 'eve',
    does: ask('ann'),
    ann: ['friendship_changed eve friends', 'presence_changed eve away'],
    eve: ['friendship_changed ann friends', 'presence_changed ann online'],
  },
  { by: 'eve', does: unfriend('ann'), ann: ['friendship_changed eve none'], eve: ['friendship_changed ann none'] },
  // An owner hands over, and leaves.
  { by: 'ann', does: role('ben', Role.ROLE_OWNER), ...pair('member_changed c@4 by ann +ann admin +ben owner') },
  { by: 'ann', does: role('ann', Role.ROLE_MEMBER), ...pair('member_changed c@4 by ann +ann member') },
  {
    by: 'ben',
    does: remove('ben'),
    ann: ['member_changed c@4 by ben +ann owner -ben'],
    ben: ['conversation_left c@4'],
  },
  { by: 'ben', does: send('x'), fails: DENIED },
  // A session's own requests.
  { by: 'ann', does: does('ping', (u) => u.ping({})) },
  // Typing ends with its author's message, and when its author leaves or is removed.
  {
    by: 'ann',
    does: create({ ...w, member_ids: ['ben'] }),
    ann: ['conversation_joined w@0 as owner'],
    ben: ['conversation_joined w@0 as member'],
  },
  { by: 'ben', does: types(true, w), ann: ['typing_changed w ben true'] },
  {
    by: 'ben',
    does: send('1', w),
    ann: ['message_posted w#1 ben: 1', 'typing_changed w ben false'],
    ben: ['message_posted w#1 ben: 1'],
  },
  { by: 'ben', does: types(false, w) },
  { by: 'ben', does: types(true, w), ann: ['typing_changed w ben true'] },
  {
    by: 'ann',
    does: does('remove_members', (u) => u.removeMembers({ ...w, user_ids: ['ben'] })),
    ann: ['member_changed w@1 by ann -ben', 'typing_changed w ben false'],
    ben: ['conversation_left w@1'],
  },
];

/** The same for Ann and Ben. */
function pair(...lines: string[]) {
  return { ann: lines, ben: lines };
}

t.test('every request by three users on two gateways: who may, and what each of the others is told', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const settle = await createBarrier(system);
  const clients = new Map<Name, Client>();
  const inboxes = new Map<Name, Inbox>();
  for (const [index, name] of NAMES.entries()) {
    const client = await system.client(name, index % 2);
    clients.set(name, client);
    inboxes.set(name, new Inbox(client));
  }
  for (const [index, row] of rows.entries()) {
    const { by, does, fails } = row;
    const what = `row ${index}: ${by} ${does[0]}`;
    const outcome = await does[1](clients.get(by) as Client).then(
      () => 'ok',
      (error) => GodwitError.from(error).codeName,
    );
    t.equal(outcome, fails === undefined ? 'ok' : new GodwitError(fails, '').codeName, what);
    for (const name of NAMES) {
      const inbox = inboxes.get(name) as Inbox;
      await inbox.until(() => inbox.lines.length >= (row[name]?.length ?? 0));
    }
    await settle(clients.values());
    for (const name of NAMES) {
      t.same(inboxes.get(name)?.take().sort(), [...(row[name] ?? [])].sort(), `${what}: what ${name} is told`);
    }
  }
  // Of the session: session.test.ts, hostile.test.ts and resume.test.ts.
  const tested = new Set<string>([...rows.map(({ does }) => does[0]), 'hello', 'refresh', 'resume']);
  t.same(
    Object.keys(commands).filter((command) => !tested.has(command)),
    [],
    'every request is in the table',
  );
});
