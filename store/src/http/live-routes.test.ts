import t from 'tap';
import { conversationTopic, userTopic } from '../bus/bus.js';
import type { Questions } from '../bus/questions.js';
import { startTestService } from '../testing/http-service.js';
import { internal } from '../wire.js';

const service = await startTestService();
t.teardown(() => service.close());

const get = (path: string) => service.inject({ url: path, headers: service.internal });

/** Makes the service's own bus the one of a gateway, too, that describes the subject of each question. */
async function describe(
  topics: readonly string[],
  subject: (topic: string) => Parameters<Questions['answer']>[1],
): Promise<void> {
  const { bus, questions } = service.store as typeof service.store & { questions: Questions };
  bus.listen({
    frame(topic, bytes) {
      const frame = internal.store.v1.BusFrame.decode(bytes);
      if (!questions.take(topic, frame) && frame.asked) questions.answer(frame.asked, subject(topic));
    },
    gap() {},
  });
  await bus.subscribe(topics);
}

t.test('the store lists itself', async (t) => {
  const answer = await get('/v1/operator/nodes');
  t.equal(answer.statusCode, 200);
  t.match(answer.json(), {
    nodes: [
      {
        role: 'store',
        version: '1.2.3',
        runtime: process.versions.node,
        pid: process.pid,
        connections: 0,
        memory_bytes: Number,
        started_at: Number,
      },
    ],
    unanswered_nodes: 0,
  });
});

t.test('a user without a session has none; ids are checked', async (t) => {
  t.same((await get('/v1/operator/users/nobody/sessions')).json(), {
    sessions: [],
    session_count: 0,
    unanswered_nodes: 0,
  });
  t.same((await get('/v1/operator/conversations/none/nodes')).json(), { nodes: [], unanswered_nodes: 0 });
  for (const path of [`users/${'x'.repeat(65)}/sessions`, `conversations/${'x'.repeat(65)}/nodes`]) {
    const answer = await get(`/v1/operator/${path}`);
    t.match({ status: answer.statusCode, ...answer.json() }, { status: 400, detail: /^id: / });
  }
});

t.test('sessions and positions are shown as nodes describe them', async (t) => {
  const lag = { conversation_id: 'room', state: 'behind', seq: 3, node_seq: 9, node_change: 2 };
  const session = {
    session_id: 's2',
    client: 'shop 1',
    address: '192.0.2.1',
    state: 'open',
    opened_at: 20,
    token_expires_at: 0,
    unsent_bytes: 300_000,
    slow: true,
    requests_in_flight: 1,
    conversation_count: 2,
    lag_count: 30,
  };
  const refusal = { command: 'send', code: 6, message: 'no', at: 5 };
  await describe([userTopic('ann'), conversationTopic('room')], (topic) =>
    topic.startsWith('u:')
      ? {
          sessions: [
            { ...session, lags: [lag, { ...lag, change: 0 }], refusals: [refusal] },
            { ...session, session_id: 's1', opened_at: 10 },
          ],
          session_count: 60,
        }
      : {
          conversation: {
            ...{ seq: 9, change: 2, epoch: 1, repairing: true, session_count: 4, lag_count: 1 },
            lags: [{ ...lag, user_id: 'ann', session_id: 's2' }],
          },
        },
  );
  const { sessions, ...rest } = (await get('/v1/operator/users/ann/sessions')).json();
  t.same(rest, { session_count: 60, unanswered_nodes: 0 });
  t.match(sessions, [
    { session_id: 's1', lags: [], refusals: [] },
    { ...session, version: '1.2.3', lags: [lag, { ...lag, change: 0 }] },
  ]);
  t.notOk('change' in sessions[1].lags[0], 'a change that is not known is absent');
  t.same(sessions[1].refusals, [{ command: 'send', code: 'RATE_LIMITED', message: 'no', at: 5 }]);
  t.match((await get('/v1/operator/conversations/room/nodes')).json(), {
    nodes: [
      {
        ...{ version: '1.2.3', seq: 9, change: 2, epoch: 1, repairing: true, session_count: 4, lag_count: 1 },
        lags: [{ ...lag, user_id: 'ann', session_id: 's2' }],
      },
    ],
    unanswered_nodes: 0,
  });
});
