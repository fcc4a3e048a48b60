// Measures how the console and the documentation load, and whether the console keeps up with 200 messages a second:
// `npm run with-servers -- npm run figures -w console`. Prints one JSON object per line; other work beside it shows.
import { connect } from '@godwit/client';
import { launchChromium } from '@godwit/store/testing';
import type { Page } from 'playwright-core';
import { beginChat, messageOf } from './testing/played-chat.js';
import { serveConsole, tokenOf } from './testing/served-console.js';
import { openWatchedPage } from './testing/watched-page.js';

const LOADS = 5;
const PER_SECOND = 200;
const SECONDS = 10;
/** Milliseconds of a task from which on a page counts as blocked. */
const LONG_TASK_MS = 50;

/** Notes how long the page is blocked, from its beginning. */
const NOTE_LONG_TASKS = `
  window.longTasks = [];
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map((entry) => entry.duration)))
    .observe({ type: 'longtask', buffered: true });`;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const longTasksOf = (page: Page) => page.evaluate<number[]>('window.longTasks');

const browser = await launchChromium();
const system = await serveConsole();
try {
  for (const path of ['/', '/docs/']) await measureLoads(path);
  await measureTraffic();
} finally {
  await browser.close();
  await system.stop();
}

/** Loads a page as a first visit does, several times. */
async function measureLoads(path: string): Promise<void> {
  const paints: number[] = [];
  const longest: number[] = [];
  let bytes = 0;
  let requests = 0;
  for (let load = 0; load < LOADS; load++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(NOTE_LONG_TASKS);
    await page.goto(`${system.url}${path}`, { waitUntil: 'networkidle' });
    paints.push(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN"));
    longest.push(Math.max(0, ...(await longTasksOf(page))));
    const resources = "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]";
    [bytes, requests] = await page.evaluate<[number, number]>(
      `[${resources}.reduce((sum, { transferSize }) => sum + transferSize, 0), ${resources}.length]`,
    );
    await context.close();
  }
  const figures = { first_paint_ms: Math.round(median(paints)), transferred_bytes: bytes, requests };
  print({ page: path, ...figures, longest_task_ms: Math.round(median(longest)) });
}

/** Sends messages into a conversation that both screens of the console show. */
async function measureTraffic(): Promise<void> {
  const { page } = await openWatchedPage(browser, system.url);
  await beginChat(page, ['amy', 'bert']);
  await page.evaluate(NOTE_LONG_TASKS);
  await page.evaluate('window.longTasks.length = 0');
  const client = await connect({ url: system.socketUrl, token: await tokenOf(system, 'amy') });
  const began = performance.now();
  let sent = 0;
  while (sent < PER_SECOND * SECONDS) {
    const due = Math.min(PER_SECOND * SECONDS, ((performance.now() - began) / 1_000) * PER_SECOND);
    const sends = Array.from({ length: Math.max(0, Math.ceil(due) - sent) }, () =>
      client.send({ to_user_id: 'bert', body: `message ${++sent}` }),
    );
    await Promise.all(sends);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const seconds = (performance.now() - began) / 1_000;
  await messageOf(page, 'bert', `message ${sent}`).waitFor();
  const tasks = await longTasksOf(page);
  client.close();
  await page.context().close();
  print({
    page: '/',
    messages_per_second: Math.round(sent / seconds),
    seconds: Math.round(seconds),
    long_tasks: tasks.filter((ms) => ms > LONG_TASK_MS).length,
    longest_task_ms: Math.round(Math.max(0, ...tasks)),
  });
}

function print(figures: object): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
