import { RawSocket } from '@godwit/gateway/testing';
import { decodeServerFrames, encodeClientFrames, type godwit } from '@godwit/schema';

/** Opens a bare socket and says Hello with a token. Throws if the gateway refuses it. */
export async function openGreeted(url: string, token: string): Promise<RawSocket> {
  const raw = await RawSocket.open(url);
  raw.send(encodeClientFrames([{ id: 1, hello: { token } }]));
  const [reply] = decodeServerFrames((await raw.next()) as Buffer);
  if (!reply?.hello) throw new Error(`hello failed: ${reply?.error?.message}`);
  return raw;
}

/** Sends one request and returns its reply; passes over other frames. Throws if the connection closes instead. */
export async function replyTo(
  raw: RawSocket,
  request: godwit.v1.ClientFrame.$Properties,
): Promise<godwit.v1.ServerFrame> {
  raw.send(encodeClientFrames([request]));
  for (;;) {
    const message = await raw.next();
    if (!message) throw new Error('the connection closed');
    const found = decodeServerFrames(message).find(({ id }) => id === request.id);
    if (found) return found;
  }
}
