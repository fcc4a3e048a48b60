import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type Command, commands, type RequestInputs } from '@godwit/schema';
import t, { type Test } from 'tap';
import {
  actorOf,
  askConnect,
  connectWords,
  SERVER_REQUESTS,
  SERVER_TABLE,
} from '../testing/isolation/connect-table.js';
import { FINISHED, HTTP_REQUESTS, HTTP_TABLE } from '../testing/isolation/http-table.js';
import {
  ALSO_REACHES,
  type Asks,
  OUTCOMES,
  SOCKET_REQUESTS,
  SOCKET_TABLE,
  UNDO,
} from '../testing/isolation/socket-table.js';
import { readTable } from '../testing/isolation/text-table.js';
import { INSIDERS, IsolationWorld, type Room, USERS } from '../testing/isolation/world.js';

/** The callers of each column. */
const CALLERS: Readonly<Record<string, readonly string[]>> = {
  str: ['stranger'],
  mem: ['member'],
  ex: ['ex-member'],
  blk: ['blocked'],
  adm: ['admin'],
  own: ['owner'],
  ban: ['banned'],
  exp: ['expired token', 'expired token of a service'],
  wrg: ['wrong key', 'forged token of a service'],
  non: ['no token'],
  int: ['internal token'],
  usr: ['users', 'token with users'],
  opr: ['operator', 'token with operator'],
  met: ['metrics', 'token without scopes'],
  msg: ['messages'],
  cnv: ['conversations'],
  tok: ['tokens'],
  ntf: ['notifications'],
  all: ['all scopes', 'token with all scopes'],
  // Over the WebSocket, whatever is no user's valid token.
  key: [
    ...['expired token', 'wrong key', 'no token', 'internal token', 'users', 'operator', 'metrics', 'all scopes'],
    ...['token with all scopes', 'forged token of a service'],
  ],
};

/** Over HTTP, where services call, a user's token may hold what a service's would. */
const HTTP_CALLERS: typeof CALLERS = { ...CALLERS, mem: ['member', 'member with scopes'] };

const socketRows = readTable(SOCKET_TABLE);
const httpRows = [...readTable(HTTP_TABLE), ...readTable(SERVER_TABLE)];
const commandOf = (label: string) => (/^\w+/.exec(label)?.[0] ?? '') as Command;
const routeOf = (label: string) => label.replace(/ \(.*/, '');

/** Every route that a service of this process registers from now on, such as `GET /v1/jobs/:id`. */
function listRoutes(): { routes: Set<string>; end(): void } {
  const routes = new Set<string>();
  const listen = (message: unknown) => {
    type Route = { method: string | string[]; url: string };
    type App = { addHook(name: 'onRoute', hook: (route: Route) => void): void };
    (message as { fastify: App }).fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) routes.add(`${each} ${url}`);
    });
  };
  subscribe('fastify.initialization', listen);
  return { routes, end: () => unsubscribe('fastify.initialization', listen) };
}

/** One cell of a table. */
interface Cell {
  caller: string;
  expected: string;
  /** The request may change something: it is permitted, and does not only read. */
  changes: boolean;
  /** Makes the request; its outcome, and everything that the caller received. */
  act(room: Room): Promise<{ outcome: string; bytes: Buffer }>;
}

/**
 * Makes the requests of a row and compares their outcomes. Those that are refused, or only read, change nothing and
 * send nobody an event; each one that is carried out, in a room of its own, sends events to insiders, the caller and
 * `alsoReaches` only. Outsiders receive nothing of a room's content.
 */
async function checkRow(t: Test, world: IsolationWorld, label: string, cells: Cell[], alsoReaches = ''): Promise<void> {
  const check = async ({ caller, expected, act }: Cell, room: Room) => {
    const { outcome, bytes } = await act(room);
    t.equal(outcome, expected, `${label}, ${caller}`);
    if (!world.isInsider(caller)) t.notOk(world.leaks(room, bytes), `${label}, ${caller}: none of the room's content`);
  };
  const quiet = cells.filter(({ changes }) => !changes);
  const before = await world.readState();
  await Promise.all(quiet.map((cell) => check(cell, world.room)));
  await world.settle();
  const callers = quiet.map(({ caller }) => caller).join(', ');
  t.same(await world.readState(), before, `${label}: nothing is changed by ${callers}`);
  t.same([...world.takeEvents(world.room)], [], `${label}: nobody receives an event from ${callers}`);

  for (const cell of cells.filter(({ changes }) => changes)) {
    const room = await world.newRoom();
    await check(cell, room);
    await world.settle();
    const permitted = [...INSIDERS, actorOf(cell.caller), alsoReaches];
    const others = [...world.takeEvents(room)].filter(([user]) => !permitted.includes(user));
    t.same(others, [], `${label}, ${cell.caller}: nobody else receives an event`);
  }
}

