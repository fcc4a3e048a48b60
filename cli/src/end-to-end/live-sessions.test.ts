import { RawSocket } from '@godwit/gateway/testing';
import { decodeServerFrames, encodeClientFrames } from '@godwit/schema';
import type { NodesAnswer, SessionsAnswer } from '@godwit/store';
import { createRedisBus, userTopic } from '@godwit/store/bus';
import { eventually, serverUrl } from '@godwit/store/testing';
import t, { type Test } from 'tap';
import { readVersion } from '../roles/build-info.js';
import { start } from '../testing/connected.js';
import type { TestSystem } from '../testing/test-system.js';

/** Reads what an operator sees. */
async function read<T>({ storeUrl, config }: TestSystem, path: string): Promise<T> {
  const answer = await fetch(`${storeUrl}/v1/operator/${path}`, {
    headers: { authorization: `Bearer ${config.INTERNAL_TOKEN}` },
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

const sessionsOf = (system: TestSystem, user: string) => read<SessionsAnswer>(system, `users/${user}/sessions`);

/** Opens a session of a user at the second gateway whose socket can be paused. */
async function openDesk(t: Test, system: TestSystem, user: string): Promise<RawSocket> {
  const desk = await RawSocket.open(system.urls[1] as string);
  t.teardown(() => desk.socket.terminate());
  const hello = { token: await system.token(user), client_name: 'desk', client_version: '2' };
  desk.send(encodeClientFrames([{ id: 1, hello }]));
  t.match(decodeServerFrames((await desk.next()) as Buffer), [{ hello: {} }]);
  return desk;
}

t.test('one question finds the sessions of a user on every gateway, with their lag and errors', async (t) => {
  const system = await start(t, 2);
  const bob = await system.client('bob', 0);
  await bob.createConversation({ conversation_id: 'room', member_ids: ['ann'] });
  const phone = await system.client('ann', 0, { clientName: 'phone', clientVersion: '1' });
  const desk = await openDesk(t, system, 'ann');
  await t.rejects(phone.history({ conversation_id: 'none' }), { message: /none/ });

  const calm = await sessionsOf(system, 'ann');
  t.match(calm, { session_count: 2, unanswered_nodes: 0 });
  const byClient = new Map(calm.sessions.map((session) => [session.client, session]));
  t.match(byClient.get('phone 1'), {
    ...{ session_id: phone.session?.session_id, state: 'open', conversation_count: 1, lag_count: 0, lags: [] },
    refusals: [{ command: 'history', code: 'NOT_FOUND', message: /none/ }],
  });
  t.match(byClient.get('desk 2'), { state: 'open', address: '127.0.0.1', lag_count: 0, slow: false, refusals: [] });
  t.not(byClient.get('phone 1')?.node_id, byClient.get('desk 2')?.node_id);
  t.same(await sessionsOf(system, 'nobody'), { sessions: [], session_count: 0, unanswered_nodes: 0 });

  desk.socket.pause();
  let sent = 0;
  let lagging = byClient.get('desk 2');
  await eventually(
    'the paused session lags',
    async () => {
      const big = { conversation_id: 'room', body: 'x'.repeat(16_000) };
      const replies = await Promise.all(Array.from({ length: 50 }, () => bob.send(big)));
      sent = Math.max(...replies.map(({ seq }) => seq));
      lagging = (await sessionsOf(system, 'ann')).sessions.find(({ client }) => client === 'desk 2');
      return lagging?.lag_count === 1;
    },
    { instead: () => lagging },
  );
  t.match(lagging, { slow: true, lags: [{ conversation_id: 'room', state: 'behind' }] });
  t.ok((lagging?.unsent_bytes ?? 0) > 0, `${lagging?.unsent_bytes} bytes are unsent`);
  const [lag] = lagging?.lags ?? [];
  t.ok(lag && lag.seq < lag.node_seq && lag.node_seq <= sent, `the position of the session: ${JSON.stringify(lag)}`);
  const { nodes } = await read<{ nodes: { lag_count: number; lags: object[] }[] }>(system, 'conversations/room/nodes');
  t.match(
    nodes.sort((one, other) => one.lag_count - other.lag_count),
    [
      { session_count: 2, lag_count: 0, lags: [] },
      { session_count: 1, lag_count: 1, lags: [{ user_id: 'ann', session_id: lagging?.session_id }] },
    ],
  );

  desk.socket.resume();
  await eventually('the session has caught up', async () => {
    const all = (await sessionsOf(system, 'ann')).sessions;
    return all.every(({ lag_count, slow, unsent_bytes }) => lag_count === 0 && !slow && unsent_bytes === 0);
  });
});

t.test('a node that does not answer is counted, and the others are not waited for in vain', async (t) => {
  const system = await start(t, 2);
  await Promise.all([system.client('ann', 0), system.client('ann', 1)]);
  // As a process that stands still: subscribed, and silent.
  const { REDIS_PREFIX: prefix } = system.config;
  const still = createRedisBus({ url: serverUrl('REDIS_URL'), prefix });
  t.teardown(() => still.close());
  await still.subscribe([userTopic('ann')]);
  let answer: SessionsAnswer | undefined;
  await eventually('it is counted', async () => {
    answer = await sessionsOf(system, 'ann');
    return answer.unanswered_nodes === 1;
  });
  t.match(answer, { session_count: 2, sessions: [{}, {}] });
});

t.test('every process says what it runs', async (t) => {
  const system = await start(t, 2);
  await system.client('ann', 1);
  let answer: NodesAnswer | undefined;
  await eventually('all answer', async () => {
    answer = await read<NodesAnswer>(system, 'nodes');
    return answer.nodes.length === 3 && answer.unanswered_nodes === 0;
  });
  const own = { version: readVersion(), runtime: process.versions.node, pid: process.pid };
  t.match(
    answer?.nodes.sort((one, other) => one.role.localeCompare(other.role) || one.connections - other.connections),
    [
      { ...own, role: 'gateway', connections: 0 },
      { ...own, role: 'gateway', connections: 1 },
      { ...own, role: 'store', connections: 0 },
    ],
  );
});
