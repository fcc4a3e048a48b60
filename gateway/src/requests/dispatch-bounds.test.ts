import { CloseCode, Code, GodwitError, limits } from '@godwit/schema';
import t from 'tap';
import { entryOf, history, setUpDispatch } from '../testing/dispatched-session.js';

const MAX_IN_FLIGHT_BYTES = 2 * 1024 * 1024;
const MAX_REFUSED = 1_000;

t.test('unanswered requests are limited in number and in bytes; an answer makes room', async (t) => {
  const many = setUpDispatch();
  many.ask(...Array.from({ length: limits.max_in_flight }, (_, index) => history(index + 1)));
  t.same([many.pending.length, many.counts.overrun], [limits.max_in_flight, 0]);
  many.ask(history(300), { id: 301, ping: {} });
  const refused = { error: { code: Code.CODE_RATE_LIMITED, retry_after_ms: 100 } };
  t.match(many.heard(), [
    { id: 300, ...refused },
    { id: 301, ...refused },
  ]);
  t.equal(many.counts.overrun, 2);
  many.pending[0]?.resolve(entryOf(1));
  await many.answered();
  t.match(many.heard(), [{ id: 1, history: {} }]);
  many.ask(history(302));
  t.equal(many.pending.length, limits.max_in_flight + 1);

  const long = setUpDispatch();
  const large = (id: number) => ({ id, history: { conversation_id: 'c'.repeat(500_000) } });
  const sizes = () => long.pending.map(({ frame }) => frame.length);
  const sum = () => sizes().reduce((total, bytes) => total + bytes, 0);
  for (let id = 1; id <= 10; id++) long.ask(large(id));
  const [size = 0] = sizes();
  t.ok(sum() > MAX_IN_FLIGHT_BYTES && sum() - size <= MAX_IN_FLIGHT_BYTES, `${sum()} bytes were begun`);
  t.equal(long.session.inFlightBytes, sum());
  t.match(long.heard()[0], refused);
  long.pending[0]?.reject(new GodwitError(Code.CODE_NOT_FOUND, 'no such conversation'));
  await long.answered();
  const begun = long.pending.length;
  long.ask(large(11), large(12));
  t.equal(long.pending.length, begun + 1, 'a failed request counts as answered, too');
});

t.test('exactly the maximum of unanswered bytes does not block one more request', (t) => {
  const { session, ask, pending } = setUpDispatch();
  session.inFlightBytes = MAX_IN_FLIGHT_BYTES;
  ask(history(1));
  t.equal(pending.length, 1);
  ask(history(2));
  t.equal(pending.length, 1);
  t.end();
});

t.test('a client that keeps sending while refused is cut off, and one that waits is not', async (t) => {
  const { ask, heard, pending, answered, session } = setUpDispatch();
  const fill = () => ask(...Array.from({ length: limits.max_in_flight }, () => history(1)));
  const overdo = (times: number) => {
    for (let n = 0; n < times; n++) ask(history(2));
  };
  fill();
  overdo(MAX_REFUSED);
  t.notOk(heard().some((frame) => 'end' in frame));
  for (const { resolve } of pending.splice(1)) resolve(entryOf(1));
  await answered();
  t.equal(session.refused, MAX_REFUSED, 'one request is still unanswered');
  pending.pop()?.resolve(entryOf(1));
  await answered();
  fill();
  overdo(MAX_REFUSED);
  const all = heard();
  t.notOk(all.some((frame) => 'end' in frame));
  overdo(1);
  t.match(heard()[0], { end: CloseCode.RATE_ABUSED });
});
