import type { OpenTransport } from '@godwit/client';

/** A network that can be switched off, as a device that loses its connection. */
export class SwitchedNetwork {
  readonly #breaks = new Set<() => void>();
  #on = true;

  get on(): boolean {
    return this.#on;
  }

  /** Switching it off breaks every connection, without a close frame for the client. */
  set on(on: boolean) {
    this.#on = on;
    if (!on) for (const cut of [...this.#breaks]) cut();
  }

  /** Opens connections over this network. */
  over(open: OpenTransport): OpenTransport {
    return (url, events) => {
      if (!this.#on) {
        queueMicrotask(() => events.close(1006, 'offline'));
        return { send() {}, close() {} };
      }
      let ended = false;
      const end: typeof events.close = (...why) => {
        this.#breaks.delete(cut);
        if (ended) return;
        ended = true;
        events.close(...why);
      };
      const transport = open(url, { ...events, message: (data) => ended || events.message(data), close: end });
      const cut = () => {
        end(1006, 'offline');
        transport.close();
      };
      this.#breaks.add(cut);
      return transport;
    };
  }
}
