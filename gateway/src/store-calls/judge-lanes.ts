import { Code, GodwitError } from '@godwit/schema';
import type { StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import { SideLanes } from './side-lanes.js';

export type JudgeItem = internal.store.v1.JudgeItem.$Properties;
export type JudgeResult = internal.store.v1.JudgeResult;

/** Most messages of a user in one call, which the store asks about at the same time. */
const MAX_BATCH = 8;
/** Most messages of a user that wait; further ones are UNAVAILABLE. */
const MAX_QUEUED = 1_000;
/** Most calls in progress, which wait for the application; they use connections of their own. */
const MAX_CALLS = 64;

/**
 * Asks the application's endpoint, through the store, about messages and edits before they are posted: in a lane for
 * each user, so that a question that takes long delays that user alone, and keeps the order of the user's messages.
 */
export class JudgeLanes {
  readonly #lanes: SideLanes<JudgeItem, JudgeResult>;
  /** Whether the store asks an endpoint, as its last answer said. */
  needed = false;

  constructor(store: StoreClient) {
    this.#lanes = new SideLanes({
      run: async (items) => {
        const { results, needed } = await store.call('judge', { items });
        this.needed = needed;
        // None of the call is posted then, and later ones of the user are refused for a moment: they must not overtake.
        const away = results.find(({ failure }) => failure?.code === Code.CODE_UNAVAILABLE);
        if (away?.failure) throw GodwitError.fromWire(away.failure);
        return results as JudgeResult[];
      },
      maxBatch: MAX_BATCH,
      maxQueued: MAX_QUEUED,
      // No retry, but what Lane does when it gives up.
      retryForMs: 1,
      maxCalls: MAX_CALLS,
    });
  }

  get queued(): number {
    return this.#lanes.queued;
  }

  get refused(): number {
    return this.#lanes.refused;
  }

  /** Whether messages and edits of a user have to pass here: also while an earlier one is here. */
  concerns(userId: string): boolean {
    return this.needed || this.#lanes.has(userId);
  }

  /** Resolves with the decision; rejects with UNAVAILABLE where there is none. */
  submit(userId: string, item: JudgeItem): Promise<JudgeResult> {
    return this.#lanes.submit(userId, item);
  }
}
