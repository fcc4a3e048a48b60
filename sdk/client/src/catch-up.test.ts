import { Code, encodeEntry, type godwit } from '@godwit/schema';
import t from 'tap';
import { Client } from './client.js';
import { connect } from './connect.js';
import { type Script, startScriptedServer } from './testing/scripted-server.js';

/** Last message that the client has of the conversation for which Hello has no room. */
const HAS = 5;
const BEYOND = 'c-0';
/** One cursor more than fits into Hello; the first is the least recently active. */
const cursors = Array.from({ length: 1_001 }, (_, n) => ({ conversation_id: `c-${n}`, seq: HAS, change: 0 }));

const message = (conversation_id: string, seq: number) => ({
  conversation_id,
  seq,
  sender_id: 'ben',
  body: Buffer.from('x'),
});
const posted = (id: string, seq: number) => ({ message_posted: { message: message(id, seq) } });
const resumed = (conversation_id: string, to_seq: number, truncated = false) => ({
  resumed: { conversation_id, from_seq: HAS, to_seq, truncated },
});

/** Collects a conversation's sequence numbers and `resumed` from a client's events, until the message `last`. */
async function received(options: Parameters<typeof connect>[0], id: string, last: number, ready: () => void) {
  const lines: (number | string)[] = [];
  const client = await connect({ ...options, resume: cursors });
  const done = new Promise<void>((resolve, reject) => {
    const late = () => reject(new Error(`no message ${last} within 10 s; received ${lines.join(', ')}`));
    const timer = setTimeout(late, 10_000);
    client.on('message_posted', ({ message: m }) => {
      if (m?.conversation_id === id) lines.push(m.seq);
      if (m?.seq !== last) return;
      clearTimeout(timer);
      resolve();
    });
    client.on('resumed', ({ conversation_id }) => {
      if (conversation_id === id) lines.push('resumed');
    });
    client.on('conversation_joined', ({ conversation }) => {
      if (conversation?.conversation_id === id) lines.push(`joined at ${conversation.last_seq}`);
    });
  });
  ready();
  await done.finally(() => client.close());
  return lines;
}

const page = (id: number, from: number, to: number, conversation = BEYOND) => ({
  id,
  history: {
    messages: Array.from({ length: to - from + 1 }, (_, n) => message(conversation, from + n)),
    has_more: false,
  },
});
const unimplemented = (id: number) => ({ id, error: { code: Code.CODE_UNIMPLEMENTED, message: 'unknown' } });

t.test('live messages are held until the missed ones before them have arrived, on every path', async (t) => {
  for (const live of [0, 1, 3]) {
    // The head is 8 when Resume arrives, and the gateway sent the last `live` messages live before that.
    const before = [6, 7, 8].slice(3 - live);
    const answers: Record<string, Script> = {
      sent: (frame, to) => {
        if (frame.request !== 'resume') return undefined;
        for (const seq of [6, 7, 8]) to.send(posted(BEYOND, seq));
        to.send(resumed(BEYOND, 8));
        to.send({ id: frame.id, resume: {} });
        to.send(posted(BEYOND, 9));
        return true;
      },
      'read from history': (frame, to) => {
        if (frame.request === 'history') to.send(page(frame.id, HAS + 1, 8));
        else if (frame.request !== 'resume') return undefined;
        else {
          to.send(resumed(BEYOND, 8, true));
          to.send({ id: frame.id, resume: {} });
          to.send(posted(BEYOND, 9));
        }
        return true;
      },
      'read from history, since the gateway does not support Resume': (frame, to) => {
        if (frame.request === 'history') to.send(page(frame.id, HAS + 1, 9));
        else if (frame.request === 'resume') to.send(unimplemented(frame.id));
        else return undefined;
        return true;
      },
    };
    for (const [how, answer] of Object.entries(answers)) {
      let releases = () => {};
      const ready = new Promise<void>((resolve) => {
        releases = resolve;
      });
      const server = await startScriptedServer((frame, to) => {
        if (frame.request !== 'resume') return answer(frame, to);
        ready.then(() => {
          for (const seq of before) to.send(posted(BEYOND, seq));
          answer(frame, to);
        });
        return true;
      });
      const lines = await received(server.options, BEYOND, 9, releases).finally(() => server.close());
      const numbers = lines.filter((line) => typeof line === 'number');
      t.strictSame(numbers, [6, 7, 8, 9], `${how}, after ${live} live messages`);
      t.equal(lines.filter((line) => line === 'resumed').length, 1, how);
    }
  }
});

t.test('a conversation joined while away is announced, followed by its messages since then', async (t) => {
  const conversation: godwit.v1.Conversation.$Properties = { conversation_id: 'new', last_seq: 4, joined_seq: 2 };
  let releases = () => {};
  const ready = new Promise<void>((resolve) => {
    releases = resolve;
  });
  const server = await startScriptedServer(
    (frame, to) => {
      if (frame.request === 'list_conversations') {
        ready.then(() => {
          // Live, before the client knows the conversation.
          to.send(posted('new', 4));
          to.send({ id: frame.id, list_conversations: { conversations: [conversation] } });
        });
        return true;
      }
      if (frame.request !== 'resume') return undefined;
      for (const { conversation_id = '', seq } of frame.resume?.resume ?? []) {
        if (conversation_id === 'new') {
          t.equal(seq, 2);
          to.send(posted('new', 5));
          for (const missed of [3, 4, 5]) to.send(posted('new', missed));
        }
        to.send(resumed(conversation_id ?? '', conversation_id === 'new' ? 5 : HAS));
      }
      to.send({ id: frame.id, resume: {} });
      const isOfNew = frame.resume?.resume?.some(({ conversation_id }) => conversation_id === 'new');
      if (isOfNew) to.send(posted('new', 6));
      return true;
    },
    { sets_version: 7 },
  );
  const lines = await received(server.options, 'new', 6, releases).finally(() => server.close());
  t.strictSame(lines, ['joined at 2', 3, 4, 5, 'resumed', 6]);
});

t.test('`resumed` of an up-to-date cursor comes before the events that arrive with the reply to Hello', async (t) => {
  const server = await startScriptedServer(({ request, id }, { socket }) => {
    if (request !== 'hello') return undefined;
    const hello = { session_id: '0', user_id: 'ann', sets_version: 1, up_to_date: [0, 1] };
    const left = { conversation_left: { conversation_id: 'left', seq: HAS } };
    socket.send(Buffer.concat([{ id, hello }, left, posted('stays', HAS + 1)].map(encodeEntry)));
    return 'answered';
  });
  t.teardown(() => server.close());
  const resume = ['left', 'stays'].map((conversation_id) => ({ conversation_id, seq: HAS, change: 0 }));
  const client = new Client({ ...server.options, resume });
  t.teardown(() => client.close());
  const lines: string[] = [];
  const done = new Promise<void>((resolve) => {
    client.on('resumed', ({ conversation_id, to_seq }) => lines.push(`resumed ${conversation_id} to ${to_seq}`));
    client.on('conversation_left', ({ conversation_id }) => lines.push(`left ${conversation_id}`));
    client.on('message_posted', () => {
      lines.push('posted');
      resolve();
    });
  });
  await done;
  t.same(lines, [`resumed stays to ${HAS}`, `resumed left to ${HAS}`, 'left left', 'posted']);
  t.match(client.cursors(), [{ conversation_id: 'stays', seq: HAS + 1 }]);
  t.equal(client.cursors().length, 1, 'the left conversation is no longer followed');
});
