import { readFileSync } from 'node:fs';
import { Code, GodwitError, godwit } from '@godwit/schema';
import t from 'tap';
import { follow } from '../testing/settlement.js';
import type { FetchToken } from '../token-source.js';
import { connectTabs, SDK_VERSION, TabsClient } from './tabs-client.js';
import { MemoryBrowser, tokenOf } from './testing/memory-browser.js';

const { PRESENCE_STATUS_ONLINE } = godwit.v1.PresenceStatus;

const posted = (conversation_id: string, seq: number) => ({
  message_posted: { message: { conversation_id, seq, sender_id: 'bob' } },
});
const isConnected = (...clients: TabsClient[]) => clients.every(({ status }) => status.state === 'connected');

t.test('tabs of one user share a socket, and a later tab is greeted with what happened meanwhile', async (t) => {
  const browser = new MemoryBrowser(t);
  const first = browser.open();
  const heads = [{ conversation_id: 'a', last_seq: 5, active_at: 1 }];
  const socket = await browser.accept(1, { heads, friends: [{ user_id: 'eve', status: PRESENCE_STATUS_ONLINE }] });
  t.ok(first.isLeader);
  socket.deliver(
    posted('a', 6),
    { conversation_joined: { conversation: { conversation_id: 'b', last_seq: 2, active_at: 9 } } },
    { presence_changed: { user_id: 'dan', status: PRESENCE_STATUS_ONLINE } },
    { notification: { notification_id: 'kept' } },
    { notification: { content_type: 'not kept' } },
  );
  const second = browser.open();
  await browser.until('both are connected', () => isConnected(first, second));
  t.notOk(second.isLeader);
  t.same(
    second.session?.heads.map(({ conversation_id, last_seq }) => [conversation_id, last_seq]),
    [
      ['b', 2],
      ['a', 6],
    ],
  );
  t.same(
    second.session?.friends.map(({ user_id }) => user_id),
    ['eve', 'dan'],
  );
  await new Promise((resolve) => setTimeout(resolve, 2));
  await browser.settle();
  t.same(second.events.splice(0), ['notification kept']);
  first.events.length = 0;
  socket.deliver(posted('a', 7), posted('b', 3), { token_expiring: { expires_at: 1 } });
  await browser.settle();
  t.same(second.events, ['a 7', 'b 3']);
  t.same(first.events, ['a 7', 'b 3', 'token expiring'], 'the tab that holds the connection replaces the token');

  const confirmed = second.confirmNotifications({ notification_ids: ['kept'] });
  await browser.settle();
  socket.reply('confirm_notifications', {});
  await browser.settle();
  await confirmed;
  const third = browser.open();
  await browser.until('the third is connected', () => isConnected(third));
  await new Promise((resolve) => setTimeout(resolve, 2));
  await browser.settle();
  t.same(third.events, [], 'what was confirmed is not told again');
  t.equal(browser.sockets.all.length, 1);
});

t.test('requests of all tabs go over the socket, and each gets its own answer or error', async (t) => {
  const browser = new MemoryBrowser(t);
  const first = browser.open();
  const socket = await browser.accept(1);
  const second = browser.open();
  await browser.until('both are connected', () => isConnected(first, second));
  const answers = [
    follow(first.getConversation({ conversation_id: 'a' })),
    follow(second.getConversation({ conversation_id: 'b' })),
  ];
  await browser.settle();
  const [one, two] = socket.requests.filter(({ request }) => request === 'get_conversation');
  socket.deliver(
    { id: two?.id ?? 0, error: { code: Code.CODE_NOT_FOUND, message: 'no b', retry_after_ms: 7 } },
    { id: one?.id ?? 0, get_conversation: { conversation: { conversation_id: 'a' } } },
  );
  await browser.settle();
  t.match(answers[0]?.value, { conversation: { conversation_id: 'a' } });
  const error = answers[1]?.error;
  t.ok(error instanceof GodwitError);
  t.match(error, { code: Code.CODE_NOT_FOUND, message: 'no b', retryAfterMs: 7 });
});

