import { setImmediate } from 'node:timers/promises';
import { encodeEntry, godwit } from '@godwit/schema';
import { internal } from '@godwit/store/wire';
import t from 'tap';
import type { EphemeralEvent, SendBuffer } from '../socket/send-buffer.js';
import { Session } from '../socket/session.js';
import type { Socket } from '../socket/socket.js';
import { LocalUser } from '../users/users.js';
import { FriendPresence, keyOf, presenceOf } from './friend-presence.js';

const { PRESENCE_STATUS_OFFLINE: OFFLINE, PRESENCE_STATUS_ONLINE: ONLINE } = godwit.v1.PresenceStatus;

const entryOf = (user_id: string, text: string) =>
  encodeEntry({ presence_changed: { user_id, status: text ? ONLINE : OFFLINE, text } });
const frameOf = (user_id: string, text: string) =>
  text
    ? internal.store.v1.BusFrame.encode({ presence_shown: { status: ONLINE, entry: entryOf(user_id, text) } }).finish()
    : undefined;

/** FriendPresence whose topics go live, and whose reads are answered, when the test says so. */
function setUp() {
  const holds: string[] = [];
  const reads: { ids: string[]; answer(...texts: string[]): Promise<void>; fail(): Promise<void> }[] = [];
  const told: string[] = [];
  const warned: string[] = [];
  const lives: (() => void)[] = [];
  const at = { isLive: true };
  const subscriptions = {
    hold(topics: string[]) {
      holds.push(...topics.map((topic) => `+${topic}`));
      return { live: at.isLive ? Promise.resolve() : new Promise<void>((live) => lives.push(live)), fresh: topics };
    },
    release: (topic: string) => holds.push(`-${topic}`),
  };
  const read = (ids: string[]) =>
    new Promise((resolve, reject) => {
      reads.push({
        ids,
        async answer(...texts) {
          resolve(ids.map((id, index) => frameOf(id, texts[index] ?? '')));
          await setImmediate();
        },
        async fail() {
          reject(new Error('presence cannot be reached'));
          await setImmediate();
        },
      });
    });
  const pushEphemeral = ({ socket }: SendBuffer, { key, entry, mayWait }: EphemeralEvent) => {
    const { user_id = '', text } = presenceOf(entry);
    const { name } = socket as unknown as { name: string };
    told.push(`${name}: ${user_id} ${text || 'offline'}`);
    if (key !== keyOf(user_id) || !mayWait) told.push('under a wrong key, or in a hurry');
  };
  const log = { warn: (_fields: object, text: string) => warned.push(text) };
  const friendPresence = new FriendPresence(
    subscriptions as never,
    { read } as never,
    { pushEphemeral } as never,
    log as never,
  );
  const user = (name: string, state: Session['state'] = 'open') => {
    const user = new LocalUser(name);
    const session = new Session(name, { name } as unknown as Socket);
    session.state = state;
    user.sessions.add(session);
    return { user, session };
  };
  const take = (id: string, text: string) =>
    friendPresence.take(id, {
      status: text ? ONLINE : OFFLINE,
      entry: entryOf(id, text),
    } as internal.store.v1.PresenceShown);
  const shown = (to: LocalUser, id: string) => {
    const entry = friendPresence.shownTo(to, id);
    return entry && presenceOf(entry).text;
  };
  return { friendPresence, at, holds, reads, lives, told, warned, user, take, shown };
}

t.test('a friend is read once, when the topic is live; all who follow meanwhile wait for it', async (t) => {
  const { friendPresence, at, holds, reads, lives, user, shown } = setUp();
  at.isLive = false;
  const [ann, ben] = [user('ann').user, user('ben').user];
  const known: string[] = [];
  const follow = (of: LocalUser, ...ids: string[]) => friendPresence.follow(of, ids).then(() => known.push(of.id));
  follow(ann, 'x', 'y');
  follow(ann, 'x');
  await setImmediate();
  t.same([holds, reads.length, known], [['+p:x', '+p:y'], 0, []], 'held once for a user');
  at.isLive = true;
  follow(ben, 'x');
  await setImmediate();
  t.same([holds.slice(2), known], [['+p:x'], []], 'and once for each user');
  lives[0]?.();
  await setImmediate();
  t.same([reads.map(({ ids }) => ids), known], [[['x', 'y']], []]);
  await reads[0]?.answer('here', '');
  t.same(known, ['ann', 'ann', 'ben']);
  t.same([shown(ann, 'x'), shown(ann, 'y'), shown(ben, 'x'), shown(ben, 'y')], ['here', undefined, 'here', undefined]);
  follow(user('cat').user, 'x');
  await setImmediate();
  t.same([reads.length, known.length, friendPresence.size], [1, 4, 2], 'a known friend is not read again');
});

