import type { Locator, Page } from 'playwright-core';

/** The screens of both users, of which a narrow page shows one at a time. */
export function screenOf(page: Page, user: string): Locator {
  return page.getByRole('region', { name: `The screen of ${user}` });
}

/** Brings a user's screen to the front, on a narrow page. */
export async function bringToFront(page: Page, user: string): Promise<void> {
  const tab = page.getByRole('tab', { name: user });
  if (await tab.isVisible()) await tab.click();
}

/** The messages with a text on a user's screen. */
export const messageOf = (page: Page, user: string, text: string | RegExp): Locator =>
  screenOf(page, user).getByRole('article').filter({ hasText: text });

/** Writes a message in the conversation that a user has open. */
export async function write(page: Page, user: string, text: string): Promise<void> {
  await bringToFront(page, user);
  const screen = screenOf(page, user);
  await screen.getByRole('textbox', { name: 'Message' }).fill(text);
  await screen.getByRole('button', { name: 'Send' }).click();
  await screen.getByRole('article').filter({ hasText: text }).waitFor();
}

/** Signs two users in, and lets the first begin a conversation that both have open at the end. */
export async function beginChat(page: Page, [first, second]: [string, string]): Promise<void> {
  for (const user of [first, second]) {
    const form = page.getByRole('region', { name: 'Sign in a user' }).first();
    await form.getByRole('textbox', { name: 'User' }).fill(user);
    await form.getByRole('button', { name: 'Sign in' }).click();
    await screenOf(page, user).getByText('connected').waitFor();
    if (user === first) await bringToFront(page, 'Nobody yet');
  }
  await beginConversation(page, [first, second]);
}

/** Lets the first of two users who are signed in begin a conversation; both have it open at the end. */
export async function beginConversation(page: Page, [first, second]: [string, string]): Promise<void> {
  await bringToFront(page, first);
  const screen = screenOf(page, first);
  await screen.getByRole('button', { name: 'New conversation' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await screen
    .getByRole('article')
    .filter({ hasText: `Hello ${second}` })
    .waitFor();
  await bringToFront(page, second);
  await screenOf(page, second)
    .getByRole('button', { name: `Hello ${second}` })
    .click();
  await screenOf(page, second)
    .getByRole('article')
    .filter({ hasText: `Hello ${second}` })
    .waitFor();
}

/** A statement that makes a dead letter, of a kind that no worker knows: one that is tried again stays queued. */
export const deadLetter = (id: string): string =>
  `insert into dead_jobs (id, kind, key, payload, attempts, error) values ('${id}', 'unknown', 'lunch',
   '{"url": "https://app.example.com/hook"}', 12, 'https://app.example.com/hook does not answer')`;

/** A chat that shows what there is to see. */
export async function playChat(page: Page): Promise<void> {
  await beginChat(page, ['alice', 'bob']);
  await write(page, 'bob', 'Hi alice! Is lunch still on?');
  await write(page, 'alice', 'Yes. Half past twelve, the usual place?');
  await write(page, 'bob', 'Perfect. I bring the plans for the new release.');
  const screen = screenOf(page, 'bob');
  await screen.getByRole('button', { name: 'Actions on message 3' }).click();
  await screen.getByRole('button', { name: 'React with ❤️' }).click();
  await bringToFront(page, 'alice');
  await screenOf(page, 'alice').getByRole('button', { name: '❤️ 1' }).waitFor();
  await screenOf(page, 'alice').getByRole('textbox', { name: 'Message' }).pressSequentially('See you');
}
