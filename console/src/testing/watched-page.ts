import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, and everything that went wrong in it. */
export interface WatchedPage {
  page: Page;
  /** Errors and warnings of the page's console, exceptions, and violations of its content security policy. */
  problems: string[];
}

/** The milliseconds that anything in a page may take to appear. */
const TIMEOUT_MS = 30_000;

/** Opens a page that notes its problems. */
export async function openWatchedPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1_000, height: 600 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  await page.goto(url);
  return { page, problems };
}
