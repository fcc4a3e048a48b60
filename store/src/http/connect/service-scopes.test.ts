import t from 'tap';
import { startTestService } from '../../testing/http-service.js';

const ROOMS = 'a-service-key-for-conversations-00';
const READER = 'a-service-key-for-both-of-them-000';

t.test('a service without the scope messages reads no message, not even the newest of a conversation', async (t) => {
  const service = await startTestService({
    keys: `rooms:${ROOMS}:conversations reader:${READER}:conversations,messages`,
  });
  t.teardown(() => service.close());
  const call = async (rpc: string, body: object, authorization: string, user?: string) => {
    const response = await fetch(`${service.url}/godwit.v1.GatewayService/${rpc}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, ...(user && { 'godwit-user': user }) },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };
  const [rooms, reader] = [`Bearer ${ROOMS}`, `Bearer ${READER}`];
  const room = { conversationId: 'room' };
  await call('CreateConversation', { ...room, memberIds: ['ann'] }, rooms);
  t.match(await call('Send', { ...room, bodyText: 'secret' }, rooms), { status: 403 });
  t.match(await call('Send', { ...room, bodyText: 'secret' }, reader, 'ann'), { status: 200 });
  t.match(await call('History', room, rooms), { status: 403 });
  for (const [rpc, user] of [
    ['GetConversation', undefined],
    ['GetConversation', 'ann'],
    ['ListConversations', 'ann'],
    ['UpdateConversation', undefined],
    ['CreateConversation', undefined],
  ] as const) {
    const body = rpc === 'ListConversations' ? {} : room;
    const answer = await call(rpc, body, rooms, user);
    t.match(answer, { status: 200, text: /room|\{\}/ }, `${rpc} as ${user}`);
    t.notMatch(answer.text, /secret|c2VjcmV0/, `${rpc} as ${user}`);
  }
  for (const [rpc, user] of [
    ['GetConversation', undefined],
    ['ListConversations', 'ann'],
  ] as const) {
    const body = rpc === 'ListConversations' ? {} : room;
    t.match((await call(rpc, body, reader, user)).text, /"lastMessage":.*secret/, `${rpc} as ${user}`);
  }
});
