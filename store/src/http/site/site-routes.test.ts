import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import t from 'tap';
import { launchChromium } from '../../testing/chromium.js';
import { sitePages, siteRoutes } from './site-routes.js';

const WAIT_MS = 20_000;

/** Serves a folder as the store does, and an address that stands for the API's page. */
async function serve(folder: string): Promise<{ app: FastifyInstance; url: string }> {
  const app = Fastify();
  await app.register(siteRoutes(folder));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(() => app.close());
  return { app, url };
}

t.test('pages, assets and texts are served with their headers, and nothing else', async (t) => {
  const { url, app } = await serve(sitePages);
  const page = await fetch(`${url}/docs/guide/concepts.html`);
  t.match(page.headers.get('content-security-policy'), /default-src 'none'; script-src 'self'; style-src 'self';/);
  t.notMatch(page.headers.get('content-security-policy'), /unsafe/);
  const html = await page.text();
  t.match(html, /<h1[^>]*>Concepts/);
  const [, asset = ''] = /src="(\/docs\/assets\/app[^"]+)"/.exec(html) ?? [];
  const script = await fetch(`${url}${asset}`, { headers: { 'accept-encoding': 'br' } });
  t.match(script.headers.get('cache-control'), /immutable/);
  t.equal(script.headers.get('content-encoding'), 'br');
  t.match(await (await fetch(`${url}/docs/llms.txt`)).text(), '](/docs/guide/concepts.md): ');
  t.match(await (await fetch(`${url}/docs/guide/concepts.md`)).text(), /^# Concepts/);
  t.match(await (await fetch(`${url}/docs/llms-full.txt`)).text(), /^# Concepts/m);
  t.match(await (await fetch(`${url}/docs/asyncapi.json`)).json(), { asyncapi: '3.0.0' });
  const redirect = await fetch(`${url}/docs`, { redirect: 'manual' });
  t.equal(redirect.headers.get('location'), '/docs/');
  for (const path of ['nothing.html', '..%2f..%2fpackage.json', '%2e%2e/.built'])
    t.equal((await app.inject(`/docs/${path}`)).statusCode, 404, path);
});

t.test('every link of a page leads to a file of the site and to a heading, or to the API', async (t) => {
  const names = (await readdir(sitePages, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages = new Map<string, string>();
  for (const name of names) pages.set(name, await readFile(join(sitePages, name), 'utf8'));
  t.ok(pages.size > 50);
  const broken: string[] = [];
  for (const [name, html] of pages)
    for (const [, href = ''] of html.matchAll(/<(?:a|img)\b[^>]* (?:href|src)="(?!https?:|mailto:|data:)([^"]*)"/g)) {
      const { pathname, hash } = new URL(href, `http://site/docs/${name}`);
      const file = pathname.replace(/^\/docs\//, '').replace(/^$|(?<=\/)$/, 'index.html');
      const id = decodeURIComponent(hash.slice(1));
      if (file === 'api/index.html') continue;
      const found = pages.get(file) ?? (existsSync(join(sitePages, file)) ? '' : undefined);
      if (found === undefined || (id && !found.includes(`id="${id}"`))) broken.push(`${name}: ${href}`);
    }
  t.same(broken, []);
});

t.test('a site that is built after the start is served from then on', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'godwit-site-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const { app } = await serve(folder);
  const missing = await app.inject('/docs/');
  t.equal(missing.statusCode, 500, 'the service answers 404 with this message');
  t.match(missing.body, 'npm run build');
  for (const name of ['index.html', '404.html']) await cp(join(sitePages, name), join(folder, name));
  t.equal((await app.inject('/docs/')).statusCode, 200);
});

t.test('in a browser: nothing breaks the policy, search finds a page, diagrams show, dark and light', async (t) => {
  const { url } = await serve(sitePages);
  const browser = await launchChromium();
  t.teardown(() => browser.close());
  const page = await browser.newPage({ colorScheme: 'dark' });
  page.setDefaultTimeout(WAIT_MS);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on(
    'response',
    (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
  );
  page.on('request', (request) => request.url().startsWith(url) || complaints.push(`asks ${request.url()}`));

  await page.goto(`${url}/docs/`);
  t.ok(await page.locator('html.dark').count(), 'dark where the system is');
  await page.getByRole('link', { name: 'Concepts', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Concepts' }).waitFor();
  t.match(page.url(), '/docs/guide/concepts.html');
  const diagrams = page.locator('img.diagram-dark');
  t.equal(await diagrams.count(), 3);
  // An image of which nothing could be drawn has no width.
  for (const image of await diagrams.all())
    t.ok(await image.evaluate((element: HTMLImageElement) => element.decode().then(() => element.naturalWidth > 100)));
  t.notOk(await page.locator('img.diagram-light').first().isVisible());
  await page.getByRole('link', { name: 'Limits', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Limits' }).waitFor();
  await page.getByRole('switch').first().click();
  t.notOk(await page.locator('html.dark').count(), 'light when switched');

  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('database epoch');
  await page.getByRole('option').first().waitFor();
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL((address) => !address.href.includes('limits.html'));
  t.same(complaints, []);
});
