import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import type { Gateway } from '../../context.js';
import { Session } from '../../socket/session.js';
import type { Socket } from '../../socket/socket.js';
import { forward } from './forward.js';

t.test('a request is forwarded unchanged in the lane of its user, and the answer is returned unchanged', async (t) => {
  const passed: unknown[][] = [];
  const entry = Buffer.from('the answer');
  let outcome: Uint8Array | Error = entry;
  const executes = {
    async submit(...args: unknown[]) {
      passed.push(args);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  };
  const session = new Session('s', {} as Socket);
  session.user_id = 'ann';
  const bytes = Buffer.from('the request');
  const ask = (span?: object) =>
    forward(
      { executes } as unknown as Gateway,
      session,
      {},
      { bytes, frame: { request: 'edit' } } as never,
      span as never,
    );
  t.equal(await ask({ traceparent: 'of the request' }), entry);
  await ask();
  t.same(passed, [
    ['ann', { user_id: 'ann', frame: bytes, traceparent: 'of the request', command: 'edit' }],
    ['ann', { user_id: 'ann', frame: bytes, traceparent: undefined, command: 'edit' }],
  ]);
  const slow = session.sendBuffer;
  slow.slow = true;
  const read = forward(
    { executes } as unknown as Gateway,
    session,
    {},
    { bytes, frame: { request: 'history' } } as never,
    undefined,
  );
  t.equal(passed.length, 2, 'a read waits until the peer has taken what was sent');
  slow.slow = false;
  session.reads?.resume();
  t.equal(await read, entry);
  outcome = new GodwitError(Code.CODE_UNAVAILABLE, 'the store cannot be reached');
  await t.rejects(ask(), { code: Code.CODE_UNAVAILABLE });
});
