import { encodeEntry } from '@godwit/schema';
import t from 'tap';
import { startBusNode } from '../testing/bus-node.js';
import { settle } from '../testing/held-store.js';
import { createProfileCheck } from './profile-check.js';
import type { LocalUser } from './users.js';

const profile = (user_id: string, name: string, version: number) => ({
  user_id,
  version,
  entry: encodeEntry({ profile_changed: { user: { user_id, name, version } } }),
});

t.test('profiles that the bus lost are sent; pages that failed are read again', async (t) => {
  const { node, friendPresence, hear } = startBusNode(t);
  const { store, users, flusher } = node;
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const check = createProfileCheck({ store, users, friendPresence, flusher, onError });
  for (const as_of of ['start', 'later']) {
    check();
    const call = await store.next('changed_profiles');
    t.match(call.request, { since: '', after: '' }, 'a node without users asks for the time alone');
    await call.answer({ profiles: [], as_of });
  }
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  await friendPresence.follow(node.users.get('ben') as LocalUser, ['ann']);
  check();
  const first = await store.next('changed_profiles');
  t.match(first.request, { since: 'later', after: '' });
  check();
  await settle();
  t.same(store.waiting, [], 'one check at a time');
  await first.answer({ profiles: [], as_of: 'time 1' });

  for (const topic of ['u:ann', 'p:ann']) hear(topic, { profile_shown: profile('ann', 'heard', 1) });
  await settle();
  t.same([ann.take(), ben.take()], [['profile_changed ann heard'], ['profile_changed ann heard']]);
  check();
  const second = await store.next('changed_profiles');
  t.match(second.request, { since: 'time 1', after: '' });
  const ofAnn = profile('ann', 'heard', 1);
  await second.answer({ profiles: [ofAnn, profile('eve', 'nobody', 1)], as_of: 'time 2', next: 'page 2' });
  const page = await store.next('changed_profiles');
  t.match(page.request, { since: 'time 1', after: 'page 2' });
  await page.fail();
  t.equal(errors.length, 1);
  t.same([ann.take(), ben.take()], [[], []], 'none that was heard, and none of a user of no interest');

  check();
  const again = await store.next('changed_profiles');
  t.match(again.request, { since: 'time 1', after: '' });
  await again.answer({ profiles: [profile('ann', 'lost', 2), profile('ben', 'own', 1)], as_of: 'time 3' });
  t.same(ann.take(), ['profile_changed ann lost']);
  t.same(ben.take().sort(), ['profile_changed ann lost', 'profile_changed ben own']);
  check();
  t.match((await store.next('changed_profiles')).request, { since: 'time 3', after: '' });
});
