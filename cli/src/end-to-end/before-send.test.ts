import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import t, { type Test } from 'tap';
import { startTestSystem } from '../testing/test-system.js';

const KEY = 'a-service-key-of-the-tests-000000';

interface Question {
  type: string;
  data: { sender_id: string; text?: string; seq?: number };
}

/** A system whose messages an endpoint judges: what it answers is in the text of the message. */
async function setUp(t: Test, env: Record<string, string> = {}) {
  const questions: Question[] = [];
  /** Answers that the endpoint holds back until they are called. */
  const held: (() => void)[] = [];
  const state = { holds: true };
  const server = createServer(async (request, response) => {
    const question = JSON.parse(await text(request)) as Question;
    questions.push(question);
    const said = question.data.text ?? '';
    const answer = (body: object) => response.writeHead(200).end(JSON.stringify(body));
    if (said.includes('rude')) answer({ action: 'refuse', reason: 'be kind' });
    else if (said.includes('secret')) answer({ action: 'replace', text: said.replace('secret', '******') });
    else if (said.includes('wait') && state.holds) held.push(() => answer({ action: 'allow' }));
    else answer({ action: 'allow' });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const system = await startTestSystem(1, {
    BEFORE_SEND_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    WEBHOOK_SECRET: 'a secret of webhooks, long enough',
    WEBHOOK_PRIVATE_ADDRESSES: 'allow',
    SERVICE_KEYS: `shop:${KEY}`,
    ...env,
  });
  t.teardown(async () => {
    await system.stop();
    server.closeAllConnections();
    server.close();
  });
  return { ...system, questions, held, state, server };
}

t.test('an endpoint refuses and replaces what users send, edit and post over HTTP', async (t) => {
  const { client, questions, storeUrl, token } = await setUp(t);
  const [ann, ben] = [await client('ann'), await client('ben')];
  const { conversation } = await ann.createConversation({ conversation_id: 'c', member_ids: ['ben'] });
  const conversation_id = conversation?.conversation_id as string;
  const read = async () =>
    ((await ben.history({ conversation_id })).messages ?? []).map(({ body }) => Buffer.from(body ?? []).toString());
  await ann.send({ conversation_id, body: 'hello' });
  await t.rejects(ann.send({ conversation_id, body: 'rude words' }), {
    codeName: 'PERMISSION_DENIED',
    message: 'be kind',
  });
  const { seq } = await ann.send({ conversation_id, body: 'my secret' });
  t.same(await read(), ['hello', 'my ******']);
  await t.rejects(ann.edit({ conversation_id, seq, body: Buffer.from('rude again') }), { message: 'be kind' });
  await ann.edit({ conversation_id, seq, body: Buffer.from('another secret') });
  t.same(await read(), ['hello', 'another ******']);
  const post = async (said: string) => {
    const response = await fetch(`${storeUrl}/v1/conversations/${conversation_id}/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await token('ben')}`,
        'content-type': 'application/json',
        'idempotency-key': said,
      },
      body: JSON.stringify({ text: said }),
    });
    return response.status;
  };
  const call = async (said: string, authorization: string) => {
    const response = await fetch(`${storeUrl}/godwit.v1.GatewayService/Send`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ conversationId: conversation_id, body: Buffer.from(said).toString('base64') }),
    });
    return ((await response.json()) as { code?: string }).code ?? 'posted';
  };
  t.equal(await call('rude call', `Bearer ${await token('ben')}`), 'permission_denied');
  t.equal(await call('rude service', `Bearer ${KEY}`), 'posted', 'services are not judged');
  t.equal(await post('rude post'), 403);
  t.equal(await post('a secret post'), 201);
  t.equal(await post('a secret post'), 200, 'the same post again');
  t.same(await read(), ['hello', 'another ******', 'rude service', 'a ****** post']);
  t.same(
    questions.map(({ type, data }) => `${type} ${data.sender_id}: ${data.text}`),
    [
      'message.before_send ann: hello',
      'message.before_send ann: rude words',
      'message.before_send ann: my secret',
      'message.before_edit ann: rude again',
      'message.before_edit ann: another secret',
      'message.before_send ben: rude call',
      'message.before_send ben: rude post',
      'message.before_send ben: a secret post',
    ],
  );
});

t.test('a message that waits for the endpoint holds up no other user, and its sender keeps the order', async (t) => {
  const { client, held, state } = await setUp(t);
  const [ann, ben] = [await client('ann'), await client('ben')];
  await ann.createConversation({ conversation_id: 'c', member_ids: ['ben'] });
  const sent = [ann.send({ conversation_id: 'c', body: 'wait' }), ann.send({ conversation_id: 'c', body: 'after it' })];
  while (held.length === 0) await new Promise((resolve) => setImmediate(resolve));
  t.match(await ben.send({ conversation_id: 'c', body: 'at once' }), { seq: 1 });
  // If the endpoint took too long meanwhile, the client sends the messages again.
  state.holds = false;
  for (const answer of held.splice(0)) answer();
  t.match(await Promise.all(sent), [{ seq: 2 }, { seq: 3 }]);
});

t.test('while the endpoint is away, messages are refused for now, or pass if the setting says so', async (t) => {
  for (const [whenAway, status] of [
    ['refuse', 503],
    ['allow', 201],
  ] as const) {
    const { client, server, storeUrl, token } = await setUp(t, { BEFORE_SEND_WHEN_AWAY: whenAway });
    const ann = await client('ann');
    await ann.createConversation({ conversation_id: 'c' });
    server.closeAllConnections();
    server.close();
    const response = await fetch(`${storeUrl}/v1/conversations/c/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token('ann')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'hello' }),
    });
    t.equal(response.status, status, whenAway);
    const { messages } = await ann.history({ conversation_id: 'c' });
    t.equal(messages?.length, whenAway === 'allow' ? 1 : 0);
    if (whenAway === 'allow') t.match(await ann.send({ conversation_id: 'c', body: 'over the socket' }), { seq: 2 });
  }
});
