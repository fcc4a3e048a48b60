import type uWS from 'uWebSockets.js';
import { closeReason } from '@godwit/schema';
import type { Admitted } from './admission.js';

/**
 * On Node 20 the native server may truncate a message of 16 KiB or more on a partial write: longer messages are sent as
 * fragments, each below that size.
 */
export const FRAGMENT_BYTES = 16_000;

// The package's declarations leave these out; the native server has them.
interface Fragments {
  sendFirstFragment(bytes: Uint8Array, isBinary: boolean): number;
  sendFragment(bytes: Uint8Array): number;
  sendLastFragment(bytes: Uint8Array): number;
}

/** User data that the native server keeps for each socket. */
export interface UserData {
  /** The client's address, behind the trusted proxies. */
  address: string;
  /** The key under which the connections of the client's address are counted; undefined: they are not. */
  countedAs: string | undefined;
  socket?: Socket;
  session?: unknown;
}

/** One client's WebSocket. Every method is safe after the close, and does nothing then. */
export class Socket {
  /** The client's address, behind the trusted proxies. */
  readonly address: string;
  readonly #ws: uWS.WebSocket<UserData> & Fragments;
  readonly #admitted: Admitted;
  #closed = false;

  constructor(ws: uWS.WebSocket<UserData>, admitted: Admitted) {
    this.#ws = ws as uWS.WebSocket<UserData> & Fragments;
    this.#admitted = admitted;
    this.address = ws.getUserData().address;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Called only by the server. */
  markClosed(): void {
    this.#closed = true;
    this.#admitted.closed();
  }

  /** Records that Hello succeeded: the connection no longer counts as unauthenticated. */
  greeted(): void {
    this.#admitted.greeted();
  }

  /** Sends binary messages, in one write if they fit. Returns the bytes that the peer has not taken yet. */
  send(messages: readonly Uint8Array[]): number {
    if (this.#closed) return 0;
    const [first] = messages;
    if (messages.length === 1 && first && first.length <= FRAGMENT_BYTES) {
      return this.#ws.send(first, true) === 1 ? 0 : this.#ws.getBufferedAmount();
    }
    this.#ws.cork(() => {
      for (const message of messages) this.#sendOne(message);
    });
    return this.#closed ? 0 : this.#ws.getBufferedAmount();
  }

  #sendOne(message: Uint8Array): void {
    if (message.length <= FRAGMENT_BYTES) {
      this.#ws.send(message, true);
      return;
    }
    this.#ws.sendFirstFragment(message.subarray(0, FRAGMENT_BYTES), true);
    let at = FRAGMENT_BYTES;
    for (; at + FRAGMENT_BYTES < message.length; at += FRAGMENT_BYTES) {
      this.#ws.sendFragment(message.subarray(at, at + FRAGMENT_BYTES));
    }
    this.#ws.sendLastFragment(message.subarray(at));
  }

  /** Closes with a code after pending data was sent. A reason that is too long is truncated. */
  end(code: number, reason: string): void {
    if (!this.#closed) this.#ws.end(code, closeReason(reason));
  }

  /** Sends a WebSocket ping: the peer answers automatically, and proxies in between see traffic. */
  ping(): void {
    if (!this.#closed) this.#ws.ping();
  }

  /** Breaks the connection without a closing handshake. */
  terminate(): void {
    if (!this.#closed) this.#ws.close();
  }
}
