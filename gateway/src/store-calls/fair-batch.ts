import type { Waiting } from './batch-call.js';

/** Bounds of one batch, and how its items are divided among their owners. */
export interface FairBatchOptions<T> {
  /** Maximum items. */
  maxItems: number;
  /** Maximum bytes, as measured by `bytesOf`; an item above it goes alone. */
  maxBytes: number;
  bytesOf(item: T): number;
  /** The owner of an item: the items of one owner keep their order. */
  ownerOf(item: T): string;
}

/**
 * Divides a queue into the next batch and the rest. While several owners wait, each has an equal share of the batch's
 * items and bytes, and at least one item, as far as all of them fit; the oldest items get what the others leave. Owners
 * who have much in the queue so delay nobody by more than a batch. At least one item is taken from a queue that has one.
 */
export function takeFairBatch<T, W extends Pick<Waiting<T, unknown>, 'item'>>(
  queue: W[],
  { maxItems, maxBytes, bytesOf, ownerOf }: FairBatchOptions<T>,
): { batch: W[]; rest: W[] } {
  const total = queue.length > maxItems ? 0 : queue.reduce((sum, { item }) => sum + bytesOf(item), 0);
  if (queue.length <= maxItems && total <= maxBytes) return { batch: queue, rest: [] };
  const owners = queue.map(({ item }) => ownerOf(item));
  const count = new Set(owners).size;
  const taken = new Set<number>();
  let bytes = 0;
  const take = (items: number, shareBytes: number) => {
    const used = new Map<string, { items: number; bytes: number }>();
    // An owner's later items must not overtake one that is left.
    const left = new Set<string>();
    for (const [at, { item }] of queue.entries()) {
      if (taken.size === maxItems) return;
      const owner = owners[at] as string;
      if (taken.has(at) || left.has(owner)) continue;
      const size = bytesOf(item);
      const own = used.get(owner) ?? { items: 0, bytes: 0 };
      const isWithin = own.items === 0 || (own.items < items && own.bytes + size <= shareBytes);
      if (!isWithin || (taken.size > 0 && bytes + size > maxBytes)) left.add(owner);
      else {
        used.set(owner, { items: own.items + 1, bytes: own.bytes + size });
        taken.add(at);
        bytes += size;
      }
    }
  };
  if (count > 1) take(Math.max(1, Math.floor(maxItems / count)), maxBytes / count);
  take(maxItems, maxBytes);
  return {
    batch: queue.filter((_, at) => taken.has(at)),
    rest: queue.filter((_, at) => !taken.has(at)),
  };
}
