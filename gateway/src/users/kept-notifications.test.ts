import { encodeEntry } from '@godwit/schema';
import t from 'tap';
import { startBusNode } from '../testing/bus-node.js';
import { startHelloNode } from '../testing/hello-node.js';
import { createKeptNotifications } from './kept-notifications.js';
import type { LocalUser } from './users.js';

const entryOf = (version: number) => encodeEntry({ notification: { content_type: `n${version}` } });
const frameOf = (version: number) => ({ notified: { entry: entryOf(version) }, sets_version: version });
const pageOf = (versions: number[], has_more = false) => ({
  pages: [{ notifications: versions.map((version) => ({ entry: entryOf(version) })), versions, has_more }],
});
const lines = (...versions: number[]) => versions.map((version) => `notification n${version}`);

/** A node with sessions of ann, opened as of versions of her sets. */
function startNode(t: { teardown(end: () => void): unknown }, ...versions: number[]) {
  const { node, asked, hear } = startBusNode(t);
  const sessions = versions.map((version) => {
    const recording = node.open('ann');
    recording.session.setsVersion = version;
    return recording;
  });
  const user = node.users.get('ann') as LocalUser;
  for (const version of versions) user.sets.opened(version);
  return { node, asked, hear, user, sessions, kept: createKeptNotifications(node) };
}

t.test('a notification goes to every session of its user, once', (t) => {
  const { node, hear, sessions, asked, user } = startNode(t, 4, 4);
  const ben = node.open('ben');
  hear('u:ann', frameOf(5));
  t.same(
    sessions.map((session) => session.take()),
    [lines(5), lines(5)],
  );
  hear('u:ann', frameOf(5));
  t.same(
    [...sessions, ben].flatMap((session) => session.take()),
    [],
  );
  t.same([asked, user.sets.known], [[], 5]);
  t.end();
});

t.test('a session whose Hello included a notification does not get it from the topic', (t) => {
  const { hear, sessions } = startNode(t, 4, 5);
  hear('u:ann', frameOf(5));
  t.same(
    sessions.map((session) => session.take()),
    [lines(5), []],
  );
  t.end();
});

t.test('a session that is being opened gets it after its reply, unless that included it', (t) => {
  for (const [opened, expected] of [
    [4, lines(5)],
    [5, []],
  ] as const) {
    const { node, hear } = startBusNode(t);
    const { session, take } = ((recording) => ({ session: recording.session, take: () => recording.take() }))(
      node.open('ann'),
    );
    session.state = 'opening';
    session.deferred = [];
    hear('u:ann', frameOf(5));
    t.same(take(), []);
    session.state = 'open';
    session.setsVersion = opened;
    for (const act of session.deferred ?? []) act();
    t.same(take(), expected);
  }
  t.end();
});

t.test('a lost one is suspected when the next arrives, and sent from the store, in between', async (t) => {
  const { node, hear, sessions, asked, user, kept } = startNode(t, 4);
  hear('u:ann', frameOf(6));
  t.same([sessions[0]?.take(), asked], [lines(6), ['suspect ann']]);
  const sent = kept.sendMissed(user, 4, 7);
  const first = await node.store.next('kept_notifications');
  t.match(first.request.items, [{ user_id: 'ann', after_version: 4, to_version: 7 }]);
  // It arrives while the store is asked.
  hear('u:ann', frameOf(7));
  await first.answer(pageOf([5, 6], true));
  const second = await node.store.next('kept_notifications');
  t.match(second.request.items, [{ after_version: 6, to_version: 7 }]);
  await second.answer(pageOf([7]));
  await sent;
  t.same([sessions[0]?.take(), user.sets.known], [lines(7, 5), 7]);
});

t.test('if a session opened with an older answer, only that one gets what the others have', async (t) => {
  const { node, hear, sessions, user, kept } = startNode(t, 4);
  for (const version of [5, 6]) hear('u:ann', frameOf(version));
  t.same(sessions[0]?.take(), lines(5, 6));
  const late = node.open('ann');
  late.session.setsVersion = 5;
  user.sets.opened(5);
  t.ok(user.sets.behind);
  const sent = kept.sendMissed(user, 5, 6);
  await (await node.store.next('kept_notifications')).answer(pageOf([6]));
  await sent;
  t.same([sessions[0]?.take(), late.take()], [[], lines(6)]);
});

t.test('a session that opens gets the pages up to its version, and a failed read again', async (t) => {
  const { node, open } = startHelloNode(t);
  const { recording, session } = await open({ token: 'ann' }, { sets_version: 9, notified_version: 8 });
  const first = await node.store.next('kept_notifications');
  t.match(first.request.items, [{ user_id: 'ann', after_version: 0, to_version: 9 }]);
  await first.fail();
  t.same(node.store.waiting, []);
  await node.pass(1_000);
  await (await node.store.next('kept_notifications')).answer(pageOf([2, 5], true));
  t.same(recording.take(), lines(2, 5));
  const third = await node.store.next('kept_notifications');
  t.match(third.request.items, [{ after_version: 5, to_version: 9 }]);
  // A socket that is slow is not given more until it has drained.
  session.sendBuffer.slow = true;
  await third.answer(pageOf([8], true));
  t.same(node.store.waiting, []);
  session.sendBuffer.slow = false;
  await node.pass(1_000);
  await (await node.store.next('kept_notifications')).answer(pageOf([9]));
  t.same(recording.take(), lines(8, 9));
  await node.pass(5_000);
  t.same(node.store.waiting, []);
});

t.test('nothing is read for a user without notifications, or for a session that has closed', async (t) => {
  const { node, open } = startHelloNode(t);
  await open({ token: 'ann' }, { sets_version: 9 });
  t.same(node.store.waiting, []);
  const { recording, session } = await open({ token: 'ben' }, { sets_version: 9, notified_version: 8 });
  const read = await node.store.next('kept_notifications');
  session.state = 'closed';
  await read.answer(pageOf([8], true));
  t.same([recording.take(), node.store.waiting], [[], []]);
});
