import { Code } from '@godwit/schema';
import t from 'tap';
import { addressesOf } from './addresses.js';
import { startClient } from './testing/memory-client.js';
import { until } from './testing/settlement.js';

t.test('the addresses of the gateway and of the HTTP API follow from one', async (t) => {
  const cases: [url: string, socket: string, http: string][] = [
    ['https://chat.example.com', 'wss://chat.example.com/v1/ws', 'https://chat.example.com'],
    ['https://chat.example.com/', 'wss://chat.example.com/v1/ws', 'https://chat.example.com'],
    ['http://127.0.0.1:8080/chat/', 'ws://127.0.0.1:8080/chat/v1/ws', 'http://127.0.0.1:8080/chat'],
    ['https://[::1]:8443?shard=2', 'wss://[::1]:8443/v1/ws?shard=2', 'https://[::1]:8443'],
    ['wss://chat.example.com/v1/ws', 'wss://chat.example.com/v1/ws', 'https://chat.example.com'],
    ['ws://localhost:8080/chat/v1/ws?x=1', 'ws://localhost:8080/chat/v1/ws?x=1', 'http://localhost:8080/chat'],
    ['wss://chat.example.com/other', 'wss://chat.example.com/other', 'https://chat.example.com/other'],
  ];
  for (const [url, socket, http] of cases) t.strictSame(addressesOf({ url }), { socket, http }, url);
  const both = { url: 'ws://127.0.0.1:8080/v1/ws', httpUrl: 'http://127.0.0.1:8081/' };
  t.equal(addressesOf(both).http, 'http://127.0.0.1:8081');
});

t.test('an address that is none names the option', async (t) => {
  const url = 'https://chat.example.com';
  const cases: [{ url: string; httpUrl?: string }, RegExp][] = [
    [{ url: '/chat' }, /^url: must be like https:.*, is "\/chat"$/],
    [{ url: 'ftp://chat' }, /^url: must begin with https:\/\/, http:\/\/, wss:\/\/ or ws:\/\/, is "ftp:\/\/chat"$/],
    [{ url: `${url}#x` }, /^url: must not have a fragment/],
    [{ url: undefined as never }, /^url: .*undefined/],
    [{ url, httpUrl: 'wss://chat' }, /^httpUrl: must begin with https:\/\/ or http:\/\//],
    [{ url, httpUrl: '' }, /^httpUrl: must be like/],
  ];
  for (const [options, message] of cases)
    t.throws(() => addressesOf(options), { code: Code.CODE_INVALID_ARGUMENT, message });
});

t.test('a client connects to the gateway of a server', async (t) => {
  const { sockets, client } = startClient(t, { url: 'https://chat.example.com' });
  await until(
    () => sockets.all.length === 1,
    () => client.status,
  );
  t.equal(sockets.last.url, 'wss://chat.example.com/v1/ws');
});
