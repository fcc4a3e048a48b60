import t from 'tap';
import { startExternalSystem } from '../testing/external-system.js';

t.test('an operator can list, retry and purge dead letters', async (t) => {
  const { client, settled, hook, storeUrl, config } = await startExternalSystem(t);
  const ann = await client('ann');
  hook.answer(410);
  await ann.createConversation({ conversation_id: 'c', member_ids: ['ben'] });
  await settled();
  const headers = { authorization: `Bearer ${config.INTERNAL_TOKEN}`, 'content-type': 'application/json' };
  const letters = `${storeUrl}/v1/operator/dead-letters`;
  t.equal((await fetch(letters)).status, 401);
  t.equal((await fetch(`${letters}?id=%00`, { headers })).status, 400);
  t.match(await (await fetch(`${letters}?kind=webhook`, { headers })).json(), {
    dead_letters: [{ kind: 'webhook', key: 'c', attempts: 1, error: /410/ }],
  });
  const post = (body: object) => fetch(`${letters}/retry`, { method: 'POST', headers, body: JSON.stringify(body) });
  t.equal((await post({})).status, 400);
  hook.answer(204);
  t.same(await (await post({ kind: 'webhook' })).json(), { count: 1 });
  await hook.until('conversation.created', 2);
  t.same(await (await fetch(letters, { headers })).json(), { dead_letters: [] });
});

t.test('an application receives signed events, and a failed delivery is retried', async (t) => {
  const { client, hook } = await startExternalSystem(t);
  const ann = await client('ann');
  hook.answer(500);
  await ann.createConversation({ conversation_id: 'c', title: 'Plans', member_ids: ['ben'] });
  await hook.until('conversation.created', 1);
  hook.answer(204);
  const { seq } = await ann.send({ conversation_id: 'c', body: 'hello' });
  await ann.edit({ conversation_id: 'c', seq, body: Buffer.from('hello, all') });
  await ann.addMembers({ conversation_id: 'c', user_ids: ['eve'] });
  await ann.updateConversation({ conversation_id: 'c', title: 'Better plans', retention_days: 30 });
  const [posted] = await hook.until('message.posted', 1);
  const text = (message: { body: string }) => Buffer.from(message.body, 'base64').toString();
  t.match(posted?.data, { conversation_id: 'c', seq: 1, message: { sender_id: 'ann' } });
  t.match(text(posted?.data.message), /^hello/);
  const [changed] = await hook.until('message.changed', 1);
  t.match(changed?.data, { conversation_id: 'c', seq: 1, revision: 1, actor_id: 'ann' });
  t.equal(text(changed?.data.message), 'hello, all');
  t.match((await hook.until('members.changed', 1))[0]?.data, {
    conversation_id: 'c',
    seq: 1,
    actor_id: 'ann',
    changed_count: 1,
    members: [{ user_id: 'eve', role: 1 }],
    removed_count: 0,
  });
  t.match((await hook.until('conversation.updated', 1))[0]?.data, { title: 'Better plans', retention_days: 30 });
  const created = await hook.until('conversation.created', 2);
  t.match(created[1]?.data, { title: 'Plans', actor_id: 'ann', member_count: 2, member_ids: ['ann', 'ben'] });
  t.equal(created[0]?.headers['webhook-id'], created[1]?.headers['webhook-id'], 'the same id');
  t.ok(hook.calls.every(({ signed }) => signed));
});

t.test('no request is sent to a private address unless that is allowed', async (t) => {
  const { client, hook, count, databases, settled } = await startExternalSystem(t, {
    WEBHOOK_PRIVATE_ADDRESSES: 'refuse',
  });
  const ann = await client('ann');
  await ann.createConversation({ conversation_id: 'c' });
  await settled();
  t.equal(await count('dead_jobs'), 1);
  const [{ error } = { error: '' }] = await databases.jobs.query<{ error: string }>('select error from dead_jobs');
  t.match(error, /localhost has no public address/);
  t.same(hook.calls, []);
});

t.test('a redirection is not followed', async (t) => {
  const { client, hook, databases } = await startExternalSystem(t);
  hook.answer(302);
  const ann = await client('ann');
  await ann.createConversation({ conversation_id: 'c' });
  await hook.until('conversation.created', 1);
  for (;;) {
    const [row] = await databases.jobs.query<{ last_error: string | null }>(
      `select last_error from jobs where kind = 'webhook'`,
    );
    if (row?.last_error) {
      t.match(row.last_error, /answered 302/);
      break;
    }
  }
});
