import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '@godwit/store/testing';
import { build } from 'esbuild';
import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import t, { type Test } from 'tap';
import { checkNumbers } from '../testing/persistence/check-numbers.js';
import { ROOM } from '../testing/persistence/numbered-sends.js';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

/** Pages that are killed; `RUNS=1000` for many. */
const RUNS = Number(process.env.RUNS ?? 6);
/** Messages of each. */
const COUNT = 6;
/** Tabs that share a connection, and times that one is killed and the others are reloaded; the messages of each. */
const TABS = 5;
const ROUNDS = Number(process.env.ROUNDS ?? 1);
const OF_A_TAB = 30;
const PER_TAB = 100;
/** Milliseconds for a page to say something on a busy machine. */
const LIMIT_MS = 60_000;

/** Bundles the page, and serves it: IndexedDB belongs to an origin. */
async function servePage(t: Test): Promise<string> {
  const entry = fileURLToPath(new URL('../testing/persistence/sending-page.js', import.meta.url));
  const options = { bundle: true, format: 'esm', platform: 'browser', target: 'es2022', write: false } as const;
  const { outputFiles } = await build({ entryPoints: [entry], ...options });
  const html = `<!doctype html><body></body><script type="module">${outputFiles[0]?.text}</script>`;
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Resolves with the first line that matches. Rejects with the lines that came instead. */
function line(page: Page, pattern: RegExp): Promise<string> {
  const came: string[] = [];
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(limit);
      page.off('console', hear);
      settle();
    };
    const hear = (message: ConsoleMessage) => {
      came.push(message.text());
      if (pattern.test(message.text())) end(() => resolve(message.text()));
    };
    const fail = () => end(() => reject(new Error(`no ${pattern}: ${came}`)));
    const limit = setTimeout(fail, LIMIT_MS);
    page.on('console', hear);
    page.once('close', fail);
  });
}

/** The moment at which a page is about to end. */
const MOMENTS = [/^ready$/, /^accepted /, /^arrived /];

/** How a page ends. */
const ENDS: Record<string, (page: Page, context: BrowserContext) => Promise<unknown>> = {
  reloaded: (page) => page.goto('about:blank'),
  closed: (page) => page.close(),
  killed: async (page, context) => {
    const session = await context.newCDPSession(page);
    const crashed = new Promise((resolve) => page.once('crash', resolve));
    // It is never answered.
    session.send('Page.crash').catch(() => {});
    await crashed;
    await page.close();
  },
};

async function start(
  t: Test,
): Promise<{ system: TestSystem; context: BrowserContext; address: (of: object) => string }> {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const origin = await servePage(t);
  const browser = await launchChromium();
  t.teardown(() => browser.close());
  const context = await browser.newContext();
  const token = await system.token('ann', 36_000);
  const address = (of: object) =>
    `${origin}?${new URLSearchParams({ url: system.urls[0] as string, token, ...of } as Record<string, string>)}`;
  return { system, context, address };
}

