import { setImmediate } from 'node:timers/promises';
import { Code } from '@godwit/schema';
import t from 'tap';
import type { Gateway } from '../context.js';
import { Conversation, type Start } from '../conversations/conversation.js';
import { Flusher } from '../socket/send-buffer.js';
import { Session } from '../socket/session.js';
import type { Socket } from '../socket/socket.js';
import { sendEphemeral } from './ephemeral-send.js';

interface Question {
  id: string;
  user: string;
  answer(standing: { head?: object; member_ids: string[] }): void;
  fail(error: Error): void;
}

const flusher = new Flusher({ onHardLimit() {}, onWritable() {} });
const start = { last_seq: 0, last_change: 0, epoch: 3, restricted: false, details_version: 0 } as Start;
const head = { epoch: 3, restricted: false, last_seq: 0, last_change: 0, details_version: 0 };

/** A session of ann at a gateway with `at.conversation`, if set, whose store is answered by the test. */
function setUp() {
  const questions: Question[] = [];
  const at = { conversation: undefined as Conversation | undefined };
  const gateway = {
    conversations: {
      get: (id: string) => (at.conversation?.id === id ? at.conversation : undefined),
      createDetached: (id: string, head: Start) => new Conversation(id, head, flusher),
    },
    recovery: {
      standing: (id: string, user: string) =>
        new Promise((answer, fail) => questions.push({ id, user, answer, fail } as Question)),
    },
  } as unknown as Gateway;
  const session = new Session('s', {} as Socket);
  session.user_id = 'ann';
  session.state = 'open';
  const said: string[] = [];
  const say = (what: string, id = 'c') =>
    sendEphemeral(gateway, session, id, ({ sequencer }) => said.push(`${what} under ${sequencer.epoch}`));
  const enter = (options: Partial<Start> = {}) => {
    at.conversation = new Conversation('c', { ...start, ...options }, flusher);
    at.conversation.sessions.add(session);
    return at.conversation;
  };
  return { at, gateway, session, said, say, enter, questions };
}

t.test('the event of a member known to the node is sent at once', async (t) => {
  const { said, say, enter, questions } = setUp();
  enter();
  t.same(say('hello'), {});
  t.same([said, questions.length], [['hello under 3'], 0]);
  const restricted = setUp();
  restricted.enter({ restricted: true });
  t.throws(() => restricted.say('hello'), { code: Code.CODE_PERMISSION_DENIED });
  t.same(restricted.said, []);
});

t.test(
  'the event of a user unknown to the node is sent once the store has answered, under the epoch of the store',
  async (t) => {
    for (const [what, ofNode, expected] of [
      ['the node has no such conversation', undefined, 'hello under 5'],
      ['the node has an older one', 4, 'hello under 5'],
      ['the node has the same', 5, 'hello under 5'],
      ['the node has a newer one', 6, 'hello under 6'],
    ] as const) {
      const { at, said, say, questions } = setUp();
      if (ofNode) at.conversation = new Conversation('c', { ...start, epoch: ofNode }, flusher);
      const spoken = say('hello');
      await setImmediate();
      t.match(questions, [{ id: 'c', user: 'ann' }]);
      t.same(said, []);
      questions[0]?.answer({ head: { ...head, epoch: 5 }, member_ids: ['ann'] });
      t.same(await spoken, {});
      t.same(said, [expected], what);
    }
  },
);

t.test('a user who may not send is refused, and no event is sent', async (t) => {
  const denied = { code: Code.CODE_PERMISSION_DENIED };
  for (const [what, standing, expected] of [
    ['there is none', { member_ids: [] }, { code: Code.CODE_NOT_FOUND }],
    ['there is none any more', { head: { ...head, epoch: 0 }, member_ids: ['ann'] }, { code: Code.CODE_NOT_FOUND }],
    ['not a member', { head, member_ids: [] }, { ...denied, message: /not a member/ }],
    ['blocked', { head: { ...head, restricted: true }, member_ids: ['ann'] }, { ...denied, message: /blocks/ }],
  ] as const) {
    const { said, say, questions, session } = setUp();
    const spoken = say('hello');
    await setImmediate();
    questions[0]?.answer(standing as never);
    await t.rejects(spoken as Promise<object>, expected, what);
    t.same(said, [], what);
    await setImmediate();
    t.equal(session.pendingEphemeral, undefined, what);
  }
  for (const [ofNode, ofStore] of [
    // The store's answer is older than the state of the node, or vice versa.
    [{ epoch: 4, restricted: true }, head],
    [{ epoch: 3, restricted: true }, head],
    [{ epoch: 3 }, { ...head, restricted: true }],
  ]) {
    const { at, said, say, questions } = setUp();
    const spoken = say('hello');
    await setImmediate();
    at.conversation = new Conversation('c', { ...start, ...ofNode }, flusher);
    questions[0]?.answer({ head: ofStore, member_ids: ['ann'] });
    await t.rejects(spoken as Promise<object>, denied);
    t.same(said, []);
  }
});

t.test('a session that closes meanwhile sends nothing', async (t) => {
  const { said, say, session, questions } = setUp();
  const spoken = say('hello');
  await setImmediate();
  session.state = 'closed';
  questions[0]?.answer({ head, member_ids: ['ann'] });
  t.same(await spoken, {});
  t.same(said, []);
});

t.test('the events of a session keep their order, even once it is a known member, and after a refusal', async (t) => {
  const { said, say, enter, session, questions } = setUp();
  const first = say('first') as Promise<object>;
  const second = say('second', 'd') as Promise<object>;
  await setImmediate();
  t.equal(questions.length, 1, 'the second waits behind the first');
  enter();
  const third = say('third');
  t.same(said, []);
  questions[0]?.answer({ head, member_ids: [] });
  await t.rejects(first);
  await setImmediate();
  t.equal(questions.length, 2);
  const late = say('late');
  t.same(said, [], 'the second is not answered yet');
  questions[1]?.fail(new Error('the store cannot be reached'));
  await t.rejects(second, /cannot be reached/);
  t.same(await third, {});
  t.same(await late, {});
  t.same(
    [said, questions.length],
    [['third under 3', 'late under 3'], 2],
    'the store is not asked about a user who is a known member by then',
  );
  await setImmediate();
  t.equal(session.pendingEphemeral, undefined);
  t.same(say('fourth'), {}, 'synchronous again');
});
