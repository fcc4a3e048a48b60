import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Test } from 'tap';
import { beginChat, write } from './played-chat.js';

/** Sends a message, finds it in the inspector, exports the frames, and pastes and loads them again. */
export async function inspectFrames(t: Test, page: Page): Promise<void> {
  await beginChat(page, ['ada', 'bill']);
  await write(page, 'ada', 'decode me');
  await page.getByRole('tab', { name: 'Inspector' }).click();
  await page.getByRole('searchbox').fill('send decode me');
  const row = page.getByRole('row', { name: /ada sent send/ });
  await row.click();
  const details = page.getByRole('complementary');
  const sent = JSON.parse((await details.getByRole('region', { name: 'Content' }).locator('pre').textContent()) ?? '');
  t.match(sent, { body: 'decode me', content_type: 'text/plain', client_message_id: /^[\w+/]{22}==$/ });
  const hex = (await details.getByRole('region', { name: 'Bytes' }).locator('pre').textContent()) ?? '';
  t.match(hex, /^0000 {2}0a/);

  await page.getByRole('searchbox').fill('');
  await page.getByRole('combobox', { name: 'Direction' }).selectOption('received');
  await page
    .getByRole('row', { name: /ada received send \d+ \d+ [\d.]+ ms/ })
    .last()
    .waitFor();
  await page.getByRole('combobox', { name: 'Direction' }).selectOption('');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export NDJSON' }).click();
  const path = await (await saved).path();
  const text = readFileSync(path, 'utf8');
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  t.match(
    lines.find(({ name, direction }) => name === 'send' && direction === 'sent'),
    { session: 'ada', content: { to_user_id: 'bill' }, size: Number },
  );
  t.notMatch(text, /eyJ[\w-]+\.eyJ/, 'no token is in it');
  t.notMatch(text, Buffer.from('eyJhbGciOi').toString('base64').slice(0, 12));

  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('heading', { name: 'No frame yet' }).waitFor();
  await page.getByRole('button', { name: 'Paste or load' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('!?');
  await dialog.getByRole('button', { name: 'Decode' }).click();
  await dialog.getByText('neither hex nor base64').waitFor();
  const { bytes } = lines.find(({ name, direction }) => name === 'send' && direction === 'sent');
  await dialog.getByRole('textbox').fill(Buffer.from(bytes, 'base64').toString('hex').replace(/../g, '$& '));
  await dialog.getByRole('button', { name: 'Decode' }).click();
  await page.getByRole('row', { name: /pasted sent send/ }).waitFor();
  await page.getByRole('button', { name: 'Paste or load' }).click();
  await dialog.getByLabel(/recording/).setInputFiles(path);
  const frames = lines.filter((line) => line.bytes).length;
  await page.getByText(new RegExp(`^${frames + 1} of ${frames + 1} entries`)).waitFor();
  t.ok((await page.getByRole('row').count()) < 100, 'rows out of view are no elements');
}
