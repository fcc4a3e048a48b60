import { setImmediate as nextTurn } from 'node:timers/promises';

/** Frames published in one turn of the event loop, so that other requests run in between. */
const SLICE = 250;

/** Publishes for each of many items, in slices. The first slice is published before the function returns. */
export async function inSlices<T>(items: readonly T[], publish: (item: T) => void): Promise<void> {
  for (let at = 0; at < items.length; at += SLICE) {
    if (at > 0) await nextTurn();
    for (const item of items.slice(at, at + SLICE)) publish(item);
  }
}