t.test('a friend is shown only to followers, and dropped with the last of them', async (t) => {
  const { friendPresence, holds, reads, user, shown } = setUp();
  const [{ user: ann, session }, { user: ben }] = [user('ann'), user('ben')];
  const followed = Promise.all([friendPresence.follow(ann, ['x']), friendPresence.follow(ben, ['x'])]);
  await setImmediate();
  await reads[0]?.answer('here');
  await followed;
  const cat = user('cat').user;
  t.same(
    [friendPresence.follows(cat, 'x'), friendPresence.follows(ann, 'y'), shown(cat, 'x')],
    [false, false, undefined],
  );
  holds.length = 0;
  friendPresence.unfollow(cat, 'x');
  friendPresence.unfollow(ann, 'y');
  t.same(holds, []);
  session.sendBuffer.kept = new Map([keyOf('x'), keyOf('y')].map((key) => [key, Buffer.of(1)]));
  friendPresence.unfollow(ann, 'x');
  t.same([...session.sendBuffer.kept.keys()], [keyOf('y')], 'the kept event of the friend is dropped');
  t.same([friendPresence.follows(ann, 'x'), friendPresence.follows(ben, 'x'), friendPresence.size], [false, true, 1]);
  friendPresence.unfollow(ann, 'x');
  friendPresence.unfollow(ben, 'x');
  t.same([holds, friendPresence.size], [['-p:x', '-p:x'], 0]);
});

t.test('an event of the bus is sent to open sessions if it differs, and overrides a first read', async (t) => {
  const { friendPresence, reads, told, user, take, shown } = setUp();
  const [{ user: ann }, { user: ben }] = [user('ann'), user('ben', 'opening')];
  t.equal(take('x', 'here'), false, 'the user has no followers');
  const followed = friendPresence.follow(ann, ['x', 'y']);
  await setImmediate();
  t.equal(take('x', 'newer'), true);
  t.same([shown(ann, 'x'), told], ['newer', []], 'the caller of follow sends the first presence');
  await reads[0]?.answer('older', 'here');
  await followed;
  await friendPresence.follow(ben, ['x']);
  t.same([shown(ann, 'x'), shown(ann, 'y')], ['newer', 'here']);
  for (const [text, expected] of [
    ['newer', []],
    ['busy', ['ann: x busy']],
    ['', ['ann: x offline']],
    ['', []],
    ['back', ['ann: x back']],
  ] as const) {
    take('x', text);
    t.same(told.splice(0), expected);
    t.equal(shown(ben, 'x'), text || undefined);
  }
});

t.test('a refresh sends differences, unless an event arrived meanwhile', async (t) => {
  const { friendPresence, reads, told, user, take, shown } = setUp();
  const { user: ann } = user('ann');
  const followed = friendPresence.follow(ann, ['x', 'y', 'z']);
  await setImmediate();
  await reads[0]?.answer('one', 'one', '');
  await followed;
  take('x', 'two');
  told.length = 0;
  const refreshed = friendPresence.refresh();
  await setImmediate();
  t.same(reads[1]?.ids, ['x', 'y', 'z']);
  const first = await Promise.race([refreshed.then(() => 'done'), setImmediate('not yet')]);
  t.equal(first, 'not yet', 'a refresh ends with its answer');
  take('y', 'three');
  await reads[1]?.answer('four', 'old', '');
  await refreshed;
  t.same(told, ['ann: y three', 'ann: x four']);
  told.length = 0;
  const again = friendPresence.refresh();
  await setImmediate();
  await reads[2]?.answer('', 'three', 'here');
  await again;
  t.same(told, ['ann: x offline', 'ann: z here']);
  t.same(
    ['x', 'y', 'z'].map((id) => shown(ann, id)),
    [undefined, 'three', 'here'],
  );
});

t.test('refreshes run one after the other, and a failed one changes nothing', async (t) => {
  const { friendPresence, reads, told, warned, user, shown } = setUp();
  const { user: ann } = user('ann');
  const followed = friendPresence.follow(ann, ['x']);
  await setImmediate();
  await reads[0]?.fail();
  await followed;
  t.same([shown(ann, 'x'), warned.length], [undefined, 1]);
  const both = Promise.all([friendPresence.refresh(), friendPresence.refresh()]);
  await setImmediate();
  t.equal(reads.length, 2, 'the second waits for the first');
  await reads[1]?.answer('here');
  t.equal(reads.length, 3);
  await reads[2]?.fail();
  await both;
  t.same([shown(ann, 'x'), told, warned.length], ['here', ['ann: x here'], 2]);
  friendPresence.unfollow(ann, 'x');
  await friendPresence.refresh();
  t.equal(reads.length, 3, 'without observed users nothing is read');
});
