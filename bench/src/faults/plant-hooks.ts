import type { LoadHook } from 'node:module';

/** A bug: the compiled module, the original code and its replacement. */
interface Plant {
  module: string;
  original: string;
  planted: string;
}

/** All bugs by name. */
const plants: Readonly<Record<string, Plant>> = {
  // Messages are delivered in the order in which the bus brings them.
  'no-sequencer': {
    module: 'gateway/dist/conversations/sequencer.js',
    original: 'offer(item) {',
    planted: 'offer(item) { this.#delivered = Math.max(this.#delivered, item.seq); return this.#to.posted(item);',
  },
  // The reply to Send is sent 50 ms before the commit.
  'ack-before-commit': {
    module: 'store/dist/messages/append.js',
    original: 'database.query(APPEND, ',
    planted: `((text, params) => new Promise((resolve, reject) => {
      database.transaction(async (tx) => {
        resolve(await tx.query(text, params));
        await new Promise((later) => setTimeout(later, 50));
      }).catch(reject);
    }))(APPEND, `,
  },
  // A repeated message gets a new client_message_id.
  'forgotten-id': {
    module: 'sdk/client/dist/send-queue.js',
    original: '.post(after ? { ...item.request, after } : item.request)',
    planted: `.post(item.again
      ? { ...item.request, client_message_id: crypto.getRandomValues(new Uint8Array(16)) }
      : ((item.again = true), item.request))`,
  },
};

/** Loads modules unchanged, except for the one with the bug. Throws if the original code is not found exactly once. */
export const load: LoadHook = async (url, context, nextLoad) => {
  const loaded = await nextLoad(url, context);
  const plant = plants[process.env.GODWIT_PLANT ?? ''];
  if (!plant) throw new Error(`GODWIT_PLANT must be one of ${Object.keys(plants).join(', ')}`);
  if (!url.endsWith(plant.module)) return loaded;
  const source = String(loaded.source);
  if (source.split(plant.original).length !== 2)
    throw new Error(`${plant.module}: the code to replace must occur exactly once`);
  return { ...loaded, source: source.replace(plant.original, () => plant.planted) };
};
