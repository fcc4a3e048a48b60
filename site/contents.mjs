// The contents of the site, from the tables of docs/README.md: the bar at its side, and llms.txt.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, siteLink } from './pages.mjs';

const INDEX = 'docs/README.md';

/** The groups of pages: a heading, and for each page its title, its path in the site and the question that it answers. */
export function readContents() {
  const text = readFileSync(join(ROOT, INDEX), 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .map((group) => ({
      title: group.split('\n')[0].split(':')[0],
      pages: [...group.matchAll(/^\| \[([^\]]+)\]\(([^)]+)\) \| (.+?) \|$/gm)].flatMap(([, title, url, question]) => {
        const link = siteLink(INDEX, url);
        return link ? [{ title, link, question }] : [];
      }),
    }))
    .filter(({ pages }) => pages.length > 0);
}

/** The bar at the side. Its groups do not close: VitePress makes one that does a button around a link. */
export const sidebar = () =>
  readContents().map(({ title, pages }) => ({
    text: title,
    items: pages.map((page) => ({ text: page.title, link: page.link })),
  }));
