import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { type CatchUp, catchUp } from './catch-up.js';
import { type Cursor, Positions } from './resume.js';
import { follow, turn } from './testing/settlement.js';

const cursor = (conversation_id: string, seq = 4) => ({ conversation_id, seq, change: 0 });
const conversation = (conversation_id: string, last_seq: number, joined_seq = 2) => {
  const shown = { title: 'T', unread: 3, muted: true, last_message: { seq: last_seq } };
  return { conversation_id, last_seq, last_change: 6, joined_seq, ...shown };
};
const posted = (conversation_id: string, seq: number) => ({ message: { conversation_id, seq } }) as never;

interface Asked {
  command: string;
  request: { resume?: Cursor[]; page_token?: string; limit?: number; conversation_id?: string };
  answer(response: object): Promise<void>;
  fail(code: Code): Promise<void>;
}

/** Catches up with a gateway whose answers the test gives. */
function start(what: CatchUp, current = () => true) {
  const positions = new Positions([...what.beyond, cursor('known')]);
  const asked: Asked[] = [];
  const events: { name: string; event: { conversation?: object } }[] = [];
  const call = (command: string, request: Asked['request']) =>
    new Promise((resolve, reject) => {
      const over = async (end: () => void) => {
        end();
        await turn();
      };
      asked.push({
        command,
        request,
        answer: (response) => over(() => resolve(response)),
        fail: (code) => over(() => reject(new GodwitError(code, 'refused'))),
      });
    });
  const ending = follow(
    catchUp(what, {
      positions,
      call: call as never,
      emit: (name, event) => events.push({ name, event: event as { conversation?: object } }),
      isCurrent: current,
    }),
  );
  /** Returns the next request; throws if it has another command or there is none. */
  const next = (command: string): Asked => {
    const one = asked.shift();
    if (one?.command !== command) throw new Error(`expected ${command}, got ${one?.command ?? 'nothing'}`);
    return one;
  };
  return { positions, asked, events, ending, next };
}

t.test('the client sends no request if Hello resumed everything', async (t) => {
  const { asked, ending, positions } = start({ beyond: [], unknown: 'none' });
  await turn();
  t.same([asked, ending.state], [[], 'fulfilled']);
  t.equal(positions.take('message_posted', posted('x', 1)), 'new');
});

t.test('cursors for which Hello had no room are resumed 1,000 at a time, one request after the other', async (t) => {
  const beyond = Array.from({ length: 2_001 }, (_, n) => cursor(`c-${n}`));
  const { positions, asked, ending, next } = start({ beyond, unknown: 'none' });
  t.equal(
    positions.take('message_posted', posted('c-2000', 5)),
    'held',
    'events of all of them are held from the start',
  );
  for (const from of [0, 1_000, 2_000]) {
    const { request, answer } = next('resume');
    t.equal(asked.length, 0);
    t.same(request.resume, beyond.slice(from, from + 1_000));
    await answer({});
  }
  t.same([asked, ending.state], [[], 'fulfilled']);
});

t.test('a failed Resume or a failed page of the list rejects', async (t) => {
  const refused = start({ beyond: [cursor('c')], unknown: 'joined' });
  await refused.next('resume').fail(Code.CODE_UNAVAILABLE);
  t.match(refused.ending, { state: 'rejected', error: { code: Code.CODE_UNAVAILABLE } });
  t.same(refused.asked, []);
  const page = start({ beyond: [], unknown: 'begin' });
  await turn();
  await page.next('list_conversations').fail(Code.CODE_UNAVAILABLE);
  t.match(page.ending, { state: 'rejected', error: { code: Code.CODE_UNAVAILABLE } });
});

t.test('the client reads history if the gateway does not support Resume', async (t) => {
  const { positions, events, ending, next } = start({ beyond: [cursor('c'), cursor('d')], unknown: 'none' });
  await next('resume').fail(Code.CODE_UNIMPLEMENTED);
  for (const conversation_id of ['c', 'd']) {
    const { request, answer } = next('history');
    t.match(request, { conversation_id, after_seq: 4 });
    await answer({ messages: [{ conversation_id, seq: 5 }], has_more: false });
    t.equal(positions.take('message_posted', posted(conversation_id, 6)), 'new', 'events are no longer held');
    t.equal(positions.take('resumed', { conversation_id, to_seq: 6 } as never), 'new');
  }
  t.equal(ending.state, 'fulfilled');
  t.same(
    events.map(({ name }) => name),
    ['message_posted', 'resumed', 'message_posted', 'resumed'],
  );
});

