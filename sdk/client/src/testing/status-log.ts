import { EventEmitter, once } from 'node:events';
import type { Client } from '../client.js';
import type { Status } from '../client-options.js';

const WAIT_MS = 20_000;

/** Records the statuses of a client, and waits for a state. */
export class StatusLog {
  readonly all: Status[] = [];
  readonly #changed = new EventEmitter();
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
    client.onStatus((status) => {
      this.all.push(status);
      this.#changed.emit('status');
    });
  }

  /** Resolves with the client's status once it is in `state`. Rejects after 20 seconds, listing the recorded states. */
  async until<S extends Status['state']>(state: S): Promise<Status & { state: S }> {
    const signal = AbortSignal.timeout(WAIT_MS);
    while (this.#client.status.state !== state) {
      await once(this.#changed, 'status', { signal }).catch(() => {
        throw new Error(`not ${state} within ${WAIT_MS} ms; states: ${this.all.map((one) => one.state).join(', ')}`);
      });
    }
    return this.#client.status as Status & { state: S };
  }
}
