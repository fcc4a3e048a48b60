import { GodwitError } from '@godwit/schema';
import t from 'tap';
import { eventually } from '../testing/eventually.js';
import { lockWaits } from '../testing/lock-waits.js';
import { createTestStore } from '../testing/test-store.js';
import { addMembers } from './add-members.js';
import { Role } from './conversation-row.js';
import { createConversation } from './create.js';
import { removeMembers } from './remove-members.js';
import { setRole } from './set-role.js';
import { updateConversation } from './update.js';

const { ROLE_MEMBER: MEMBER, ROLE_ADMIN: ADMIN, ROLE_OWNER: OWNER } = Role;

t.test('a request that waited for another change of the group applies the state that it left', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { reads, jobs } = store.databases;
  const acts: Record<string, (id: string) => Promise<unknown>> = {
    add: (conversation_id) => addMembers(store, 'ann', { conversation_id, user_ids: ['dan'] }),
    remove: (conversation_id) => removeMembers(store, 'ann', { conversation_id, user_ids: ['cat'] }),
    'set a role': (conversation_id) => setRole(store, 'ann', { conversation_id, user_id: 'cat', role: ADMIN }),
    update: (conversation_id) => updateConversation(store, 'ann', { conversation_id, title: 'New' }),
  };
  for (const [name, act] of Object.entries(acts)) {
    await createConversation(store, 'ann', { conversation_id: name, member_ids: ['ben', 'cat'] });
    let ended = false;
    const acting = await jobs.transaction(async (tx) => {
      await tx.query(`select from conversations where id = $1 for no key update`, [name]);
      await tx.query(
        `update members set role = case user_id when 'ben' then ${OWNER} else ${MEMBER} end
         where conversation_id = $1 and user_id in ('ann', 'ben')`,
        [name],
      );
      const acting = act(name)
        .then(
          () => 'done',
          (error) => GodwitError.from(error).codeName,
        )
        .finally(() => {
          ended = true;
        });
      await eventually(`${name} waits for the lock`, async () => ended || (await lockWaits(reads)) === 1);
      return { acting };
    });
    t.equal(await acting.acting, 'PERMISSION_DENIED', name);
    const [row] = await reads.query<{ epoch: number; title: string }>(
      'select epoch, title from conversations where id = $1',
      [name],
    );
    t.same(row, { epoch: 1, title: '' }, `${name}: nothing changed`);
  }
});
