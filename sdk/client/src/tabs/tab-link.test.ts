import t from 'tap';
import { until } from '../testing/settlement.js';
import { TabLink } from './tab-link.js';
import type { InboxMessage } from './tab-messages.js';

/** A link of tab `me`, with what it says to its client, to the leader and to its tab. */
function start({ answerMs = 10_000 } = {}) {
  const said: string[] = [];
  const posted: InboxMessage[] = [];
  const watched: string[] = [];
  const link = new TabLink({
    tab: 'me',
    connection: 2,
    answerMs,
    events: {
      open: () => said.push('open'),
      message: (bytes) => said.push(`message of ${bytes.length}`),
      close: (code, reason) => said.push(`close ${code} ${reason}`),
    },
    post: (leader, message) => posted.push({ ...message, tab: `${message.tab} to ${leader}` }),
    unanswered: () => said.push('unanswered'),
    silent: () => said.push('silent'),
    watch: (leader) => {
      watched.push(leader);
      return () => watched.splice(watched.indexOf(leader), 1);
    },
  });
  t.teardown(() => link.close());
  const about = { tab: 'leader', connection: 2 };
  return { link, said, posted, watched, about };
}

t.test('a link listens to the leader that accepted it, and to nobody else', (t) => {
  const { link, said, about, watched } = start();
  const bytes = new Uint8Array(3);
  link.take({ type: 'frames', ...about, bytes });
  link.take({ type: 'accepted', ...about, connection: 1 });
  t.same([said, link.leader], [[], undefined], 'an earlier connection was accepted');
  link.take({ type: 'accepted', ...about });
  t.same([said.splice(0), link.leader, watched], [['open'], 'leader', ['leader']]);
  const other = { ...about, tab: 'former leader' };
  link.take({ type: 'accepted', ...other });
  link.take({ type: 'frames', ...other, bytes });
  link.take({ type: 'closed', ...other, code: 1001, reason: 'over' });
  link.take({ type: 'frames', ...about, connection: 1, bytes });
  t.same([said, link.leader], [[], 'leader']);
  link.take({ type: 'frames', ...about, bytes });
  link.take({ type: 'closed', ...about, code: 1001, reason: 'over' });
  link.take({ type: 'frames', ...about, bytes });
  t.same(said, ['message of 3', 'close 1001 over']);
  t.same(watched, [], 'the leader is watched no more');
  t.end();
});

t.test('the leader is told how much was processed, once it is much', (t) => {
  const { link, posted, about } = start();
  link.take({ type: 'accepted', ...about });
  for (const length of [40_000, 25_535, 1, 65_536])
    link.take({ type: 'frames', ...about, bytes: new Uint8Array(length) });
  t.same(posted, [
    { type: 'taken', tab: 'me to leader', connection: 2, bytes: 65_536 },
    { type: 'taken', tab: 'me to leader', connection: 2, bytes: 65_536 },
  ]);
  t.end();
});

t.test('a leader has to accept in time, and to answer what it is sent', async (t) => {
  const { link, said, about } = start({ answerMs: 50 });
  link.send(new Uint8Array(1));
  link.asked(5);
  await until(
    () => said.length > 0,
    () => 'unanswered',
  );
  link.asked(5);
  link.take({ type: 'accepted', ...about });
  await until(
    () => {
      // A further message does not give it more time.
      link.send(new Uint8Array(1));
      return said.length > 2;
    },
    () => 'silent',
  );
  link.send(new Uint8Array(1));
  link.take({ type: 'alive', ...about });
  const later = start();
  later.link.asked(60);
  await until(
    () => later.said.length > 0,
    () => 'a timer that began after that of the answered message',
  );
  t.same(said, ['unanswered', 'open', 'silent']);
});
