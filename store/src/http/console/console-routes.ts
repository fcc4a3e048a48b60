import { readdirSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import { Code, checkUserId, GodwitError } from '@godwit/schema';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Registry } from 'prom-client';
import { z } from 'zod';
import { schema } from '../json-schema.js';

/** Seconds for which a token is valid that the console gets for a development user. */
const TOKEN_SECONDS = 24 * 3_600;

/** The page of the console, and its settings. */
export interface ConsoleOptions {
  /** The folder of the built page. */
  folder: string;
  version: string;
  /** The port of a gateway on this host; undefined: the gateway is at the page's own address. */
  gatewayPort: () => number | undefined;
  /**
   * Makes a token of any user for anybody who asks: only where the secret that signs tokens is public anyway. Undefined:
   * the person at the page brings a token.
   */
  signToken?: ((userId: string, lifetimeSeconds: number) => Promise<string>) | undefined;
  /** The internal token, if it is the public one of development: the page then operates without being given a key. */
  developmentKey?: string | undefined;
  /** The metrics of a gateway in the same process, for Prometheus; undefined: it has none. */
  gatewayMetrics?: (() => Promise<string> | undefined) | undefined;
}

/** The parts of the service that the routes need. */
export interface ConsoleService {
  registry: Registry;
  /** Decides by the Authorization header who may read metrics. */
  mayReadMetrics: (authorization: string | undefined) => boolean;
}

const SettingsJson = z.object({
  version: z.string(),
  gateway_port: z.int().nullable().describe('null: the gateway is at the address of the page'),
  development_key: z.string().nullable().describe('the internal token, if it is the public one of development'),
  makes_tokens: z.boolean().describe('POST /console/tokens makes tokens of development users'),
});

/** The routes of the console: its page at `/`, the page's files and settings below `/console/`. */
export function consoleRoutes(options: ConsoleOptions, { registry, mayReadMetrics }: ConsoleService) {
  const { folder, version, gatewayPort, signToken, developmentKey, gatewayMetrics } = options;
  const files = new Set(readdirSync(folder).filter((name) => name !== 'index.html' && !/\.(br|gz)$/.test(name)));
  const secure = (reply: FastifyReply) =>
    reply.headers({
      'content-security-policy': contentSecurityPolicy(gatewayPort()),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });

  return async (app: FastifyInstance): Promise<void> => {
    await app.register(fastifyStatic, { root: folder, serve: false, preCompressed: true });

    app.get('/', { schema: { summary: 'The console' } }, async (_request, reply) =>
      // Names the current files, so it is asked for each time.
      secure(reply).sendFile('index.html', { cacheControl: false, maxAge: 0 }),
    );

    app.get(
      '/console/:file',
      { schema: { summary: "A file of the console's page", params: schema(z.object({ file: z.string() })) } },
      async (request, reply) => {
        const { file } = request.params as { file: string };
        if (!files.has(file)) throw new GodwitError(Code.CODE_NOT_FOUND, `the console has no file ${file}`);
        // Its name changes with its content.
        return secure(reply).sendFile(file, { maxAge: '1y', immutable: true });
      },
    );

    app.get(
      '/console/settings',
      {
        schema: {
          summary: 'What the console must know of this server',
          response: { 200: schema(SettingsJson, 'output') },
        },
      },
      async (_request, reply) => {
        reply.header('cache-control', 'no-store');
        return {
          version,
          gateway_port: gatewayPort() ?? null,
          development_key: developmentKey ?? null,
          makes_tokens: signToken !== undefined,
        };
      },
    );

    app.get(
      '/console/metrics',
      { schema: { summary: 'The metrics of the store, and of a gateway in its process' } },
      async (request, reply) => {
        if (!mayReadMetrics(request.headers.authorization))
          throw new GodwitError(
            Code.CODE_UNAUTHENTICATED,
            'Authorization: must be Bearer and a key with the scope metrics',
          );
        const pages = await Promise.all([registry.metrics(), gatewayMetrics?.()]);
        return reply.type('text/plain').send(pages.filter(Boolean).join('\n'));
      },
    );

    if (!signToken) return;
    app.post(
      '/console/tokens',
      {
        schema: {
          summary: 'Make a token of a development user; only with the development secret',
          body: schema(z.object({ user_id: z.string() })),
          response: { 200: schema(z.object({ token: z.string() }), 'output') },
        },
      },
      async (request) => {
        const { user_id } = request.body as { user_id: string };
        checkUserId('user_id', user_id);
        return { token: await signToken(user_id, TOKEN_SECONDS) };
      },
    );
  };
}

/** The policy of the page: code and styles of its own files alone, connections to this server and its gateway. */
function contentSecurityPolicy(gatewayPort: number | undefined): string {
  const gateway = gatewayPort === undefined ? '' : ` ws://*:${gatewayPort} wss://*:${gatewayPort}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    `connect-src 'self'${gateway}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
