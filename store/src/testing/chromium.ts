import type { Browser } from 'playwright-core';
import { install, which } from './servers.js';

/**
 * Starts a headless Chromium, which is installed if that is allowed. It speaks to this machine alone. Close it in the
 * teardown of the test. Throws if there is no Chromium and none can be installed.
 */
export async function launchChromium(): Promise<Browser> {
  const find = () => which('chromium') ?? which('chromium-browser') ?? which('google-chrome');
  const executablePath = find() ?? install('chromium', find, 'Chromium 120 or later (chromium)', 'PATH');
  // Root has no sandbox; the other switches keep Chromium from asking its maker's servers for updates.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  // Loaded here, since most tests that import this folder need no browser.
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, headless: true, args: [...args, ...quiet] });
}
