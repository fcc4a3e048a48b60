import type { Client } from '@godwit/client';
import { messageType, toJson } from './message-json.js';

/** Makes a request of a session by its name in the schema, and resolves with the response as JSON. */
export async function makeRequest(
  client: Client,
  command: string,
  request: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const name = command.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const methods = client as unknown as Record<string, (request: object) => Promise<object>>;
  const response = await (methods[name] as (request: object) => Promise<object>).call(client, request);
  return toJson(messageType('ServerFrame'), { [command]: response })[command] as Record<string, unknown>;
}

/** An error as the frame of a gateway has it. */
export function errorJson(error: unknown): { code: string; message: string; retry_after_ms?: number } {
  const { codeName, message, retryAfterMs } = error as Error & { codeName?: string; retryAfterMs?: number };
  return {
    code: codeName ?? 'INVALID_ARGUMENT',
    message,
    ...(retryAfterMs ? { retry_after_ms: retryAfterMs } : {}),
  };
}
