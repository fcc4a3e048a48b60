import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startTestSystem } from '@godwit/cli/testing';
import { connect } from '@godwit/client';
import { directConversationId } from '@godwit/store/client';
import { launchChromium } from '@godwit/store/testing';
import { signToken } from '@godwit/store/tokens';
import type { Page } from 'playwright-core';
import t, { type Test } from 'tap';
import { findAccessibilityProblems } from './testing/accessibility.js';
import { serveApplication } from './testing/application-server.js';
import { inspectFrames } from './testing/inspected-frames.js';
import { endOneSession, watchLiveView } from './testing/live-operations.js';
import { beginChat, beginConversation, bringToFront, messageOf, screenOf, write } from './testing/played-chat.js';
import { scrollThroughHistory } from './testing/scrolled-history.js';
import { type ServedConsole, serveConsole, tokenOf } from './testing/served-console.js';
import { openWatchedPage } from './testing/watched-page.js';

const PAGE = fileURLToPath(new URL('./page/', import.meta.url));
/** Compressed bytes of everything that the console consists of. */
const MOST = 150 * 1024;
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1_440, height: 900 };
type Look = readonly [viewport: typeof PHONE, colorScheme: 'light' | 'dark'];
const LOOKS: readonly Look[] = [
  [DESKTOP, 'light'],
  [DESKTOP, 'dark'],
  [PHONE, 'light'],
  [PHONE, 'dark'],
];

const browser = await launchChromium();
t.teardown(() => browser.close());
/** Of a service with all scopes. */
const KEY = 'a-service-key-of-the-tests-000000';
const system = await serveConsole({ SERVICE_KEYS: `backend:${KEY}` });
t.teardown(() => system.stop());

/** Opens the console in a browser profile of its own; the test fails if the page reports anything, to its end. */
async function visit(t: Test, use: (page: Page) => Promise<void>, served: ServedConsole = system): Promise<void> {
  const { page, problems } = await openWatchedPage(browser, served.url);
  try {
    await use(page);
    t.same(problems, [], 'the page reported nothing');
  } finally {
    await page.context().close();
  }
}

/** A test in a page of its own. */
const pageTest = (name: string, use: (t: Test, page: Page) => Promise<void>) =>
  t.test(name, (t) => visit(t, (page) => use(t, page)));

t.test('the page is small, is cached by the names of its files, and has a strict policy', async (t) => {
  const sizes = readdirSync(PAGE)
    .filter((name) => name.endsWith('.gz'))
    .map((name) => readFileSync(`${PAGE}${name}`).length);
  const size = sizes.reduce((sum, one) => sum + one, 0);
  t.ok(size > 50_000 && size <= MOST, `${size} bytes, at most ${MOST}`);

  const page = await fetch(`${system.url}/`);
  const html = await page.text();
  const policy = page.headers.get('content-security-policy') ?? '';
  t.match(policy, "default-src 'none'; script-src 'self'; style-src 'self'");
  t.notMatch(policy, 'unsafe');
  t.notMatch(page.headers.get('cache-control') ?? '', /immutable|max-age=[1-9]/);
  const [, script = ''] = /src="([^"]+)"/.exec(html) ?? [];
  const file = await fetch(`${system.url}${script}`);
  t.match(file.headers.get('cache-control'), /max-age=31536000, immutable/);
  t.match(file.headers.get('content-encoding'), /^(br|gzip)$/);
  t.equal((await fetch(`${system.url}/console/package.json`)).status, 404);
  t.equal((await fetch(`${system.url}/console/..%2f..%2fpackage.json`)).status, 404);
});

