import { MAX_BODY_BYTES, type WebHandler } from './handlers.js';

/** The part of Node's and Express' requests that is used. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  method?: string | undefined;
  url?: string | undefined;
  /** Express: the URL before a router cut it. */
  originalUrl?: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Set by parsers. */
  body?: unknown;
}

/** The part of Node's and Express' responses that is used. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body?: Uint8Array): unknown;
}

/**
 * Adapts a handler to Express 4 and 5, and to `node:http`. Mount it before `express.json()`, or after `express.raw()`: a
 * signature covers the bytes of a body.
 */
export function toExpress(handler: WebHandler) {
  return (request: NodeRequest, response: NodeResponse, next?: (error: unknown) => void): void => {
    serve(handler, request, response).catch((error) => {
      if (next) return next(error);
      response.statusCode = 500;
      response.end();
    });
  };
}

async function serve(handler: WebHandler, request: NodeRequest, response: NodeResponse): Promise<void> {
  const { method = 'GET' } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? await bodyOf(request) : undefined;
  const url = `http://${request.headers.host ?? 'localhost'}${request.originalUrl ?? request.url ?? '/'}`;
  await answer(await handler(new Request(url, { method, headers: headersOf(request.headers), body })), response);
}

/** The bytes of a body: as a parser of bytes or text left them, or from the stream. One byte too many is enough. */
async function bodyOf(request: NodeRequest): Promise<BodyInit> {
  const { body } = request;
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return body as Uint8Array<ArrayBuffer>;
  if (body !== undefined && body !== null && Object.keys(body).length > 0)
    throw new TypeError('the body was parsed already: mount this handler before express.json(), or use express.raw()');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
    if (length > MAX_BODY_BYTES) break;
  }
  return new Blob(chunks);
}

function headersOf(headers: NodeRequest['headers']): Headers {
  const found = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const one of [value ?? []].flat()) if (!name.startsWith(':')) found.append(name, one);
  return found;
}

async function answer(from: Response, to: NodeResponse): Promise<void> {
  to.statusCode = from.status;
  from.headers.forEach((value, name) => {
    to.setHeader(name, value);
  });
  to.end(new Uint8Array(await from.arrayBuffer()));
}

/** The part of Fastify that is used. */
export interface FastifyLike {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    type: string,
    options: { parseAs: 'buffer'; bodyLimit: number },
    parser: (request: unknown, body: Uint8Array, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  route(options: {
    method: ('GET' | 'POST')[];
    url: string;
    handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>;
  }): unknown;
}

/** The part of Fastify's requests that is used. */
export interface FastifyRequestLike {
  method: string;
  url: string;
  headers: NodeRequest['headers'];
  body: unknown;
}

/** The part of Fastify's replies that is used. */
export interface FastifyReplyLike {
  status(code: number): unknown;
  header(name: string, value: string): unknown;
  send(body: unknown): unknown;
}

/** Adapts a handler to Fastify: a plugin with a route at `path`. Its parser of bodies applies to that route only. */
export function toFastify(path: string, handler: WebHandler) {
  return async (app: FastifyLike): Promise<void> => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MAX_BODY_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    app.route({
      method: ['GET', 'POST'],
      url: path,
      async handler({ method, url, headers, body }, reply) {
        const sent = body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : undefined;
        const request = new Request(`http://${headers.host ?? 'localhost'}${url}`, {
          method,
          headers: headersOf(headers),
          ...(method === 'GET' ? {} : { body: sent ?? null }),
        });
        const response = await handler(request);
        reply.status(response.status);
        response.headers.forEach((value, name) => {
          reply.header(name, value);
        });
        return reply.send(Buffer.from(await response.arrayBuffer()));
      },
    });
  };
}
