import { once } from 'node:events';
import { createServer, connect as open, type Socket } from 'node:net';

/** A TCP proxy on loopback that mistreats what goes through it. */
export interface CuttingProxy {
  readonly port: number;
  /** Connections that are open. */
  readonly connections: number;
  /** Where new connections go from now on. */
  retarget(port: number): void;
  /** Breaks every connection at once, with a reset. */
  cut(): void;
  /** Whether new connections are taken. */
  accept(yes: boolean): void;
  /**
   * Keeps every connection open and lets nothing pass until it is called with false: in either direction, or none of
   * what the target answers.
   */
  stall(yes: boolean, only?: 'answers'): void;
  /** Milliseconds by which everything that comes from now on is late; 0: as it comes. */
  delay(ms: number): void;
  stop(): Promise<void>;
}

/** Bytes of a direction that may wait for their time before no more are read. */
const MAX_LATE = 1024 * 1024;

/**
 * Starts a proxy to a port of loopback. `filter` makes for each connection what takes all that the target sends, and
 * returns what the client is to get.
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
    // In order, whatever the delay was when each came.
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
