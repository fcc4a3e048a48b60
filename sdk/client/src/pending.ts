import type { Command, godwit, Responses } from '@godwit/schema/client';
import { Code, GodwitError } from '@godwit/schema/client';
import { startLimit } from './abort.js';

interface PendingRequest {
  command: Command;
  resolve(response: never): void;
  reject(error: GodwitError): void;
  cancel(): void;
}

/** The requests of one connection that await a reply. Every promise that it returns settles. */
export class PendingRequests {
  readonly #givenUp: (id: number, aborted: boolean) => void;
  readonly #byId = new Map<number, PendingRequest>();
  #lastId = 0;

  /** `givenUp` is called with the id of each request that was aborted or got no reply in time. */
  constructor(givenUp: (id: number, aborted: boolean) => void) {
    this.#givenUp = givenUp;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** The id for the next request. */
  nextId(): number {
    this.#lastId = (this.#lastId % 0xffff_ffff) + 1;
    return this.#lastId;
  }

  /** Registers a request under its id. Returns the promise of its response. */
  add<C extends Command>(
    id: number,
    command: C,
    timeoutMs: number,
    signal?: AbortSignal | undefined,
  ): Promise<Responses[C]> {
    return new Promise<Responses[C]>((resolve, reject) => {
      const cancel = startLimit(command, timeoutMs, signal, (aborted) => {
        this.#byId.delete(id);
        reject(aborted ?? new GodwitError(Code.CODE_UNAVAILABLE, `${command}: no reply within ${timeoutMs} ms`));
        this.#givenUp(id, aborted !== undefined);
      });
      this.#byId.set(id, { command, resolve: resolve as (response: never) => void, reject, cancel });
    });
  }

  /** Settles the request that a reply frame answers. A reply to an unknown request, as after a time-out, is dropped. */
  settle(frame: godwit.v1.ServerFrame): void {
    const request = this.#byId.get(frame.id);
    if (!request) return;
    this.#byId.delete(frame.id);
    request.cancel();
    if (frame.error) request.reject(GodwitError.fromWire(frame.error));
    else if (frame[request.command]) request.resolve(frame[request.command] as never);
    else
      request.reject(
        new GodwitError(Code.CODE_INTERNAL, `${request.command}: the reply holds ${frame.body ?? 'nothing'}`),
      );
  }

  /** Rejects every pending request with an error of its own, whose stack then names its caller. */
  rejectAll(makeError: () => GodwitError): void {
    for (const request of this.#byId.values()) {
      request.cancel();
      request.reject(makeError());
    }
    this.#byId.clear();
  }
}
