import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import t from 'tap';

/** Bytes of the store beyond the client, compressed. */
const MOST = 8 * 1024;
/** Bytes of the persistence in IndexedDB beyond both, with the library that it uses. */
const MOST_PERSISTENCE = 6 * 1024;

/** The compressed size of a page's bundle of modules, which the paths name. */
async function sizeOf(...paths: string[]): Promise<number> {
  const contents = paths.map((path) => `export * from '${path}';`).join('\n');
  const resolveDir = fileURLToPath(new URL('../', import.meta.url));
  const options = { bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022' } as const;
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, ...options, write: false });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

t.test('the persistence adds little to both, and nothing where it is not imported', async (t) => {
  const without = await sizeOf('./index.js', './store/index.js');
  const length = (await sizeOf('./index.js', './store/index.js', './persistence/indexed-db.js')) - without;
  t.ok(
    length > 1_000 && length <= MOST_PERSISTENCE,
    `${length} bytes beyond the ${without}, at most ${MOST_PERSISTENCE}`,
  );
});

t.test('the store adds little to the client', async (t) => {
  const core = await sizeOf('./index.js');
  const length = (await sizeOf('./index.js', './store/index.js')) - core;
  t.ok(length > 0 && length <= MOST, `${length} bytes beyond the ${core} of the client, at most ${MOST}`);
});
