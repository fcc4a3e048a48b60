// Builds the site into dist/pages if a page, a picture or a part of the site is another one than after the last build:
// that takes fifteen seconds of processor time, and looking takes a tenth of one.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { withLock } from './build-lock.mjs';
import { OUTSIDE_DOCS, ROOT, SERVED_FILES } from './pages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const pages = join(here, 'dist/pages');
const made = join(here, 'dist', `pages.${process.pid}`);
const built = join(here, 'dist/.built');
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
const MIN_COMPRESSED_BYTES = 1_024;

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

function fingerprint() {
  const own = filesBelow(here).filter((file) => !/\/(dist|node_modules|\.temp)\//.test(file));
  const others = [...OUTSIDE_DOCS, ...Object.keys(SERVED_FILES), 'package-lock.json'].map((file) => join(ROOT, file));
  const hash = createHash('sha256');
  for (const file of [...filesBelow(join(ROOT, 'docs')), ...own, ...others])
    hash.update(file).update(existsSync(file) ? readFileSync(file) : '-');
  return hash.digest('hex');
}

/** Puts a `.br` and a `.gz` beside each file that shrinks, so that the server need not compress anything. */
function compressAll(folder) {
  for (const file of filesBelow(folder)) {
    const bytes = readFileSync(file);
    if (!/\.(html|js|css|json|svg|txt|md)$/.test(file) || bytes.length < MIN_COMPRESSED_BYTES) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, BROTLI));
    writeFileSync(`${file}.gz`, gzipSync(bytes));
  }
}

const isBuilt = (current) => existsSync(pages) && existsSync(built) && readFileSync(built, 'utf8') === current;

const current = fingerprint();
if (!isBuilt(current))
  await withLock(join(here, 'dist/.building'), async () => {
    // Another process may have built it meanwhile.
    if (isBuilt(current)) return;
    // Loaded here: most runs have nothing to build.
    const { build } = await import('vitepress');
    await build(here, { outDir: made, logLevel: 'warn' });
    compressAll(made);
    rmSync(pages, { recursive: true, force: true });
    renameSync(made, pages);
    writeFileSync(built, current);
  });
