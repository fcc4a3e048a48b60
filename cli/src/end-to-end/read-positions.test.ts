import { EventEmitter, once } from 'node:events';
import type { Bus } from '@godwit/store/bus';
import { directConversationId } from '@godwit/store/client';
import { internal } from '@godwit/store/wire';
import t from 'tap';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';
import type { Fate } from '../testing/unreliable-bus.js';
import { startUnreliableSystem } from '../testing/unreliable-system.js';

/** Milliseconds for a round in which heads are compared, on a busy machine. */
const LIMIT_MS = 30_000;

t.test('a read position that the bus loses arrives once, within a round, and none follows a higher one', async (t) => {
  const { buses, system, settled } = await startUnreliableSystem(t, 2);
  const [ann, ben, phone] = [
    await system.client('ann', 0),
    await system.client('ben', 1),
    await system.client('ben', 0),
  ];
  const clients = [ann, ben, phone];
  const direct = directConversationId('ann', 'ben');
  // Created first, so a round compares it before the others.
  for (let n = 0; n < 3; n++) await ann.send({ to_user_id: 'ben', body: 'text' });
  const rooms = ['whole', 'lost', 'reordered'];
  for (const conversation_id of rooms) {
    await ann.createConversation({ conversation_id, member_ids: ['ben'] });
    for (let n = 0; n < 3; n++) await ann.send({ conversation_id, body: 'text' });
  }
  await ann.block({ user_id: 'ben' });
  await settled(clients);
  const inboxes = clients.map((client) => new Inbox(client));
  const [toAnn, , toPhone] = inboxes as [Inbox, Inbox, Inbox];

  const fates: Record<string, Fate> = { 'c:lost': 'lost', 'c:reordered': 'late', [`c:${direct}`]: 'lost' };
  buses.fate = (topic, frame) => (internal.store.v1.BusFrame.decode(frame).told && fates[topic]) || 'passes';
  await ben.markRead({ conversation_id: direct, seq: 2 });
  for (const conversation_id of rooms) {
    await ben.markRead({ conversation_id, seq: 1 });
    // One at a time: of positions that arrive together only the newest is sent.
    await settled(clients);
    await ben.markRead({ conversation_id, seq: 2 });
    await settled(clients);
  }
  buses.release();
  await settled(clients);
  buses.fate = () => 'passes';
  const reads = (inbox: Inbox, id: string) =>
    inbox
      .of('read_advanced')
      .filter(({ conversation_id }) => conversation_id === id)
      .map(({ user_id, seq }) => `${user_id} ${seq}`);
  for (const inbox of inboxes) t.same(reads(inbox, 'reordered').at(-1), 'ben 2');
  await toPhone.until(() => reads(toPhone, direct).length > 0, LIMIT_MS);
  for (const inbox of inboxes) await inbox.until(() => reads(inbox, 'lost').length > 0, LIMIT_MS);
  await settled(clients);
  for (const inbox of inboxes) {
    t.same(reads(inbox, 'lost'), ['ben 2']);
    t.same(reads(inbox, 'whole'), ['ben 1', 'ben 2']);
    t.same(reads(inbox, 'reordered'), ['ben 2']);
  }
  t.same(reads(toPhone, direct), ['ben 2'], 'across a block, only the user’s own devices receive it');
  t.same(reads(toAnn, direct), []);
});

t.test('a device that connects while a read position moves receives it with its Hello', async (t) => {
  const asked = new EventEmitter();
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  // Hello waits for the presence of friends, and has read the memberships before that.
  const holding = (bus: Bus): Bus =>
    new Proxy(bus, {
      get(target, name) {
        if (name === 'subscribe')
          return async (topics: readonly string[]) => {
            if (topics.includes('p:friend')) {
              asked.emit('friend');
              await held;
            }
            return target.subscribe(topics);
          };
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  let gateways = 0;
  const system = await startTestSystem(2, {}, undefined, (bus) => (gateways++ === 1 ? holding(bus) : bus));
  t.teardown(() => system.stop());
  const [ann, ben, friend] = [
    await system.client('ann', 1),
    await system.client('ben', 0),
    await system.client('friend', 0),
  ];
  await ben.requestFriend({ user_id: 'friend' });
  await friend.requestFriend({ user_id: 'ben' });
  await ann.createConversation({ conversation_id: 'room', member_ids: ['ben'] });
  await ann.send({ conversation_id: 'room', body: 'text' });
  const toAnn = new Inbox(ann);
  const waits = once(asked, 'friend', { signal: AbortSignal.timeout(LIMIT_MS) });
  const connecting = system.client('ben', 1);
  await waits;
  await ben.markRead({ conversation_id: 'room', seq: 1 });
  await toAnn.until(() => toAnn.of('read_advanced').length > 0, LIMIT_MS);
  goOn();
  const heads = (await connecting).session?.heads ?? [];
  t.same(
    heads.map(({ conversation_id, read_seq }) => [conversation_id, read_seq]),
    [['room', 1]],
  );
});

t.test('a removed member receives no read position, even if the bus lost the removal, too', async (t) => {
  const { buses, system, settled } = await startUnreliableSystem(t, 1);
  const [ann, ben] = [await system.client('ann'), await system.client('ben')];
  const [toAnn, toBen] = [new Inbox(ann), new Inbox(ben)];
  const room = { conversation_id: 'room' };
  await ann.createConversation({ ...room, member_ids: ['ben', 'cat'] });
  await ann.send({ ...room, body: 'text' });
  await settled([ann, ben]);
  const cat = await system.client('cat');
  buses.fate = (topic) => (topic === 'c:room' || topic === 'u:ben' ? 'lost' : 'passes');
  await ann.removeMembers({ ...room, user_ids: ['ben'] });
  await cat.markRead({ ...room, seq: 1 });
  // The comparison of heads comes before any other hint of the removal.
  buses.gap();
  await toAnn.until(() => toAnn.of('read_advanced').length > 0, LIMIT_MS);
  await toBen.until(() => toBen.of('conversation_left').length > 0, LIMIT_MS);
  await settled([ann, ben]);
  t.match(toAnn.of('read_advanced'), [{ ...room, user_id: 'cat', seq: 1 }]);
  t.same(toBen.of('read_advanced'), []);
});
