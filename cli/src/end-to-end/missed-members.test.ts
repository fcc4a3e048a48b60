import { godwit } from '@godwit/schema';
import { directConversationId } from '@godwit/store/client';
import { internal } from '@godwit/store/wire';
import t from 'tap';
import { Inbox } from '../testing/inbox.js';
import type { Fate } from '../testing/unreliable-bus.js';
import { startUnreliableSystem } from '../testing/unreliable-system.js';

const { ROLE_ADMIN, ROLE_MEMBER } = godwit.v1.Role;
/** Milliseconds for two rounds in which heads are compared, on a busy machine. */
const LIMIT_MS = 30_000;

t.test('a missed change of members or roles is reported once, within two rounds', async (t) => {
  const { buses, system, settled } = await startUnreliableSystem(t, 2);
  const [ann, ben, cat] = [await system.client('ann', 0), await system.client('ben', 0), await system.client('cat', 1)];
  const inboxes = [new Inbox(ben), new Inbox(cat)];
  // Created first, so a round compares it before the others.
  await ben.send({ to_user_id: 'cat', body: 'text' });
  for (const conversation_id of ['whole', 'lost', 'reordered'])
    await ann.createConversation({ conversation_id, member_ids: ['ben', 'cat'] });
  await settled([ann, ben, cat]);
  const direct = directConversationId('ben', 'cat');
  const fates: Record<string, Fate> = { 'c:lost': 'lost', 'c:reordered': 'late', [`c:${direct}`]: 'lost' };
  buses.fate = (topic, frame) => (internal.store.v1.BusFrame.decode(frame).members_changed && fates[topic]) || 'passes';
  await ben.block({ user_id: 'cat' });
  const set = (conversation_id: string, role: number) => ann.setRole({ conversation_id, user_id: 'ben', role });
  for (const conversation_id of ['whole', 'lost', 'reordered']) await set(conversation_id, ROLE_ADMIN);
  await set('reordered', ROLE_MEMBER);
  await settled([ann, ben, cat]);
  buses.release();
  const changes = (inbox: Inbox, id: string) =>
    inbox
      .of('member_changed')
      .filter(({ conversation_id }) => conversation_id === id)
      .map(({ epoch, missed, members }) => [epoch, missed, ...members.map(({ role }) => role)]);
  const isMissed = (inbox: Inbox, id: string) => changes(inbox, id).some(([, missed]) => missed);
  for (const inbox of inboxes)
    await inbox.until(() => isMissed(inbox, 'lost') && isMissed(inbox, 'reordered'), LIMIT_MS);
  await settled([ann, ben, cat]);
  for (const inbox of inboxes) {
    t.same(changes(inbox, 'whole'), [[2, false, ROLE_ADMIN]]);
    t.same(changes(inbox, 'lost'), [[2, true]]);
    t.same(changes(inbox, 'reordered'), [
      [3, false, ROLE_MEMBER],
      [3, true],
    ]);
    t.same(changes(inbox, direct), [], 'a block is not visible');
  }
  const again = await system.client('cat', 1);
  const heads = again.session?.heads.map(({ conversation_id, epoch }) => [conversation_id, epoch]) ?? [];
  t.same(Object.fromEntries(heads), { whole: 2, lost: 2, reordered: 3, [direct]: 0 });
});
