import type { RequestInputs, Responses } from '@godwit/schema';
import t from 'tap';
import { readOn } from './read-on.js';
import { Positions } from './resume.js';
import { follow, turn } from './testing/settlement.js';

/** Reads on from message 4 of `c` to `to`, from a history that a test answers. */
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

t.test('pages are read up to where the gateway stood; what comes meanwhile comes after them, once', async (t) => {
  const { lines, asked, reading, live, page } = start();
  t.same(asked, [{ conversation_id: 'c', after_seq: 4, limit: 200 }]);
  t.same([live(9), live(7), live(10)], ['held', 'held', 'held']);
  await page([5, 6], true);
  t.same(asked[1], { conversation_id: 'c', after_seq: 6, limit: 200 });
  t.same(lines, ['message_posted 5', 'message_posted 6'], 'a page is passed on as it comes');
  await page([6, 7, 8], true);
  t.equal(asked.length, 2, 'and no page more than it takes');
  t.equal(reading.state, 'fulfilled');
  const read = [5, 6, 7, 8].map((seq) => `message_posted ${seq}`);
  t.same(lines, [...read, 'resumed 8 false', 'message_posted 9', 'message_posted 10']);
  t.equal(live(11), 'new', 'nothing waits any more');
});

t.test('history that ends before ends the reading', async (t) => {
  const { lines, asked, reading, page } = start({ to: 1_000 });
  await page([6], false);
  t.equal(asked.length, 1);
  t.equal(reading.state, 'fulfilled');
  t.same(lines, ['message_posted 6', 'resumed 1000 false']);
});

t.test('nothing is read of what the client has, or does not follow', async (t) => {
  for (const options of [{ to: 4 }, { cursor: false }]) {
    const { asked, lines, reading } = start(options);
    await turn();
    t.same([asked, reading.state], [[], 'fulfilled']);
    t.same(lines, [`resumed ${options.to ?? 8} false`]);
  }
});

t.test('a page that comes on another connection is dropped', async (t) => {
  let current = true;
  const { lines, asked, reading, page, positions } = start({ current: () => current });
  current = false;
  await page([5, 6], true);
  t.same([lines, asked.length, reading.state], [[], 1, 'fulfilled']);
  t.equal(positions.seqOf('c'), 4);
});

t.test('a page that cannot be read rejects, and what was read before counts', async (t) => {
  const { lines, reading, page, positions, fail } = start();
  await page([5, 6], true);
  fail(new Error('no page'));
  await turn();
  t.match(reading, { state: 'rejected', error: { message: 'no page' } });
  t.same([lines, positions.seqOf('c')], [['message_posted 5', 'message_posted 6'], 6]);
});
