// Makes pages that run under a Content-Security-Policy without 'unsafe-inline'.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Attributes that VitePress writes; the first is in site.css, and the second is set again by its script. */
const STYLES = / style="(position:relative;|--vp-vh:0px;)"/g;

/** Moves the scripts of a page into files below `assets`, named after their content. Throws if a style is left. */
export function withoutInlineCode(html, outDir, base) {
  const strict = html
    .replace(STYLES, '')
    .replace(/<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g, (_, attributes, code) => {
      const file = `assets/inline.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
      mkdirSync(join(outDir, 'assets'), { recursive: true });
      writeFileSync(join(outDir, file), code);
      return `<script${attributes} src="${base}${file}"></script>`;
    });
  const [left] = /<style|<[^>]+ style="[^"]*"/.exec(strict) ?? [];
  if (left) throw new Error(`the policy of the site ignores ${left}`);
  return strict;
}
