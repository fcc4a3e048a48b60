import fc from 'fast-check';
import t from 'tap';
import { Flusher } from '../socket/send-buffer.js';
import { RecordingSession } from '../testing/recording-session.js';
import { friendsOf, LocalUser, Users } from './users.js';

const flusher = new Flusher({ onHardLimit() {}, onWritable() {} });
const session = (id: string) => new RecordingSession(id, flusher).session;

t.test('a user is on the node from the first session to the last', (t) => {
  const users = new Users();
  const [one, two, other] = ['one', 'two', 'other'].map(session) as [never, never, never];
  const ann = users.add(one, 'ann');
  t.equal(users.add(two, 'ann'), ann);
  users.add(other, 'ben');
  t.match(one, { user_id: 'ann' });
  t.equal(users.size, 2);
  t.same(
    [...users.all()].map(({ id }) => id),
    ['ann', 'ben'],
  );
  t.same([...users.sessions('ann')], [one, two]);
  t.same([...users.sessions('nobody')], []);
  t.equal(users.remove(one), undefined, 'another device remains');
  t.equal(users.get('ann'), ann);
  t.equal(users.remove(one), undefined, 'a session is removed once');
  t.equal(users.remove(two), ann);
  t.equal(users.get('ann'), undefined);
  t.not(users.add(one, 'ann'), ann, 'a returning user is a new object');
  t.end();
});

t.test('the newest status is used, in whichever order they arrive', (t) => {
  const choices = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 });
  fc.assert(
    fc.property(choices, (versions) => {
      const user = new LocalUser('ann');
      let newest = 0;
      for (const version of versions) {
        const isNewer = user.setStatus({ status: 1, text: `${version}`, version });
        if (isNewer !== version > newest) return false;
        newest = Math.max(newest, version);
        if (user.status.text !== `${newest}`) return false;
      }
      return true;
    }),
  );
  const user = new LocalUser('ann');
  user.setStatus({ status: 1, text: 'known', version: 4 });
  t.equal(user.setStatus({ status: 2, text: 'unknown', version: 0 }), false, 'a status without a version');
  t.equal(user.status.text, 'unknown', 'is used, but not known to be newer');
  t.end();
});

t.test('the status read with the sets does not undo a newer one', (t) => {
  for (const { what, before, meanwhile, version, taken, newer } of [
    { what: 'the first', version: 3, taken: true, newer: true },
    { what: 'newer', before: 2, version: 3, taken: true, newer: true },
    { what: 'the same', before: 3, version: 3, taken: false, newer: false },
    { what: 'older', before: 4, version: 3, taken: false, newer: false },
    { what: 'newer than what an event said', meanwhile: 2, version: 3, taken: true, newer: true },
    { what: 'without a version', version: 0, taken: true, newer: false },
    { what: 'without a version, after an event without one', meanwhile: 0, version: 0, taken: false, newer: false },
    { what: 'without a version, where one is known', before: 1, version: 0, taken: false, newer: false },
  ]) {
    const user = new LocalUser('ann');
    const ended = user.beginRead();
    user.endRead(ended);
    if (before !== undefined) user.setStatus({ status: 2, text: 'before', version: before });
    const read = user.beginRead();
    if (meanwhile !== undefined) user.setStatus({ status: 2, text: 'meanwhile', version: meanwhile });
    t.equal(ended.statusSet, false, 'a read that ended records nothing more');
    const result = user.readStatus(read, { status: 1, status_text: 'read', status_version: version });
    t.equal(result, newer, what);
    t.equal(user.status.text === 'read', taken, what);
    if (taken) t.same(user.status, { status: 1, text: 'read', version }, what);
  }
  t.end();
});

t.test('the friends are those that were read, updated by the events since', (t) => {
  const user = new LocalUser('ann');
  const read = user.beginRead();
  user.noteFriend('older', true, 4);
  user.noteFriend('same', true, 5);
  user.noteFriend('newer', true, 6);
  user.noteFriend('untold', true, 0);
  user.noteFriend('gone', false, 6);
  user.noteFriend('back', false, 6);
  user.noteFriend('back', true, 7);
  user.noteFriend('kept', false, 5);
  const friend_ids = ['old', 'gone', 'back', 'kept'];
  const friends = () => [...friendsOf(user, read, { friend_ids, sets_version: 5 })].sort();
  t.same(friends(), ['back', 'kept', 'newer', 'old', 'untold']);
  user.sets.readFriends(5);
  t.same(friends(), ['back', 'kept', 'newer', 'old', 'untold'], 'as new as those of the node');
  user.sets.readFriends(6);
  user.friends.add({ id: 'here' } as never);
  t.same(friends(), ['here'], 'the node has newer ones');
  user.endRead(read);
  user.noteFriend('later', true, 9);
  t.notOk(read.friends.has('later'));
  t.end();
});
