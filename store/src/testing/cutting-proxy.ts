import { once } from 'node:events';
import { createServer, connect as open, type Socket } from 'node:net';

/** A TCP proxy on loopback that can break, stall and delay its connections. */
export interface CuttingProxy {
  readonly port: number;
  /** Number of open connections. */
  readonly connections: number;
  /** Sets the target port of new connections. */
  retarget(port: number): void;
  /** Resets every open connection. */
  cut(): void;
  /** Sets whether new connections are accepted; if not, they are reset. */
  accept(yes: boolean): void;
  /**
   * Stalls or resumes every connection without closing it: in both directions, or with 'answers' only from the target
   * to the client.
   */
  stall(yes: boolean, only?: 'answers'): void;
  /** Delays bytes received from now on by `ms` milliseconds. */
  delay(ms: number): void;
  stop(): Promise<void>;
}

/** Maximum delayed bytes of one direction, beyond which no more are read. */
const MAX_LATE = 1024 * 1024;

/**
 * Starts a proxy to a port of loopback. `filter` is called once per connection and returns a function that maps the
 * bytes sent by the target to the bytes that the client receives.
 */
export async function startCuttingProxy(
  target: number,
  filter?: () => (bytes: Buffer) => Buffer,
): Promise<CuttingProxy> {
  const pairs = new Set<[Socket, Socket]>();
  let accepting = true;
  const stalled = { requests: false, answers: false };
  let delayMs = 0;

  const forward = (direction: keyof typeof stalled, from: Socket, to: Socket, change = (bytes: Buffer) => bytes) => {
    // Keeps the bytes in order even if the delay changes.
    const late: { due: number; bytes: Buffer }[] = [];
    let lateBytes = 0;
    const pass = (bytes: Buffer) => {
      if (to.destroyed || to.write(bytes)) return;
      from.pause();
      to.once('drain', () => {
        if (!stalled[direction]) from.resume();
      });
    };
    const passLate = () => {
      while (late[0] && late[0].due <= performance.now()) {
        const { bytes } = late.shift() as (typeof late)[0];
        lateBytes -= bytes.length;
        pass(bytes);
      }
      if (late[0]) setTimeout(passLate, Math.max(1, late[0].due - performance.now()));
      if (lateBytes <= MAX_LATE && !stalled[direction] && to.writableLength === 0) from.resume();
    };
    from.on('data', (sent: Buffer) => {
      const bytes = change(sent);
      if (bytes.length === 0) return;
      if (delayMs === 0 && late.length === 0) {
        pass(bytes);
        return;
      }
      late.push({ due: Math.max(late.at(-1)?.due ?? 0, performance.now() + delayMs), bytes });
      lateBytes += bytes.length;
      if (lateBytes > MAX_LATE) from.pause();
      if (late.length === 1) setTimeout(passLate, Math.max(1, delayMs));
    });
    from.on('end', () => to.end());
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  };

  const server = createServer((client) => {
    if (!accepting) {
      client.resetAndDestroy();
      return;
    }
    const upstream = open(target, '127.0.0.1');
    for (const socket of [client, upstream]) socket.setNoDelay(true);
    const pair: [Socket, Socket] = [client, upstream];
    pairs.add(pair);
    forward('requests', client, upstream);
    forward('answers', upstream, client, filter?.());
    client.on('close', () => pairs.delete(pair));
    if (stalled.requests) client.pause();
    if (stalled.answers) upstream.pause();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    for (const [client, upstream] of pairs) {
      client.resetAndDestroy();
      upstream.destroy();
    }
  };
  return {
    port: (server.address() as { port: number }).port,
    get connections() {
      return pairs.size;
    },
    retarget(port) {
      target = port;
    },
    cut,
    accept(yes) {
      accepting = yes;
    },
    stall(yes, only) {
      stalled.requests = yes && !only;
      stalled.answers = yes;
      for (const [client, upstream] of pairs) {
        if (stalled.requests) client.pause();
        else client.resume();
        if (yes) upstream.pause();
        else upstream.resume();
      }
    },
    delay(ms) {
      delayMs = ms;
    },
    async stop() {
      accepting = false;
      server.close();
      cut();
    },
  };
}
