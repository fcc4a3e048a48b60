import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { connect } from './connect.js';
import { startClient } from './testing/memory-client.js';
import { startScriptedServer } from './testing/scripted-server.js';
import { follow, turn, until } from './testing/settlement.js';
import { TokenSource } from './token-source.js';

const UNAUTHENTICATED = { code: Code.CODE_UNAUTHENTICATED, message: 'token: expired' };
const pings = (commands: readonly string[] | undefined) => commands?.filter((one) => one === 'ping').length ?? 0;

t.test('a token is returned unchanged, and the error for an invalid one states what it is', async (t) => {
  const fixed = new TokenSource('a token');
  t.equal(await fixed.next(), 'a token');
  t.equal(fixed.canFetch, false);
  t.equal(new TokenSource(() => 'one').canFetch, true);
  for (const [brought, named] of [
    ['', 'an empty string'],
    [undefined, 'undefined'],
    [7, '7'],
  ] as const) {
    const message = `token: the function must return a JSON Web Token, returned ${named}`;
    const source = new TokenSource(() => brought as never);
    await t.rejects(source.next(), { code: Code.CODE_INVALID_ARGUMENT, message });
  }
});

t.test('a GodwitError of the token function is rethrown; any other error becomes UNAVAILABLE', async (t) => {
  const own = new GodwitError(Code.CODE_UNAUTHENTICATED, 'sign in');
  const cases: [unknown, object][] = [
    [own, { code: own.code, message: 'sign in' }],
    [new Error('away'), { code: Code.CODE_UNAVAILABLE, message: 'the token function failed: away' }],
    ['a text', { code: Code.CODE_UNAVAILABLE, message: 'the token function failed: a text' }],
  ];
  for (const [thrown, expected] of cases) {
    const failing = follow(new TokenSource(() => Promise.reject(thrown)).next());
    await turn();
    t.match(failing, { state: 'rejected', error: expected });
    if (thrown === own) t.equal(failing.error, own);
    else t.equal(failing.error?.cause, thrown);
  }
});

t.test('the function receives the last refused token until another one is accepted', async (t) => {
  const asked: (string | undefined)[] = [];
  const source = new TokenSource(({ refused }) => {
    asked.push(refused);
    return `token ${asked.length}`;
  });
  source.refuse();
  for (const then of ['refuse', 'refuse', 'accept', 'mayTryAnother'] as const) {
    await source.next();
    source[then]();
  }
  await source.next();
  t.same(asked, [undefined, 'token 1', 'token 2', undefined, 'token 4']);
});

t.test('the fifth consecutive refused token of a function is final; a fixed token, the first', (t) => {
  t.equal(new TokenSource('a token').mayTryAnother(), false);
  const source = new TokenSource(() => 'another');
  const tries = () => Array.from({ length: 5 }, () => source.mayTryAnother());
  t.same(tries(), [true, true, true, true, false]);
  source.accept();
  t.same(tries(), [true, true, true, true, false]);
  t.end();
});

t.test('no timer is left after a token arrived or failed, nor after close', async (t) => {
  const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
  const before = timers();
  await new TokenSource(() => 'a token').next();
  await t.rejects(new TokenSource(() => Promise.reject(new Error('away'))).next());
  t.equal(timers(), before);
  const source = new TokenSource(() => new Promise(() => {}));
  source.next().catch(() => {});
  source.next().catch(() => {});
  t.equal(timers(), before + 2);
  source.close();
  t.equal(timers(), before);
  source.close();
});

t.test('a connection is opened only after its token is fetched', async (t) => {
  const server = await startScriptedServer();
  let give = (_token: string) => {};
  const connecting = connect({ ...server.options, token: () => new Promise((resolve) => (give = resolve)) });
  // Any connection attempt that was due has been made by now.
  const other = await connect(server.options);
  t.equal(server.connections.length, 1);
  give('a token');
  (await connecting).close();
  other.close();
  server.close();
});

t.test('the token function receives the refused token, and may return another one', async (t) => {
  const server = await startScriptedServer((frame, { send, socket }) => {
    if (frame.request !== 'hello' || frame.hello?.token === 'fresh') return undefined;
    send({ id: frame.id, error: UNAUTHENTICATED });
    socket.close(4500, 'token: expired');
    return 'refused';
  });
  const asked: (string | undefined)[] = [];
  const token = ({ refused }: { refused: string | undefined }) => {
    asked.push(refused);
    return refused ? 'fresh' : 'stale';
  };
  const client = await connect({ ...server.options, token });
  t.same(asked, [undefined, 'stale']);
  // The same when the token expires during a session.
  const again = new Promise((resolve) => client.onStatus(({ state }) => state === 'connected' && resolve(state)));
  server.connections.at(-1)?.socket.close(4500, 'the token has expired');
  await again;
  t.same(asked, [undefined, 'stale', 'fresh']);
  client.close();

  let times = 0;
  const stale = connect({ ...server.options, token: () => `stale ${times++}` });
  await t.rejects(stale, { code: Code.CODE_UNAUTHENTICATED, message: /token: expired/ });
  t.equal(times, 5, 'the function is not called forever');
  await t.rejects(connect({ ...server.options, token: 'stale' }), { code: Code.CODE_UNAUTHENTICATED });
  server.close();
});

