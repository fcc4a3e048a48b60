import type { RequestInputs } from '@godwit/schema/client';
import { invalid } from '@godwit/schema/client';

/** The requests that carry a message's body. */
type BodyCommand = 'send' | 'edit' | 'signal';

/** The type of a body: the two that the SDK knows, or the application's own. */
export type ContentType = 'text/plain' | 'application/json' | (string & {});

/**
 * A request whose body is given as bytes, as a string (sent as UTF-8), or as an object or array: sent as JSON, with the
 * content type `application/json` unless the request has another.
 */
export type WithBody<C extends BodyCommand> = Omit<RequestInputs[C], 'body' | 'content_type'> & {
  body?: Uint8Array | string | object;
  content_type?: ContentType;
};

/** Encodes a body that is not bytes. Throws INVALID_ARGUMENT if an object has no form in JSON. */
export function encodeBody<C extends BodyCommand>(request: WithBody<C>): RequestInputs[C] {
  const body = request?.body as unknown;
  const encoded = (text: string) => new TextEncoder().encode(text);
  if (typeof body === 'string') return { ...request, body: encoded(body) } as RequestInputs[C];
  const isJson = typeof body === 'object' && body !== null && !ArrayBuffer.isView(body);
  if (!isJson) return request as RequestInputs[C];
  const content_type = request.content_type || 'application/json';
  return { ...request, body: encoded(json(body)), content_type } as RequestInputs[C];
}

function json(body: object): string {
  let cause: unknown;
  try {
    const text = JSON.stringify(body);
    // Undefined for an object whose `toJSON` returns nothing.
    if (typeof text === 'string') return text;
  } catch (thrown) {
    cause = thrown;
  }
  throw invalid('body', 'must be bytes, text, or an object or array that JSON can hold', cause);
}

/** Returns the body of a message as text; bytes that are not UTF-8 become replacement characters. */
export function bodyText(message: { body: Uint8Array }): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(message.body);
}

/**
 * Returns the body of a message as the value that its JSON holds. Throws INVALID_ARGUMENT if it is no JSON: another
 * client sent it, so check the value that you get.
 */
export function bodyJson(message: { body: Uint8Array }): unknown {
  try {
    return JSON.parse(bodyText(message));
  } catch (cause) {
    throw invalid('body', 'is not JSON', cause);
  }
}