t.test('in Chromium', async (t) => {
  const { system, context, address } = await start(t);
  const ann = await system.client('ann');
  await ann.createConversation({ conversation_id: ROOM, title: 'Room', member_ids: ['ben', 'tim'] });

  await t.test(
    `a page that is killed in the middle of a send ${RUNS} times loses, doubles and reorders nothing`,
    async (t) => {
      const accepted = new Set<number>();
      const ways = Object.entries(ENDS);
      let cut = 0;
      for (let at = 0; at <= RUNS; at++) {
        const page = await context.newPage();
        let isDone = false;
        page.on('console', (message) => {
          const text = message.text();
          if (text.startsWith('accepted ')) accepted.add(Number(text.slice('accepted '.length)));
          if (text.startsWith('error ') || message.type() === 'error') t.fail(text);
          if (text === 'done') isDone = true;
        });
        page.on('pageerror', (error) => t.fail(String(error)));
        const isLast = at === RUNS;
        const reached = line(page, isLast ? /^done$/ : (MOMENTS[Math.floor(at / ways.length) % 3] as RegExp));
        await page.goto(address({ from: at * COUNT + 1, count: COUNT }), { waitUntil: 'commit' });
        await reached;
        // The stimulus is an end at any moment from there on.
        if (!isLast) await new Promise((resolve) => setTimeout(resolve, (at * 7) % 20));
        if (!isDone) cut++;
        const [, end] = ways[at % ways.length] as (typeof ways)[number];
        await end(page, context);
        await page.close();
      }
      const { stored, ...wrong } = await checkNumbers(ann, accepted);
      t.same(wrong, { lost: [], doubled: [], reordered: [] });
      t.comment(
        `${RUNS} ended, ${cut} of them while sending; ${accepted.size} messages on storage, ${stored} on the server`,
      );
    },
  );

  await t.test(
    `${TABS} tabs of one connection lose, double and reorder nothing when the first is killed`,
    async (t) => {
      const tim = await system.client('tim');
      const of = { user: 'tim', token: await system.token('tim', 36_000), tabs: '' };
      const accepted = new Set<number>();
      let pages = 0;
      /** Lets a tab begin to send; resolves once one message is on storage. */
      const begin = async (page: Page) => {
        const first = line(page, /^accepted /);
        await page.goto(address({ ...of, from: ++pages * PER_TAB, count: OF_A_TAB }), { waitUntil: 'commit' });
        await first;
      };
      let open: Page[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        while (open.length < TABS) {
          const page = await context.newPage();
          page.on('console', (message) => {
            const text = message.text();
            if (text.startsWith('accepted ')) accepted.add(Number(text.slice('accepted '.length)));
            if (text.startsWith('error ') || message.type() === 'error') t.fail(text);
          });
          page.on('pageerror', (error) => t.fail(String(error)));
          open.push(page);
        }
        await Promise.all(open.map(begin));
        const leads = await Promise.all(open.map((page) => page.evaluate('client.isLeader')));
        const leader = open[leads.indexOf(true)] as Page;
        await ENDS.killed?.(leader, context);
        open = open.filter((page) => page !== leader);
        const done = open.map((page) => line(page, /^done$/));
        await Promise.all(open.map(begin));
        await Promise.all(done);
      }
      const { stored, ...wrong } = await checkNumbers(tim, accepted, PER_TAB);
      t.same(wrong, { lost: [], doubled: [], reordered: [] });
      t.comment(`${accepted.size} messages on storage, ${stored} on the server`);
      for (const page of open) await page.close();
    },
  );

  await t.test('a page shows what was kept before it has a connection, to its user alone', async (t) => {
    await ann.send({ conversation_id: ROOM, body: 'the newest message' });
    const page = await context.newPage();
    const open = async (of: object) => {
      const ready = line(page, /^ready$/);
      await page.goto(address(of));
      await ready;
    };
    const texts = () => page.locator('h1, p').allTextContents();
    const inPage = (code: string) => page.evaluate(code);
    await open({});
    await page.locator('body[data-list=ready] p', { hasText: 'the newest message' }).waitFor();
    await inPage(`store.setDraft('${ROOM}', 'half a sentence'); persistence.flush()`);

    await open({ offline: '' });
    t.equal(await page.locator('body').getAttribute('data-connection'), 'connecting');
    const kept = await texts();
    t.ok(kept.includes('Room 0 half a sentence'), `the conversation and the draft: ${kept}`);
    t.equal(kept.at(kept.indexOf('Room 0 half a sentence') + 1)?.startsWith('sent '), true);
    t.ok(kept.includes('sent the newest message'), 'its messages');
    await inPage(`store.send({ conversation_id: '${ROOM}', body: 'written offline' })`);
    await page.locator('p', { hasText: 'queued written offline' }).waitFor();

    await open({ offline: '', user: 'eve' });
    t.same(await texts(), [], 'nothing for another user');
    await open({ offline: '' });
    t.ok((await texts()).includes('queued written offline'), 'an unsent message');
    await open({});
    await page.locator('p', { hasText: 'sent written offline' }).waitFor();
    await open({ offline: '', erase: '' });
    await open({ offline: '' });
    t.same(await texts(), [], 'nothing once it is erased');
    await page.close();
  });

  await t.test(
    "a page whose session turns out to be another user's shows and posts nothing of the first",
    async (t) => {
      const page = await context.newPage();
      const opened = line(page, /^ready$/);
      await page.goto(address({ offline: '', user: 'eve' }));
      await opened;
      await page.evaluate(`store.send({ conversation_id: '${ROOM}', body: 'of eve' }); persistence.flush()`);
      const told = line(page, /^error .*session is of ann/);
      await page.goto(address({ user: 'eve' }));
      await told;
      await page.locator('body[data-list=ready] h1').first().waitFor();
      t.notOk((await page.locator('p').allTextContents()).some((text) => text.includes('of eve')));
      const { messages } = await ann.history({ conversation_id: ROOM });
      t.notOk(
        messages.some(({ body }) => Buffer.from(body).toString() === 'of eve'),
        'it is not posted as another user',
      );
      const again = line(page, /^ready$/);
      await page.goto(address({ offline: '', user: 'eve' }));
      await again;
      t.match(await page.evaluate('store.unsent().length'), 1, 'and still kept for its author');
      await page.close();
    },
  );

  await t.test('the page that is left takes over the unsent messages of one that is killed', async () => {
    const [first, second] = [await context.newPage(), await context.newPage()];
    for (const [page, of] of [
      [first, { offline: '' }],
      [second, {}],
    ] as const) {
      const ready = line(page, /^ready$/);
      await page.goto(address(of));
      await ready;
    }
    await first.evaluate(`store.send({ conversation_id: '${ROOM}', body: 'of the first page' }); persistence.flush()`);
    await first.close();
    await second.waitForFunction(
      `new TextDecoder().decode(store.conversation('${ROOM}')?.conversation.last_message.body) === 'of the first page'`,
      undefined,
      // A page in the background draws no frames.
      { polling: 50 },
    );
    await second.close();
  });
});
