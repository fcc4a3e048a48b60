import { CloseCode, Code } from '@godwit/schema';
import { eventually } from '@godwit/store/testing';
import t from 'tap';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';

const KEY = 'a-service-key-of-the-tests-000000';

t.test('a deleted group is gone on every gateway, and its members are told', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const [ann, ben, cat] = [await system.client('ann', 0), await system.client('ben', 1), await system.client('cat', 0)];
  const inboxes = [ann, ben, cat].map((client) => new Inbox(client));
  await ann.createConversation({ conversation_id: 'room', member_ids: ['ben', 'cat'] });
  await ann.createConversation({ conversation_id: 'other', member_ids: ['ben', 'cat'] });
  await ben.send({ conversation_id: 'room', body: 'hello' });
  await t.rejects(ben.deleteConversation({ conversation_id: 'room' }), { code: Code.CODE_PERMISSION_DENIED });
  await ann.deleteConversation({ conversation_id: 'room' });
  for (const inbox of inboxes) await inbox.until(() => inbox.of('conversation_left').length > 0);
  for (const client of [ann, ben]) {
    await t.rejects(client.send({ conversation_id: 'room', body: 'after' }), { code: Code.CODE_NOT_FOUND });
    await t.rejects(client.history({ conversation_id: 'room' }), { code: Code.CODE_NOT_FOUND });
  }
  await t.rejects(ben.createConversation({ conversation_id: 'room' }), { code: Code.CODE_CONFLICT });
  const { seq } = await cat.send({ conversation_id: 'other', body: 'still here' });
  await inboxes[1]?.until(() => inboxes[1]?.messages('other').length === 1);
  t.equal(seq, 1);
  for (const inbox of inboxes) t.equal(inbox.of('conversation_left').length, 1);
});

t.test('a service erases a user, whose friends and conversations are told, and reads what was done', async (t) => {
  const system = await startTestSystem(2, { SERVICE_KEYS: `shop:${KEY}:users`, ERASURE_SETTLE_SECONDS: '1' });
  t.teardown(() => system.stop());
  const [gone, ben] = [await system.client('gone', 0), await system.client('ben', 1)];
  const inbox = new Inbox(ben);
  await gone.createConversation({ conversation_id: 'room', member_ids: ['ben'] });
  await gone.requestFriend({ user_id: 'ben' });
  await ben.acceptFriend({ user_id: 'gone' });
  await gone.send({ conversation_id: 'room', body: 'my words' });
  await inbox.until(() => inbox.messages('room').length === 1);
  const token = await system.token('gone');
  const closed = new Promise<string>((resolve) =>
    gone.onStatus((status) => {
      if (status.state === 'closed') resolve(status.error?.message ?? '');
    }),
  );
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
  const call = (body: object) =>
    fetch(`${system.storeUrl}/godwit.v1.ServerService/DeleteUser`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
  t.equal((await call({})).status, 400);
  t.equal((await call({ userId: '@shop' })).status, 400);
  const { jobId } = (await (await call({ userId: 'gone' })).json()) as { jobId: string };
  t.match(await closed, String(CloseCode.SESSION_ENDED));
  const read = async () =>
    (await (await fetch(`${system.storeUrl}/v1/jobs/${jobId}`, { headers })).json()) as { state: string };
  await eventually('the erasure', async () => (await read()).state === 'done', { instead: read });
  t.match(await read(), {
    job_id: jobId,
    kind: 'erase-user',
    counts: { messages: 1, memberships: 1, conversations_passed_on: 1, ties: 1 },
  });
  await inbox.until(() => inbox.of('message_changed').length > 0 && inbox.of('friendship_changed').length > 1);
  t.match(inbox.of('message_changed')[0]?.message, { seq: 1, deleted: true, body: Buffer.alloc(0) });
  const [changed] = inbox.of('member_changed');
  t.match(changed, { removed_user_ids: ['gone'], actor_id: '', members: [{ user_id: 'ben', role: 3 }] });
  t.same(
    (await ben.history({ conversation_id: 'room' })).messages?.map(({ deleted }) => deleted),
    [true],
  );
  const list = await fetch(`${system.storeUrl}/v1/conversations`, { headers: { authorization: `Bearer ${token}` } });
  t.equal(list.status, 401, 'a token that was issued before is refused');
  const user = await fetch(`${system.storeUrl}/v1/jobs/${jobId}`, {
    headers: { authorization: `Bearer ${await system.token('ben')}` },
  });
  t.equal(user.status, 404, 'users cannot read the job');
});
