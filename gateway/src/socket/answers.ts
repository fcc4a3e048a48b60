import type uWS from 'uWebSockets.js';

/** An answer over HTTP. */
export interface Answer {
  /** The line after `HTTP/1.1`. */
  status: string;
  type?: string;
  retryAfterSeconds?: number | undefined;
  body: string;
}

/**
 * Answers a request once `answer` is there. Never in the turn in which the request was read: the native server would go on
 * to read a second request of the same packet, and with it another PROXY header, which the client can write. While an
 * answer is pending it closes such a connection. After the answer to a request with a PROXY header, and where `closes`, the
 * connection ends.
 */
export function answerLater(
  response: uWS.HttpResponse,
  answer: Answer | Promise<Answer>,
  { closes = false, hasBody = true }: { closes?: boolean; hasBody?: boolean } = {},
): void {
  const ends = closes || response.getProxiedRemoteAddress().byteLength > 0;
  let aborted = false;
  response.onAborted(() => {
    aborted = true;
  });
  const write = ({ status, type = 'text/plain', retryAfterSeconds, body }: Answer) => {
    if (aborted) return;
    response.cork(() => {
      response.writeStatus(status).writeHeader('content-type', type);
      if (retryAfterSeconds !== undefined) response.writeHeader('retry-after', String(retryAfterSeconds));
      if (hasBody) response.end(body, ends);
      else response.endWithoutBody(Buffer.byteLength(body), ends);
    });
  };
  const settled = Promise.resolve(answer).catch((error) => ({ status: '500', body: String(error) }));
  setImmediate(() => settled.then(write));
}
