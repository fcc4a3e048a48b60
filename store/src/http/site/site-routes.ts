import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { Code, GodwitError } from '@godwit/schema';
import type { FastifyInstance } from 'fastify';

/** Code and styles of its own files alone: pages of the documentation need no more. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** The folder of the built site. */
export const sitePages = dirname(fileURLToPath(import.meta.resolve('@godwit/site/pages/index.html')));

/** The documentation as a site at `/docs/`: the files of `folder`, which may be built after the start. */
export function siteRoutes(folder: string) {
  let known: Set<string> | undefined;
  const findFiles = () => {
    if (!known && existsSync(join(folder, 'index.html'))) known = filesBelow(folder);
    return known;
  };

  return async (app: FastifyInstance): Promise<void> => {
    await app.register(fastifyStatic, { root: folder, serve: false, preCompressed: true });

    app.get('/docs', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/docs/'));

    app.get('/docs/*', { schema: { hide: true } }, async (request, reply) => {
      const { '*': path } = request.params as { '*': string };
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const files = findFiles();
      if (!files)
        throw new GodwitError(
          Code.CODE_NOT_FOUND,
          'the documentation is not built here (npm run build); see /docs/api/',
        );
      reply.headers(HEADERS);
      if (!files.has(file)) return reply.status(404).sendFile('404.html', { cacheControl: false });
      // Names of assets change with their content; pages name the current ones, so they are asked for each time.
      if (file.startsWith('assets/')) return reply.sendFile(file, { maxAge: '1y', immutable: true });
      return reply.sendFile(file, { cacheControl: false });
    });
  };
}

/** The paths of all files of a folder. */
function filesBelow(folder: string): Set<string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Set(entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/')));
}
