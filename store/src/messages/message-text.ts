const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The body as text, if it is text: its content type is empty or begins with `text/`, and it is UTF-8. Otherwise
 * undefined.
 */
export function textOf(content_type: string, body: Uint8Array): string | undefined {
  if (content_type !== '' && !/^text\//i.test(content_type)) return undefined;
  try {
    return decoder.decode(body);
  } catch {
    return undefined;
  }
}
