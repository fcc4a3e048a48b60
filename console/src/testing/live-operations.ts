import { connect } from '@godwit/client';
import { directConversationId } from '@godwit/store/client';
import { eventually } from '@godwit/store/testing';
import type { Page } from 'playwright-core';
import type { Test } from 'tap';
import { beginChat, deadLetter, screenOf } from './played-chat.js';
import { type ServedConsole, tokenOf } from './served-console.js';

/** Watches a chat in the live view, tries a dead letter again, looks up what it shows, and bans a user. `key`: with all scopes. */
export async function watchLiveView(t: Test, page: Page, system: ServedConsole, key: string): Promise<void> {
  await system.query(deadLetter('dead-1'));
  await beginChat(page, ['fay', 'gus']);
  await page.getByRole('tab', { name: 'Live' }).click();
  const connections = page.getByRole('figure', { name: 'Connections' });
  await connections.getByText(/open 2/).waitFor();
  const client = await connect({ url: system.socketUrl, token: await tokenOf(system, 'hal') });
  await connections.getByText(/open 3/).waitFor();
  await client.send({ to_user_id: 'ida', body: 'measured' });
  client.close();
  await page
    .getByRole('figure', { name: 'Send to reply' })
    .getByText(/median [\d.]+/)
    .waitFor();

  const letters = page.getByRole('region', { name: 'Dead letters' });
  await letters.getByRole('button', { name: 'Read' }).click();
  await letters.getByText('https://app.example.com/hook does not answer').waitFor();
  await letters.getByRole('button', { name: 'Try it again' }).click();
  await letters.getByText('There is none.').waitFor();

  await page.getByLabel('Key').fill(key);
  const users = page.getByRole('region', { name: 'A user' });
  await users.getByRole('textbox', { name: 'Id of the user' }).fill('fay');
  await users.getByRole('button', { name: 'Look' }).click();
  await users.getByText(/fay is online/).waitFor();
  await users.getByRole('row', { name: /gus 1 1 0/ }).waitFor();
  const conversations = page.getByRole('region', { name: 'A conversation' });
  await conversations.getByRole('textbox', { name: 'Id of the conversation' }).fill(directConversationId('fay', 'gus'));
  await conversations.getByRole('button', { name: 'Look' }).click();
  await conversations.getByText(/2 members, 1 messages, 0 changes/).waitFor();
  await conversations.getByRole('row', { name: /fay member/ }).waitFor();
  await conversations.getByRole('row', { name: / 1 0 0 of 2$/ }).waitFor();
  const here = page.getByRole('region', { name: 'This process' });
  await here.getByRole('row', { name: `Node.js ${process.versions.node}` }).waitFor();
  const nodes = page.getByRole('region', { name: 'Nodes' });
  await nodes.getByRole('button', { name: 'Read' }).click();
  await nodes
    .getByRole('row', { name: new RegExp(`^all on .*, ${process.pid}, .*${process.versions.node}`) })
    .waitFor();
  await users.getByRole('button', { name: 'Ban', exact: true }).click();
  await users.getByText('The user is banned.').waitFor();
  await page.getByRole('tab', { name: 'Try it' }).click();
  await screenOf(page, 'fay')
    .getByText(/The session has ended/)
    .waitFor();
  t.equal(await screenOf(page, 'gus').getByText('connected').count(), 1);
}

/** Looks at the sessions of a user in the live view, and ends one of two. `key`: with all scopes. */
export async function endOneSession(t: Test, page: Page, system: ServedConsole, key: string): Promise<void> {
  const token = await tokenOf(system, 'jo');
  const [phone, desk] = await Promise.all(
    ['phone', 'desk'].map((clientName) => connect({ url: system.socketUrl, token, clientName })),
  );
  t.teardown(() => [phone, desk].map((client) => client?.close()));
  await t.rejects(phone?.history({ conversation_id: 'none' }) as Promise<unknown>, { message: /none/ });
  const before = [phone, desk].map((client) => client?.session?.session_id);

  await page.getByRole('tab', { name: 'Live' }).click();
  await page.getByLabel('Key').fill(key);
  const users = page.getByRole('region', { name: 'A user' });
  await users.getByRole('textbox', { name: 'Id of the user' }).fill('jo');
  await users.getByRole('button', { name: 'Look' }).click();
  const itemOf = (name: string) =>
    users.getByRole('listitem').filter({ hasText: new RegExp(`^${name}, open from 127`) });
  await itemOf('desk')
    .getByText(/^0 conversations, 0 lagging, 0 bytes unsent, 0 requests in flight, token until /)
    .waitFor();
  await itemOf('phone')
    .getByText(/^history NOT_FOUND: .*none/)
    .waitFor();
  await itemOf('phone')
    .getByRole('button', { name: `End session ${before[0]?.slice(0, 8)}` })
    .click();
  await users.getByText('The session was ended.').waitFor();
  await itemOf('phone').waitFor({ state: 'detached' });
  // Its client comes back with a new one.
  await eventually('the session has ended', () => ![before[0], undefined].includes(phone?.session?.session_id));
  t.equal(desk?.session?.session_id, before[1], 'the other one stays');
}
