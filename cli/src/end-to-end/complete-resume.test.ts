import { connect } from '@godwit/client';
import { eventually, startCuttingProxy } from '@godwit/store/testing';
import t from 'tap';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';

/** More conversations than fit into a Hello. */
const MANY = 1_010;

t.test(
  'a returning client receives all missed messages of any number of conversations, new ones included',
  async (t) => {
    const system = await startTestSystem(1);
    const proxy = await startCuttingProxy(Number(new URL(system.urls[0] as string).port));
    t.teardown(async () => {
      await system.stop();
      await proxy.stop();
    });
    const { writes } = system.databases;
    await writes.query(
      `insert into conversations (id, kind, member_count, active_at)
     select 'room-' || n, 1, 2, now() - n * interval '1 minute' from generate_series(1, ${MANY}) n`,
    );
    await writes.query(
      `insert into members (conversation_id, user_id, role, joined_seq, read_seq)
     select 'room-' || n, u, case when u = 'ann' then 3 else 1 end, 0, 0 from generate_series(1, ${MANY}) n, unnest(array['ann', 'ben']) u`,
    );
    const ann = await system.client('ann');
    await ann.createConversation({ conversation_id: 'old' });
    for (const body of ['before 1', 'before 2']) await ann.send({ conversation_id: 'old', body });
    const ben = await connect({
      url: `ws://127.0.0.1:${proxy.port}/v1/ws`,
      token: await system.token('ben'),
      backoff: { firstMs: 10, maxMs: 50 },
    });
    t.teardown(() => ben.close());
    const inbox = new Inbox(ben);
    await eventually('a cursor of every conversation', () => ben.cursors().length === MANY, {
      instead: () => ben.cursors().length,
    });
    t.equal(
      inbox.lines.filter((line) => line.startsWith('conversation_joined')).length,
      0,
      'a new client receives no old messages',
    );

    const rooms = ['room-1', `room-${MANY - 1}`, `room-${MANY}`];
    const away = async (missed: () => Promise<unknown>) => {
      proxy.accept(false);
      proxy.cut();
      await eventually('the connection is gone', () => ben.status.state !== 'connected', {
        instead: () => ben.status.state,
      });
      await missed();
      proxy.accept(true);
      await eventually('it is connected again', () => ben.status.state === 'connected', { instead: () => ben.status });
    };
    const post = (conversation_id: string, bodies: string[]) =>
      bodies.reduce(async (before, body) => {
        await before;
        await ann.send({ conversation_id, body });
      }, Promise.resolve());
    await away(async () => {
      for (const room of rooms) await post(room, ['1', '2']);
      await ann.edit({ conversation_id: `room-${MANY}`, seq: 1, body: Buffer.from('1 edited') });
      await ann.createConversation({ conversation_id: 'new', member_ids: ['ben'] });
      await post('new', ['1', '2', '3']);
      await ann.addMembers({ conversation_id: 'old', user_ids: ['ben'] });
      await post('old', ['after 3']);
      await ann.send({ to_user_id: 'ben', body: 'directly' });
      await ann.removeMembers({ conversation_id: `room-${MANY - 2}`, user_ids: ['ben'] });
    });
    // A live message must not come before the missed ones.
    for (const room of [...rooms, 'new', 'old']) await post(room, ['live']);
    await eventually(
      'a message of each room',
      () => [...rooms, 'new', 'old'].every((room) => inbox.messages(room).at(-1)?.endsWith(':live')),
      { instead: () => [...rooms, 'new', 'old'].map((room) => [room, inbox.messages(room)]) },
    );
    t.same(inbox.messages('room-1'), ['1:1', '2:2', '3:live']);
    t.same(inbox.messages(`room-${MANY - 1}`), ['1:1', '2:2', '3:live'], 'a conversation beyond the cursors of Hello');
    const edited = inbox.messages(`room-${MANY}`);
    t.match(edited, [/^1:1/, '2:2', '3:live']);
    t.same(inbox.messages('new'), ['1:1', '2:2', '3:3', '4:live']);
    t.same(inbox.messages('old'), ['3:after 3', '4:live'], 'a new conversation, from joining on');
    t.same(
      inbox.lines
        .filter((line) => /^conversation_(joined|left)/.test(line))
        .map((line) => line.replace(/ d:\S+@/, ' direct@'))
        .sort(),
      [
        'conversation_joined direct@0 as member',
        'conversation_joined new@0 as member',
        'conversation_joined old@2 as member',
        `conversation_left room-${MANY - 2}@0`,
      ],
    );
    await eventually('a message sent directly', () => inbox.lines.some((line) => line.includes('directly')), {
      instead: () => inbox.lines.slice(-5),
    });

    inbox.take();
    await away(async () => post('new', ['5']));
    await eventually('the message that was missed', () => inbox.lines.some((line) => line.includes('new#5')), {
      instead: () => inbox.lines,
    });
    t.equal(
      inbox.lines.filter((line) => line.startsWith('conversation_joined')).length,
      0,
      'each is announced only once',
    );
  },
);