/** The cells of a row, one for each caller of each column. */
const cellsOf = (
  cells: ReadonlyMap<string, string>,
  make: (caller: string, word: string) => Cell,
  callers = CALLERS,
): Cell[] => [...cells].flatMap(([column, word]) => (callers[column] ?? []).map((caller) => make(caller, word)));

/** A request of a caller over the WebSocket. Callers without a session send a Hello and the request at once. */
async function askSocket(
  world: IsolationWorld,
  caller: string,
  command: Command,
  request: object,
): Promise<{ outcome: string; bytes: Buffer }> {
  const session = command === 'hello' ? undefined : world.session(caller);
  const socket = session ?? (await world.openSocket());
  const token = world.bearer(caller);
  const asked: [Command, RequestInputs[Command]] = [command, request];
  const greets = !session && command !== 'hello' && token !== undefined;
  const outcome = await (greets ? socket.call(['hello', { token }], asked) : socket.call(asked));
  if (session) await session.call(['ping', {}]);
  const bytes = socket.take();
  if (!session) socket.close();
  return { outcome, bytes };
}

t.test('every request of every caller has the expected outcome, and no effect unless it is permitted', async (t) => {
  const { routes, end } = listRoutes();
  const world = await IsolationWorld.start();
  end();
  t.teardown(() => world.stop());

  await t.test('every request and every route has a row', async (t) => {
    const rows = new Set(socketRows.map(({ label }) => commandOf(label)));
    t.same([...rows].sort(), Object.keys(commands).sort());
    // Each GET is also made as HEAD. OPTIONS is answered by CORS, and files of the documentation are public.
    const own = [...routes].filter((route) => !/^(HEAD|OPTIONS) |\/docs\/api\/static\//.test(route));
    const rpcs = Object.values(commands).map(({ rpc }) => `POST /godwit.v1.GatewayService/${rpc}`);
    t.same([...rpcs, ...new Set(httpRows.map(({ label }) => routeOf(label)))].sort(), own.sort());
    for (const { label } of socketRows) t.ok(SOCKET_REQUESTS[label], `${label}: has a request`);
  });

  await t.test('over the WebSocket', async (t) => {
    await world.as('asks the banned', 'request_friend', { user_id: 'banned' });
    for (const { label, cells } of socketRows) {
      const [ask, undo] = [SOCKET_REQUESTS[label] as Asks, UNDO[label]];
      const make = (caller: string, word: string): Cell => ({
        ...{ caller, expected: OUTCOMES[word] as string, changes: word === 'ok' },
        async act(room) {
          const answer = await askSocket(world, caller, commandOf(label), ask(room, caller, world));
          if (word === 'ok' && undo) await askSocket(world, caller, undo[0], undo[1](room, caller, world));
          return answer;
        },
      });
      await checkRow(t, world, label, cellsOf(cells, make), ALSO_REACHES[label]);
    }
    t.same(
      USERS.map((user) => world.isConnected(user)),
      USERS.map(() => true),
      'every session is still open',
    );
  });

  await t.test('over HTTP', async (t) => {
    for (const { label, cells } of httpRows) {
      const [method = '', url = ''] = routeOf(label).split(' ');
      for (const each of method === 'GET' ? ['GET', 'HEAD'] : [method]) {
        const make = (caller: string, expected: string): Cell => {
          const changes = method !== 'GET' && expected.startsWith('2');
          return {
            ...{ caller, expected, changes },
            async act(room) {
              const request = { path: url, ...(HTTP_REQUESTS[label] ?? SERVER_REQUESTS[label])?.(room, world) };
              const { status, bytes } = await world.http(caller, each, request);
              if (changes) await FINISHED[label]?.(world, caller.replace(/ with scopes$/, ''), bytes);
              return { outcome: String(status), bytes };
            },
          };
        };
        await checkRow(t, world, label.replace(method, each), cellsOf(cells, make, HTTP_CALLERS));
      }
    }
  });
});

t.test('every request over the Connect protocol has the outcome that it has over the WebSocket', async (t) => {
  const world = await IsolationWorld.start();
  t.teardown(() => world.stop());
  await world.as('asks the banned', 'request_friend', { user_id: 'banned' });
  for (const { label, cells } of socketRows) {
    const [command, ask, undo] = [commandOf(label), SOCKET_REQUESTS[label] as Asks, UNDO[label]];
    const make = ([caller, word]: [string, string]): Cell => ({
      ...{ caller, expected: OUTCOMES[word] as string, changes: word === 'ok' },
      async act(room) {
        const actor = actorOf(caller);
        const answer = await askConnect(world, caller, command, ask(room, actor, world));
        if (word === 'ok' && undo) await askConnect(world, caller, undo[0], undo[1](room, actor, world));
        return answer;
      },
    });
    // A service may do in the direct what its two users may not.
    const reaches = ALSO_REACHES[label] ?? (/the direct$/.test(label) ? 'blocked' : '');
    await checkRow(t, world, label, [...connectWords(command, label, cells)].map(make), reaches);
  }
});
