// Scrolls a long conversation of the example chat in Chromium from its end to its beginning, and prints the frames per
// second and the heap of the page: npm run bench:scrolling -- [--messages N] [--pixels N]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startTestSystem, type TestSystem } from '@godwit/cli/testing';
import { launchChromium } from '@godwit/store/testing';
import { concurrently } from '../concurrently.js';
import { servePage } from './page-server.js';
import { scroll } from './scroll.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the example for a system into a folder. */
function buildChat(system: TestSystem, folder: string): void {
  const env = { ...process.env, VITE_GATEWAY: system.urls[0], VITE_STORE: system.storeUrl };
  const args = ['run', '--silent', 'build', '-w', 'examples/chat-react', '--', '--outDir', folder, '--emptyOutDir'];
  execFileSync('npm', [...args, '--logLevel', 'error'], { cwd: ROOT, env, stdio: 'inherit' });
}

/** Posts messages of many lengths to a conversation of alice. */
async function fill(system: TestSystem, count: number): Promise<void> {
  const bob = await system.client('bob');
  const { conversation } = await bob.createConversation({ title: 'A long one', member_ids: ['alice'] });
  const { conversation_id = '' } = conversation ?? {};
  const numbers = Array.from({ length: count }, (_, n) => n + 1);
  await concurrently(numbers, 64, async (n) => {
    await bob.send({ conversation_id, body: `message ${n} ${'and so on '.repeat(n % 12)}` });
  });
  bob.close();
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { messages: { type: 'string', default: '100000' }, pixels: { type: 'string', default: '400' } },
  });
  const [count, pixels] = [Number(values.messages), Number(values.pixels)];
  if (!(count >= 100 && pixels > 0)) throw new Error('--messages must be at least 100, and --pixels more than 0');
  const folder = mkdtempSync(join(tmpdir(), 'godwit-scrolling-'));
  const system = await startTestSystem();
  const browser = await launchChromium();
  try {
    buildChat(system, folder);
    const page = await servePage(folder);
    await fill(system, count);
    await scroll(browser, `${page.url}?user=alice#${await system.token('alice', 36_000)}`, count, pixels);
    page.close();
  } finally {
    await browser.close();
    await system.stop();
    rmSync(folder, { recursive: true });
  }
}

await main();
