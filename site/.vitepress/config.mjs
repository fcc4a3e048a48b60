import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformerStyleToClass } from '@shikijs/transformers';
import { slug } from 'github-slugger';
import { sidebar } from '../contents.mjs';
import { drawDiagrams, writeDiagrams } from '../diagrams.mjs';
import { writeLlms } from '../llms.mjs';
import { alignCells, renameLanguages, rewriteLinks } from '../markdown.mjs';
import { passedOver, ROOT, SERVED_FILES, sitePath } from '../pages.mjs';
import { withoutInlineCode } from '../strict-html.mjs';

const base = '/docs/';
// Colours of code as classes: a strict policy ignores attributes `style`.
const toClass = transformerStyleToClass({ classPrefix: 'code-' });

export default {
  base,
  title: 'Godwit',
  description: 'A binary messaging gateway.',
  srcDir: ROOT,
  srcExclude: [...passedOver(), 'docs/internals/decisions/**'],
  outDir: 'dist/pages',
  cacheDir: 'dist/cache',
  metaChunk: true,
  rewrites: sitePath,
  // Else the switch writes a style into the page for a moment, which the policy forbids.
  appearance: { disableTransition: false },
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    ['link', { rel: 'stylesheet', href: `${base}code.css` }],
  ],
  markdown: {
    html: false,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeTransformers: [toClass],
    anchor: { slugify: slug },
    config(md) {
      rewriteLinks(md);
      renameLanguages(md);
      alignCells(md);
      drawDiagrams(md, base);
    },
  },
  themeConfig: {
    nav: [{ text: 'API', link: '/api/', target: '_self' }],
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
  },
  transformHtml: (html, _, { siteConfig }) => withoutInlineCode(html, siteConfig.outDir, base),
  buildEnd({ outDir, rewrites }) {
    writeFileSync(join(outDir, 'code.css'), toClass.getCSS());
    for (const [file, name] of Object.entries(SERVED_FILES)) copyFileSync(join(ROOT, file), join(outDir, name));
    writeDiagrams(outDir);
    writeLlms(outDir, base, (path) => rewrites.inv[path] ?? path);
  },
};
