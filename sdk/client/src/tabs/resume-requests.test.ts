import { Code, GodwitError } from '@godwit/schema/client';
import t from 'tap';
import { turn, until } from '../testing/settlement.js';
import { ResumeRequests } from './resume-requests.js';

/** Requests that the server answers as the test says; a conversation in `over` waits no more. */
function start() {
  const asked: string[][] = [];
  const over = new Set<string>();
  const server = { error: undefined as GodwitError | undefined };
  const requests = new ResumeRequests({
    call: async ({ resume }) => {
      asked.push((resume ?? []).map(({ conversation_id }) => conversation_id ?? ''));
      if (server.error) throw server.error;
    },
    isCurrent: (id) => !over.has(id),
  });
  const ask = (...ids: string[]) => {
    for (const conversation_id of ids) requests.ask({}, { conversation_id, seq: 1 });
  };
  return { asked, over, server, ask };
}

t.test('what is asked in one turn goes in one request, of at most 1,000', async (t) => {
  const { asked, ask } = start();
  ask('a', 'b');
  await turn();
  ask('c');
  await turn();
  t.same(asked.splice(0), [['a', 'b'], ['c']]);
  ask(...Array.from({ length: 1_001 }, (_, n) => `${n}`));
  await turn();
  t.same(
    asked.map(({ length }) => length),
    [1_000, 1],
  );
});

t.test('what the server could not answer is asked again, as far as it still waits', async (t) => {
  const { asked, over, server, ask } = start();
  server.error = new GodwitError(Code.CODE_UNAVAILABLE, 'busy', { retryAfterMs: 5 });
  ask('a', 'b');
  await turn();
  server.error = undefined;
  over.add('a');
  await until(
    () => asked.length > 1,
    () => asked,
  );
  t.same(asked, [['a', 'b'], ['b']]);
});
