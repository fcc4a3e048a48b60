import t from 'tap';
import { HELLO_MS, Session } from './session.js';
import type { Socket } from './socket.js';

t.test('messages after a temporarily refused one are refused until that one was sent again', async (t) => {
  const session = new Session('s', {} as Socket);
  const [one, two, three] = [1, 2, 3].map((n) => Buffer.alloc(16, n)) as [Buffer, Buffer, Buffer];
  t.ok(session.maySend(one, undefined));
  session.refuseSend(one);
  // Sent before the client could know of the refusal.
  t.notOk(session.maySend(two, one));
  session.refuseSend(two);
  t.notOk(session.maySend(three, two));
  session.refuseSend(three);
  t.ok(session.maySend(Buffer.alloc(16, 9), undefined), 'other messages are accepted');
  t.ok(session.maySend(one, undefined));
  t.ok(session.maySend(two, one));
  t.ok(session.maySend(three, two));
  t.notOk(session.refusedSends);
  for (let n = 0; n < 5_000; n++) session.refuseSend(Buffer.from(String(n).padStart(16)));
  t.equal(session.refusedSends?.size, 1_024, 'bounded');
});

t.test('a session begins without Hello, and has some seconds for it', async (t) => {
  const socket = {} as Socket;
  const before = performance.now();
  const session = new Session('s', socket);
  t.match(session, { id: 's', state: 'greeting', leaving: false, user_id: '', closesAt: 0, inFlight: 0 });
  t.equal(session.sendBuffer.socket, socket);
  t.ok(session.greetBy >= before + HELLO_MS, `${session.greetBy - before} ms`);
});

t.test('a refused message without an id is not remembered; a message after none refused is accepted', async (t) => {
  const session = new Session('s', {} as Socket);
  const [one, two] = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)];
  for (const id of [undefined, null, Buffer.alloc(0)]) session.refuseSend(id);
  t.equal(session.refusedSends, undefined);
  t.ok(session.maySend(two, one), 'no message was refused');
  session.refuseSend(one);
  session.refuseSend(two);
  t.ok(session.maySend(one, Buffer.alloc(16, 3)), 'its predecessor was not refused');
  t.equal(session.refusedSends?.size, 1);
  t.ok(session.maySend(two, Buffer.alloc(0)), 'it has no predecessor');
  for (let n = 0; n < 1_025; n++) session.refuseSend(Buffer.from(String(n).padStart(16)));
  t.ok(session.maySend(one, Buffer.from('0'.padStart(16))), 'the oldest is forgotten');
  t.notOk(session.maySend(one, Buffer.from('1'.padStart(16))));
});
