import { connect } from '@godwit/client';
import { eventually } from '@godwit/store/testing';
import type { Page } from 'playwright-core';
import type { Test } from 'tap';
import { messageOf, screenOf } from './played-chat.js';
import { type ServedConsole, tokenOf } from './served-console.js';

/** Posts more messages than the page holds, and scrolls to the first one and back to the newest. */
export async function scrollThroughHistory(t: Test, page: Page, system: ServedConsole): Promise<void> {
  const client = await connect({ url: system.socketUrl, token: await tokenOf(system, 'carol') });
  t.teardown(() => client.close());
  const title = 'Long history';
  const { conversation } = await client.createConversation({ title, member_ids: ['andy'] });
  const { conversation_id = '' } = conversation ?? {};
  const count = 750;
  for (let sent = 0; sent < count; sent += 250)
    await Promise.all(
      Array.from({ length: 250 }, (_, index) => client.send({ conversation_id, body: `number ${sent + index + 1}.` })),
    );
  const form = page.getByRole('region', { name: 'Sign in a user, first' });
  await form.getByRole('textbox', { name: 'User' }).fill('andy');
  await form.getByRole('button', { name: 'Sign in' }).click();
  const andy = screenOf(page, 'andy');
  await andy.getByRole('button', { name: /Long history/ }).click();
  await messageOf(page, 'andy', `number ${count}.`).waitFor();

  const list = andy.getByRole('log');
  const first = andy.getByText('The conversation begins here.');
  const seqs = () =>
    list.evaluate((box) => [...box.querySelectorAll('[data-seq]')].map((row) => Number(row.getAttribute('data-seq'))));
  const topmost = () =>
    list.evaluate((box) => {
      const { top } = box.getBoundingClientRect();
      const row = [...box.querySelectorAll('[data-seq]')].find((one) => one.getBoundingClientRect().bottom > top);
      return Number(row?.getAttribute('data-seq'));
    });
  let last = await topmost();
  const gaps: string[] = [];
  await eventually(
    'the beginning is reached',
    async () => {
      await list.hover();
      await page.mouse.wheel(0, -3_000);
      const shown = await seqs();
      for (const [index, seq] of shown.entries())
        if (index > 0 && seq !== (shown[index - 1] as number) + 1) gaps.push(`${shown[index - 1]} ${seq}`);
      const now = await topmost();
      if (now > last) gaps.push(`jumped from ${last} to ${now}`);
      last = now;
      return first.isVisible();
    },
    { instead: () => last },
  );
  t.same(gaps, [], 'no message is missing, and nothing jumps');
  t.ok((await seqs()).length <= 400, 'the page holds a part of the history');
  await client.send({ conversation_id, body: 'while andy reads' });
  await andy.getByRole('button', { name: 'Newest' }).click();
  await messageOf(page, 'andy', 'while andy reads').waitFor();
}
