import { encodeEntry } from '@godwit/schema';
import t from 'tap';
import { startBusNode } from '../testing/bus-node.js';
import { settle } from '../testing/held-store.js';
import type { LocalUser } from '../users/users.js';

const profile = (name: string, version: number) => ({
  profile_shown: { version, entry: encodeEntry({ profile_changed: { user: { user_id: 'ann', name, version } } }) },
});

t.test(
  'a changed profile goes to open sessions of the user and of friends; an older one follows to no one',
  async (t) => {
    const { node, counts, friendPresence, hear } = startBusNode(t);
    const [ann, ben, cat] = [node.open('ann'), node.open('ben'), node.open('cat')];
    const ofBen = node.users.get('ben') as LocalUser;
    await friendPresence.follow(ofBen, ['ann']);
    hear('u:ann', profile('own', 2));
    await settle();
    t.same([ann.take(), ben.take(), cat.take()], [['profile_changed ann own'], [], []]);
    hear('p:ann', profile('shown', 2));
    await settle();
    t.same([ann.take(), ben.take(), cat.take()], [[], ['profile_changed ann shown'], []]);
    for (const topic of ['u:ann', 'p:ann']) for (const version of [1, 2]) hear(topic, profile('older', version));
    await settle();
    t.same([ann.take(), ben.take()], [[], []]);
    t.equal(counts.idle, 0);

    ann.session.deferred = [];
    hear('u:ann', profile('during Hello', 3));
    await settle();
    t.same(ann.take(), []);
    for (const act of ann.session.deferred) act();
    await settle();
    t.same(ann.take(), ['profile_changed ann during Hello']);

    friendPresence.unfollow(ofBen, 'ann');
    hear('p:ann', profile('no friend', 4));
    await settle();
    t.same(ben.take(), []);
    t.equal(counts.idle, 1);
  },
);

t.test('a slow session keeps the newest profile of a user; that of a former friend is dropped', async (t) => {
  const { node, friendPresence, hear } = startBusNode(t);
  const ben = node.open('ben');
  const ofBen = node.users.get('ben') as LocalUser;
  await friendPresence.follow(ofBen, ['ann']);
  const { sendBuffer } = ben.session;
  sendBuffer.slow = true;
  for (const version of [1, 2, 3]) hear('p:ann', profile(`v${version}`, version));
  t.same([...(sendBuffer.kept?.values() ?? [])].map(Buffer.from), [Buffer.from(profile('v3', 3).profile_shown.entry)]);
  friendPresence.unfollow(ofBen, 'ann');
  t.equal(sendBuffer.kept?.size, 0);
});
