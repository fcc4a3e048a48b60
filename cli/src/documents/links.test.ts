import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import t from 'tap';
import { type MarkdownPage, parsePage, ROOT, readPage, readPages } from './documents.js';

/** Links of a page that lead nowhere, as `path:line: reason`. Links to other hosts are not followed. */
function brokenLinks(page: MarkdownPage, pages: ReadonlyMap<string, MarkdownPage>): string[] {
  return page.links.flatMap(({ url, line }) => {
    if (/^[a-z]+:/.test(url)) return [];
    const [file = '', anchor] = url.split('#');
    const path = file ? posix.normalize(posix.join(posix.dirname(page.path), decodeURI(file))) : page.path;
    const to = pages.get(path);
    const where = `${page.path}:${line}: ${url}`;
    if (path.startsWith('..') || !(to || existsSync(`${ROOT}${path}`))) return [`${where}: there is no ${path}`];
    if (anchor === undefined || !to || to.anchors.has(anchor)) return [];
    return [`${where}: ${path} has no heading #${anchor}`];
  });
}

t.test('every relative link leads to a file, and every anchor to a heading', async (t) => {
  const pages = new Map(readPages().map((page) => [page.path, page]));
  t.ok(pages.size > 20);
  for (const page of pages.values()) t.same(brokenLinks(page, pages), [], page.path);
});

t.test('a link to a missing file or heading is found', async (t) => {
  const page = parsePage('docs/a.md', '# Title\n[1](b.md) [2](#nothing) [3](../../x) [4](#title) [5](../README.md)');
  const found = brokenLinks(page, new Map([[page.path, page]]));
  t.same(
    found.map((line) => line.replace(/.*: /, '')),
    ['there is no docs/b.md', 'docs/a.md has no heading #nothing', 'there is no ../x'],
  );
});

t.test('the index of the documentation lists every page, and each page opens with one title', async (t) => {
  const listed = readPage('docs/README.md').links.map(({ url }) => posix.join('docs', url));
  const decisions = readPage('docs/internals/decisions/README.md').links.map(({ url }) =>
    posix.join('docs/internals/decisions', url),
  );
  for (const { path, text } of readPages().filter((page) => page.path.startsWith('docs/'))) {
    t.match(text, /^# \S/, path);
    if (path !== 'docs/README.md') t.ok([...listed, ...decisions].includes(path), `${path} is listed`);
  }
});
