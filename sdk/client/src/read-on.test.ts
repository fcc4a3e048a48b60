import type { RequestInputs, Responses } from '@godwit/schema';
import t from 'tap';
import { readOn } from './read-on.js';
import { Positions } from './resume.js';
import { follow, turn } from './testing/settlement.js';

/** Reads on in conversation `c` from message 4 to `to`; the test answers the History requests. */
function start({ to = 8, current = (): boolean => true, cursor = true } = {}) {
  const positions = new Positions(cursor ? [{ conversation_id: 'c', seq: 4, change: 0 }] : []);
  const lines: string[] = [];
  const asked: RequestInputs['history'][] = [];
  let answer = (_page: { seqs: number[]; has_more?: boolean }) => {};
  let fail = (_error: Error) => {};
  const resumed = { conversation_id: 'c', from_seq: 4, to_seq: to, to_change: 3, truncated: true, restored: false };
  const reading = follow(
    readOn(resumed as never, {
      positions,
      history: (request) => {
        asked.push(request);
        return new Promise((resolve, reject) => {
          answer = ({ seqs, has_more = false }) => {
            const messages = seqs.map((seq) => ({ conversation_id: 'c', seq }));
            resolve({ messages, has_more } as Responses['history']);
          };
          fail = reject;
        });
      },
      emit: (name, event) => {
        const { message, to_seq, truncated } = event as {
          message?: { seq: number };
          to_seq?: number;
          truncated?: boolean;
        };
        lines.push([name, message?.seq ?? to_seq, truncated].filter((part) => part !== undefined).join(' '));
      },
      isCurrent: current,
    }),
  );
  const live = (seq: number) => positions.take('message_posted', { message: { conversation_id: 'c', seq } } as never);
  const page = async (seqs: number[], has_more = false) => {
    answer({ seqs, has_more });
    await turn();
  };
  return { positions, lines, asked, reading, live, page, fail: (error: Error) => fail(error) };
}

t.test('pages are read up to `to_seq`; events that arrive meanwhile follow them, once', async (t) => {
  const { lines, asked, reading, live, page } = start();
  t.same(asked, [{ conversation_id: 'c', after_seq: 4, limit: 200 }]);
  t.same([live(9), live(7), live(10)], ['held', 'held', 'held']);
  await page([5, 6], true);
  t.same(asked[1], { conversation_id: 'c', after_seq: 6, limit: 200 });
  t.same(lines, ['message_posted 5', 'message_posted 6'], 'messages are emitted page by page');
  await page([6, 7, 8], true);
  t.equal(asked.length, 2, 'no page more than needed is read');
  t.equal(reading.state, 'fulfilled');
  const read = [5, 6, 7, 8].map((seq) => `message_posted ${seq}`);
  t.same(lines, [...read, 'resumed 8 false', 'message_posted 9', 'message_posted 10']);
  t.equal(live(11), 'new', 'events are no longer held');
});

t.test('reading ends with the last page of history', async (t) => {
  const { lines, asked, reading, page } = start({ to: 1_000 });
  await page([6], false);
  t.equal(asked.length, 1);
  t.equal(reading.state, 'fulfilled');
  t.same(lines, ['message_posted 6', 'resumed 1000 false']);
});

t.test('nothing is read if the client has the messages or does not follow the conversation', async (t) => {
  for (const options of [{ to: 4 }, { cursor: false }]) {
    const { asked, lines, reading } = start(options);
    await turn();
    t.same([asked, reading.state], [[], 'fulfilled']);
    t.same(lines, [`resumed ${options.to ?? 8} false`]);
  }
});

t.test('a page that arrives after a reconnect is dropped', async (t) => {
  let current = true;
  const { lines, asked, reading, page, positions } = start({ current: () => current });
  current = false;
  await page([5, 6], true);
  t.same([lines, asked.length, reading.state], [[], 1, 'fulfilled']);
  t.equal(positions.seqOf('c'), 4);
});

t.test('a page that cannot be read rejects; the messages read before are recorded', async (t) => {
  const { lines, reading, page, positions, fail } = start();
  await page([5, 6], true);
  fail(new Error('no page'));
  await turn();
  t.match(reading, { state: 'rejected', error: { message: 'no page' } });
  t.same([lines, positions.seqOf('c')], [['message_posted 5', 'message_posted 6'], 6]);
});
