// Makes the pictures of the documentation: `npm run with-servers -- npm run screenshots -w console`.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '@godwit/client';
import { launchChromium } from '@godwit/store/testing';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { deadLetter, playChat } from './testing/played-chat.js';
import { serveConsole, tokenOf } from './testing/served-console.js';
import { openWatchedPage } from './testing/watched-page.js';

const FOLDER = process.argv[2] ?? fileURLToPath(new URL('../../docs/images', import.meta.url));
/** The pictures that documents show; with a folder as the argument, all are made there. */
const SHOWN = ['try-desktop', 'inspector-dark', 'live-desktop', 'try-phone'];
const all = process.argv[2] !== undefined;
const DESKTOP = { viewport: { width: 1_440, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

async function save(page: Page, name: string): Promise<void> {
  if (!all && !SHOWN.includes(name)) return;
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await sharp(png)
    .png({ palette: true, quality: 80, effort: 10 })
    .toFile(join(FOLDER, `console-${name}.png`));
}

const browser = await launchChromium();
try {
  for (const [look, options] of [
    ['desktop', DESKTOP],
    ['dark', { ...DESKTOP, colorScheme: 'dark' as const }],
    ['phone', PHONE],
    ['phone-dark', { ...PHONE, colorScheme: 'dark' as const }],
  ] as const)
    if (all || SHOWN.some((name) => name.endsWith(`-${look}`))) await take(look, options);
} finally {
  await browser.close();
}

/** Takes the pictures of one look, each time of a system of its own, where nothing has been written yet. */
async function take(look: string, options: BrowserContextOptions): Promise<void> {
  const system = await serveConsole();
  try {
    const { page } = await openWatchedPage(browser, system.url, options);
    await save(page, `welcome-${look}`);
    await playChat(page);
    await save(page, `try-${look}`);
    await page.getByRole('tab', { name: 'Inspector' }).click();
    await page
      .getByRole('row', { name: /message_changed/ })
      .last()
      .click();
    await page.getByRole('complementary').waitFor();
    await save(page, `inspector-${look}`);
    await system.query(deadLetter('dead-1'));
    await page.getByRole('tab', { name: 'Live' }).click();
    for (const name of ['Dead letters', 'Nodes'])
      await page.getByRole('region', { name }).getByRole('button', { name: 'Read' }).click();
    const client = await connect({ url: system.socketUrl, token: () => tokenOf(system, 'carol') });
    // The charts need some readings, one every two seconds.
    for (let sent = 0; sent < 120; sent++) {
      await client.send({ to_user_id: 'dave', body: `message ${sent}` });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    client.close();
    await page.getByRole('heading', { name: 'Connections' }).scrollIntoViewIfNeeded();
    await save(page, `live-${look}`);
    await page.context().close();
  } finally {
    await system.stop();
  }
}
