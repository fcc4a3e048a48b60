import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { bodyText, type Client } from '@godwit/client';
import { eventually, launchChromium } from '@godwit/store/testing';
import t, { type Test } from 'tap';
import { ROOT } from '../documents/documents.js';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

const WAIT_MS = 20_000;

let system: TestSystem;
t.before(async () => {
  system = await startTestSystem();
});
t.teardown(() => system.stop());

/** The messages that a client hears, as `sender: text`. */
function heardBy(client: Client): { hears(line: string): Promise<void>; heard: string[] } {
  const heard: string[] = [];
  client.on('message_posted', ({ message }) => heard.push(`${message.sender_id}: ${bodyText(message)}`));
  return { heard, hears: (line) => eventually(line, () => heard.includes(line), { instead: () => heard }) };
}

/** Starts examples/bot, which keeps its cursors in a file; resolves when it is connected. */
async function startBot(t: Test, cursors: string): Promise<ChildProcess> {
  const env = { ...process.env, TOKEN: await system.token('bot') };
  const args = [join(ROOT, 'examples/bot/bot.mjs'), system.urls[0] as string, cursors];
  const bot = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  t.teardown(() => bot.kill('SIGKILL'));
  const [line] = await once(createInterface(bot.stdout), 'line', { signal: AbortSignal.timeout(WAIT_MS) });
  t.equal(line, 'ready');
  return bot;
}

t.test('the bot answers commands, those of the time when it did not run too, and each once', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'godwit-bot-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const cursors = join(folder, 'cursors.json');
  const alice = await system.client('alice');
  t.teardown(() => alice.close());
  const { heard, hears } = heardBy(alice);
  const bot = await startBot(t, cursors);
  await alice.send({ to_user_id: 'bot', body: 'not a command' });
  await alice.send({ to_user_id: 'bot', body: '/echo one two' });
  await hears('bot: one two');

  bot.kill('SIGTERM');
  const [code] = await once(bot, 'exit', { signal: AbortSignal.timeout(WAIT_MS) });
  t.equal(code, 0, 'a signal ends it in order');
  await alice.send({ to_user_id: 'bot', body: '/echo meanwhile' });
  await startBot(t, cursors);
  await hears('bot: meanwhile');
  await alice.send({ to_user_id: 'bot', body: '/echo last' });
  await hears('bot: last');
  t.same(
    heard.filter((line) => line.startsWith('bot: ')),
    ['bot: one two', 'bot: meanwhile', 'bot: last'],
  );
});

t.test('two users chat in the page of one file: typing, unread, history, receipts', async (t) => {
  const browser = await launchChromium();
  t.teardown(() => browser.close());
  const page = await browser.newPage();
  page.setDefaultTimeout(WAIT_MS);
  page.on('pageerror', (error) => t.fail(String(error)));
  const address = pathToFileURL(join(ROOT, 'examples/chat-vanilla/index.html'));
  address.search = String(new URLSearchParams({ store: system.storeUrl, gateway: system.urls[0] as string }));
  const bob = await system.client('ben');
  t.teardown(() => bob.close());
  const { hears } = heardBy(bob);
  const { conversation_id } = await bob.send({ to_user_id: 'ann', body: '0 <b>' });
  for (let count = 1; count < 60; count++) await bob.send({ conversation_id, body: String(count) });

  await page.goto(address.href);
  await page.getByLabel('Token').fill(await system.token('ann'));
  await page.getByText('Sign in').click();
  await page.getByRole('button', { name: 'ben (60)' }).click();
  await page.getByText('ben: 59', { exact: true }).waitFor();
  t.equal(await page.getByRole('listitem').count(), 50, 'the newest page');
  await page.getByText('Older messages').click();
  await page.getByText('ben: 0 <b>', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'ben', exact: true }).waitFor();
  const members = await bob.listMembers({ conversation_id });
  t.equal(members.members.find(({ user_id }) => user_id === 'ann')?.read_seq, 60);

  await bob.typing({ conversation_id, active: true });
  await page.getByText('ben is typing').waitFor();
  await page.getByLabel('Message', { exact: true }).fill('Hello Ben');
  await page.getByText('Send', { exact: true }).click();
  await hears('ann: Hello Ben');
  await page.getByText('ann: Hello Ben').waitFor();
  await bob.edit({ conversation_id, seq: 60, body: 'edited' });
  await page.getByText('ben: edited').waitFor();

  await page.getByLabel('User').fill('carol');
  await page.getByLabel('User').press('Enter');
  await page.getByRole('button', { name: 'carol' }).waitFor();
  await page.getByText('ann: 👋').waitFor();
});
