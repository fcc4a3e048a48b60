import { CloseCode, encodeClientFrames } from '@godwit/schema/client';
import t, { type Test } from 'tap';
import { createMemorySockets } from '../testing/memory-sockets.js';
import { turn } from '../testing/settlement.js';
import { SharedConnection } from './shared-connection.js';

/** A shared connection with the leader's own session and one of another tab, both greeted. */
async function start(t: Test, probeMs: number) {
  const sockets = createMemorySockets();
  const shared = new SharedConnection({ url: 'wss://chat', open: sockets.open, openTimeoutMs: 1_000, probeMs });
  t.teardown(() => shared.close('the test is over'));
  const ended: string[] = [];
  const portOf = (name: string) => ({
    frames: () => {},
    closed: (code: number, reason: string) => ended.push(`${name}: ${code} ${reason}`),
  });
  const hello = encodeClientFrames([{ id: 1, hello: { token: 'a token' } }]);
  const own = shared.accept(portOf('own'), true);
  shared.receive(own, hello);
  sockets.last.open();
  await turn();
  sockets.last.reply('hello', { user_id: 'ann' });
  await turn();
  const accept = (name: string) => {
    const session = shared.accept(portOf(name), false);
    shared.receive(session, hello);
    return session;
  };
  return { shared, socket: sockets.last, accept, ended };
}

const REQUEST = encodeClientFrames([{ id: 2, get_conversation: { conversation_id: 'a' } }]);

t.test('a tab that gives up on a silent server ends the connection for all', async (t) => {
  const { shared, socket, accept, ended } = await start(t, 0);
  const other = accept('other');
  await turn();
  shared.receive(other, REQUEST);
  await turn();
  shared.disconnected(other, CloseCode.SESSION_ENDED);
  t.equal(socket.closes.length, 1);
  t.match(ended, [`own: ${CloseCode.SESSION_ENDED} the server has been silent`]);
});

t.test('a tab that closes by itself, or gives up early, ends its own session alone', async (t) => {
  const { shared, socket, accept, ended } = await start(t, 60_000);
  for (const code of [1000, CloseCode.SESSION_ENDED, undefined]) {
    const session = accept('other');
    await turn();
    shared.receive(session, REQUEST);
    await turn();
    shared.disconnected(session, code);
  }
  const hasty = await start(t, 0);
  const quiet = hasty.accept('quiet');
  await turn();
  hasty.shared.disconnected(quiet, CloseCode.SESSION_ENDED);
  const closing = hasty.accept('closing');
  await turn();
  hasty.shared.receive(closing, REQUEST);
  await turn();
  hasty.shared.disconnected(closing, 1000);
  t.same([socket.closes, hasty.socket.closes], [[], []]);
  t.same([ended, hasty.ended], [[], []]);
});
