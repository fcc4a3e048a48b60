import { mintToken, type TokenOptions } from './token.js';
import { verifyWebhook, type WebhookDelivery, WebhookError, type WebhookSecrets } from './webhook.js';
import type { WebhookEvent } from './webhook-events.js';

/** A handler of a request, as Next and edge runtimes have it; `toExpress` and `toFastify` adapt it. */
export type WebHandler = (request: Request) => Promise<Response>;

/** Bytes of a webhook's body at most. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** The secret of webhooks, and the function that takes each one. */
export interface WebhookHandlerOptions extends WebhookSecrets {
  /**
   * Called with each event; the answer waits for it. If it rejects, the answer is 500, and Godwit sends the event again:
   * events come at least once, in any order.
   */
  onEvent(event: WebhookEvent, delivery: WebhookDelivery): void | Promise<void>;
  /** Told of requests that are refused, and of what `onEvent` rejects with. */
  onError?(error: unknown): void;
}

/** Receives webhooks: 204, 401 for a bad signature, 400 for a bad body, 500 if `onEvent` fails. */
export function webhookHandler({ onEvent, ...options }: WebhookHandlerOptions): WebHandler {
  return signedHandler(options, async (delivery) => {
    await onEvent(delivery.event, delivery);
    return new Response(null, { status: 204 });
  });
}

/**
 * Answers signed requests by `act`: 405 to others than POST, 413 to a body that is too long, 401 to a bad signature, 400 to
 * a bad body, and 500 if `act` fails.
 */
export function signedHandler(
  { onError = () => {}, ...secrets }: WebhookSecrets & Pick<WebhookHandlerOptions, 'onError'>,
  act: (delivery: WebhookDelivery) => Promise<Response>,
): WebHandler {
  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    const body = await readBody(request);
    if (!body) return new Response(null, { status: 413 });
    try {
      return await act(await verifyWebhook({ headers: request.headers, body }, secrets));
    } catch (error) {
      onError(error);
      const status = !(error instanceof WebhookError) ? 500 : error.problem === 'body' ? 400 : 401;
      return new Response(null, { status });
    }
  };
}

/** Options of a handler of tokens. */
export interface TokenHandlerOptions extends TokenOptions {
  /** The signed-in user of a request, by your application's own session; undefined: nobody is signed in. */
  userOf(request: Request): UserOfToken | string | undefined | Promise<UserOfToken | string | undefined>;
}

/** A user who gets a token. */
export interface UserOfToken {
  userId: string;
  email?: string | undefined;
}

/** Answers `{"token": …}` for the signed-in user, or 401: the end that a client's token function asks. */
export function tokenHandler({ userOf, ...options }: TokenHandlerOptions): WebHandler {
  const headers = { 'cache-control': 'no-store' };
  return async (request) => {
    const found = await userOf(request);
    const user = typeof found === 'string' ? { userId: found } : found;
    if (!user) return Response.json({ error: 'nobody is signed in' }, { status: 401, headers });
    return Response.json({ token: await mintToken(user.userId, { email: user.email, ...options }) }, { headers });
  };
}

/** The body of a request; undefined if it is too long. */
async function readBody(request: Request): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) break;
    length += value.length;
    if (length > MAX_BODY_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}
