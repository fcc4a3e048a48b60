import { Code, type Events, godwit, type Responses } from '@godwit/schema';
import t, { type Test } from 'tap';
import { Client } from './client.js';
import { startScriptedServer } from './testing/scripted-server.js';
import { StatusLog } from './testing/status-log.js';
import { Watches } from './watches.js';

const { PRESENCE_STATUS_ONLINE: ONLINE, PRESENCE_STATUS_AWAY: AWAY } = godwit.v1.PresenceStatus;
const OFFLINE = godwit.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;

const watched = (...user_ids: string[]) => ({
  online_count: user_ids.length,
  members: user_ids.map((user_id) => ({ user_id, status: ONLINE })),
});

/** Answers of a server to `watch`, by conversation. */
type Answers = Record<string, godwit.v1.WatchResponse.$Properties | { code: Code } | undefined>;

/** A server that answers `watch` from `answers`, and a connected client with the lines of its events. */
async function setUp(t: Test, answers: Answers) {
  const server = await startScriptedServer((frame, { send }) => {
    const answer = frame.request === 'watch' && answers[frame.watch?.conversation_id ?? ''];
    if (!answer) return undefined;
    send('code' in answer ? { id: frame.id, error: { ...answer } } : { id: frame.id, watch: answer });
    return 'answered';
  });
  const client = new Client(server.options);
  t.teardown(() => {
    client.close();
    server.close();
  });
  const log = new StatusLog(client);
  await log.until('connected');
  const lines: string[] = [];
  client.on('presence_changed', ({ user_id, status }) => lines.push(`${user_id} ${status}`));
  client.on('watch_changed', ({ conversation_id, online_count }) => lines.push(`${conversation_id}: ${online_count}`));
  const reconnect = async () => {
    server.connections.at(-1)?.socket.close(4000);
    await log.until('waiting');
    await log.until('connected');
  };
  /** Resolves once an event was emitted, as a line; gives up after many round trips. */
  const told = async (line: string) => {
    for (let pings = 0; pings < 500 && !lines.includes(line); pings++) await client.ping({});
  };
  /** The commands of the newest connection, except Hello. */
  const commands = () => (server.commands.at(-1) ?? []).filter((name) => /watch/.test(name));
  return { server, client, lines, reconnect, commands, told };
}

t.test('conversations are watched again after a reconnect, and the differences are events', async (t) => {
  const answers: Answers = { one: watched('ben', 'cat'), two: watched('cat', 'dan'), three: watched('eve') };
  const { server, client, lines, reconnect, commands, told } = await setUp(t, answers);
  for (const conversation_id of ['one', 'two', 'three']) await client.watch({ conversation_id });
  await client.unwatch({ conversation_id: 'three' });
  t.same(lines, [], 'the answers tell');
  server.connections[0]?.send({ presence_changed: { user_id: 'ben', status: AWAY } });
  await client.ping({});
  lines.length = 0;
  answers.one = watched('ben', 'fay');
  answers.two = watched('dan');
  await reconnect();
  await server.until(() => commands().length === 2, 'two requests');
  await told(`cat ${OFFLINE}`);
  // Eve was a member of a conversation that is watched no more.
  const offline = [`cat ${OFFLINE}`, `eve ${OFFLINE}`];
  t.same(lines.sort(), [`ben ${ONLINE}`, ...offline, `fay ${ONLINE}`, 'one: 2', 'two: 1']);
  t.same(commands(), ['watch', 'watch']);
});

t.test('a conversation is watched until it is left, and an unavailable server is asked again', async (t) => {
  const answers: Answers = { one: watched('ben'), two: watched('ben'), three: watched('ben') };
  const { server, client, lines, reconnect, commands, told } = await setUp(t, answers);
  for (const conversation_id of ['one', 'two', 'three']) await client.watch({ conversation_id });
  server.connections[0]?.send({ conversation_left: { conversation_id: 'one', seq: 1 } });
  await client.ping({});
  answers.two = { code: Code.CODE_PERMISSION_DENIED };
  answers.three = { code: Code.CODE_UNAVAILABLE };
  await reconnect();
  await server.until(() => commands().length === 2, 'two requests');
  answers.three = watched('cat');
  await server.until(() => commands().length === 3, 'the repeated one');
  await told(`ben ${OFFLINE}`);
  t.same(lines, [`cat ${ONLINE}`, 'three: 1', `ben ${OFFLINE}`]);
  await reconnect();
  await server.until(() => commands().length === 1, 'one request');
  await t.rejects(client.watch({ conversation_id: 'two' }), { code: Code.CODE_PERMISSION_DENIED });
  await reconnect();
  await server.until(() => commands().length === 1, 'one request');
});

t.test('an event that arrives with the answer is newer than it', async (t) => {
  const lines: string[] = [];
  let answer = (_: Responses['watch']) => {};
  const pending = () =>
    new Promise<Responses['watch']>((resolve) => {
      answer = resolve;
    });
  const watches = new Watches({
    call: pending,
    emit: (name, event) => lines.push(`${name} ${'user_id' in event ? event.user_id : ''}`),
  });
  const take = (user_id: string, status: godwit.v1.PresenceStatus) =>
    watches.take('presence_changed', { user_id, status, text: '', last_seen: 0 } as Events['presence_changed']);
  const seen = ({ online_count, members }: Responses['watch']) => [
    online_count,
    ...members.map(({ user_id, status }) => `${user_id} ${status}`),
  ];
  const ask = watches.add('room', pending);
  // The client processes events before the promise of a reply that came just before them.
  answer(watched('ben', 'cat', 'dan') as Responses['watch']);
  take('ben', OFFLINE);
  take('cat', AWAY);
  take('eve', ONLINE);
  t.same(seen(await ask), [2, `cat ${AWAY}`, `dan ${ONLINE}`]);
  const again = watches.connected([]);
  answer(watched('cat', 'dan') as Responses['watch']);
  take('dan', OFFLINE);
  take('fay', ONLINE);
  await again;
  t.same(
    lines,
    ['presence_changed cat', 'watch_changed ', 'presence_changed eve'],
    'of dan and fay the events have told',
  );
});
