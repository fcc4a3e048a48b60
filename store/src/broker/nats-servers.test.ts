import { connect } from '@nats-io/transport-node';
import t from 'tap';
import { startNats } from '../testing/servers.js';
import { parseNatsServers } from './nats-servers.js';

t.test('parseNatsServers accepts one or several servers, with ports and credentials, and rejects other URLs', (t) => {
  const cases: [string, object][] = [
    ['nats://queue', { servers: ['queue'] }],
    ['nats://queue:4223', { servers: ['queue:4223'] }],
    ['nats://queue:80', { servers: ['queue:80'] }],
    ['nats://one:1,two:2,three', { servers: ['one:1', 'two:2', 'three'] }],
    ['nats://one,nats://two:2, nats://[::1]:3', { servers: ['one', 'two:2', '[::1]:3'] }],
    ['nats://user:p%40ss@one,two', { servers: ['one', 'two'], user: 'user', pass: 'p@ss' }],
    ['nats://user:pass@one,nats://user:pass@two', { servers: ['one', 'two'], user: 'user', pass: 'pass' }],
    ['nats://secret@one,two', { servers: ['one', 'two'], token: 'secret' }],
  ];
  for (const [url, expected] of cases) t.same(parseNatsServers(url), expected, url);
  for (const url of [
    'nats://',
    'nats://one,,two',
    'nats://one:port',
    'nats://one/path',
    'nats://one two',
    'nats://one?x',
  ])
    t.throws(() => parseNatsServers(url), /must be nats:/, url);
  t.end();
});

t.test('a server that requires a password is reached even if another server in the list is down', async (t) => {
  const server = await startNats('--user', 'ann', '--pass', 'p@ss');
  t.teardown(() => server.stop());
  const { port } = new URL(server.url);
  const connection = await connect(parseNatsServers(`nats://ann:p%40ss@127.0.0.1:1,127.0.0.1:${port}`));
  t.equal(connection.getServer(), `127.0.0.1:${port}`);
  await connection.close();
  await t.rejects(
    connect({ ...parseNatsServers(`nats://ann:wrong@127.0.0.1:${port}`), reconnect: false }),
    /[Aa]uthorization/,
  );
});
