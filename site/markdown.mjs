// Markdown that reads well on a code host, as pages of the site.
import { relative } from 'node:path';
import { ROOT, siteLink } from './pages.mjs';

/** Links as the site has them; a link to a file that it does not have becomes its text. */
export function rewriteLinks(md) {
  md.core.ruler.push('site_links', ({ tokens, env }) => {
    // VitePress gives the path after rewrites beside that of the file.
    const from = relative(ROOT, env.realPath ?? env.path);
    for (const { children } of tokens) {
      if (!children) continue;
      let unlinked = false;
      for (const token of children) {
        if (token.type === 'link_close' && unlinked)
          Object.assign(token, { type: 'text', tag: '', nesting: 0, hidden: true });
        if (token.type !== 'link_open') continue;
        const url = token.attrGet('href');
        const link = /^[a-z]+:/.test(url) ? url : siteLink(from, url);
        unlinked = link === undefined;
        if (unlinked) Object.assign(token, { type: 'text', tag: '', nesting: 0, hidden: true, attrs: null });
        else token.attrSet('href', link);
      }
    }
  });
}

/** Languages of snippets that have no colours. */
const PLAIN = ['hex', 'promql', 'text'];

export function renameLanguages(md) {
  md.core.ruler.push('site_languages', ({ tokens }) => {
    for (const token of tokens) if (token.type === 'fence' && PLAIN.includes(token.info.trim())) token.info = 'txt';
  });
}

/** Alignment of the cells of tables by class: a strict policy ignores attributes `style`. */
export function alignCells(md) {
  md.core.ruler.push('site_cells', ({ tokens }) => {
    for (const token of tokens) {
      const [, side] = /^text-align:(\w+)$/.exec(token.attrGet?.('style') ?? '') ?? [];
      if (side) token.attrs = [...token.attrs.filter(([name]) => name !== 'style'), ['class', `cell-${side}`]];
    }
  });
}
