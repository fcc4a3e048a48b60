import type { Command, godwit, Responses } from '@godwit/schema';
import { Code, GodwitError } from '@godwit/schema';
import { plainObject } from './plain-object.js';
import { startTimer } from './timer.js';

interface PendingRequest {
  command: Command;
  resolve(response: never): void;
  reject(error: GodwitError): void;
  cancel(): void;
}

/** The requests of one connection that wait for their reply. Every promise it hands out ends. */
export class PendingRequests {
  readonly #timedOut: (id: number) => void;
  readonly #byId = new Map<number, PendingRequest>();
  #lastId = 0;

  /** `timedOut` is called with each request that got no reply in time. */
  constructor(timedOut: (id: number) => void) {
    this.#timedOut = timedOut;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** The id for the next request. */
  nextId(): number {
    this.#lastId = (this.#lastId % 0xffff_ffff) + 1;
    return this.#lastId;
  }

  /** Registers a request under its id; the promise of its response. */
  add<C extends Command>(id: number, command: C, timeoutMs: number): Promise<Responses[C]> {
    return new Promise<Responses[C]>((resolve, reject) => {
      const cancel = startTimer(timeoutMs, () => {
        this.#byId.delete(id);
        reject(new GodwitError(Code.CODE_UNAVAILABLE, `${command}: no reply within ${timeoutMs} ms`));
        this.#timedOut(id);
      });
      this.#byId.set(id, { command, resolve: resolve as (response: never) => void, reject, cancel });
    });
  }

  /** Settles the request that a reply frame answers. A reply to nothing, as after a time-out, is dropped. */
  settle(frame: godwit.v1.ServerFrame): void {
    const request = this.#byId.get(frame.id);
    if (!request) return;
    this.#byId.delete(frame.id);
    request.cancel();
    if (frame.error) request.reject(GodwitError.fromWire(frame.error));
    else if (frame[request.command]) request.resolve(plainObject(frame[request.command]) as never);
    else
      request.reject(
        new GodwitError(Code.CODE_INTERNAL, `${request.command}: the reply holds ${frame.body ?? 'nothing'}`),
      );
  }

  /** Rejects every pending request. */
  rejectAll(error: GodwitError): void {
    for (const request of this.#byId.values()) {
      request.cancel();
      request.reject(error);
    }
    this.#byId.clear();
  }
}
