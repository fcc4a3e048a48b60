import { decodeServerFrames } from '@godwit/schema';
import type { Bus } from '@godwit/store/bus';
import { internal } from '@godwit/store/wire';
import t, { type Test } from 'tap';
import type { Session } from '../socket/session.js';
import type { Conversation } from './conversation.js';
import { Typing } from './typing.js';

/** Typing with a clock that moves only when set, and the events published since the last check. */
function setUp(t: Test) {
  const clock = { now: 1_000_000 };
  t.intercept(performance, 'now', { value: () => clock.now });
  const published: { topic: string; told: internal.store.v1.Told.$Properties }[] = [];
  const publish = (topic: string, frame: Uint8Array) => {
    published.push({ topic, told: internal.store.v1.BusFrame.decode(frame).told ?? {} });
  };
  const typing = new Typing({ publish } as unknown as Bus);
  const told = () =>
    published.splice(0).map(({ told: { entry } }) => {
      const event = decodeServerFrames(entry as Uint8Array)[0]?.typing_changed;
      return `${event?.user_id} ${event?.active ? 'writes' : 'stopped'} in ${event?.conversation_id}`;
    });
  return { typing, clock, published, told };
}

const session = (user_id: string) => ({ user_id }) as Session;
/** A new object each time, as for a conversation that the node does not follow. */
const conversation = (id: string, epoch = 1) => ({ id, sequencer: { epoch } }) as Conversation;

t.test('a typing event goes to the other members, under the epoch of the conversation, and may wait', async (t) => {
  const { typing, published } = setUp(t);
  typing.say(session('ann'), conversation('c', 7), true);
  typing.say(session('ben'), conversation('c', 7), true);
  typing.say(session('ann'), conversation('d', 7), true);
  const [first, second, third] = published;
  t.match(first, {
    topic: 'c:c',
    told: { epoch: 7, except_user_id: 'ann', ephemeral: true, may_wait: true },
  });
  t.equal(new Set([first, second, third].map((frame) => frame?.told.key)).size, 3, 'each has its own key');
});

t.test('a change is published at once, and a repetition rarely: often enough not to look like the end', async (t) => {
  const { typing, clock, told } = setUp(t);
  const ann = session('ann');
  typing.say(ann, conversation('c'), false);
  t.same(told(), [], 'its start was never published');
  for (const [after, active, expected] of [
    [0, true, ['ann writes in c']],
    [1, true, []],
    [2_998, true, []],
    [1, true, ['ann writes in c']],
    [2_999, true, []],
    [0, false, ['ann stopped in c']],
    [0, false, []],
    [0, true, ['ann writes in c']],
  ] as const) {
    clock.now += after;
    typing.say(ann, conversation('c'), active);
    t.same(told(), expected);
  }
});

t.test('each session and each conversation counts separately', async (t) => {
  const { typing, told } = setUp(t);
  const [phone, laptop] = [session('ann'), session('ann')];
  typing.say(phone, conversation('c'), true);
  typing.say(laptop, conversation('c'), true);
  typing.say(phone, conversation('d'), true);
  t.same(told(), ['ann writes in c', 'ann writes in c', 'ann writes in d']);
  typing.stop(phone, 'c');
  typing.stop(phone, 'c');
  typing.stop(session('ben'), 'c');
  typing.stop(laptop, 'd');
  t.same(told(), ['ann stopped in c']);
  typing.leave(phone);
  t.same(told(), ['ann stopped in d']);
  typing.leave(phone);
  typing.leave(session('ben'));
  t.same(told(), []);
  typing.leave(laptop);
  t.same(told(), ['ann stopped in c']);
});

t.test(
  'typing that has ended is not ended again by the message, by the end of the session, or by the clock',
  async (t) => {
    const { typing, clock, told } = setUp(t);
    const ends: ((ann: Session) => void)[] = [
      (ann) => typing.stop(ann, 'c'),
      (ann) => typing.leave(ann),
      () => {
        clock.now += 60_000;
        typing.sweep();
      },
    ];
    for (const end of ends) {
      const ann = session('ann');
      typing.say(ann, conversation('c'), true);
      typing.say(ann, conversation('c'), false);
      t.equal(told().length, 2);
      end(ann);
      t.same(told(), []);
      typing.say(ann, conversation('c'), false);
      t.same(told(), [], 'it is forgotten: a stop has nothing to end');
    }
  },
);

t.test('a user without a signal for ten seconds has stopped, and one who repeats it has not', async (t) => {
  const { typing, clock, told } = setUp(t);
  const [ann, ben] = [session('ann'), session('ben')];
  typing.say(ann, conversation('c'), true);
  typing.say(ben, conversation('c'), true);
  clock.now += 2_000;
  typing.say(ben, conversation('c'), true);
  told();
  clock.now += 7_999;
  typing.sweep();
  t.same(told(), []);
  clock.now += 1;
  typing.sweep();
  t.same(told(), ['ann stopped in c'], 'counted from the last signal, published or not');
  clock.now += 2_000;
  typing.sweep();
  typing.sweep();
  t.same(told(), ['ben stopped in c']);
  typing.say(ann, conversation('c'), false);
  t.same(told(), []);
});

t.test('a user who changes it all the time is published rarely, and ends with what was said last', async (t) => {
  const { typing, clock, told } = setUp(t);
  const sessions = Array.from({ length: 3 }, () => session('ann'));
  let count = 0;
  const last = new Map<string, boolean>();
  const note = () => {
    const lines = told();
    count += lines.length;
    for (const line of lines) last.set(line.slice(-3), / writes /.test(line));
  };
  for (let n = 0; n < 100; n++) {
    clock.now += 10;
    for (const each of sessions) typing.say(each, conversation(`c-${n % 3}`), n % 2 === 0);
    note();
  }
  t.ok(count >= 20 && count <= 30, `${count} in a second`);
  typing.say(session('ben'), conversation('c'), true);
  t.same(told(), ['ben writes in c'], 'another user is unaffected');
  for (const each of sessions) for (const id of ['c-0', 'c-1', 'c-2']) typing.say(each, conversation(id), true);
  for (let n = 0; n < 30; n++) {
    clock.now += 300;
    typing.sweep();
    note();
  }
  t.same(last, new Map(['c-0', 'c-1', 'c-2'].map((id) => [id, true])));
});
