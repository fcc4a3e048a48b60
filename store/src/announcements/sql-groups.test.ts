import { randomBytes } from 'node:crypto';
import t from 'tap';
import { addMembers } from '../conversations/add-members.js';
import { createConversation } from '../conversations/create.js';
import { deleteConversation } from '../conversations/delete.js';
import { appendMessages } from '../messages/append.js';
import { CONFLICT, NOT_FOUND, startSqlStore } from '../testing/sql-caller.js';
import { databaseKinds } from '../testing/test-store.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: groups in SQL`, async (t) => {
    const { store, writes, history, members, send, create, add } = await startSqlStore(t, kind);

    t.test('a group that is created or extended in SQL is as one over the wire', async (t) => {
      t.equal(await create('sql', 'ann', ['ben', 'ann', 'cat'], 'Title'), 'sql');
      await createConversation(store, 'ann', {
        conversation_id: 'wire',
        member_ids: ['ben', 'ann', 'cat'],
        title: 'Title',
      });
      t.equal(await create('sql', 'ann', ['eve']), 'sql', 'repeated by its owner');
      await send('sql', 'ben');
      const sent = {
        conversation_id: 'wire',
        sender_id: 'ben',
        client_message_id: randomBytes(16),
        body: Buffer.from(''),
      };
      await appendMessages(store, [sent]);
      t.equal(await add('sql', 'ann', ['ben', 'dan', 'eve']), 2);
      t.same(await addMembers(store, 'ann', { conversation_id: 'wire', user_ids: ['ben', 'dan', 'eve'] }), {
        added: 2,
      });
      t.equal(await add('sql', 'ann', ['dan']), 0);
      const compared = async (id: string) => {
        const texts = [
          `select kind, title, last_seq, epoch, member_count, history_visibility from conversations where id = $1`,
          `select user_id, role, joined_seq, read_seq, visible_seq from members where conversation_id = $1 order by 1`,
          `select kind, payload - 'conversation_id' as payload from outbox where key = $1 order by id`,
        ];
        return Promise.all(texts.map((text) => writes.query(text, [id])));
      };
      t.same(await compared('sql'), await compared('wire'));
      t.same(await members('sql'), ['ann 3', 'ben 1', 'cat 1', 'dan 1', 'eve 1']);
    });

    t.test('a service creates a group without an owner, and adds members to every group', async (t) => {
      const id = await create(null, '@shop', ['ann', 'ben']);
      t.match(id, /^[0-9a-f-]{36}$/);
      t.same(await members(id), ['ann 1', 'ben 1']);
      t.equal(await create(id, '@shop'), id, 'repeated');
      t.equal(await add(id, '@shop', ['cat']), 1);
      await create('of-ann', 'ann');
      t.equal(await create('of-ann', '@shop'), 'of-ann', 'the group of a user, too');
      t.equal(await add('of-ann', '@shop', ['ben']), 1);
      t.same(await members('of-ann'), ['ann 3', 'ben 1']);
    });

    t.test('new members of a group see no earlier messages where its setting says so', async (t) => {
      await writes.query(`select godwit.create_conversation('later', 'ann', history_visibility => 'from_joining')`);
      await send('later', 'ann', 'before');
      await add('later', 'ann', ['ben']);
      await send('later', 'ann', 'after');
      t.same(await history('later', 'ben'), ['2 ann after']);
    });

    t.test('the id of a deleted conversation is not used again', async (t) => {
      await create('gone', 'ann');
      await deleteConversation(store, 'ann', { conversation_id: 'gone' });
      await t.rejects(send('gone', 'ann'), NOT_FOUND);
      await t.rejects(create('gone', 'ann'), { ...CONFLICT, message: /^conversation_id: gone was deleted/ });
    });
  });
}
