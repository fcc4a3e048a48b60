import { bodyText, type Client } from '@godwit/client';
import { launchChromium } from '@godwit/store/testing';
import t, { type Test } from 'tap';
import { serveModules } from '../testing/module-server.js';
import { startTestSystem } from '../testing/test-system.js';

/** Tabs, and times that their leader ends while messages flow: `TABS=30 KILLS=20` is the whole of what must hold. */
const TABS = Number(process.env.TABS ?? 3);
const KILLS = Number(process.env.KILLS ?? 2);
/** Milliseconds between two messages. */
const EVERY_MS = Number(process.env.EVERY_MS ?? 10);
/** Milliseconds within which a leader must answer. */
const ANSWER_MS = 1_000;
const DEADLINE_MS = 60_000;

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Context = Awaited<ReturnType<Browser['newContext']>>;
type Page = Awaited<ReturnType<Context['newPage']>>;

/** The state that the code in a page keeps there. */
interface InPage {
  client: Client & { isLeader: boolean; signOut(): void };
  /** The messages that arrived, as `seq text`. */
  got: { seq: number; text: string }[];
  statuses: string[];
  sends: Promise<unknown>[];
  /** The result of the token function. */
  token: string | null;
}
declare const inPage: InPage;

/** Awaits a condition that is looked at again and again; after the deadline, reports what came instead. */
async function until<T>(what: string, look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  const deadline = performance.now() + DEADLINE_MS;
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (performance.now() > deadline) throw new Error(`not within ${DEADLINE_MS} ms: ${what}; ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The tabs of one browser profile. */
class Tabs {
  readonly #context: Context;
  readonly open: Page[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  async add(user = 'ann'): Promise<Page> {
    const page = await this.#context.newPage();
    this.open.push(page);
    await page.goto(modules.url);
    const options = { url: system.urls[0] as string, httpUrl: system.storeUrl, tabAnswerMs: ANSWER_MS };
    await page.evaluate(
      async ({ options, token }) => {
        const name = '@godwit/client/tabs';
        const { TabsClient }: { TabsClient: new (_: object) => InPage['client'] } = await import(name);
        Object.assign(globalThis, { inPage: { got: [], statuses: [], sends: [], token } });
        const client = new TabsClient({ ...options, token: () => inPage.token });
        inPage.client = client;
        const decoder = new TextDecoder();
        client.on('message_posted', ({ message }) => {
          if (message) inPage.got.push({ seq: message.seq, text: decoder.decode(message.body) });
        });
        client.onStatus(({ state, ...rest }) => {
          const { reason = '' } = rest as { reason?: string };
          inPage.statuses.push(state === 'closed' ? `closed ${reason}` : state);
        });
      },
      { options, token: await system.token(user) },
    );
    await this.connected(page);
    return page;
  }

  async connected(page: Page): Promise<void> {
    const look = () => page.evaluate(() => inPage.statuses);
    await until('a tab is connected', look, (statuses) => statuses.at(-1) === 'connected');
  }

  async leader(): Promise<Page> {
    const look = async () => {
      const leads = await Promise.all(this.open.map((page) => page.evaluate(() => inPage.client.isLeader)));
      return this.open.filter((_, at) => leads[at]);
    };
    const [leader] = await until('one tab leads', look, ({ length }) => length === 1);
    return leader as Page;
  }

  /** Takes a tab from the list. */
  drop(page: Page): void {
    this.open.splice(this.open.indexOf(page), 1);
  }
}

/** The number of open sockets of the gateway. */
async function sockets(): Promise<number> {
  const metrics = await fetch(`${(system.urls[0] as string).replace(/^ws(.*)\/v1\/ws$/, 'http$1')}/metrics`);
  return Number(/^godwit_gateway_sessions (\d+)/m.exec(await metrics.text())?.[1]);
}

const [system, browser, modules] = await Promise.all([startTestSystem(), launchChromium(), serveModules()]);
t.teardown(async () => {
  await browser.close();
  modules.close();
  await system.stop();
});
const bob = await system.client('bob');

/** A browser profile without a tab, and a conversation of its user. */
async function start(t: Test) {
  const context = await browser.newContext();
  t.teardown(() => context.close());
  const { conversation } = await bob.createConversation({ title: 'tabs', member_ids: ['ann'] });
  return { tabs: new Tabs(context), id: conversation?.conversation_id ?? '' };
}

const gotBy = (page: Page) => page.evaluate(() => inPage.got);
const isContiguous = (got: InPage['got']) =>
  got.every(({ seq }, at) => at === 0 || seq === (got[at - 1]?.seq ?? 0) + 1);

t.test(`${TABS} tabs are one socket, and each gets each message once, whenever the leader ends`, async (t) => {
  const { tabs, id } = await start(t);
  for (let i = 0; i < TABS; i++) await tabs.add();
  t.equal(await sockets(), 2, 'one of the tabs, and one of bob');

  let isFlowing = true;
  let posted = 0;
  const flow = (async () => {
    while (isFlowing) {
      await bob.send({ conversation_id: id, body: `bob ${++posted}` });
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  /** The number of messages that the tabs sent. */
  let sends = 0;
  const gaps: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    for (const [at, page] of tabs.open.entries())
      await page.evaluate(
        ({ conversation_id, body }) => void inPage.sends.push(inPage.client.send({ conversation_id, body })),
        { conversation_id: id, body: `tab ${at} ${kill} ${++sends}` },
      );
    const leader = await tabs.leader();
    tabs.drop(leader);
    const [other] = tabs.open as [Page];
    const before = (await gotBy(other)).length;
    const began = performance.now();
    if (kill % 2 === 0) await leader.close();
    else {
      // As a tab that crashes: it tells nobody.
      const devtools = await leader.context().newCDPSession(leader);
      void devtools.send('Page.crash').catch(() => {});
    }
    await tabs.leader();
    await until(
      'messages arrive again',
      () => gotBy(other),
      ({ length }) => length > before,
    );
    gaps.push(Math.round(performance.now() - began));
    await tabs.add();
  }
  isFlowing = false;
  await flow;
  const { seq: last } = await bob.send({ conversation_id: id, body: 'the last one' });

  for (const [at, page] of tabs.open.entries()) {
    await page.evaluate(() => Promise.all(inPage.sends));
    const got = await until(
      `tab ${at} has everything`,
      () => gotBy(page),
      (all) => all.at(-1)?.seq === last,
    );
    if (!isContiguous(got)) t.fail(`tab ${at} has a gap or a repeat`, { got: got.map(({ seq }) => seq) });
  }
  t.equal(await sockets(), 2, 'still one socket of the tabs');
  const texts: string[] = [];
  for (let after_seq = 0; ; ) {
    const page = await bob.history({ conversation_id: id, after_seq, limit: 200 });
    texts.push(...page.messages.map((message) => bodyText(message)));
    after_seq = page.messages.at(-1)?.seq ?? 0;
    if (!page.has_more) break;
  }
  const fromTabs = texts.filter((text) => text.startsWith('tab '));
  t.equal(new Set(fromTabs).size, fromTabs.length, 'none is stored twice');
  // The leader that ended may have had one under way.
  t.ok(fromTabs.length >= sends - KILLS, `${fromTabs.length} of ${sends} messages of the tabs are stored`);
  if (process.env.TABS)
    t.comment({ tabs: TABS, kills: KILLS, messages: texts.length, fromTabs: fromTabs.length, sends, gapsMs: gaps });
});

t.test('a leader that hangs, is frozen or left is replaced, and a late or returning tab has all', async (t) => {
  const { tabs, id } = await start(t);
  const [first, second] = [await tabs.add(), await tabs.add()];
  /** Posts a message, and awaits it in the tabs. */
  const post = async (body: string, ...pages: Page[]) => {
    const { seq } = await bob.send({ conversation_id: id, body });
    for (const page of pages)
      await until(
        `${body} arrives`,
        () => gotBy(page),
        (got) => got.at(-1)?.seq === seq && isContiguous(got),
      );
  };
  await post('to both', first, second);
  t.equal(await tabs.leader(), first);

  // Its scripts run no more: it holds the lock, and its socket is open.
  const hung = new Promise<() => Promise<void>>((resolve) =>
    first.once('dialog', (box) => resolve(() => box.accept())),
  );
  const ended = first.evaluate(() => alert('hangs'));
  const goOn = await hung;
  const sent = second.evaluate((conversation_id) => inPage.client.send({ conversation_id, body: 'x' }), id);
  const { deduplicated } = await sent;
  t.notOk(deduplicated, 'it was posted once');
  t.ok(await second.evaluate(() => inPage.client.isLeader), 'the lock was taken away');
  await goOn();
  await ended;
  await post('after it hung', first, second);
  t.equal(await sockets(), 2);

  // As a browser that freezes a hidden page tells it.
  await second.evaluate(() => document.dispatchEvent(new Event('freeze')));
  await post('while it is frozen', first);
  t.ok(await first.evaluate(() => inPage.client.isLeader), 'a frozen leader gives the connection up');
  await second.evaluate(() => document.dispatchEvent(new Event('resume')));
  await post('after it was frozen', first, second);
  t.equal(await sockets(), 2);

  const late = await tabs.add();
  await post('to all', first, second, late);
  t.same(
    (await gotBy(late)).map(({ text }) => text),
    ['to all'],
    'a late tab begins with the newest',
  );
  // As a browser that keeps the page of a tab that navigates, and shows it again.
  await first.evaluate(() => globalThis.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await post('while it is kept', second, late);
  await first.evaluate(() => globalThis.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await post('after it was kept', first, second, late);

  await second.evaluate(() => inPage.client.signOut());
  for (const page of [first, second, late])
    await until(
      'it is signed out',
      () => page.evaluate(() => inPage.statuses),
      (all) => all.at(-1) === 'closed signed-out',
    );
  await until(
    'only bob is connected',
    () => sockets(),
    (count) => count === 1,
  );
});
