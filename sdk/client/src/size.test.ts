import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import t from 'tap';

const INDEX = './index.js';
const TABS = './tabs/index.js';

/** Compressed bytes that a page loads at most, by what it imports from the package; each with everything it needs. */
const MOST: [imports: string, from: string, bytes: number][] = [
  ['{ connect }', INDEX, 16 * 1024],
  ['{ connect, events }', INDEX, 16.5 * 1024],
  ['{ connect, upload, readAttachment }', INDEX, 17.25 * 1024],
  ['*', INDEX, 18 * 1024],
  ['{ connectTabs }', TABS, 22.5 * 1024],
];

for (const [imports, from, most] of MOST)
  t.test(`a page that imports ${imports} from ${from} loads at most ${most} bytes`, async (t) => {
    const path = fileURLToPath(new URL(from, import.meta.url));
    const { outputFiles } = await build({
      stdin: { contents: `export ${imports} from ${JSON.stringify(path)};`, resolveDir: '/' },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
    });
    const [bundle] = outputFiles;
    const { length } = gzipSync(bundle?.contents ?? '', { level: 9 });
    t.ok(length > 10_000 && length <= most, `${length} bytes, at most ${most}`);
    t.notMatch(bundle?.text, /protobuf/, 'the generated codec is not in it');
  });
