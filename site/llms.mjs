// Writes llms.txt (https://llmstxt.org), the text of all pages in one file, and each page as Markdown beside its HTML.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContents } from './contents.mjs';
import { ROOT } from './pages.mjs';

/** `sourceOf` maps paths in the site to files of the repository. */
export function writeLlms(outDir, base, sourceOf) {
  const introduction = readFileSync(join(ROOT, 'docs/README.md'), 'utf8').match(/^# .*\n\n([\s\S]*?)\n\n/)?.[1] ?? '';
  const groups = readContents();
  const list = ({ title, pages }) =>
    `## ${title}\n\n${pages.map((page) => `- [${page.title}](${base}${page.link.slice(1)}): ${page.question}`).join('\n')}\n`;
  writeFileSync(
    join(outDir, 'llms.txt'),
    `# Godwit\n\n> A binary messaging gateway: one WebSocket per device, protobuf on the wire, every message to its members and to nobody else.\n\n${introduction}\n\n${groups.map(list).join('\n')}`,
  );
  const texts = groups.flatMap(({ pages }) =>
    pages.map(({ link }) => {
      const source = join(ROOT, sourceOf(link.slice(1)));
      const copy = join(outDir, link);
      mkdirSync(dirname(copy), { recursive: true });
      copyFileSync(source, copy);
      return `<!-- ${base}${link.slice(1)} -->\n\n${readFileSync(source, 'utf8')}`;
    }),
  );
  writeFileSync(join(outDir, 'llms-full.txt'), texts.join('\n\n'));
}
