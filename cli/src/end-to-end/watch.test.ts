import { randomBytes } from 'node:crypto';
import type { Client } from '@godwit/client';
import { Code, godwit } from '@godwit/schema';
import t from 'tap';
import { createBarrier } from '../testing/barrier.js';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';
import { startUnreliableSystem } from '../testing/unreliable-system.js';

const { PRESENCE_STATUS_AWAY: AWAY, PRESENCE_STATUS_INVISIBLE: INVISIBLE } = godwit.v1.PresenceStatus;

const ROOM = { conversation_id: 'room' };

/** The members in an answer to Watch, beside the number of those who are online. */
const seen = ({ online_count, members }: godwit.v1.WatchResponse) =>
  [online_count, ...members.map(({ user_id, status }) => `${user_id} ${status}`).sort()].join(', ');

const presences = (inbox: Inbox) => inbox.lines.filter((line) => /^(presence|watch)_changed/.test(line));

/** Clients of users, each on the gateway after that of the previous one, with their inboxes. */
async function arrive<N extends string>(system: TestSystem, names: readonly N[]) {
  const entries = names.map(async (name, index) => {
    const client = await system.client(name, index % system.urls.length);
    return [name, { client, inbox: new Inbox(client) }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<N, { client: Client; inbox: Inbox }>;
}

t.test('watchers of a conversation, and nobody else, are shown which of its members are there', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const settle = await createBarrier(system);
  const { ann, ben, cat, dan, eve } = await arrive(system, ['ann', 'ben', 'cat', 'dan', 'eve']);
  const all = [ann, ben, cat, dan, eve];
  const settled = () => settle(all.map(({ client }) => client));
  await ann.client.createConversation({ ...ROOM, member_ids: ['ben', 'cat', 'fay'] });
  t.equal(seen(await ann.client.watch(ROOM)), '3, ann 2, ben 2, cat 2', 'right after the creation');
  t.equal(seen(await ben.client.watch(ROOM)), '3, ann 2, ben 2, cat 2');
  await t.rejects(eve.client.watch(ROOM), { code: Code.CODE_PERMISSION_DENIED });
  await t.rejects(eve.client.watch({ conversation_id: 'none' }), { code: Code.CODE_NOT_FOUND });

  const fay = await system.client('fay', 1);
  await cat.client.setPresence({ status: AWAY });
  for (const { inbox } of [ann, ben]) await inbox.until(() => presences(inbox).length === 2);
  await settled();
  for (const { inbox } of [ann, ben])
    t.same(presences(inbox).sort(), ['presence_changed cat away', 'presence_changed fay online']);
  for (const { inbox } of [cat, dan, eve]) t.same(presences(inbox), [], 'others are sent nothing');

  // An invisible user is offline to others.
  await fay.setPresence({ status: INVISIBLE });
  await ann.inbox.until(() => presences(ann.inbox).length === 3);
  t.equal(presences(ann.inbox)[2], 'presence_changed fay offline');
  t.equal(seen(await ben.client.watch(ROOM)), '3, ann 2, ben 2, cat 3', 'a repeated request answers anew');
  t.equal(seen(await fay.watch(ROOM)), '3, ann 2, ben 2, cat 3');

  // A friend who watches is sent each event once.
  await ann.client.requestFriend({ user_id: 'ben' });
  await ben.client.acceptFriend({ user_id: 'ann' });
  await settled();
  for (const { inbox } of all) inbox.take();
  await ben.client.setPresence({ status: AWAY });
  await settled();
  t.same(presences(ann.inbox), ['presence_changed ben away']);
  t.same(presences(ben.inbox), ['presence_changed ben away'], 'the user is a member like the others');
  await ann.client.removeFriend({ user_id: 'ben' });
  await settled();
  for (const { inbox } of all) inbox.take();
  await ben.client.setPresence({ status: godwit.v1.PresenceStatus.PRESENCE_STATUS_ONLINE });
  await settled();
  t.same(presences(ann.inbox), ['presence_changed ben online'], 'a watcher who is no friend any more still watches');

  // New members appear, and removed ones are shown no more.
  for (const { inbox } of all) inbox.take();
  await ann.client.addMembers({ ...ROOM, user_ids: ['dan', 'gus'] });
  await ann.inbox.until(() => presences(ann.inbox).length === 1);
  t.same(presences(ann.inbox), ['presence_changed dan online']);
  await ann.client.removeMembers({ ...ROOM, user_ids: ['cat', 'ben'] });
  await settled();
  for (const { inbox } of all) inbox.take();
  await cat.client.setPresence({ status: AWAY, text: 'tea' });
  await dan.client.setPresence({ status: AWAY });
  await ann.inbox.until(() => presences(ann.inbox).length === 1);
  await settled();
  t.same(presences(ann.inbox), ['presence_changed dan away']);
  t.same(presences(ben.inbox), [], 'a removed user watches no more');
  await ann.client.addMembers({ ...ROOM, user_ids: ['ben'] });
  await ben.inbox.until(() => ben.inbox.lines.some((line) => line.startsWith('conversation_joined')));
  await dan.client.setPresence({ status: AWAY, text: 'tea' });
  await ann.inbox.until(() => presences(ann.inbox).includes('presence_changed dan away "tea"'));
  await settled();
  t.same(presences(ben.inbox), [], 'nor after joining again');

  await ann.client.unwatch(ROOM);
  for (const { inbox } of all) inbox.take();
  await dan.client.setPresence({ status: AWAY, text: 'cake' });
  await settled();
  for (const { inbox } of all) t.same(presences(inbox), []);
  fay.close();
});

t.test('two users of whom one blocks the other do not see each other in a conversation', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const settle = await createBarrier(system);
  const { ann, ben, cat } = await arrive(system, ['ann', 'ben', 'cat']);
  const settled = () => settle([ann, ben, cat].map(({ client }) => client));
  await ann.client.createConversation({ ...ROOM, member_ids: ['ben', 'cat'] });
  for (const { client } of [ann, ben, cat]) t.equal((await client.watch(ROOM)).online_count, 3);
  await ann.client.block({ user_id: 'ben' });
  await settled();
  t.same(presences(ann.inbox), ['presence_changed ben offline']);
  t.same(presences(ben.inbox), ['presence_changed ann offline'], 'as if the other had left');
  await ben.client.setPresence({ status: AWAY });
  await ann.client.setPresence({ status: AWAY });
  await settled();
  t.same(presences(ann.inbox).slice(1), ['presence_changed ann away']);
  t.same(presences(ben.inbox).slice(1), ['presence_changed ben away']);
  t.same(presences(cat.inbox).sort(), ['presence_changed ann away', 'presence_changed ben away']);
  t.equal(seen(await ann.client.watch(ROOM)), '2, ann 3, cat 2');
  t.equal(seen(await ben.client.watch(ROOM)), '2, ben 3, cat 2');
  await ann.client.unblock({ user_id: 'ben' });
  await ann.inbox.until(() => presences(ann.inbox).includes('presence_changed ben away'));
  await ben.inbox.until(() => presences(ben.inbox).includes('presence_changed ann away'));
});

t.test(
  'watchers of a conversation with more than 200 members are sent the number of those who are there',
  async (t) => {
    const system = await startTestSystem(2);
    t.teardown(() => system.stop());
    const { ann, ben, cat, dan } = await arrive(system, ['ann', 'ben', 'cat', 'dan']);
    const others = Array.from({ length: 250 }, (_, index) => `member ${index}`);
    await ann.client.createConversation({ ...ROOM, member_ids: ['ben', 'cat', ...others] });
    await cat.client.send({ ...ROOM, client_message_id: randomBytes(16), body: Buffer.from('x') });
    await cat.client.block({ user_id: 'ann' });
    t.equal(seen(await ann.client.watch(ROOM)), '2, ann 2, ben 2', 'without the member who blocks the caller');
    t.equal(seen(await ben.client.watch(ROOM)), '3, ann 2, ben 2, cat 2');
    const late = await system.client('member 7', 1);
    const told = (inbox: Inbox, count: number) =>
      inbox.until(() => inbox.lines.includes(`watch_changed room ${count}`));
    await told(ann.inbox, 3);
    await told(ben.inbox, 4);
    for (const { inbox } of [ann, ben]) t.ok(inbox.lines.includes('presence_changed member 7 online'));
    late.close();
    await told(ann.inbox, 2);
    t.ok(ann.inbox.lines.includes('presence_changed member 7 offline'));
    t.same(presences(dan.inbox), []);
    t.equal(ann.inbox.of('watch_changed').length, 2);
  },
);

t.test('with MEMBER_PRESENCE=off nobody is shown, and watching is answered all the same', async (t) => {
  const system = await startTestSystem(1, { MEMBER_PRESENCE: 'off' });
  t.teardown(() => system.stop());
  const settle = await createBarrier(system);
  const { ann, ben, eve } = await arrive(system, ['ann', 'ben', 'eve']);
  await ann.client.createConversation({ ...ROOM, member_ids: ['ben'] });
  t.equal(seen(await ann.client.watch(ROOM)), '0');
  await t.rejects(eve.client.watch(ROOM), { code: Code.CODE_PERMISSION_DENIED });
  await ben.client.setPresence({ status: AWAY });
  await ann.client.block({ user_id: 'ben' });
  await ann.client.unblock({ user_id: 'ben' });
  await settle([ann.client]);
  t.same(presences(ann.inbox), []);
});

t.test('an event that the bus loses while a conversation is watched is found', async (t) => {
  const { buses, system, settled } = await startUnreliableSystem(t, 2);
  const { ann, ben, cat } = await arrive(system, ['ann', 'ben', 'cat']);
  await ann.client.createConversation({ ...ROOM, member_ids: ['ben'] });
  await ann.client.watch(ROOM);
  // The presence of a member, and a block, with a gap that the bus reports.
  buses.fate = () => 'lost';
  await ben.client.setPresence({ status: AWAY });
  await ann.client.block({ user_id: 'ben' });
  await ann.client.unblock({ user_id: 'ben' });
  buses.fate = () => 'passes';
  await settled([ann.client]);
  t.same(presences(ann.inbox), []);
  buses.gap();
  await ann.inbox.until(() => presences(ann.inbox).length === 1);
  t.same(presences(ann.inbox), ['presence_changed ben away']);
  // A change of members, without one: the comparison of heads finds it.
  buses.fate = (topic) => (topic === 'c:room' ? 'lost' : 'passes');
  await ann.client.addMembers({ ...ROOM, user_ids: ['cat'] });
  await ann.client.removeMembers({ ...ROOM, user_ids: ['ben'] });
  await ann.inbox.until(() => presences(ann.inbox).includes('presence_changed cat online'));
  buses.fate = () => 'passes';
  ann.inbox.take();
  await ben.client.setPresence({ status: AWAY, text: 'tea' });
  await cat.client.setPresence({ status: AWAY });
  await ann.inbox.until(() => presences(ann.inbox).length === 1);
  await settled([ann.client]);
  t.same(presences(ann.inbox), ['presence_changed cat away']);
});