t.test('a conversation is watched until the last tab that watches it is gone', async (t) => {
  const browser = new MemoryBrowser(t);
  const first = browser.open();
  const socket = await browser.accept(1, { friends: [{ user_id: 'eve', status: PRESENCE_STATUS_ONLINE }] });
  const [second, third] = [browser.open(), browser.open()];
  await browser.until('all are connected', () => isConnected(first, second, third));
  const watched = [first.watch({ conversation_id: 'a' })];
  await browser.settle();
  socket.reply('list_friends', { friends: [{ user_id: 'eve' }] });
  socket.reply('watch', { online_count: 1 });
  watched.push(second.watch({ conversation_id: 'a' }));
  await browser.settle();
  socket.reply('watch', { online_count: 1 });
  await browser.settle();
  await Promise.all(watched);
  socket.deliver(
    { presence_changed: { user_id: 'eve', status: PRESENCE_STATUS_ONLINE } },
    { presence_changed: { user_id: 'member', status: PRESENCE_STATUS_ONLINE } },
    { watch_changed: { conversation_id: 'a', online_count: 2 } },
  );
  await browser.settle();
  t.same(second.events, ['presence of eve', 'presence of member', 'watch of a']);
  t.same(third.events, ['presence of eve'], 'the presence of members is for those who watch');
  await first.unwatch({ conversation_id: 'a' });
  await browser.settle();
  t.notOk(socket.commands.includes('unwatch'), 'the second tab still watches');
  browser.tabs.kill(second.tab);
  await browser.settle();
  t.ok(socket.commands.includes('unwatch'), 'nobody watches');
});

t.test('a leader that does not answer loses the connection', async (t) => {
  const browser = new MemoryBrowser(t);
  const first = browser.open();
  const hung = await browser.accept(1);
  const second = browser.open({ tabAnswerMs: 20 });
  await browser.until('both are connected', () => isConnected(first, second));
  browser.tabs.freeze(first.tab);
  const answer = follow(second.send({ conversation_id: 'a', body: 'x' }));
  const socket = await browser.accept(2);
  t.ok(second.isLeader);
  await browser.until('the message is posted again', () => socket.commands.includes('send'));
  socket.reply('send', { conversation_id: 'a', seq: 1 });
  await browser.until('an answer', () => answer.state === 'fulfilled');
  // The tab runs again.
  browser.tabs.thaw(first.tab);
  await browser.until('its connection is closed', () => hung.closes.length > 0);
  await browser.until('it follows', () => isConnected(first, second) && !first.isLeader);
  socket.deliver(posted('a', 2));
  await browser.settle();
  t.same([first.events, second.events], [['a 2'], ['a 2']]);
  t.equal(browser.sockets.all.length, 2);
});

t.test('a page that is suspended lets another tab lead, and joins again when it runs', async (t) => {
  const browser = new MemoryBrowser(t);
  const first = browser.open();
  const socket = await browser.accept(1);
  const second = browser.open();
  await browser.until('both are connected', () => isConnected(first, second));
  browser.tabs.suspend(first.tab);
  t.ok(socket.closes.length > 0, 'at once');
  await browser.accept(2);
  t.ok(second.isLeader && isConnected(second));
  t.not(first.status.state, 'connected');
  t.equal(browser.sockets.all.length, 2, 'the suspended page does not connect');
  browser.tabs.resume(first.tab);
  await browser.until('both are connected', () => isConnected(first, second));
  t.ok(second.isLeader);
});

t.test('other users, servers and versions do not share', async (t) => {
  const browser = new MemoryBrowser(t);
  browser.open();
  await browser.accept(1);
  browser.open({ token: tokenOf('bob') });
  await browser.accept(2);
  browser.open({ url: 'wss://other/v1/ws' });
  await browser.accept(3);
  browser.open({ httpUrl: 'https://files' });
  await browser.accept(4);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  t.equal(SDK_VERSION, version, 'the version that names the group');
});

t.test('a user who changes in one tab leaves the others', async (t) => {
  const browser = new MemoryBrowser(t);
  let user = 'ann';
  const first = browser.open({ token: () => tokenOf(user) });
  const socket = await browser.accept(1);
  const second = browser.open();
  await browser.until('both are connected', () => isConnected(first, second));
  user = 'bob';
  socket.end(1006);
  await browser.until('one socket each', () => browser.sockets.all.length === 3);
  const tokens = browser.sockets.all.slice(1).map((one) => {
    one.open();
    return one;
  });
  await browser.settle();
  const users = tokens.map(({ requests }) => requests[0]?.hello?.token).sort();
  t.same(users, [tokenOf('ann'), tokenOf('bob')].sort());
});

