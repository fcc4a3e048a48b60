import { Code, GodwitError } from '@godwit/schema';

/**
 * The details that a runtime gives of a WebSocket that did not open: none in browsers, a message and the cause in Node.
 */
interface FailedEvent {
  message?: string;
  error?: unknown;
}

/**
 * Why no WebSocket could be opened. UNAVAILABLE where the next attempt may succeed; any other code where it cannot
 * without a change: an unknown host, a path without an endpoint, a server of another protocol.
 */
export function connectFailure(url: string, { message = '', error }: FailedEvent): GodwitError {
  const failed = (code: Code, why: string) => new GodwitError(code, `${url}: ${why}`, { cause: error });
  const { host, hostname, pathname } = new URL(url);
  const status = /^Unexpected server response: (\d+)$/.exec(message)?.[1];
  if (status) {
    if (status === '404')
      return failed(
        Code.CODE_NOT_FOUND,
        `the server answers 404: there is no WebSocket at ${pathname}, a gateway's is at /v1/ws`,
      );
    const code = codeOfStatus(Number(status));
    return failed(code, `the server answers HTTP ${status} instead of opening a WebSocket`);
  }
  switch ((error as { code?: string } | undefined)?.code) {
    case 'ENOTFOUND':
      return failed(Code.CODE_NOT_FOUND, `there is no host ${hostname}`);
    case 'EAI_AGAIN':
      return failed(Code.CODE_UNAVAILABLE, `the host ${hostname} cannot be looked up now`);
    case 'ECONNREFUSED':
      return failed(Code.CODE_UNAVAILABLE, `nothing listens at ${host}`);
  }
  if (message === 'Server sent no subprotocol')
    return failed(Code.CODE_INVALID_ARGUMENT, 'the server does not speak godwit.v1');
  return failed(
    Code.CODE_UNAVAILABLE,
    `the connection could not be opened${message ? `: ${message}` : '; a browser tells the reason on its console alone'}`,
  );
}

function codeOfStatus(status: number): Code {
  if (status >= 500 || status === 408 || status === 425 || status === 429) return Code.CODE_UNAVAILABLE;
  return status === 401 || status === 403 ? Code.CODE_PERMISSION_DENIED : Code.CODE_INVALID_ARGUMENT;
}
