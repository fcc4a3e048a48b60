import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The compiled modules of the SDK, by the names under which a page imports them. */
const IMPORTS = {
  '@godwit/client': '/sdk/client/dist/index.js',
  '@godwit/client/store': '/sdk/client/dist/store/index.js',
  '@godwit/client/tabs': '/sdk/client/dist/tabs/index.js',
  '@godwit/schema/client': '/schema/dist/client.js',
  '#websocket': '/sdk/client/dist/websocket-browser.js',
};

/** Serves an empty page that can import the compiled SDK, as it is, without a bundler. */
export async function serveModules(): Promise<{ url: string; close(): void }> {
  const page = `<!doctype html><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;
  const server = createServer(async ({ url = '' }, response) => {
    const isModule = /^\/(sdk\/client|schema)\/(dist|src\/gen)\/[\w./-]+\.js$/.test(url);
    try {
      const body = isModule ? await readFile(join(ROOT, url)) : page;
      response.writeHead(200, { 'content-type': isModule ? 'text/javascript' : 'text/html' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close().closeAllConnections() };
}
