import { CloseCode, Code, encodeEntry, GodwitError, limits } from '@godwit/schema';
import t from 'tap';
import { MAX_FAILED_HELLOS } from '../socket/connection-limits.js';
import { entryOf, history, setUpDispatch } from '../testing/dispatched-session.js';

const MAX_IN_FLIGHT_BYTES = 2 * 1024 * 1024;
const MAX_REFUSED = 1_000;

/** A request of which, other than of reads, any number may be at the store at once. */
const markRead = (id: number) => ({ id, mark_read: { conversation_id: 'c', seq: 1 } });

t.test('unanswered requests are limited in number and in bytes; an answer makes room', async (t) => {
  const many = setUpDispatch();
  many.ask(...Array.from({ length: limits.max_in_flight }, (_, index) => markRead(index + 1)));
  t.same([many.pending.length, many.counts.overrun], [limits.max_in_flight, 0]);
  many.ask(markRead(300), { id: 301, ping: {} });
  const refused = { error: { code: Code.CODE_RATE_LIMITED, retry_after_ms: 100 } };
  t.match(many.heard(), [
    { id: 300, ...refused },
    { id: 301, ...refused },
  ]);
  t.equal(many.counts.overrun, 2);
  many.pending[0]?.resolve(entryOf(1));
  await many.answered();
  t.match(many.heard(), [{ id: 1, history: {} }]);
  many.ask(markRead(302));
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
  const fill = () => ask(...Array.from({ length: limits.max_in_flight }, () => markRead(1)));
  const overdo = (times: number) => {
    for (let n = 0; n < times; n++) ask(markRead(2));
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

t.test('refusals of the store for a limit count, until a request is carried out', async (t) => {
  const { ask, heard, pending, answered, session } = setUpDispatch();
  const answer = async (body: object) => {
    ask(history(1));
    pending.pop()?.resolve(encodeEntry({ id: 1, ...body }));
    await answered();
  };
  const refuse = (code: Code, message: string) => answer({ error: { code, message } });
  await refuse(Code.CODE_RATE_LIMITED, 'later');
  await refuse(Code.CODE_CONFLICT, 'MAX_STORED_MB: too much');
  t.equal(session.refused, 2);
  ask(history(1));
  pending.pop()?.reject(new GodwitError(Code.CODE_CONFLICT, 'MAX_USER_CONVERSATIONS: no room'));
  await answered();
  t.equal(session.refused, 3, 'as for a message, whose error the gateway encodes itself');
  await refuse(Code.CODE_CONFLICT, 'conversation_id: c belongs to another user');
  t.equal(session.refused, 0, 'another error is none');
  for (let n = 0; n < MAX_REFUSED; n++) await refuse(Code.CODE_RATE_LIMITED, 'later');
  t.notOk(heard().some((frame) => 'end' in frame));
  await answer({ history: { messages: [] } });
  for (let n = 0; n <= MAX_REFUSED; n++) await refuse(Code.CODE_RATE_LIMITED, 'later');
  t.match(heard().slice(-2), [{ id: 1, error: {} }, { end: CloseCode.RATE_ABUSED }], 'after the last reply');
});

t.test(
  'one failed Hello more than the limit closes the connection, finally unless the server was at fault',
  async (t) => {
    for (const [code, closeCode] of [
      [Code.CODE_INVALID_ARGUMENT, CloseCode.RATE_ABUSED],
      [Code.CODE_UNAVAILABLE, CloseCode.GOING_AWAY],
    ] as const) {
      const { gateway, ask, heard, answered, session } = setUpDispatch({ state: 'greeting' });
      session.user_id = '';
      gateway.verify = async () => {
        throw new GodwitError(code, 'no');
      };
      const hello = async (id: number) => {
        ask({ id, hello: { token: 'ann' } });
        await answered();
        await answered();
        return heard();
      };
      for (let id = 1; id <= MAX_FAILED_HELLOS; id++) t.match(await hello(id), [{ id, error: { code } }]);
      t.equal(gateway.refusals.counts.get('failed_hellos'), 0);
      t.match(await hello(MAX_FAILED_HELLOS + 1), [
        { id: MAX_FAILED_HELLOS + 1, error: { code } },
        { end: closeCode, reason: 'hello failed too often' },
      ]);
      t.equal(gateway.refusals.counts.get('failed_hellos'), 1);
    }
  },
);
