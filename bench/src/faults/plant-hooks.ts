import type { LoadHook } from 'node:module';

/** A bug: which compiled module has it, and what stands there instead of what. */
interface Plant {
  module: string;
  original: string;
  planted: string;
}

/** The bugs, by name. */
const plants: Readonly<Record<string, Plant>> = {
  // Messages go out as the bus brings them.
  'no-sequencer': {
    module: 'gateway/dist/conversations/sequencer.js',
    original: 'offer(item) {',
    planted: 'offer(item) { this.#delivered = Math.max(this.#delivered, item.seq); return this.#to.posted(item);',
  },
  // The reply to Send goes out a moment before the commit.
  'ack-before-commit': {
    module: 'store/dist/messages/append.js',
    original: 'store.databases.writes.query(APPEND, ',
    planted: `((text, params) => new Promise((resolve, reject) => {
      store.databases.writes.transaction(async (tx) => {
        resolve(await tx.query(text, params));
        await new Promise((later) => setTimeout(later, 50));
      }).catch(reject);
    }))(APPEND, `,
  },
  // A message that is sent again gets a new id.
  'forgotten-id': {
    module: 'sdk/client/dist/send-queue.js',
    original: '.post(after ? { ...item.request, after } : item.request)',
    planted: `.post(item.again
      ? { ...item.request, client_message_id: crypto.getRandomValues(new Uint8Array(16)) }
      : ((item.again = true), item.request))`,
  },
};

/** Reads a module as ever, but for the one with the bug. Throws where the bug does not fit any more. */
export const load: LoadHook = async (url, context, nextLoad) => {
  const loaded = await nextLoad(url, context);
  const plant = plants[process.env.GODWIT_PLANT ?? ''];
  if (!plant) throw new Error(`GODWIT_PLANT must be one of ${Object.keys(plants).join(', ')}`);
  if (!url.endsWith(plant.module)) return loaded;
  const source = String(loaded.source);
  if (source.split(plant.original).length !== 2) throw new Error(`${plant.module}: there is no one place for the bug`);
  return { ...loaded, source: source.replace(plant.original, () => plant.planted) };
};
