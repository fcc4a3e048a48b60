import assert from 'node:assert';
import { setImmediate as turn } from 'node:timers/promises';
import { Code, GodwitError } from '@godwit/schema';
import type { StoreClient } from '@godwit/store/client';
import {
  type StoreCall,
  type StoreCallCodec,
  type StoreRequestInputs,
  type StoreRequests,
  type StoreResponseInputs,
  type StoreResponses,
  storeCalls,
} from '@godwit/store/wire';

/** Ticks of the event loop to wait for a call: everything before it happens in this process. */
const TURNS = 30;

/** A call that waits for a test to answer it. */
export interface HeldCall<C extends StoreCall> {
  readonly request: StoreRequests[C];
  /** Resolves once the answer was processed, up to the next wait for anything else. */
  answer(response: StoreResponseInputs[C]): Promise<void>;
  /** Makes the call fail, as if the store could not be reached. */
  fail(): Promise<void>;
}

interface Waiting {
  name: StoreCall;
  request: unknown;
  resolve(response: unknown): void;
  reject(error: Error): void;
}

/** Resolves once everything in this process that needs no timer has happened. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < TURNS; turns++) await turn();
}

/** A store client whose calls the test answers. */
export class HeldStore implements StoreClient {
  readonly #waiting: Waiting[] = [];

  /** The names of the pending calls. */
  get waiting(): StoreCall[] {
    return this.#waiting.map(({ name }) => name);
  }

  call<C extends StoreCall>(name: C, input: StoreRequestInputs[C]): Promise<StoreResponses[C]> {
    const { request: codec }: StoreCallCodec<C> = storeCalls[name];
    const request = codec.decode(codec.encode(input).finish());
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.push({ name, request, resolve, reject });
    }) as Promise<StoreResponses[C]>;
  }

  /** Takes the next call of that name. Rejects if none arrives, and lists the pending ones instead. */
  async next<C extends StoreCall>(name: C): Promise<HeldCall<C>> {
    for (let turns = 0; turns < TURNS; turns++) {
      const index = this.#waiting.findIndex((waiting) => waiting.name === name);
      if (index >= 0) return this.#held(this.#waiting.splice(index, 1)[0] as Waiting);
      await turn();
    }
    assert.fail(`no call of ${name} came; what waits: ${this.waiting.join(', ') || 'nothing'}`);
  }

  #held<C extends StoreCall>({ name, request, resolve, reject }: Waiting): HeldCall<C> {
    const { response: codec } = storeCalls[name] as StoreCallCodec<C>;
    return {
      request: request as StoreRequests[C],
      answer(response) {
        resolve(codec.decode(codec.encode(response).finish()));
        return settle();
      },
      fail() {
        reject(new GodwitError(Code.CODE_UNAVAILABLE, 'the store cannot be reached'));
        return settle();
      },
    };
  }

  async close(): Promise<void> {}
}
