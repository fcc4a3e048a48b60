import { fileURLToPath } from 'node:url';
import { startTestSystem } from '@godwit/cli/testing';
import { bodyText } from '@godwit/client';
import { eventually } from '@godwit/store/testing';
import { JSDOM } from 'jsdom';
import t, { type Test } from 'tap';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Builds the example for two addresses; returns it as the body of an async function. */
async function buildChat(gateway: string, store: string): Promise<string> {
  const define = {
    'import.meta.env.VITE_GATEWAY': JSON.stringify(gateway),
    'import.meta.env.VITE_STORE': JSON.stringify(store),
  };
  const rolldownOptions = { output: { format: 'es' as const } };
  const result = await build({ root: ROOT, logLevel: 'error', define, build: { write: false, rolldownOptions } });
  if (!('output' in result)) throw new Error('one build is expected');
  const chunk = result.output.find((one) => one.type === 'chunk');
  return chunk?.type === 'chunk' ? chunk.code : '';
}

/** Opens the built page as a user, in a page without network but for its WebSocket. */
function openPage(t: Test, code: string, user: string, token: string) {
  const { window } = new JSDOM('<!doctype html><body></body>', {
    url: `http://localhost/?user=${user}#${token}`,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  t.teardown(() => window.close());
  // Browsers have these, and this page lacks them.
  Object.assign(window, {
    TextEncoder,
    TextDecoder,
    ReadableStream,
    TransformStream,
    reportError: (error: unknown) => t.fail(String(error)),
  });
  window.eval(`(async () => {${code}})()`);
  const { document } = window;
  const find = (selector: string, text = '') =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.textContent?.includes(text));
  const shows = (selector: string, text: string) =>
    eventually(`${selector} with ${text}`, () => find(selector, text) !== undefined, {
      instead: () => document.body.textContent,
    });
  return {
    shows,
    async click(selector: string, text: string) {
      await shows(selector, text);
      find(selector, text)?.click();
    },
    async write(selector: string, text: string) {
      await shows(selector, '');
      const input = find(selector) as HTMLInputElement | undefined;
      // As the keyboard does: React hears of a value only by the setter of the element's class.
      Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      input?.dispatchEvent(new window.Event('input', { bubbles: true }));
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      return input?.form;
    },
    /** Chooses a file, as a user does in the dialog. */
    attach(name: string, text: string) {
      const input = find('input[type=file]') as HTMLInputElement;
      Object.defineProperty(input, 'files', { value: [new window.File([text], name, { type: 'text/plain' })] });
      input.dispatchEvent(new window.Event('change', { bubbles: true }));
    },
    prompted: (answer: string) => Object.assign(window, { prompt: () => answer }),
  };
}

t.test('two users chat: unread, typing, presence, receipts, edits, reactions, deletions', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const code = await buildChat(system.urls[0] as string, system.storeUrl);
  t.notMatch(code, /\beval\(|new Function\(/, 'the page may run under a strict content security policy');
  const bob = await system.client('bob');
  t.teardown(() => bob.close());
  const heard: string[] = [];
  bob.on('message_posted', ({ message }) => heard.push(`${message.sender_id}: ${bodyText(message)}`));
  bob.on('message_changed', ({ message }) =>
    heard.push(message.deleted ? 'deleted' : `${bodyText(message)} ${message.reactions.map(({ emoji }) => emoji)}`),
  );
  bob.on('typing_changed', ({ active }) => heard.push(`typing ${active}`));
  const hears = (line: string) => eventually(line, () => heard.includes(line), { instead: () => heard });

  const alice = openPage(t, code, 'alice', await system.token('alice'));
  await alice.shows('[role=status]', 'connected');
  (await alice.write('input[name=user]', 'bob'))?.requestSubmit();
  await hears('alice: Hello bob');
  await alice.shows('nav button', 'bob');
  await alice.shows('.messages p', 'Hello bob');

  const { conversations } = await bob.listConversations({});
  const { conversation_id = '' } = conversations[0] ?? {};
  await bob.markRead({ conversation_id, seq: 1 });
  await alice.shows('.messages p', '✓✓');
  await alice.shows('header', '2 online');
  await bob.typing({ conversation_id, active: true });
  await alice.shows('main > p', 'bob');
  await bob.send({ conversation_id, body: 'hi alice' });
  await alice.shows('.messages p', 'hi alice');
  await bob.react({ conversation_id, seq: 1, emoji: '🎉' });
  await alice.shows('.messages p', '🎉1');

  const form = await alice.write('input[name=text]', 'see you');
  await hears('typing true');
  form?.requestSubmit();
  await hears('alice: see you');
  alice.prompted('see you soon');
  await alice.click('.messages p:last-child button', 'Edit');
  await hears('see you soon ');
  await alice.click('.messages p:last-child button', '👍');
  await hears('see you soon 👍');
  await alice.click('.messages p:last-child button', 'Delete');
  await hears('deleted');
  await alice.shows('.messages p', 'deleted');

  alice.attach('note.txt', 'a file');
  await alice.shows('.messages p', 'note.txt');
  await hears('alice: ');
});