t.test('a token function that hangs times out, and may be called again', async (t) => {
  let asked = 0;
  const source = new TokenSource(() => (asked++ === 0 ? new Promise(() => {}) : 'a token'), 20);
  await t.rejects(source.next(), { code: Code.CODE_UNAVAILABLE, message: /within 20 ms/ });
  t.equal(await source.next(), 'a token');
});

t.test('a token function that hangs during a refresh does not stop pings', async (t) => {
  const server = await startScriptedServer(undefined, {
    server_time: 1_000_000,
    token_expires_at: 1_000_100,
    heartbeat_interval_ms: 50,
  });
  let asked = 0;
  const hangs = new Promise<string>(() => {});
  const client = await connect({ ...server.options, token: () => (asked++ === 0 ? 'first' : hangs) });
  await server.until(() => asked === 2, 'the token is fetched');
  const before = pings(server.commands[0]);
  await server.until(() => pings(server.commands[0]) > before + 2, 'pings');
  t.equal(server.connections.length, 1);
  client.close();
  server.close();
});

t.test('a failed refresh is retried while the old token is valid, and the connection stays open', async (t) => {
  const failures = [
    'the function throws',
    'the function returns nothing',
    'the gateway refuses',
    'the gateway is busy',
  ];
  const fail = async (failure: string) => {
    let refreshes = 0;
    const server = await startScriptedServer(
      ({ request, id, refresh }, { send }) => {
        if (request !== 'refresh') return undefined;
        refreshes++;
        if (refresh?.token === 'good') send({ id, refresh: { expires_at: 5_000_000 } });
        else send({ id, error: failure.includes('busy') ? { code: Code.CODE_UNAVAILABLE } : UNAUTHENTICATED });
        return 'answered';
      },
      { server_time: 1_000_000, token_expires_at: 1_004_000 },
    );
    const asked: (string | undefined)[] = [];
    const client = await connect({
      ...server.options,
      token: ({ refused }) => {
        asked.push(refused);
        if (asked.length === 2 && failure.includes('throws')) throw new Error('the sign-in server is away');
        if (asked.length === 2) return failure.includes('nothing') ? '' : 'bad';
        return 'good';
      },
    });
    await server.until(() => asked.length === 3 && refreshes > 0 && server.commands[0]?.at(-1) === 'refresh', failure);
    await client.ping({});
    t.equal(server.connections.length, 1, failure);
    t.equal(asked[2], failure === 'the gateway refuses' ? 'bad' : undefined, failure);
    client.close();
    server.close();
  };
  await Promise.all(failures.map(fail));
});

t.test('a token is refreshed by the server clock, however wrong the client clock is', async (t) => {
  const { now } = Date;
  t.teardown(() => Object.assign(Date, { now }));
  for (const hours of [-48, -2, 2, 48]) {
    Object.assign(Date, { now: () => now() + hours * 3_600_000 });
    const server = await startScriptedServer(undefined, {
      server_time: now(),
      token_expires_at: now() + 3_600_000,
      heartbeat_interval_ms: 40,
    });
    let asked = 0;
    const client = await connect({ ...server.options, token: () => `token ${asked++}` });
    await server.until(() => pings(server.commands[0]) >= 3, 'heartbeats');
    t.equal(asked, 1, `${hours} hours off`);
    t.same(new Set(server.commands[0]), new Set(['hello', 'ping']));
    client.close();
    server.close();
  }
});

t.test('the function is told why a token is needed', async (t) => {
  const asked: string[] = [];
  const source = new TokenSource(({ reason }) => {
    asked.push(reason);
    return 'a token';
  });
  await source.next('connect');
  await source.next('expiring');
  source.refuse();
  await source.next('connect');
  await source.next('expiring');
  source.accept();
  await source.next('expiring');
  t.same(asked, ['connect', 'expiring', 'refused', 'refused', 'expiring']);
});

t.test('null says that the user is signed out: the client closes, and does not ask again', async (t) => {
  let asked = 0;
  const signedOut = { code: Code.CODE_UNAUTHENTICATED, message: 'token: the user is signed out' };
  const { client, sockets } = startClient(t, {
    token: () => {
      asked++;
      return null;
    },
  });
  await until(
    () => client.status.state === 'closed',
    () => client.status,
  );
  t.match(client.status, { state: 'closed', reason: 'signed-out', error: signedOut });
  t.same([asked, sockets.all.length], [1, 0]);
  await t.rejects(connect({ url: 'wss://chat/v1/ws', token: async () => null }), signedOut);
});

t.test('signed out during a session ends it, by null or by UNAUTHENTICATED', { buffered: true }, async (t) => {
  const ways: (() => null)[] = [
    () => null,
    () => {
      throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'the cookie is gone');
    },
  ];
  for (const signOut of ways) {
    let asked = 0;
    const { client, connected } = startClient(t, { token: () => (asked++ === 0 ? 'first' : signOut()) });
    const socket = await connected(1, { server_time: 1_000_000, token_expires_at: 1_000_060 });
    await until(
      () => client.status.state === 'closed',
      () => client.status,
    );
    t.match(client.status, { reason: 'signed-out', error: { code: Code.CODE_UNAUTHENTICATED } });
    t.equal(socket.closes.length, 1, 'the connection is closed');
    t.equal(asked, 2);
    t.notOk(socket.commands.includes('refresh'));
  }
});
