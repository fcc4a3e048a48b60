import type { RequestInputs } from '@godwit/schema';

/** The requests that carry a message's body. */
type BodyCommand = 'send' | 'edit' | 'signal';

/** A request whose body may also be a string: it goes as UTF-8 text. */
export type WithText<C extends BodyCommand> = Omit<RequestInputs[C], 'body'> & { body?: Uint8Array | string };

/** Encodes a body that is a string; any other stays as it is. */
export function encodeText<C extends BodyCommand>(request: WithText<C>): RequestInputs[C] {
  const { body } = request;
  const encoded = typeof body === 'string' ? { ...request, body: new TextEncoder().encode(body) } : request;
  return encoded as RequestInputs[C];
}

/** The body of a message as text; what is not UTF-8 becomes replacement characters. */
export function bodyText(message: { body: Uint8Array }): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(message.body);
}
