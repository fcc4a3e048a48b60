import { randomBytes } from 'node:crypto';
import { connect } from '@godwit/client';
import { eventually } from '@godwit/store/testing';
import type { Page } from 'playwright-core';
import type { Test } from 'tap';
import { messageOf, screenOf } from './played-chat.js';
import { type ServedConsole, tokenOf } from './served-console.js';

/** Messages of the conversation. */
const COUNT = 10_000;

/**
 * Imports far more messages than the page holds, and scrolls to the first one and back to the newest. `key`: a service key
 * with the scopes conversations and messages.
 */
export async function scrollThroughHistory(t: Test, page: Page, system: ServedConsole, key: string): Promise<void> {
  const conversation_id = 'long-history';
  // Before a gateway follows the conversation: it would have to notice the import.
  await importHistory(system, key, conversation_id);
  const form = page.getByRole('region', { name: 'Sign in a user, first' });
  await form.getByRole('textbox', { name: 'User' }).fill('andy');
  await form.getByRole('button', { name: 'Sign in' }).click();
  const andy = screenOf(page, 'andy');
  await andy.getByRole('button', { name: /Long history/ }).click();
  await messageOf(page, 'andy', `number ${COUNT}.`).waitFor();

  const list = andy.getByRole('log');
  const first = andy.getByText('The conversation begins here.');
  /** The numbers of the rows that the page holds, and that of the topmost one in view. */
  const look = () =>
    list.evaluate((box) => {
      const { top } = box.getBoundingClientRect();
      const rows = [...box.querySelectorAll('[data-seq]')];
      const seqOf = (row: Element | undefined) => Number(row?.getAttribute('data-seq'));
      const topmost = seqOf(rows.find((one) => one.getBoundingClientRect().bottom > top));
      return { seqs: rows.map(seqOf), topmost };
    });
  let { topmost: last } = await look();
  const gaps: string[] = [];
  const seen = new Set<number>();
  await list.hover();
  await eventually(
    'the beginning is reached',
    async () => {
      await page.mouse.wheel(0, -3_000);
      const { seqs, topmost } = await look();
      for (const [index, seq] of seqs.entries()) {
        seen.add(seq);
        if (index > 0 && seq !== (seqs[index - 1] as number) + 1) gaps.push(`${seqs[index - 1]} ${seq}`);
      }
      if (topmost > last) gaps.push(`jumped from ${last} to ${topmost}`);
      last = topmost;
      return topmost === 1 && (await first.isVisible());
    },
    { instead: () => last },
  );
  t.same(gaps, [], 'no message is missing, and nothing jumps');
  t.equal(seen.size, COUNT, 'every message was there');
  t.ok((await look()).seqs.length <= 400, 'the page holds a part of the history');
  const client = await connect({ url: system.socketUrl, token: await tokenOf(system, 'carol') });
  t.teardown(() => client.close());
  await client.send({ conversation_id, body: 'while andy reads' });
  await andy.getByRole('button', { name: 'Newest' }).click();
  await messageOf(page, 'andy', 'while andy reads').waitFor();
}

/** Creates a conversation of carol and andy, with COUNT messages of carol. */
async function importHistory({ url }: ServedConsole, key: string, conversationId: string): Promise<void> {
  const call = async (rpc: string, request: object, headers = {}) => {
    const answer = await fetch(`${url}/godwit.v1.${rpc}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(request),
    });
    if (!answer.ok) throw new Error(`${rpc}: ${answer.status} ${await answer.text()}`);
  };
  const created = { conversationId, title: 'Long history', memberIds: ['andy'] };
  await call('GatewayService/CreateConversation', created, { 'godwit-user': 'carol' });
  const sentAt = Date.now() - 60_000;
  const messages = Array.from({ length: COUNT }, (_, index) => ({
    senderId: 'carol',
    sentAt,
    contentType: 'text/plain',
    body: Buffer.from(`number ${index + 1}.`).toString('base64'),
    clientMessageId: randomBytes(16).toString('base64'),
  }));
  await call('ServerService/ImportMessages', { conversationId, messages });
}
