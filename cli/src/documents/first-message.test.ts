import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';
import { ROOT, readPage } from './documents.js';

const WAIT_MS = 30_000;

t.test('the first message of the README is sent, delivered and in history', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const [script] = readPage('README.md').snippets.filter(({ language }) => language === 'js');
  const address = 'ws://127.0.0.1:8080/v1/ws';
  t.match(script?.text, address);
  // Inside the package, so that the import finds the SDK.
  const folder = await mkdtemp(join(ROOT, 'cli/dist/first-message-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const file = join(folder, 'alice.mjs');
  await writeFile(file, script?.text.replace(address, system.urls[0] as string) ?? '');
  const alice = spawn(process.execPath, [file, await system.token('alice')], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.teardown(() => alice.kill());
  const lines: string[] = [];
  const printed = createInterface(alice.stdout).on('line', (line) => lines.push(line));
  while (lines.length < 2) {
    await once(printed, 'line', { signal: AbortSignal.timeout(WAIT_MS) }).catch(() => {
      throw new Error(`two lines were not printed within ${WAIT_MS} ms; printed: ${lines.join(' | ') || 'nothing'}`);
    });
  }
  t.same(lines.sort(), ['1 messages so far; Ctrl-C ends', 'alice: hello from Node']);

  const bob = await system.client('bob');
  const { conversations } = await bob.listConversations({ limit: 1 });
  t.equal(conversations.length, 1);
});
