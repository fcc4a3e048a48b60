import { randomUUID } from 'node:crypto';
import { bodyText, randomId } from '@godwit/client';
import { RawSocket } from '@godwit/gateway/testing';
import { Code, decodeServerFrames, encodeClientFrames, type godwit } from '@godwit/schema';
import t, { type Test } from 'tap';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

/** Sends requests of one user in one WebSocket message; resolves with their replies. */
async function pipelining(t: Test, system: TestSystem, user: string, gateway = 0) {
  const raw = await RawSocket.open(system.urls[gateway] as string);
  t.teardown(() => raw.socket.terminate());
  let id = 0;
  const ask = async (frames: godwit.v1.IClientFrame[]): Promise<godwit.v1.ServerFrame[]> => {
    const first = id + 1;
    raw.send(encodeClientFrames(frames.map((frame) => ({ ...frame, id: ++id }))));
    const replies = new Map<number, godwit.v1.ServerFrame>();
    while (replies.size < frames.length) {
      const message = await raw.next();
      if (!message) throw new Error(`closed with ${replies.size} of ${frames.length} replies`);
      for (const frame of decodeServerFrames(message)) if (frame.id >= first) replies.set(frame.id, frame);
    }
    return frames.map((_, index) => replies.get(first + index) as godwit.v1.ServerFrame);
  };
  await ask([{ hello: { token: await system.token(user) } }]);
  return ask;
}

const send = (conversation_id: string, body: string) => ({
  send: { conversation_id, client_message_id: randomId(), body: Buffer.from(body) },
});

t.test('requests that a client sends without awaiting replies take effect in order', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const ann = await pipelining(t, system, 'ann');
  const ben = await system.client('ben', 1);
  const heard: string[] = [];
  ben.on('message_posted', ({ message }) => heard.push(bodyText(message as godwit.v1.Message)));
  let signals = 0;
  ben.on('signaled', () => signals++);

  for (let round = 0; round < 10; round++) {
    const id = randomUUID();
    const client_message_id = randomId();
    const replies = await ann([
      { create_conversation: { conversation_id: id, member_ids: ['ben', 'cat'] } },
      { send: { conversation_id: id, client_message_id, body: Buffer.from(`first ${round}`) } },
      { react: { conversation_id: id, seq: 1, emoji: '+' } },
      { remove_members: { conversation_id: id, user_ids: ['ben'] } },
      send(id, `secret ${round}`),
      { signal: { conversation_id: id, body: Buffer.from('secret') } },
      { add_members: { conversation_id: id, user_ids: ['ben'] } },
      send(id, `last ${round}`),
    ]);
    t.same(
      replies.flatMap(({ error }) => (error ? [`${error.code}: ${error.message}`] : [])),
      [],
      `round ${round}: no request is refused`,
    );
    t.same([replies[1]?.send?.seq, replies[4]?.send?.seq, replies[7]?.send?.seq], [1, 2, 3]);
  }
  await new Promise<void>((resolve, reject) => {
    const late = () => reject(new Error(`no "last 9" within 20 s; received ${heard.join(', ')}`));
    const timer = setTimeout(late, 20_000);
    const look = () => {
      if (!heard.includes('last 9')) return;
      clearTimeout(timer);
      resolve();
    };
    ben.on('message_posted', look);
    look();
  });
  t.same(
    heard.filter((text) => text.startsWith('secret')),
    [],
    'a member who was removed first does not receive the next message',
  );
  t.equal(heard.filter((text) => text.startsWith('last')).length, 10, 'a member who was added first does');
  t.equal(signals, 0);

  const [blocked, refused, unblocked, sent] = await ann([
    { block: { user_id: 'ben' } },
    { send: { to_user_id: 'ben', client_message_id: randomId(), body: Buffer.from('no') } },
    { unblock: { user_id: 'ben' } },
    { send: { to_user_id: 'ben', client_message_id: randomId(), body: Buffer.from('yes') } },
  ]);
  t.notOk(blocked?.error ?? unblocked?.error);
  t.equal(refused?.error?.code, Code.CODE_PERMISSION_DENIED);
  t.equal(sent?.send?.seq, 1);
});
