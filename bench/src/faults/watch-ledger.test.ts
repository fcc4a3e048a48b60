import { godwit } from '@godwit/schema';
import t from 'tap';
import { WatchLedger } from './watch-ledger.js';

const { PRESENCE_STATUS_OFFLINE: OFFLINE, PRESENCE_STATUS_ONLINE: ONLINE } = godwit.v1.PresenceStatus;

t.test('members who are not shown, and users who must not be, are found', async (t) => {
  const watches = new WatchLedger(new Map([['room', ['ann', 'ben']]]));
  watches.watch('ann', 'room');
  for (const user_id of ['ann', 'ben']) watches.shown('ann', { user_id, status: ONLINE });
  t.same(watches.unseen(), []);
  watches.shown('ann', { user_id: 'ben', status: OFFLINE });
  t.same(watches.unseen(), ['unseen: ben in room by ann']);
  t.same(watches.violations, []);
  watches.shown('ann', { user_id: 'cat', status: ONLINE });
  watches.shown('ben', { user_id: 'ann', status: ONLINE });
  t.same(watches.violations, ['leaked: ann was shown cat', 'leaked: ben was shown ann']);
});
