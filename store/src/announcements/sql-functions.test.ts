import { deepEqual } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import {
  checkId,
  checkUserId,
  GodwitError,
  limits,
  MAX_CONTENT_TYPE_BYTES,
  MAX_ID_BYTES,
  MAX_TITLE_BYTES,
} from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { removeMembers } from '../conversations/remove-members.js';
import { blockUser } from '../friends/block.js';
import { requestFriend } from '../friends/request.js';
import { appendMessages } from '../messages/append.js';
import { CONFLICT, caller, DENIED, INVALID, NOT_FOUND, startSqlStore, TOO_LARGE } from '../testing/sql-caller.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { banUser } from '../users/access.js';
import { recordPolicy } from './recorded-policy.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: functions in SQL`, async (t) => {
    const { store, writes, history, send, sendAs, create, add } = await startSqlStore(t, kind);

    t.test('messages of users and services have the next numbers, as text and as bytes', async (t) => {
      t.equal(await create('talk', 'ann', ['ben']), 'talk');
      t.equal(await send('talk', 'ann', 'grüße'), 1);
      t.equal(await send('talk', '@billing', 'your invoice'), 2);
      const item = { conversation_id: 'talk', sender_id: 'ben', client_message_id: randomBytes(16) };
      t.match(await appendMessages(store, [{ ...item, body: Buffer.from('over the wire') }]), [{ seq: 3 }]);
      t.equal(await sendAs(randomBytes(16), 'talk', 'ben', 'bytes'), 4);
      t.same(await history('talk'), ['1 ann grüße', '2 @billing your invoice', '3 ben over the wire', '4 ben bytes']);
      const [row] = await writes.query(`select content_type from messages where conversation_id = 'talk' and seq = 4`);
      t.same(row, { content_type: 'text/plain' });
    });

    t.test('untyped literals are text, and a null client_message_id is a random one', async (t) => {
      await create('literals', 'ann');
      const [row] = await writes.query(
        `select godwit.send('literals', 'ann', 'one') as a, godwit.send('literals', 'ann', 'one', 'text/plain', null) as b,
           godwit.send(conversation_id => 'literals', sender_id => 'ann', body => '\\xff00'::bytea) as c`,
      );
      t.same(row, { a: 1, b: 2, c: 3 });
      const [last] = await writes.query<{ body: Uint8Array }>(
        `select body from messages where conversation_id = 'literals' and seq = 3`,
      );
      t.same(Buffer.from((last as { body: Uint8Array }).body), Buffer.from([0xff, 0]));
    });

    t.test('a repeated client_message_id returns the same number, and fails with another body', async (t) => {
      await create('repeats', 'ann', ['ben']);
      const id = randomBytes(16);
      t.equal(await sendAs(id, 'repeats', 'ann', 'once'), 1);
      t.equal(await sendAs(id, 'repeats', 'ann', 'once'), 1);
      const repeated = {
        conversation_id: 'repeats',
        sender_id: 'ann',
        client_message_id: id,
        content_type: 'text/plain',
      };
      t.match(await appendMessages(store, [{ ...repeated, body: Buffer.from('once') }]), [
        { seq: 1, deduplicated: true },
      ]);
      await t.rejects(sendAs(id, 'repeats', 'ann', 'twice'), {
        ...CONFLICT,
        message: /^client_message_id: already used/,
      });
      t.equal(await sendAs(id, 'repeats', 'ben', 'of another sender'), 2);
      t.same(await history('repeats'), ['1 ann once', '2 ben of another sender']);
      const [rows] = await writes.query(
        `select count(*)::int as n from announcements where conversation_id = 'repeats'`,
      );
      t.same(rows, { n: 3 }, 'a repeat is not announced');
    });

    t.test('bad arguments are refused with the SQLSTATE, the code and the field, and change nothing', async (t) => {
      await create('strict', 'ann', ['ben']);
      const count = async () => {
        const [row] = await writes.query(
          `select (select count(*) from messages) as m, (select count(*) from announcements) as a,
             (select count(*) from conversations) as c, (select count(*) from members) as p,
             (select count(*) from outbox) as o`,
        );
        return row;
      };
      const before = await count();
      const long = (bytes: number) => 'x'.repeat(bytes + 1);
      const refused: [string, () => Promise<unknown>, object, RegExp][] = [
        ['no conversation', () => send(null, 'ann'), INVALID, /^conversation_id: must not be null/],
        [
          'an unknown conversation',
          () => send('none', 'ann'),
          NOT_FOUND,
          /^conversation_id: conversation not found: none/,
        ],
        ['a direct conversation of others', () => send('d:none', 'ann'), DENIED, /^ann is not a member of d:none/],
        ['no sender', () => send('strict', null), INVALID, /^sender_id: must not be null/],
        ['a sender who is no member', () => send('strict', 'eve'), DENIED, /^eve is not a member of strict/],
        ['a service without a name', () => send('strict', '@'), INVALID, /^sender_id: the name of a service/],
        ['a service with a wrong name', () => send('strict', '@Bot'), INVALID, /^sender_id: the name of a service/],
        ['no body', () => send('strict', 'ann', null), INVALID, /^body: must not be null/],
        [
          'a long body',
          () => send('strict', 'ann', long(limits.max_body_bytes)),
          TOO_LARGE,
          /^body: at most 16384 bytes/,
        ],
        [
          'a long type',
          () => send('strict', 'ann', '', long(MAX_CONTENT_TYPE_BYTES)),
          TOO_LARGE,
          /^content_type: at most/,
        ],
        [
          'a short id',
          () => sendAs(randomBytes(15), 'strict', 'ann', ''),
          INVALID,
          /^client_message_id: must be 16 bytes/,
        ],
        ['a new conversation without a creator', () => create('new', null), INVALID, /^actor_id: must not be null/],
        ['a reserved id', () => create('d:new', 'ann'), INVALID, /^conversation_id: must not begin like/],
        [
          'the id of another user',
          () => create('strict', 'ben'),
          CONFLICT,
          /^conversation_id: strict belongs to another/,
        ],
        ['a service as a member', () => create('new', 'ann', ['@bot']), INVALID, /^member_ids: must not begin with @/],
        ['a long title', () => create('new', 'ann', [], long(MAX_TITLE_BYTES)), TOO_LARGE, /^title: at most 256 bytes/],
        ['nobody', () => add('strict', 'ann', []), INVALID, /^user_ids: must name at least one user/],
        ['null', () => add('strict', 'ann', null), INVALID, /^user_ids: must name at least one user/],
        ['somebody twice', () => add('strict', 'ann', ['eve', 'eve']), INVALID, /^user_ids: names eve twice/],
        ['a member without the right', () => add('strict', 'ben', ['eve']), DENIED, /^only owners and admins/],
        ['no member', () => add('strict', 'eve', ['eve']), DENIED, /^eve is not a member of strict/],
        [
          'an unknown group',
          () => add('none', 'ann', ['eve']),
          NOT_FOUND,
          /^conversation_id: conversation not found: none/,
        ],
      ];
      for (const [what, answer, error, message] of refused) await t.rejects(answer(), { ...error, message }, what);
      const many = Array.from({ length: limits.max_members_per_request + 1 }, (_, n) => `user-${n}`);
      await t.rejects(add('strict', 'ann', many), { ...TOO_LARGE, message: /^user_ids: at most 10000 users/ });
      await t.rejects(writes.query(`select godwit.create_conversation('new', 'ann', '', '{}', 'sometimes')`), {
        ...INVALID,
        message: /^history_visibility: must be from_start or from_joining/,
      });
      t.same(await count(), before);
    });

    t.test('ids are valid exactly where they are over the wire', async (t) => {
      const tricky = fc.constantFrom(
        ...['', ' ', '\t', '\u0085', '\u00a0', '\u1680', '\u2003', '\u2028', '\u202f', '\u205f', '\u3000', '\ufeff'],
        ...[
          '\u007f',
          '\u009f',
          '\u0001',
          '.',
          '..',
          '@',
          '@bot',
          'd:',
          'é',
          '\u180e',
          '\u200b',
          '😀',
          'a',
          "'",
          '\\',
          '$',
        ],
      );
      const text = fc.string({ unit: 'binary', maxLength: MAX_ID_BYTES }).map((id) => id.replaceAll('\0', ''));
      const id = fc.oneof(
        text,
        fc.array(tricky, { maxLength: 5 }).map((parts) => parts.join('')),
        fc.nat({ max: 70 }).map((length) => 'é'.repeat(length)),
      );
      const refusal = (check: typeof checkId, id: string) => {
        try {
          check('id', id);
          return null;
        } catch (error) {
          return GodwitError.from(error).message.replace(/^id: /, '');
        }
      };
      let refused = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(id, { maxLength: 20 }), async (ids) => {
          const rows = await writes.query<{ any: string | null; user: string | null }>(
            `select sql_id_problem(e.id) as any, sql_user_id_problem(e.id) as user
             from unnest($1::text[]) with ordinality as e(id, place) order by e.place`,
            [ids],
          );
          const expected = ids.map((id) => ({ any: refusal(checkId, id), user: refusal(checkUserId, id) }));
          refused += expected.filter(({ any }) => any).length;
          deepEqual(
            rows.map(({ any, user }) => ({ any, user })),
            expected,
          );
        }),
        { numRuns: 200 },
      );
      t.ok(refused > 100, `${refused} ids were refused`);
    });

    t.test('the outbox gets the row that a message over the wire makes', async (t) => {
      await create('outbox', 'ann');
      const newest = async () => {
        const [row] = await writes.query('select kind, key, payload from outbox order by id desc limit 1');
        return row;
      };
      await send('outbox', 'ann');
      const one = { conversation_id: 'outbox', first: 1, last: 1 };
      t.same(await newest(), { kind: 'posted_batch', key: '', payload: { posted: [one] } });
      const item = { conversation_id: 'outbox', sender_id: 'ann', client_message_id: randomBytes(16) };
      await appendMessages(store, [{ ...item, body: Buffer.from('') }]);
      const two = { ...one, first: 2, last: 2 };
      t.same(await newest(), { kind: 'posted_batch', key: '', payload: { posted: [two] } });
    });

    t.test('removed and banned users send nothing', async (t) => {
      await create('leaving', 'ann', ['ben', 'cat']);
      await removeMembers(store, 'ann', { conversation_id: 'leaving', user_ids: ['ben'] });
      await t.rejects(send('leaving', 'ben'), DENIED);
      await writes.query(`insert into users (id) values ('cat') on conflict do nothing`);
      await banUser(store, { user_id: 'cat', reason: 'spam' });
      await t.rejects(send('leaving', 'cat'), { ...DENIED, message: /^sender_id: cat is banned/ });
      t.equal(await send('leaving', 'ann'), 1);
    });

    t.test('the policy that a store recorded holds', async (t) => {
      await requestFriend(store, 'gus', { user_id: 'hal' });
      await blockUser(store, 'hal', { user_id: 'gus' });
      await t.rejects(create('blocked', 'gus', ['hal']), { ...DENIED, message: /^hal cannot be added by gus/ });
      t.ok(await create('blocked', '@shop', ['gus', 'hal']), 'a service may bring them together');
      await recordPolicy({ ...store, policy: { ...store.policy, users: 'known', directMessages: 'friends' } });
      await t.rejects(create('strangers', 'ann', ['nobody']), { ...NOT_FOUND, message: /user not found: nobody/ });
      await recordPolicy(store);
      t.equal(await create('strangers', 'ann', ['nobody']), 'strangers');
    });
  });
}

t.test('at repeatable read, a call fails where the conversation has changed since, and leaves no gap', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { create, send } = caller(store);
  await create('room', 'ann');
  const attempt = (meanwhile: () => Promise<unknown>) =>
    store.databases.reads.transaction(async (tx) => {
      await tx.query('set transaction isolation level repeatable read');
      await tx.query('select 1 from conversations');
      await meanwhile();
      const [row] = await tx.query<{ seq: number }>(`select godwit.send('room', 'ann', 'late') as seq`);
      return row?.seq;
    });
  await t.rejects(
    attempt(() => send('room', 'ann')),
    { cause: { code: '40001' } },
  );
  t.equal(await attempt(async () => {}), 2);
  t.equal(await send('room', 'ann'), 3);
});
