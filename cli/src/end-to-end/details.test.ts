import { internal } from '@godwit/store/wire';
import t from 'tap';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';
import { startUnreliableSystem } from '../testing/unreliable-system.js';

const { BusFrame } = internal.store.v1;
/** Milliseconds for a round in which heads are compared, on a busy machine. */
const LIMIT_MS = 20_000;
const room = { conversation_id: 'room' };

t.test('a title or setting that the bus loses arrives within a round, and no older one follows it', async (t) => {
  const { buses, system, settled } = await startUnreliableSystem(t, 2);
  const [ann, ben, cat] = [await system.client('ann', 0), await system.client('ben', 1), await system.client('cat', 1)];
  const inboxes = [new Inbox(ben), new Inbox(cat)];
  const told = () => inboxes.map((inbox) => inbox.of('conversation_changed').map(({ title }) => title));
  await ann.createConversation({ ...room, member_ids: ['ben', 'cat'] });
  await settled([ann, ben, cat]);

  buses.fate = (topic, bytes) => (topic === 'c:room' && BusFrame.decode(bytes).told ? 'lost' : 'passes');
  await ann.updateConversation({ ...room, title: 'lost' });
  await Promise.all(inboxes.map((inbox) => inbox.until(() => inbox.of('conversation_changed').length > 0, LIMIT_MS)));
  const expected = { ...room, actor_id: '', title: 'lost', retention_days: 0, details_version: 1 };
  for (const inbox of inboxes) t.match(inbox.of('conversation_changed'), [expected]);

  buses.fate = (topic, bytes) => (topic === 'c:room' && BusFrame.decode(bytes).told ? 'late' : 'passes');
  await ann.updateConversation({ ...room, title: 'overtaken' });
  await ann.updateConversation({ ...room, title: 'newest' });
  await settled([ann, ben, cat]);
  buses.release();
  await settled([ann, ben, cat]);
  t.same(told(), [
    ['lost', 'newest'],
    ['lost', 'newest'],
  ]);
});

t.test('a returning device learns from the head whether it missed a title', async (t) => {
  const system = await startTestSystem(1);
  t.teardown(() => system.stop());
  const [ann, ben] = [await system.client('ann'), await system.client('ben')];
  await ann.createConversation({ ...room, title: 'before', member_ids: ['ben'] });
  const { conversation } = await ben.getConversation(room);
  ben.close();
  await ann.updateConversation({ ...room, title: 'meanwhile' });
  const back = await system.client('ben');
  const head = back.session?.heads.find(({ conversation_id }) => conversation_id === 'room');
  t.same([conversation?.details_version, head?.details_version], [0, 1]);
  t.match(await back.getConversation(room), { conversation: { title: 'meanwhile', details_version: 1 } });
});

t.test('a new member receives the newest title, even if the join event carries an older or newer one', async (t) => {
  const { buses, system, settled } = await startUnreliableSystem(t, 1);
  const [ann, ben] = [await system.client('ann'), await system.client('ben')];
  const inboxes = [new Inbox(ann), new Inbox(ben)] as const;
  const titles = () => inboxes.map((inbox) => inbox.of('conversation_changed').at(-1)?.title);
  const until = (title: string) =>
    Promise.all(inboxes.map((inbox, at) => inbox.until(() => titles()[at] === title, LIMIT_MS)));
  await ann.createConversation(room);
  await settled([ann, ben]);
  // Ben's join event arrives after the later title.
  buses.fate = (topic) => (topic === 'u:ben' ? 'late' : 'passes');
  await ann.addMembers({ ...room, user_ids: ['ben'] });
  await ann.updateConversation({ ...room, title: 'after' });
  await settled([ann, ben]);
  buses.release();
  await until('after');
  // The node loses a title, and learns it from the next join.
  await ann.removeMembers({ ...room, user_ids: ['ben'] });
  await settled([ann, ben]);
  buses.fate = (topic, bytes) => (topic === 'c:room' && BusFrame.decode(bytes).told ? 'lost' : 'passes');
  await ann.updateConversation({ ...room, title: 'lost' });
  await ann.addMembers({ ...room, user_ids: ['ben'] });
  await inboxes[0].until(() => titles()[0] === 'lost', LIMIT_MS);
  t.same(titles()[0], 'lost');
});
