import type { Socket } from './socket.js';

/**
 * Milliseconds between two WebSocket pings to a peer: proxies and load balancers commonly close connections that are
 * idle for 60 s, some for 30 s. The native server's own pings come only after most of its idle time-out.
 */
export const PING_MS = 20_000;

/** Pings every socket on its own schedule, so that pings are spread as the connections were. */
export class Pings {
  readonly #intervalMs: number;
  /** When each socket is due, in milliseconds of `performance.now()`; the earliest first. */
  readonly #due = new Map<Socket, number>();

  constructor(intervalMs: number) {
    this.#intervalMs = intervalMs;
  }

  add(socket: Socket): void {
    this.#due.set(socket, Math.round(performance.now()) + this.#intervalMs);
  }

  remove(socket: Socket): void {
    this.#due.delete(socket);
  }

  /** Pings the sockets that are due. */
  step(): void {
    const now = performance.now();
    for (const [socket, due] of this.#due) {
      if (due > now) return;
      this.#due.delete(socket);
      this.add(socket);
      socket.ping();
    }
  }
}
