/** The body of a message as text; what is not UTF-8 becomes replacement characters. */
export function bodyText(message: { body: Uint8Array }): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(message.body);
}
