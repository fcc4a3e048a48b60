// Which files of the repository are pages of the site, and where links between them lead.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Patterns of the pages beside those of `docs`. What is not there, as in an image, is not linked. */
export const OUTSIDE_DOCS = [
  'ARCHITECTURE.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'k8s/README.md',
  'schema/README.md',
  'schema/conformance/README.md',
  'sdk/client/README.md',
  'sdk/react/README.md',
  'sdk/server/README.md',
  'examples/backend/README.md',
  'examples/bot/README.md',
  'examples/chat-react/README.md',
  'examples/chat-vanilla/README.md',
  'examples/go/README.md',
  'examples/python/README.md',
];

/** The path in the site of a file of the repository: `docs` is its root, and a README the index of its folder. */
export const sitePath = (file) => file.replace(/^docs\//, '').replace(/(^|\/)README\.md$/, '$1index.md');

/** Decisions are for engineers who have the repository. */
const isPage = (file) =>
  (/^docs\/.*\.md$/.test(file) && !file.startsWith('docs/internals/decisions/')) || OUTSIDE_DOCS.includes(file);

/** Patterns of everything else in a folder, which the site passes over. */
export function passedOver(folder = '') {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (!entry.isDirectory()) return path.endsWith('.md') && !isPage(path) ? [path] : [];
    const hasPages = path === 'docs' || OUTSIDE_DOCS.some((page) => page.startsWith(`${path}/`));
    if (!hasPages) return [`${path}/**`];
    return path === 'docs' ? [] : passedOver(path);
  });
}

/** Files that the site serves as they are, by their paths in the repository. */
export const SERVED_FILES = { 'schema/src/gen/asyncapi.json': 'asyncapi.json' };

/** The address of a link of the page `from` in the site, without its base; undefined if the site does not have it. */
export function siteLink(from, url) {
  const [path, anchor] = url.split('#');
  const file = path ? posix.join(posix.dirname(from), decodeURI(path)) : from;
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (SERVED_FILES[file]) return `/${SERVED_FILES[file]}`;
  if (!isPage(file) || !existsSync(join(ROOT, file))) return undefined;
  return path ? `/${sitePath(file)}${hash}` : hash;
}
