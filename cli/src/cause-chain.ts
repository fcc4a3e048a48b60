/** Joins an error's message and its causes': `the database is unavailable: connect ECONNREFUSED 127.0.0.1:5432`. */
export function causeChain(error: unknown): string {
  const messages: string[] = [];
  for (let at = error; at !== undefined && messages.length < 10; at = (at as { cause?: unknown }).cause) {
    if (!(at instanceof Error)) {
      messages.push(String(at));
      break;
    }
    // The AggregateError of a connection attempt to several addresses has an empty message.
    const { message, code, errors } = at as Error & { code?: string | number; errors?: unknown[] };
    const text = message || errors?.map(causeChain).join(', ') || (code ? String(code) : at.name);
    if (!messages.at(-1)?.endsWith(text)) messages.push(text);
  }
  return messages.join(': ');
}
