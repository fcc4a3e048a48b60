import type { Client, OpenTransport } from '@godwit/client';
import { createStore, type Message, type Store } from '@godwit/client/store';
import { SUBPROTOCOL } from '@godwit/schema';
import type { godwit } from '@godwit/schema/client';
import t from 'tap';
import { WebSocket } from 'ws';
import { startTestSystem } from '../testing/test-system.js';

/** Milliseconds for something to arrive on a busy machine. */
const LIMIT_MS = 30_000;
const room = { conversation_id: 'room' };

/** A transport that the test can break. */
function breakable(): { openTransport: OpenTransport; cut: () => void } {
  let last: WebSocket | undefined;
  return {
    cut: () => last?.terminate(),
    openTransport: (url, events) => {
      const socket = new WebSocket(url, SUBPROTOCOL);
      last = socket;
      socket.on('open', () => events.open());
      socket.on('message', (data: Buffer) => events.message(data));
      socket.on('error', () => {});
      socket.on('close', (code, reason) => events.close(code, `${reason}`));
      return { send: (bytes) => socket.send(bytes), close: (code, reason) => socket.close(code, reason) };
    },
  };
}

/** Resolves once `condition` holds. Rejects after `LIMIT_MS`, and reports what `instead` returns. */
async function until(store: Store, condition: () => boolean, instead: () => unknown): Promise<void> {
  if (condition()) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`not within ${LIMIT_MS} ms: ${JSON.stringify(instead())}`)),
      LIMIT_MS,
    );
    const end = store.subscribe(() => {
      if (!condition()) return;
      clearTimeout(timer);
      end();
      resolve();
    });
  });
}

const text = (one: Message | godwit.v1.Message) =>
  [one.seq, one.sender_id, Buffer.from(one.body), one.revision, one.deleted, one.edited_at, one.sent_at, one.reply_to]
    .concat(one.reactions.map(({ emoji, count, mine }) => `${emoji}${count}${mine}`))
    .join(' ');
const line = ({ last_message, ...one }: Readonly<godwit.v1.Conversation>) =>
  [one.conversation_id, one.kind, one.title, one.last_seq, one.last_change, one.read_seq, one.unread, one.active_at]
    .concat(
      one.counterpart,
      one.member_count,
      one.role,
      one.joined_seq,
      last_message ? text(last_message as Message) : '',
    )
    .join(' ');
const shown = (store: Store) => ({
  conversations: store.conversations().conversations.map(({ conversation }) => line(conversation)),
  messages: store
    .messages(room.conversation_id)
    .getSnapshot()
    .items.map(({ message, state }) => `${state} ${text(message)}`),
});

/** The state of the server, in the form in which a store shows it. */
async function server(client: Client) {
  const { conversations } = await client.listConversations({});
  const { messages } = await client.history(room);
  return { conversations: conversations.map(line), messages: messages.map((message) => `sent ${text(message)}`) };
}

t.test('two stores show what the server has, after edits, deletions, reactions and lost connections', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const wires = [breakable(), breakable()] as const;
  const backoff = { firstMs: 1, maxMs: 20 };
  const ann = await system.client('ann', 0, { openTransport: wires[0].openTransport, backoff });
  const ben = await system.client('ben', 1, { openTransport: wires[1].openTransport, backoff });
  const stores = [createStore(ann), createStore(ben)] as const;
  const [mine, his] = stores;
  t.teardown(() => {
    for (const store of stores) store.close();
  });
  for (const store of stores) store.messages(room.conversation_id).subscribe(() => {});
  const both = (condition: (store: Store) => boolean) =>
    Promise.all(
      stores.map((store) =>
        until(
          store,
          () => condition(store),
          () => shown(store),
        ),
      ),
    );
  const items = (store: Store) => store.messages(room.conversation_id).getSnapshot().items;

  await ann.createConversation({ ...room, title: 'Room', member_ids: ['ben'] });
  await both((store) => store.conversation('room') !== undefined);
  for (let n = 1; n <= 5; n++) {
    mine.send({ ...room, body: `ann ${n}` });
    t.equal(items(mine).at(-1)?.state, 'sending', 'a message is shown before send returns');
    his.send({ ...room, body: `ben ${n}` });
  }
  await both(
    (store) => items(store).filter(({ state, message }) => state === 'sent' && message.revision === 0).length === 10,
  );
  const own = items(mine)
    .filter(({ message }) => message.sender_id === 'ann')
    .map(({ message }) => message.seq);
  await ann.edit({ ...room, seq: own[0] as number, body: 'edited' });
  await ann.delete({ ...room, seq: own[1] as number });
  await ben.react({ ...room, seq: own[2] as number, emoji: '👍' });
  await both((store) => items(store).filter(({ message }) => message.revision > 0).length === 3);

  wires[0].cut();
  await until(
    mine,
    () => ann.status.state !== 'connected',
    () => ann.status.state,
  );
  const key = mine.send({ ...room, body: 'while away' });
  t.equal(items(mine).at(-1)?.key, key);
  t.equal(items(mine).at(-1)?.state, 'queued');
  his.send({ ...room, body: 'missed' });
  his.send({ to_user_id: 'ann', body: 'direct' });
  await ben.delete({
    ...room,
    seq: items(his).find(({ message }) => message.sender_id === 'ben')?.message.seq as number,
  });
  wires[1].cut();
  await both((store) => {
    const { conversations } = store.conversations();
    return (
      items(store).every(({ state }) => state === 'sent') && items(store).length === 12 && conversations.length === 2
    );
  });
  t.equal(mine.unsent().length + his.unsent().length, 0);
  const last = items(his).at(-1)?.message.seq as number;
  his.markVisible('room', last);
  t.equal(his.conversation('room')?.conversation.unread, 0, 'a visible message is read at once');
  mine.markVisible('room', last - 1);

  for (const [store, client] of [
    [mine, ann],
    [his, ben],
  ] as const) {
    const deadline = performance.now() + LIMIT_MS;
    for (;;) {
      const expected = await server(client);
      const isMarked = expected.conversations.join().includes(` ${store.conversation('room')?.conversation.read_seq} `);
      if (isMarked && JSON.stringify(shown(store)) === JSON.stringify(expected)) break;
      if (performance.now() > deadline) {
        t.same(shown(store), expected);
        break;
      }
    }
    t.same(shown(store), await server(client));
  }

  const end = his.watch('room');
  await until(
    his,
    () => his.presence('ann') !== undefined,
    () => his.conversation('room'),
  );
  t.equal(his.conversation('room')?.onlineCount, 2);
  mine.setTyping('room', true);
  await until(
    his,
    () => his.conversation('room')?.typing.join() === 'ann',
    () => his.conversation('room')?.typing,
  );
  mine.setTyping('room', false);
  await until(
    his,
    () => his.conversation('room')?.typing.length === 0,
    () => his.conversation('room')?.typing,
  );
  end();
  t.equal(his.presence('ann'), undefined);
  const members = his.members('room');
  t.teardown(members.subscribe(() => {}));
  await until(
    his,
    () => members.getSnapshot().complete,
    () => members.getSnapshot(),
  );
  t.match(
    members
      .getSnapshot()
      .members.map(({ user_id }) => user_id)
      .sort(),
    ['ann', 'ben'],
  );
  await ann.markRead({ ...room, seq: last });
  const read = () => members.getSnapshot().members.find(({ user_id }) => user_id === 'ann')?.read_seq;
  await until(his, () => read() === last, read);
});