t.test('signing out ends the sessions of all tabs', async (t) => {
  for (const by of ['signOut', 'token'] as const) {
    const browser = new MemoryBrowser(t);
    const asked: string[] = [];
    let isSignedOut = false;
    const token: FetchToken = ({ reason }) => {
      asked.push(reason);
      return isSignedOut ? null : tokenOf('ann');
    };
    const clients = [browser.open({ token }), browser.open({ token }), browser.open({ token })];
    const [, second] = clients;
    const socket = await browser.accept(1);
    await browser.until('all are connected', () => isConnected(...clients));
    asked.length = 0;
    isSignedOut = by === 'token';
    if (by === 'signOut') second?.signOut();
    else socket.end(1006);
    await browser.until('all are closed', () => clients.every(({ status }) => status.state === 'closed'));
    for (const { status } of clients) t.match(status, { state: 'closed', reason: 'signed-out' });
    if (by === 'signOut') t.same(asked, [], 'no token function is asked');
  }
});

t.test('a leader that cannot connect lets another tab try', async (t) => {
  const browser = new MemoryBrowser(t);
  const token: FetchToken = () => {
    if (first.isLeader) throw new Error('no network here');
    return tokenOf('ann');
  };
  let isBroken = false;
  const first: TabsClient = browser.open({ token: (asked) => (isBroken ? token(asked) : tokenOf('ann')) });
  const socket = await browser.accept(1);
  const second = browser.open();
  await browser.until('both are connected', () => isConnected(first, second));
  isBroken = true;
  socket.end(1006);
  await browser.accept(2);
  await browser.until('both are connected', () => isConnected(first, second));
  t.ok(second.isLeader);
});

t.test('the reason why no connection can be had reaches every tab', async (t) => {
  const browser = new MemoryBrowser(t);
  const platform = (tab: number) => browser.tabs.platformOf(tab);
  const options = { url: 'wss://chat/v1/ws', token: tokenOf('ann'), openTransport: browser.sockets.open };
  const attempts = [101, 102].map((tab) => follow(connectTabs({ ...options, platform: platform(tab) })));
  await browser.until('a socket', () => browser.sockets.all.length === 1);
  await browser.settle();
  browser.sockets.last.end(1006, '', new GodwitError(Code.CODE_NOT_FOUND, 'host chat not found'));
  await browser.until('both fail', () => attempts.every(({ state }) => state === 'rejected'));
  for (const { error } of attempts) t.match(error, { code: Code.CODE_NOT_FOUND, message: 'host chat not found' });
});

t.test('a tab that does not process what it is sent is dropped, and comes back', async (t) => {
  const browser = new MemoryBrowser(t);
  const first = browser.open();
  const socket = await browser.accept(1);
  const second = browser.open();
  await browser.until('both are connected', () => isConnected(first, second));
  browser.tabs.freeze(second.tab);
  const body = new Uint8Array(1024 * 1024);
  for (let seq = 1; seq <= 20; seq++) {
    socket.deliver({ message_posted: { message: { conversation_id: 'a', seq, body } } });
    await browser.settle();
  }
  browser.tabs.thaw(second.tab);
  const statuses: string[] = [];
  second.onStatus(({ state }) => statuses.push(state));
  await browser.until('it was dropped', () => statuses.includes('waiting'));
  t.ok(second.events.length < 20, `${second.events.length} of 20 messages were queued for it`);
  await browser.until('it resumes', () => socket.commands.includes('resume'));
});

t.test('without what tabs need, and with a token of nobody, each client has its own connection', async (t) => {
  const browser = new MemoryBrowser(t);
  const alone = browser.open({ platform: undefined });
  await browser.accept(1);
  t.ok(isConnected(alone) && alone.isLeader);
  alone.signOut();
  await browser.until('it is closed', () => alone.status.state === 'closed');
  t.match(alone.status, { reason: 'signed-out' });
  browser.open({ token: 'an opaque token' });
  await browser.accept(2);
  browser.open({ token: 'an opaque token' });
  await browser.accept(3);
  const { platform: _, ...rest } = { url: 'wss://chat/v1/ws', token: tokenOf('ann'), platform: 0 };
  const inNode = new TabsClient({ ...rest, openTransport: browser.sockets.open });
  t.teardown(() => inNode.close());
  await browser.accept(4);
  t.throws(() => new TabsClient({ ...rest, url: 'ftp://chat' }), { code: Code.CODE_INVALID_ARGUMENT });
});
