import t from 'tap';
import { createMemorySockets } from '../testing/memory-sockets.js';
import { INSPECTOR_CHANNEL, type InspectedRecord, inspectable } from './console-channel.js';
import { recordTransport } from './record-transport.js';
import type { TransportRecord } from './transport-record.js';

const nothing = { open() {}, message() {}, close() {} };

t.test('everything that passes over a connection is reported once, in order, and unchanged', async (t) => {
  const sockets = createMemorySockets();
  const records: TransportRecord[] = [];
  const calls: unknown[] = [];
  const open = recordTransport((record) => records.push(record), sockets.open);
  const transport = open('ws://one', {
    open: () => calls.push('open'),
    message: (data) => calls.push(data),
    close: (...why) => calls.push(why),
  });
  const [sent, received] = [new Uint8Array([1]), new Uint8Array([2])];
  sockets.last.open();
  transport.send(sent);
  sockets.last.message(received);
  sockets.last.message('a text');
  transport.close(4_000, 'enough');
  sockets.last.end(1_006);
  t.same(
    records.map(({ at, connection, ...rest }) => rest),
    [
      { kind: 'opening', url: 'ws://one' },
      { kind: 'open' },
      { kind: 'sent', bytes: sent },
      { kind: 'received', bytes: received },
      { kind: 'closed', code: 4_000, reason: 'enough' },
    ],
  );
  t.equal(new Set(records.map(({ connection }) => connection)).size, 1);
  t.ok(Math.abs((records[0]?.at ?? 0) - Date.now()) < 60_000, 'times are Unix milliseconds');
  t.same(calls, ['open', received, 'a text', [1_006, '', undefined]], 'the client hears what it hears without');
  t.same(sockets.last.messages, [sent]);
  t.same(sockets.last.closes, [[4_000, 'enough']]);

  open('ws://two', nothing);
  sockets.last.end(4_503, 'no');
  t.match(records.at(-1), { kind: 'closed', code: 4_503, reason: 'no' });
  t.not(records.at(-1)?.connection, records[0]?.connection);
});

t.test('without an origin pages of the own origin are told, with one the opener alone', async (t) => {
  const channel = new BroadcastChannel(INSPECTOR_CHANNEL);
  t.teardown(() => channel.close());
  const told = new Promise<InspectedRecord>((resolve) => {
    channel.onmessage = ({ data }) => resolve(data);
  });
  const posted: [InspectedRecord, string][] = [];
  t.intercept(globalThis, 'opener' as never, {
    value: { postMessage: (...message: [InspectedRecord, string]) => posted.push(message) } as never,
    configurable: true,
  });
  inspectable('http://localhost:8081/somewhere')('ws://127.0.0.1:1/v1/ws', nothing).close();
  t.match(posted, [
    [{ [INSPECTOR_CHANNEL]: { kind: 'opening', url: 'ws://127.0.0.1:1/v1/ws' } }, 'http://localhost:8081'],
    [{ [INSPECTOR_CHANNEL]: { kind: 'closed', code: 1_000 } }, 'http://localhost:8081'],
  ]);
  inspectable()('ws://127.0.0.1:1/v1/ws', nothing).close();
  t.match(await told, { [INSPECTOR_CHANNEL]: { kind: 'opening', url: 'ws://127.0.0.1:1/v1/ws' }, page: 'a client' });
  t.equal(posted.length, 2);
  t.throws(() => inspectable('localhost'));
});
