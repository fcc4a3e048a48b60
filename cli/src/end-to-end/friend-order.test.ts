import { godwit } from '@godwit/schema';
import { internal } from '@godwit/store/wire';
import t from 'tap';
import { Inbox } from '../testing/inbox.js';
import { startUnreliableSystem } from '../testing/unreliable-system.js';

const BUSY = godwit.v1.PresenceStatus.PRESENCE_STATUS_BUSY;

t.test('a friendship event that arrives after the block that ended it reveals no presence', async (t) => {
  const { buses, system, settled } = await startUnreliableSystem(t, 1);
  const [ann, ben] = [await system.client('ann'), await system.client('ben')];
  const inbox = new Inbox(ben);
  await ben.requestFriend({ user_id: 'ann' });
  await settled([ann, ben]);
  inbox.take();

  buses.fate = (topic, frame) =>
    topic === 'u:ben' && internal.store.v1.BusFrame.decode(frame).friend_changed ? 'late' : 'passes';
  await ann.acceptFriend({ user_id: 'ben' });
  await ann.block({ user_id: 'ben' });
  await settled([ann, ben]);
  t.equal(buses.counts.late, 2);
  // The newest first.
  buses.release();
  await ann.setPresence({ status: BUSY, text: 'among friends' });
  await settled([ann, ben]);
  t.same(inbox.take(), ['friendship_changed ann none'], 'Ben receives only the end, and no presence');

  // A device that connects meanwhile has already read the newer state.
  await ann.unblock({ user_id: 'ben' });
  await ben.requestFriend({ user_id: 'ann' });
  await ann.acceptFriend({ user_id: 'ben' });
  await ann.block({ user_id: 'ben' });
  const other = await system.client('ben');
  const toOther = new Inbox(other);
  await settled([ann, ben, other]);
  buses.release();
  await ann.setPresence({ status: BUSY, text: 'among other friends' });
  await settled([ann, ben, other]);
  t.same(toOther.take(), [], 'it receives no event for a state that it knows');
  t.notOk(inbox.take().includes('presence_changed ann busy "among other friends"'));
});
