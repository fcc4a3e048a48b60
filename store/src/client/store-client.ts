import { Code, GodwitError } from '@godwit/schema';
import {
  type StoreCall,
  type StoreCallCodec,
  type StoreRequestInputs,
  type StoreResponses,
  storeCalls,
} from '@godwit/schema/store';
import { Pool } from 'undici';

/** The calls of StoreService, each with the trace context of what it is for. Rejects with a GodwitError: UNAVAILABLE where the store cannot be reached or is full. */
export interface StoreClient {
  call<C extends StoreCall>(call: C, request: StoreRequestInputs[C], traceparent?: string): Promise<StoreResponses[C]>;
  close(): Promise<void>;
}

/** Where the store is. */
export interface StoreClientOptions {
  /** Such as `http://127.0.0.1:8081`. */
  url: string;
  internalToken: string;
  /** Milliseconds that one call may take. Default 10,000. */
  timeoutMs?: number;
}

/** Calls the store over HTTP on kept-alive connections. */
export function createStoreClient(options: StoreClientOptions): StoreClient {
  const { url, internalToken, timeoutMs = 10_000 } = options;
  const pool = new Pool(url, {
    connections: 64,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connectTimeout: 2_000,
  });
  const headers = { 'content-type': 'application/x-protobuf', authorization: `Bearer ${internalToken}` };

  return {
    async call<C extends StoreCall>(call: C, request: StoreRequestInputs[C], traceparent?: string) {
      const codec: StoreCallCodec<C> = storeCalls[call];
      let status: number;
      let body: Uint8Array;
      try {
        const response = await pool.request({
          method: 'POST',
          path: `/internal/v1/${call}`,
          headers: traceparent ? { ...headers, traceparent } : headers,
          body: codec.request.encode(request).finish(),
        });
        status = response.statusCode;
        body = await response.body.bytes();
      } catch (cause) {
        throw new GodwitError(Code.CODE_UNAVAILABLE, `${call}: the store cannot be reached`, {
          retryAfterMs: 500,
          cause,
        });
      }
      if (status === 200) return codec.response.decode(body);
      throw failure(call, status, body);
    },
    close: () => pool.destroy(),
  };
}

function failure(call: string, status: number, body: Uint8Array): GodwitError {
  const detail = Buffer.from(body).toString('utf8').slice(0, 500);
  if (status === 503 || status === 429) {
    return new GodwitError(Code.CODE_UNAVAILABLE, `${call}: the store is unavailable`, {
      retryAfterMs: 500,
      cause: new Error(detail),
    });
  }
  return new GodwitError(Code.CODE_INTERNAL, `${call}: the store answered ${status}`, { cause: new Error(detail) });
}