pageTest(
  'two users chat: typing, receipts, reactions, edits, deletions, files, and the last request as code',
  async (t, page) => {
    await page.getByRole('button', { name: 'Start with alice and bob' }).click();
    await beginConversation(page, ['alice', 'bob']);
    const [alice, bob] = [screenOf(page, 'alice'), screenOf(page, 'bob')];
    await messageOf(page, 'alice', /Hello bob.*read by bob/).waitFor();
    await alice.getByText('2 of 2 online').waitFor();

    await alice.getByRole('textbox', { name: 'Message' }).pressSequentially('Lunch?');
    await bob.locator('.typing').getByText('alice is typing…').waitFor();
    await alice.getByRole('button', { name: 'Send' }).click();
    await messageOf(page, 'bob', 'Lunch?').waitFor();
    await alice.getByText(/As code: send/).click();
    await alice
      .locator('pre')
      .getByText(/await client\.send\(\{[\s\S]*body: 'Lunch\?'/)
      .waitFor();
    await alice.getByRole('combobox', { name: 'Language' }).selectOption('curl');
    await alice.locator('pre').getByText(`${system.url}/godwit.v1.GatewayService/Send`).waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await alice.getByRole('button', { name: 'Copy as code' }).click();
    t.match(await page.evaluate('navigator.clipboard.readText()'), /^curl .*"bodyText":"Lunch\?"/s);

    await bob.getByRole('button', { name: 'Actions on message 2' }).click();
    await bob.getByRole('button', { name: 'React with 👍' }).click();
    await alice.getByRole('button', { name: '👍 1' }).waitFor();
    await bob.getByRole('button', { name: '👍 1' }).click();
    await alice.getByRole('button', { name: '👍 1' }).waitFor({ state: 'detached' });

    await alice.getByRole('button', { name: 'Actions on message 2' }).click();
    await alice.getByRole('button', { name: 'Edit' }).click();
    await alice.getByRole('textbox', { name: 'Text of the message' }).fill('Supper?');
    await alice.getByRole('button', { name: 'Save' }).click();
    await messageOf(page, 'bob', /Supper\?.*edited/).waitFor();
    await bob.getByRole('button', { name: 'Actions on message 2' }).click();
    await bob.getByRole('button', { name: 'Reply' }).click();
    await write(page, 'bob', 'Gladly');
    await messageOf(page, 'alice', /in reply to message 2.*Gladly/).waitFor();
    await alice.getByRole('button', { name: 'Actions on message 2' }).click();
    await alice.getByRole('button', { name: 'Delete' }).click();
    await messageOf(page, 'bob', 'This message was deleted.').waitFor();

    const note = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('a note') };
    await alice.getByLabel('File to attach').setInputFiles(note);
    const saved = page.waitForEvent('download');
    await bob.getByRole('button', { name: /^note\.txt/ }).click();
    t.equal(readFileSync(await (await saved).path(), 'utf8'), 'a note');

    await bob.getByRole('combobox', { name: 'Your status' }).selectOption('Away');
    await alice.getByRole('button', { name: 'Members' }).click();
    const members = page.getByRole('dialog', { name: 'Members' });
    await members
      .getByRole('listitem')
      .filter({ hasText: /away.*bob/ })
      .waitFor();
    await page.keyboard.press('Escape');
    await members.waitFor({ state: 'detached' });
  },
);

pageTest('a user goes offline, misses messages, writes some, and comes back', async (t, page) => {
  await beginChat(page, ['anna', 'ben']);
  const ben = screenOf(page, 'ben');
  const network = ben.getByRole('switch', { name: 'Network' });
  await network.click();
  await ben.getByText('offline', { exact: true }).first().waitFor();
  await screenOf(page, 'anna').getByText('1 of 2 online').waitFor();
  await write(page, 'anna', 'missed by ben');
  await write(page, 'ben', 'written offline');
  await messageOf(page, 'ben', /written offline.*queued/).waitFor();
  t.equal(await messageOf(page, 'ben', 'missed by ben').count(), 0);
  t.equal(await messageOf(page, 'anna', 'written offline').count(), 0);
  await network.click();
  await messageOf(page, 'ben', 'missed by ben').waitFor();
  await messageOf(page, 'anna', 'written offline').waitFor();
  await ben.getByText('connected').waitFor();

  await page.reload();
  await screenOf(page, 'ben')
    .getByRole('button', { name: /anna.*written offline/ })
    .waitFor();
  await ben.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('region', { name: 'Sign in a user, second of two' }).waitFor();
});

pageTest('a group with a long history scrolls to its beginning and back', (t, page) =>
  scrollThroughHistory(t, page, system, KEY),
);

pageTest('the inspector decodes what was sent, exports it, reads it, and keeps tokens to itself', inspectFrames);

pageTest("the inspector shows the frames of another origin's page that it opened", async (t, page) => {
  const application = await serveApplication();
  t.teardown(() => application.close());
  await page.getByRole('tab', { name: 'Inspector' }).click();
  await page.getByRole('button', { name: 'Attach a page' }).click();
  const query = new URLSearchParams({
    url: system.socketUrl,
    token: await tokenOf(system, 'dave'),
    origin: system.url,
  });
  await page.getByRole('textbox', { name: 'Then open the page from here' }).fill(`${application.url}?${query}`);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('row', { name: /an application sent send .*from an application/ }).waitFor();
  await page.getByRole('row', { name: /an application received send/ }).waitFor();
  await (await opened).close();
});

pageTest('the live view shows what happens; dead letters are tried again, and users are banned', (t, page) =>
  watchLiveView(t, page, system, KEY),
);

pageTest('the live view shows the sessions of a user with their errors, and ends one', (t, page) =>
  endOneSession(t, page, system, KEY),
);

pageTest('axe finds nothing, in dark and light, on a phone and on a desktop', async (t, page) => {
  const check = async (what: string, looks: readonly Look[]) => {
    for (const [viewport, colorScheme] of looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const problems = await findAccessibilityProblems(page, { colors: colorScheme === 'dark' });
      t.same(problems, [], `${what}, ${viewport.width} px, ${colorScheme}`);
      const overflow = `Math.max(...[document.documentElement, ...document.querySelectorAll('.live, .panel')]
        .map((box) => box.scrollWidth - box.clientWidth))`;
      t.equal(await page.evaluate(overflow), 0, `${what}, ${viewport.width} px: nothing is wider than the page`);
    }
    await page.setViewportSize(DESKTOP);
  };
  await check('welcome', LOOKS.slice(1, 3));
  await beginChat(page, ['amy', 'bert']);
  const amy = screenOf(page, 'amy');
  await amy.getByRole('button', { name: 'Actions on message 1' }).click();
  await amy.getByText(/As code/).click();
  await check('two users', LOOKS);
  await bringToFront(page, 'amy');
  await amy.getByRole('button', { name: 'Members' }).click();
  await check('members', LOOKS.slice(1, 3));
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Inspector' }).click();
  await page
    .getByRole('row', { name: /message_posted/ })
    .last()
    .click();
  await check('inspector', LOOKS);
  await page.getByRole('tab', { name: 'Live' }).click();
  await page
    .getByRole('figure', { name: 'Connections' })
    .getByText(/open \d/)
    .waitFor();
  // A third session: of one that was refused something.
  const refused = await connect({ url: system.socketUrl, token: await tokenOf(system, 'zoe') });
  t.teardown(() => refused.close());
  await t.rejects(refused.history({ conversation_id: 'none' }));
  await page.getByLabel('Key').fill(KEY);
  await page.getByRole('region', { name: 'Nodes' }).getByRole('button', { name: 'Read' }).click();
  for (const [region, field, id, found] of [
    ['A user', 'Id of the user', 'zoe', /^End session [0-9a-f]{8}$/],
    ['A conversation', 'Id of the conversation', directConversationId('amy', 'bert'), /^Look$/],
  ] as const) {
    const panel = page.getByRole('region', { name: region });
    await panel.getByRole('textbox', { name: field }).fill(id);
    await panel.getByRole('button', { name: 'Look' }).click();
    await panel.getByRole('button', { name: found }).waitFor();
  }
  await page
    .getByRole('region', { name: 'Nodes' })
    .getByRole('row', { name: /^all on / })
    .waitFor();
  await check('live', LOOKS);
});

t.test('with a secret of its own, a server makes no tokens; a store by itself has no console', async (t) => {
  const secret = 'a secret of the tests, long enough to be one';
  const served = await serveConsole({ AUTH_SECRET: secret });
  t.teardown(() => served.stop());
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"user_id":"alice"}' };
  t.equal((await fetch(`${served.url}/console/tokens`, post)).status, 404);
  await visit(
    t,
    async (page) => {
      const form = page.getByRole('region', { name: 'Sign in a user, first' });
      await form.getByRole('textbox', { name: 'Token' }).fill('no token');
      await form.getByRole('button', { name: 'Sign in' }).click();
      await form.getByText('This is not a JSON Web Token with a subject.').waitFor();
      await form.getByRole('textbox', { name: 'Token' }).fill(await signToken('erin', { secret, lifetimeSeconds: 60 }));
      await form.getByRole('button', { name: 'Sign in' }).click();
      await screenOf(page, 'erin').getByText('connected').waitFor();
    },
    served,
  );

  const without = await startTestSystem(0);
  t.teardown(() => without.stop());
  for (const path of ['/', '/console/settings']) t.equal((await fetch(`${without.storeUrl}${path}`)).status, 404, path);
});
