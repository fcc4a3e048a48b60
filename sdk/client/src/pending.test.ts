import type { godwit } from '@godwit/schema';
import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { PendingRequests } from './pending.js';
import { follow, turn, until } from './testing/settlement.js';

const NEVER = Number.POSITIVE_INFINITY;
const frame = (reply: object) => reply as godwit.v1.ServerFrame;

t.test('ids count up from 1', (t) => {
  const pending = new PendingRequests(() => {});
  t.same(
    Array.from({ length: 5 }, () => pending.nextId()),
    [1, 2, 3, 4, 5],
  );
  t.end();
});

t.test('a reply settles only the request with its id, once', async (t) => {
  const pending = new PendingRequests(() => t.fail('no request timed out'));
  const first = follow(pending.add(1, 'history', NEVER));
  const second = follow(pending.add(2, 'history', NEVER));
  t.equal(pending.size, 2);
  const bytes = Buffer.from('x');
  pending.settle(frame({ id: 2, body: 'history', history: { messages: [{ body: bytes }], has_more: true } }));
  await turn();
  t.match([first, second], [{ state: 'pending' }, { state: 'fulfilled', value: { has_more: true } }]);
  const body = second.value?.messages[0]?.body as Uint8Array;
  t.strictSame([...body], [...bytes]);
  t.equal(pending.size, 1);
  // Neither frame matches a pending request.
  pending.settle(frame({ id: 2, body: 'history', history: {} }));
  pending.settle(frame({ id: 3, body: 'history', history: {} }));
  await turn();
  t.equal(pending.size, 1);
  t.equal(first.state, 'pending');
});

t.test('an error frame rejects with its code, message and retry delay', async (t) => {
  const pending = new PendingRequests(() => {});
  const refused = follow(pending.add(1, 'typing', NEVER));
  const error = { code: Code.CODE_RATE_LIMITED, message: 'too many', retry_after_ms: 70 };
  pending.settle(frame({ id: 1, body: 'error', error }));
  await turn();
  t.match(refused, { state: 'rejected', error: { code: error.code, message: 'too many', retryAfterMs: 70 } });
  t.equal(pending.size, 0);
});

t.test('a reply of the wrong kind rejects with an error that names its kind', async (t) => {
  const pending = new PendingRequests(() => {});
  const [other, empty] = [follow(pending.add(1, 'typing', NEVER)), follow(pending.add(2, 'typing', NEVER))];
  pending.settle(frame({ id: 1, body: 'history', history: {} }));
  pending.settle(frame({ id: 2 }));
  await turn();
  t.match(other.error, { code: Code.CODE_INTERNAL, message: 'typing: the reply holds history' });
  t.match(empty.error, { code: Code.CODE_INTERNAL, message: 'typing: the reply holds nothing' });
  t.equal(pending.size, 0);
});

t.test('a request that times out is rejected and reported; a settled one is not', async (t) => {
  const timedOut: number[] = [];
  const pending = new PendingRequests((id) => timedOut.push(id));
  follow(pending.add(1, 'typing', 5));
  pending.settle(frame({ id: 1, body: 'typing', typing: {} }));
  const rejected = follow(pending.add(2, 'typing', 5));
  pending.rejectAll(() => new GodwitError(Code.CODE_UNAVAILABLE, 'gone'));
  t.equal(pending.size, 0);
  // Timers fire in the order of their times.
  const late = follow(pending.add(3, 'typing', 10));
  const last = follow(pending.add(4, 'typing', NEVER));
  await until(
    () => late.state !== 'pending',
    () => timedOut,
  );
  t.match(rejected.error, { code: Code.CODE_UNAVAILABLE, message: 'gone' });
  t.match(late.error, { code: Code.CODE_UNAVAILABLE, message: 'typing: no reply within 10 ms' });
  t.same(timedOut, [3]);
  t.equal(pending.size, 1);
  t.equal(last.state, 'pending');
  // A late reply is ignored.
  pending.settle(frame({ id: 3, body: 'typing', typing: {} }));
  t.equal(pending.size, 1);
});
