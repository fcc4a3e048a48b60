import { eventText, RawSocket } from '@godwit/gateway/testing';
import { Code, decodeServerFrames, encodeClientFrames, type godwit } from '@godwit/schema';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';

t.test('Resume delivers missed events for cursors beyond Hello, and reports the outcome of each cursor', async (t) => {
  const system = await startTestSystem(1);
  t.teardown(() => system.stop());
  const ann = await system.client('ann');
  for (const conversation_id of ['one', 'two', 'left'])
    await ann.createConversation({ conversation_id, member_ids: ['ben'] });
  await ann.createConversation({ conversation_id: 'strange' });
  for (const body of ['1', '2', '3']) {
    await ann.send({ conversation_id: 'one', body });
    await ann.send({ conversation_id: 'two', body });
  }
  await ann.edit({ conversation_id: 'two', seq: 1, body: Buffer.from('edited') });
  await ann.removeMembers({ conversation_id: 'left', user_ids: ['ben'] });

  const raw = await RawSocket.open(system.urls[0] as string);
  t.teardown(() => raw.socket.terminate());
  let id = 0;
  const frames: godwit.v1.ServerFrame[] = [];
  const until = async (isDone: () => boolean) => {
    while (!isDone()) {
      const message = await raw.next();
      if (!message) throw new Error(`closed after ${JSON.stringify(frames)}`);
      frames.push(...decodeServerFrames(message));
    }
  };
  const request = async (frame: godwit.v1.IClientFrame) => {
    const mine = ++id;
    raw.send(encodeClientFrames([{ ...frame, id: mine }]));
    await until(() => frames.some((reply) => reply.id === mine));
    return frames.find((reply) => reply.id === mine) as godwit.v1.ServerFrame;
  };
  const resumed = () => frames.flatMap((frame) => (frame.resumed ? [frame.resumed.conversation_id] : []));
  await request({ hello: { token: await system.token('ben') } });
  const reply = await request({
    resume: {
      resume: [
        { conversation_id: 'one', seq: 1, change: 0 },
        { conversation_id: 'two', seq: 3, change: 0 },
        { conversation_id: 'left', seq: 0 },
        { conversation_id: 'strange', seq: 0 },
      ],
    },
  });
  t.ok(reply.resume, 'Resume is answered');
  await until(() => resumed().length === 2);
  const lines = frames.flatMap((frame) =>
    frame.id === 0 && frame.body ? [eventText(frame.body as 'resumed', frame[frame.body as 'resumed'] as never)] : [],
  );
  t.same(
    lines.filter((line) => line.includes('one')),
    ['message_posted one#2 ann: 2', 'message_posted one#3 ann: 3', 'resumed one 1 to 3'],
  );
  t.same(
    lines.filter((line) => line.includes('two')),
    ['message_changed two#1 ann: edited rev 1', 'resumed two 3 to 3'],
  );
  t.same(lines.filter((line) => line.startsWith('conversation_left')).sort(), [
    'conversation_left left@0',
    'conversation_left strange@0',
  ]);

  await request({ resume: { resume: [{ conversation_id: 'one', seq: 99 }] } });
  await until(() => resumed().length === 3);
  t.equal(
    frames.findLast((frame) => frame.resumed)?.resumed?.restored,
    true,
    'a cursor ahead of the store is of another epoch',
  );
  const many = Array.from({ length: 1_001 }, (_, n) => ({ conversation_id: `c${n}`, seq: 0 }));
  t.equal((await request({ resume: { resume: many } })).error?.code, Code.CODE_TOO_LARGE);
  const nul = await request({ resume: { resume: [{ conversation_id: 'a\0', seq: 0 }] } });
  t.match(nul.error, { code: Code.CODE_INVALID_ARGUMENT, message: /resume\[0\]\.conversation_id/ });

  const { conversations } = await ann.listConversations({});
  t.same(
    conversations?.map(({ joined_seq }) => joined_seq),
    [0, 0, 0, 0],
  );
  await ann.addMembers({ conversation_id: 'two', user_ids: ['cat'] });
  const cat = await system.client('cat');
  t.equal((await cat.getConversation({ conversation_id: 'two' })).conversation?.joined_seq, 3);
});
