import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import t from 'tap';

/** Bytes of the hooks, compressed, beyond React and the client with its store. */
const MOST = 2 * 1024;

t.test('the hooks stay small', async (t) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./index.js', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['react', '@godwit/*'],
  });
  const { length } = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 });
  t.ok(length > 0 && length <= MOST, `${length} bytes, at most ${MOST}`);
});
