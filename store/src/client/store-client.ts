import { Code, GodwitError } from '@godwit/schema';
import { Pool } from 'undici';
import {
  type StoreCall,
  type StoreCallCodec,
  type StoreRequestInputs,
  type StoreResponses,
  storeCalls,
} from '../wire.js';

/**
 * The calls of StoreService, each with the trace context of its cause. Rejects with a GodwitError. UNAVAILABLE: the
 * store cannot be reached, is busy, or an intermediary answered instead. TOO_LARGE: the request has more bytes than the
 * store or an intermediary accepts. INTERNAL: the store itself failed on the request.
 */
export interface StoreClient {
  call<C extends StoreCall>(call: C, request: StoreRequestInputs[C], traceparent?: string): Promise<StoreResponses[C]>;
  close(): Promise<void>;
}

/** The address of the store, and options of its client. */
export interface StoreClientOptions {
  /** Such as `http://127.0.0.1:8081`. */
  url: string;
  internalToken: string;
  /** Milliseconds that one call may take. Default 10,000. */
  timeoutMs?: number;
  /** Called with each failure that the request did not cause. */
  onFailure?(error: GodwitError): void;
}

/** The type of a request's and a response's body. */
const PROTOBUF = 'application/x-protobuf';

/** Calls the store over HTTP on kept-alive connections. */
export function createStoreClient(options: StoreClientOptions): StoreClient {
  const { url, internalToken, timeoutMs = 10_000, onFailure = () => {} } = options;
  const poolOptions = { connections: 64, headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connectTimeout: 2_000 };
  const pool = new Pool(url, poolOptions);
  // Connections of their own: these calls wait for the application, and no other call may wait for them.
  const judging = new Pool(url, poolOptions);
  const headers = { 'content-type': PROTOBUF, authorization: `Bearer ${internalToken}` };

  const post = async <C extends StoreCall>(call: C, body: Uint8Array, traceparent: string | undefined) => {
    const answer = await (call === 'judge' ? judging : pool)
      .request({
        method: 'POST',
        path: `/internal/v1/${call}`,
        headers: traceparent ? { ...headers, traceparent } : headers,
        body,
      })
      .then(async (response) => ({
        status: response.statusCode,
        headers: response.headers,
        body: await response.body.bytes(),
      }))
      .catch((cause) => {
        throw unavailable(call, 'the store cannot be reached', cause);
      });
    if (answer.status !== 200) throw refusal(call, answer);
    return (storeCalls[call] as StoreCallCodec<C>).response.decode(bodyOf(call, answer));
  };

  return {
    async call<C extends StoreCall>(call: C, request: StoreRequestInputs[C], traceparent?: string) {
      const codec: StoreCallCodec<C> = storeCalls[call];
      const body = codec.request.encode(request).finish();
      try {
        return await post(call, body, traceparent);
      } catch (error) {
        if (error instanceof GodwitError && error.code === Code.CODE_UNAVAILABLE) onFailure(error);
        throw error;
      }
    },
    async close() {
      await Promise.all([pool.destroy(), judging.destroy()]);
    },
  };
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Uint8Array;
}

/** The body of an answer. Throws unless the answer is the store's own and complete. */
function bodyOf(call: string, { headers, body }: Answer): Uint8Array {
  const type = String(headers['content-type'] ?? '');
  if (!type.startsWith(PROTOBUF))
    throw unavailable(call, `received ${type || 'no content type'} instead of the store's answer`);
  // A truncated answer without either header could not be detected.
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined)
    throw unavailable(call, "the store's answer has no length");
  return body;
}

/**
 * The error for an answer other than 200. Only problem details are the store's own: any other body, with any status,
 * comes from an intermediary that knows nothing of the request.
 */
function refusal(call: string, { status, headers, body }: Answer): GodwitError {
  const detail = Buffer.from(body).toString('utf8').slice(0, 500);
  const cause = new Error(`${status}: ${detail}`);
  // From the store or an intermediary: a request with fewer items may succeed.
  if (status === 413)
    return new GodwitError(Code.CODE_TOO_LARGE, `${call}: request is too large for the store`, { cause });
  const own = String(headers['content-type'] ?? '').startsWith('application/problem+json');
  if (own && (status === 500 || status === 400))
    return new GodwitError(Code.CODE_INTERNAL, `${call}: the store answered ${status}`, { cause });
  // From the store: it is busy or stopping, or does not know the token or the call, as during a rolling upgrade.
  return unavailable(call, `the store answered ${status}`, cause);
}

function unavailable(call: string, what: string, cause?: unknown): GodwitError {
  return new GodwitError(Code.CODE_UNAVAILABLE, `${call}: ${what}`, { retryAfterMs: 500, cause });
}
