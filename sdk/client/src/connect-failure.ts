import { Code, GodwitError } from '@godwit/schema/client';

/**
 * The details that a runtime reports when a WebSocket does not open: none in browsers, a message and the cause in Node.
 */
interface FailedEvent {
  message?: string;
  error?: unknown;
}

/**
 * The reason why a WebSocket could not be opened: UNAVAILABLE if the next attempt may succeed, any other code if it
 * cannot succeed without a change: an unknown host, a path without an endpoint, a server of another protocol.
 */
export function connectFailure(url: string, { message = '', error }: FailedEvent): GodwitError {
  const failed = (code: Code, why: string) => new GodwitError(code, `${url}: ${why}`, { cause: error });
  const { host, hostname, pathname } = new URL(url);
  const status = /^Unexpected server response: (\d+)$/.exec(message)?.[1];
  if (status) {
    if (status === '404')
      return failed(
        Code.CODE_NOT_FOUND,
        `the server answers 404: there is no WebSocket at ${pathname}; a gateway serves it at /v1/ws`,
      );
    const code = codeOfStatus(Number(status));
    return failed(code, `the server answers HTTP ${status} instead of opening a WebSocket`);
  }
  switch ((error as { code?: string } | undefined)?.code) {
    case 'ENOTFOUND':
      return failed(Code.CODE_NOT_FOUND, `host ${hostname} not found`);
    case 'EAI_AGAIN':
      return failed(Code.CODE_UNAVAILABLE, `host ${hostname} cannot be resolved at the moment`);
    case 'ECONNREFUSED':
      return failed(Code.CODE_UNAVAILABLE, `nothing listens at ${host}`);
  }
  if (message === 'Server sent no subprotocol')
    return failed(Code.CODE_INVALID_ARGUMENT, 'the server does not speak godwit.v1');
  return failed(
    Code.CODE_UNAVAILABLE,
    `the connection could not be opened${message ? `: ${message}` : '; browsers report why only in their console'}`,
  );
}

function codeOfStatus(status: number): Code {
  if (status >= 500 || status === 408 || status === 425 || status === 429) return Code.CODE_UNAVAILABLE;
  return status === 401 || status === 403 ? Code.CODE_PERMISSION_DENIED : Code.CODE_INVALID_ARGUMENT;
}
