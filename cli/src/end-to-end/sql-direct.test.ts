import t from 'tap';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';

t.test('the first message of a direct conversation that is sent in SQL reaches both users with it', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const [ann, ben] = [await system.client('ann', 0), await system.client('ben', 1)];
  const inboxes = [new Inbox(ann), new Inbox(ben)];
  const { writes } = system.databases;
  const id = await writes.transaction(async (tx) => {
    await tx.query(`select godwit.send_direct('ann', 'ben', 'I have paid')`);
    const [row] = await tx.query<{ id: string }>(`select godwit.direct_conversation_id('ben', 'ann') as id`);
    return row?.id as string;
  });
  for (const inbox of inboxes) {
    await inbox.until(() => inbox.messages(id).length === 1);
    t.same(inbox.messages(id), ['1:I have paid']);
    t.match(inbox.of('conversation_joined'), [{ conversation: { conversation_id: id, member_count: 2 } }]);
  }
  t.match(await ben.send({ to_user_id: 'ann', body: 'thanks' }), { conversation_id: id, seq: 2 });
  await writes.query(`select godwit.send_direct('ann', 'ben', 'bye')`);
  for (const inbox of inboxes) {
    await inbox.until(() => inbox.messages(id).length === 3);
    t.same(inbox.messages(id), ['1:I have paid', '2:thanks', '3:bye']);
    t.equal(inbox.of('conversation_joined').length, 1);
  }
});
