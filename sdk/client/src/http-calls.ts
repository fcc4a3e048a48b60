import { Code, GodwitError } from '@godwit/schema/client';
import { AbortError, throwIfAborted } from './abort.js';
import type { Client } from './client.js';

/** An answer of the HTTP API, of which the body was read if it says what is wrong. */
export interface HttpAnswer {
  status: number;
  body: string;
  /** The header `Retry-After`. */
  retryAfter: string | null;
}

/**
 * Makes a call over HTTP with the client's token and, if that is refused, once more with another one, unless `once`.
 * Rejects with the server's error if the answer is one, with AbortError once `signal` aborts, and with UNAVAILABLE if
 * there is no answer.
 */
export async function callHttp<A extends HttpAnswer>(
  client: Client,
  what: string,
  attempt: (token: string) => Promise<A>,
  { signal, once = false }: { signal?: AbortSignal | undefined; once?: boolean } = {},
): Promise<A> {
  throwIfAborted(what, signal);
  const token = await client.token();
  let answer: A;
  try {
    throwIfAborted(what, signal);
    answer = await attempt(token);
    if (answer.status === 401 && !once) {
      const other = await client.token(token);
      throwIfAborted(what, signal);
      if (other !== token) answer = await attempt(other);
    }
  } catch (thrown) {
    if (signal?.aborted) throw new AbortError(what, signal.reason);
    if (thrown instanceof GodwitError) throw thrown;
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new GodwitError(Code.CODE_UNAVAILABLE, `${what}: no answer from ${client.httpUrl}: ${why}`, {
      cause: thrown,
    });
  }
  if (answer.status >= 400) throw errorOf(what, answer);
  return answer;
}

/** The error in an answer: problem details of a store, or anything that a proxy answers. */
function errorOf(what: string, { status, body, retryAfter }: HttpAnswer): GodwitError {
  const retryAfterMs = (Number(retryAfter) || 0) * 1_000;
  let problem: { code?: string; detail?: string } = {};
  try {
    problem = JSON.parse(body) ?? {};
  } catch {
    // A page of a proxy.
  }
  const isTemporary = status >= 500 || status === 408 || status === 429;
  const unknown = isTemporary ? Code.CODE_UNAVAILABLE : Code.CODE_INVALID_ARGUMENT;
  const code = Code[`CODE_${problem.code}` as keyof typeof Code] as unknown as Code | undefined;
  return new GodwitError(code ?? unknown, problem.detail ?? `${what}: the server answers HTTP ${status}`, {
    retryAfterMs,
  });
}
