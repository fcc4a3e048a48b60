import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import t from 'tap';

const INDEX = fileURLToPath(new URL('./index.js', import.meta.url));

/** Compressed bytes that a page loads at most, by what it imports from the package; each with everything it needs. */
const MOST: [imports: string, bytes: number][] = [
  ['{ connect }', 16 * 1024],
  ['{ connect, events }', 16.5 * 1024],
  ['{ connect, upload, readAttachment }', 17.25 * 1024],
  ['*', 18 * 1024],
];

for (const [imports, most] of MOST)
  t.test(`a page that imports ${imports} loads at most ${most} bytes`, async (t) => {
    const { outputFiles } = await build({
      stdin: { contents: `export ${imports} from ${JSON.stringify(INDEX)};`, resolveDir: '/' },
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
