import type { godwit } from '../codec.js';
import { Code, GodwitError } from '../errors.js';
import type { Command, Responses } from '../gen/service.js';

interface PendingRequest {
  command: Command;
  resolve(response: never): void;
  reject(error: GodwitError): void;
  timer: ReturnType<typeof setTimeout>;
}

/** The requests of one connection that wait for their reply. Every promise it hands out ends. */
export class PendingRequests {
  #byId = new Map<number, PendingRequest>();
  #lastId = 0;

  get size(): number {
    return this.#byId.size;
  }

  /** Registers a request: the id to send it under, and the promise of its response. */
  add<C extends Command>(command: C, timeoutMs: number): { id: number; response: Promise<Responses[C]> } {
    this.#lastId = (this.#lastId % 0xffff_ffff) + 1;
    const id = this.#lastId;
    const response = new Promise<Responses[C]>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#byId.delete(id);
        reject(new GodwitError(Code.CODE_UNAVAILABLE, `${command}: no reply within ${timeoutMs} ms`));
      }, timeoutMs);
      this.#byId.set(id, { command, resolve: resolve as (response: never) => void, reject, timer });
    });
    return { id, response };
  }

  /** Settles the request that a reply frame answers. A reply to nothing, as after a time-out, is dropped. */
  settle(frame: godwit.v1.ServerFrame): void {
    const request = this.#byId.get(frame.id);
    if (!request) return;
    this.#byId.delete(frame.id);
    clearTimeout(request.timer);
    if (frame.error) request.reject(GodwitError.fromWire(frame.error));
    else if (frame[request.command]) request.resolve(frame[request.command] as never);
    else
      request.reject(
        new GodwitError(Code.CODE_INTERNAL, `${request.command}: the reply holds ${frame.body ?? 'nothing'}`),
      );
  }

  /** Rejects everything that waits. */
  rejectAll(error: GodwitError): void {
    for (const request of this.#byId.values()) {
      clearTimeout(request.timer);
      request.reject(error);
    }
    this.#byId.clear();
  }
}
