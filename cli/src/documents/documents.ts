import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';

/** The root of the repository, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A fenced block of code. */
export interface Snippet {
  /** The word after the fence; empty if there is none. */
  language: string;
  text: string;
  /** Line of its fence. */
  line: number;
}

/** A page of Markdown, with the parts that can be checked. */
export interface MarkdownPage {
  /** Relative to the repository. */
  path: string;
  text: string;
  /** Anchors of its headings, as GitHub makes them. */
  anchors: ReadonlySet<string>;
  links: readonly { url: string; line: number }[];
  snippets: readonly Snippet[];
  /** Tables as the texts of their cells; the first row is the head. */
  tables: readonly (readonly (readonly string[])[])[];
  /** Texts in backquotes. */
  codes: ReadonlySet<string>;
}

/** Parses the Markdown of a page. */
export function parsePage(path: string, text: string): MarkdownPage {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  const links: { url: string; line: number }[] = [];
  const snippets: Snippet[] = [];
  const tables: string[][][] = [];
  const codes = new Set<string>();
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'heading') anchors.add(slugger.slug(textOf(node)));
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image')
      links.push({ url: node.url, line });
    if (node.type === 'code') snippets.push({ language: node.lang ?? '', text: node.value, line });
    if (node.type === 'inlineCode') codes.add(node.value);
    if (node.type === 'table') tables.push(node.children.map((row) => row.children.map((cell) => textOf(cell))));
  });
  return { path, text, anchors, links, snippets, tables, codes };
}

/** Every page of the repository. */
export function readPages(): MarkdownPage[] {
  // Files that are not committed yet count, those that git ignores do not.
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const paths = [...new Set(listed.split('\n').filter(Boolean))];
  return paths.map((path) => parsePage(path, readFileSync(`${ROOT}${path}`, 'utf8')));
}

/** The page at a path. Throws if there is none. */
export function readPage(path: string): MarkdownPage {
  return parsePage(path, readFileSync(`${ROOT}${path}`, 'utf8'));
}
