import { Code, GodwitError } from '@godwit/schema';
import t, { type Test } from 'tap';
import type { Connection } from './connection.js';
import { turn, until } from './testing/settlement.js';
import { startTimer } from './timer.js';
import { refreshTokens } from './token-refresh.js';
import { type FetchToken, TokenSource } from './token-source.js';

/** The server's clock; it may differ from the client's by hours. */
const SERVER_TIME = 5_000_000;

interface Options {
  /** Milliseconds until the first token expires; undefined: the server names no expiry. */
  leftMs: number | undefined;
  token?: string | FetchToken;
  /**
   * The server's answers, in order: the expiry of the next token, or an error. After the last one it does not answer.
   */
  answers?: (number | Code | Promise<number>)[];
  /** Milliseconds after each request at which an entry is added to the log. */
  marks?: number[];
}

/** Refreshes tokens, and logs fetches, requests and marks in order: timers fire in the order of their times. */
function start(t: Test, { leftMs, token, answers = [], marks = [] }: Options) {
  const log: string[] = [];
  const mark = (ms: number) => t.teardown(startTimer(ms, () => log.push(`${ms} ms`)));
  const fetchToken: FetchToken = (asked) => {
    log.push(`asked ${asked.refused ?? ''}`.trim());
    return typeof token === 'function' ? token(asked) : 'new';
  };
  const tokens = new TokenSource(typeof token === 'string' ? token : fetchToken);
  const request = async (command: string, { token }: { token: string }, timeoutMs: number) => {
    log.push(`${command} ${token} ${timeoutMs}`);
    for (const ms of marks.splice(0)) mark(ms);
    const answer = await answers.shift();
    if (answer === undefined) return new Promise(() => {});
    if (answer > 0 && answer < SERVER_TIME) throw new GodwitError(answer as Code, 'refused');
    return { expires_at: answer };
  };
  const session = leftMs === undefined ? {} : { server_time: SERVER_TIME, token_expires_at: SERVER_TIME + leftMs };
  const stop = refreshTokens({
    connection: { request } as unknown as Connection,
    tokens,
    session,
    timeoutMs: 70,
    signedOut: ({ message }) => log.push(`signed out: ${message}`),
  });
  t.teardown(stop);
  const logged = (line: string, times = 1) =>
    until(
      () => log.filter((one) => one === line).length >= times,
      () => log,
    );
  return { log, tokens, stop, mark, logged };
}

t.jobs = 10;

t.test('a short-lived token is replaced after half of its life, and so is the next one', async (t) => {
  const { log, mark, logged } = start(t, { leftMs: 400, answers: [SERVER_TIME + 1_300], marks: [20, 900] });
  mark(40);
  mark(500);
  await logged('900 ms');
  const refresh = ['asked', 'refresh new 70'];
  const expected = ['40 ms', ...refresh, '20 ms', ...refresh, '900 ms'];
  t.same(
    log.filter((line) => line !== '500 ms'),
    expected,
  );
  t.ok(log.indexOf('asked') < log.indexOf('500 ms'), `fetched in time: ${log}`);
});

t.test('a token that lives long or never expires is not replaced early', { buffered: true }, async (t) => {
  for (const leftMs of [3_600_000, undefined, -SERVER_TIME]) {
    const { log, mark, logged } = start(t, { leftMs });
    mark(30);
    await logged('30 ms');
    t.same(log, ['30 ms'], `${leftMs}`);
  }
});

t.test('an expired token and a fixed token are left to the gateway', { buffered: true }, async (t) => {
  for (const [leftMs, token] of [
    [-10, undefined],
    [20, 'a token'],
  ] as const) {
    const { log, mark, logged } = start(t, { leftMs, token });
    mark(40);
    await logged('40 ms');
    t.same(log, ['40 ms'], `${leftMs}`);
  }
});

t.test('once a token never expires, it is not replaced', { buffered: true }, async (t) => {
  const { log, logged } = start(t, { leftMs: 40, answers: [0], marks: [1_100] });
  await logged('1100 ms');
  t.same(log, ['asked', 'refresh new 70', '1100 ms']);
});

t.test('an attempt without progress is retried after at least a second', { buffered: true }, async (t) => {
  const cases: Record<string, (number | Code)[]> = {
    'a token that is refused': [Code.CODE_UNAUTHENTICATED],
    'a server that is busy': [Code.CODE_UNAVAILABLE],
    'a token that expires no later': [SERVER_TIME + 1_200],
    'a token that expires earlier': [SERVER_TIME + 1_199],
  };
  await Promise.all(
    Object.entries(cases).map(async ([name, answers]) => {
      const { log, logged } = start(t, { leftMs: 1_200, answers, marks: [900] });
      await logged('refresh new 70', 2);
      const second = name === 'a token that is refused' ? 'asked new' : 'asked';
      t.same(log, ['asked', 'refresh new 70', '900 ms', second, 'refresh new 70'], name);
    }),
  );
});

t.test('a token function that throws is called again, and reports no refused token', { buffered: true }, async (t) => {
  let times = 0;
  const token = () => {
    if (times++ === 0) throw new Error('the sign-in server is away');
    return 'good';
  };
  const { log, logged } = start(t, { leftMs: 1_200, token });
  await logged('refresh good 70');
  t.same(log, ['asked', 'asked', 'refresh good 70']);
});

t.test('an accepted token clears the refused one', { buffered: true }, async (t) => {
  const { tokens, log, logged } = start(t, { leftMs: 100, answers: [SERVER_TIME + 3_600_000] });
  await tokens.next();
  tokens.refuse();
  await logged('refresh new 70');
  await turn();
  await tokens.next();
  t.same(log, ['asked', 'asked new', 'refresh new 70', 'asked']);
});

t.test('no attempt is made once the old token has expired', { buffered: true }, async (t) => {
  const began = performance.now();
  const token = async () => {
    await until(
      () => performance.now() > began + 100,
      () => performance.now() - began,
    );
    return 'late';
  };
  const { log, logged } = start(t, { leftMs: 40, token, answers: [Code.CODE_UNAVAILABLE], marks: [1_100] });
  await logged('1100 ms');
  t.same(log, ['asked', 'refresh late 70', '1100 ms']);
});

t.test('after the end no token is fetched, sent or scheduled', { buffered: true }, async (t) => {
  const before = start(t, { leftMs: 40 });
  before.stop();
  let give = (_token: string) => {};
  const asking = start(t, { leftMs: 40, token: () => new Promise((resolve) => (give = resolve)) });
  await asking.logged('asked');
  asking.stop();
  give('late');
  let answer = (_expiresAt: number) => {};
  const answers = [new Promise<number>((resolve) => (answer = resolve))];
  const sending = start(t, { leftMs: 40, answers });
  await sending.logged('refresh new 70');
  sending.stop();
  answer(SERVER_TIME + 400);
  await turn();
  sending.mark(500);
  await sending.logged('500 ms');
  t.same([before.log, asking.log], [[], ['asked']]);
  t.same(sending.log, ['asked', 'refresh new 70', '500 ms']);
});

t.test(
  'only the function says that the user is signed out; the server refuses a token',
  { buffered: true },
  async (t) => {
    const { log, logged } = start(t, { leftMs: 40, token: () => null, marks: [] });
    await logged('signed out: token: the user is signed out');
    t.same(log, ['asked', 'signed out: token: the user is signed out'], 'and nothing is scheduled');
    const refused = start(t, { leftMs: 1_200, answers: [Code.CODE_UNAUTHENTICATED] });
    await refused.logged('asked new');
    t.notOk(refused.log.some((line) => line.startsWith('signed out')));
  },
);