t.test('a new client follows every listed conversation from its newest message, page after page', async (t) => {
  const { positions, events, asked, ending, next } = start({ beyond: [], unknown: 'begin' });
  await turn();
  const first = next('list_conversations');
  t.same(first.request, { limit: 200, page_token: '' });
  await first.answer({ conversations: [conversation('a', 7), conversation('known', 9)], next_page_token: 'more' });
  const second = next('list_conversations');
  t.same(second.request, { limit: 200, page_token: 'more' });
  await second.answer({ conversations: [conversation('b', 3)], next_page_token: '' });
  t.same([asked, events, ending.state], [[], [], 'fulfilled']);
  t.match(positions.cursors(), [
    { conversation_id: 'b', seq: 3, change: 6 },
    { conversation_id: 'a', seq: 7, change: 6 },
    { conversation_id: 'known', seq: 4 },
  ]);
  t.equal(
    positions.take('message_posted', posted('a', 6)),
    'new',
    'a live event behind the listed position is emitted',
  );
  t.equal(positions.take('message_posted', posted('x', 1)), 'new', 'no event is dropped');
});

t.test('a conversation joined meanwhile is announced as of joining, and resumed from there', async (t) => {
  const { positions, events, ending, next } = start({ beyond: [], unknown: 'joined' });
  t.equal(positions.take('message_posted', posted('new', 7)), 'had', 'a message of an unknown conversation is dropped');
  t.equal(positions.take('message_posted', posted('late', 4)), 'had');
  t.equal(positions.take('message_posted', posted('gone', 4)), 'had');
  await turn();
  const page = [conversation('new', 7), conversation('known', 9)];
  await next('list_conversations').answer({ conversations: page, next_page_token: '' });
  t.same(events.splice(0), [
    {
      name: 'conversation_joined',
      event: {
        conversation: {
          ...{ conversation_id: 'new', title: 'T', last_seq: 2, last_change: 0, joined_seq: 0 },
          ...{ unread: 0, muted: false, last_message: null },
        },
      },
    },
  ]);
  t.equal(positions.take('message_posted', posted('new', 8)), 'held');
  const resume = next('resume');
  t.same(resume.request, { resume: [{ conversation_id: 'new', seq: 2 }] });
  t.strictSame(positions.cursors()[0], { conversation_id: 'new', seq: 2 }, 'its change number is unknown');
  await resume.answer({});
  // A conversation that was not on the page is fetched separately.
  const late = next('get_conversation');
  t.same(late.request, { conversation_id: 'late' });
  await late.answer({ conversation: conversation('late', 4, 3) });
  t.match(events, [{ event: { conversation: { conversation_id: 'late', last_seq: 3 } } }]);
  await next('resume').answer({});
  await next('get_conversation').fail(Code.CODE_NOT_FOUND);
  t.equal(ending.state, 'fulfilled');
  t.same(positions.unknown, []);
  t.equal(positions.take('message_posted', posted('other', 1)), 'new', 'every conversation is now known');
});

t.test('a conversation that the user has left is ignored; any other failure rejects', async (t) => {
  for (const code of [Code.CODE_NOT_FOUND, Code.CODE_PERMISSION_DENIED, Code.CODE_UNAVAILABLE]) {
    const { positions, events, ending, next } = start({ beyond: [], unknown: 'joined' });
    positions.take('message_posted', posted('gone', 4));
    await turn();
    await next('list_conversations').answer({ conversations: [], next_page_token: '' });
    await next('get_conversation').fail(code);
    t.match(ending, code === Code.CODE_UNAVAILABLE ? { state: 'rejected', error: { code } } : { state: 'fulfilled' });
    t.same(events, []);
  }
});

t.test('after a reconnect catch-up sends no more requests and ignores answers', async (t) => {
  const beyond = Array.from({ length: 1_001 }, (_, n) => cursor(`c-${n}`));
  for (const stage of ['resume', 'list_conversations', 'get_conversation']) {
    let current = true;
    const { positions, asked, events, ending, next } = start({ beyond, unknown: 'joined' }, () => current);
    const stop = () => {
      current = false;
    };
    const resume = next('resume');
    if (stage === 'resume') stop();
    await resume.answer({});
    if (stage !== 'resume') {
      await next('resume').answer({});
      positions.take('message_posted', posted('late', 4));
      const list = next('list_conversations');
      if (stage === 'list_conversations') stop();
      const conversations = stage === 'list_conversations' ? [conversation('new', 7)] : [];
      await list.answer({ conversations, next_page_token: '' });
      if (stage === 'get_conversation') {
        const late = next('get_conversation');
        stop();
        await late.answer({ conversation: conversation('late', 4) });
      }
    }
    t.same([asked, events, ending.state], [[], [], 'fulfilled'], stage);
    t.same([positions.has('new'), positions.has('late')], [false, false], stage);
    t.equal(positions.take('message_posted', posted('x', 1)), 'had', 'unknown conversations stay unknown');
  }
});
