import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A push that arrived. */
export interface ReceivedPush {
  path: string;
  headers: IncomingHttpHeaders;
  /** The decrypted message; undefined if the browser cannot decrypt it. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read fields of any message.
  message: any;
  /** The claims of the signature; undefined if another key signed it. */
  signedBy: { aud: string; exp: number; sub: string } | undefined;
}

/** A push service and the browsers that subscribe to it, on the loopback interface. */
export interface PushService {
  origin: string;
  pushes: ReceivedPush[];
  /** Creates a browser; returns the fields that it registers. */
  subscribe(name: string): { endpoint: string; p256dh: Buffer; auth: Buffer };
  /** The status of later answers by the name of the browser. Default 201. */
  answers: Map<string, number>;
  /** The `Retry-After` of all later answers; empty (the default): none. */
  retryAfter: string;
  /** Resolves once `count` pushes have arrived. */
  until(count: number): Promise<ReceivedPush[]>;
  stop(): Promise<void>;
}

/** New keys of a server. */
export const vapidKeys = () => {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  // Node leaves out the zeros at the front of one key in 256.
  const key = pair.getPrivateKey();
  const privateKey = Buffer.concat([Buffer.alloc(32 - key.length), key]).toString('base64url');
  return { publicKey: pair.getPublicKey('base64url'), privateKey };
};

/** Starts a push service that accepts pushes signed with `publicKey`. */
export async function startPushService(publicKey: string): Promise<PushService> {
  const pushes: ReceivedPush[] = [];
  const events = new EventEmitter();
  const browsers = new Map<string, Browser>();
  const answers = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const body = await buffer(request);
    const browser = browsers.get(path.slice(1));
    pushes.push({
      path,
      headers: request.headers,
      message: browser && attempt(() => JSON.parse(browser.decrypt(body).toString())),
      signedBy: attempt(() => signatureOf(request.headers.authorization ?? '', publicKey)),
    });
    if (service.retryAfter) response.setHeader('retry-after', service.retryAfter);
    response.writeHead(answers.get(path.slice(1)) ?? 201).end();
    events.emit('push');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const service: PushService = {
    origin,
    pushes,
    answers,
    retryAfter: '',
    subscribe(name) {
      const browser = new Browser();
      browsers.set(name, browser);
      return { endpoint: `${origin}/${name}`, p256dh: browser.publicKey, auth: browser.auth };
    },
    async until(count) {
      const signal = AbortSignal.timeout(30_000);
      while (pushes.length < count) await once(events, 'push', { signal });
      return pushes;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return service;
}

/** The receiving end of RFC 8291. */
class Browser {
  readonly #pair = createECDH('prime256v1');
  readonly auth = randomBytes(16);
  readonly publicKey = this.#pair.generateKeys();

  /** Decrypts one record of aes128gcm (RFC 8188). */
  decrypt(body: Buffer): Buffer {
    const salt = body.subarray(0, 16);
    const idLength = body.readUInt8(20);
    const sender = body.subarray(21, 21 + idLength);
    const record = body.subarray(21 + idLength);
    const derive = (from: Buffer, salted: Buffer, info: Buffer, length: number) =>
      Buffer.from(hkdfSync('sha256', from, salted, info, length));
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.publicKey, sender]);
    const key = derive(this.#pair.computeSecret(sender), this.auth, info, 32);
    const nonce = derive(key, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
    const content = derive(key, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
    const decipher = createDecipheriv('aes-128-gcm', content, nonce);
    decipher.setAuthTag(record.subarray(-16));
    const plain = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
    // The last byte that is not zero is the delimiter of the last record.
    return plain.subarray(0, plain.lastIndexOf(2));
  }
}

/** The claims of a VAPID header that is signed by the key. Throws if it is not. */
function signatureOf(authorization: string, publicKey: string) {
  const [, token = '', key] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? [];
  if (key !== publicKey) throw new Error('another key');
  const [header = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  const jwk = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y } as never, format: 'jwk' });
  const signed = Buffer.from(`${header}.${claims}`);
  if (!verify('sha256', signed, { key: jwk, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url')))
    throw new Error('a wrong signature');
  return JSON.parse(Buffer.from(claims, 'base64url').toString());
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
