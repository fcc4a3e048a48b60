import { useCallback, useSyncExternalStore } from 'react';
import { type Godwit, useGodwit } from './context.js';

const nothing = () => {};

/**
 * Reads a part of the store, and renders again when that part has changed. `read` returns the same object until then.
 * `empty`: the state without a store, and on a server.
 */
export function useStoreState<T>(read: (godwit: Godwit) => T, empty: T): T {
  const godwit = useGodwit();
  const subscribe = useCallback((listener: () => void) => godwit?.store.subscribe(listener) ?? nothing, [godwit]);
  return useSyncExternalStore(
    subscribe,
    () => (godwit ? read(godwit) : empty),
    () => empty,
  );
}

/** A list of the store that is read while somebody subscribes to it. */
interface SubscribedList<T> {
  getSnapshot(): T;
  subscribe(listener: () => void): () => void;
}

/** Reads a list, subscribes to it, and renders again when its snapshot has changed. */
export function useList<T>(list: SubscribedList<T> | undefined, empty: T): T {
  const subscribe = useCallback((listener: () => void) => list?.subscribe(listener) ?? nothing, [list]);
  return useSyncExternalStore(
    subscribe,
    () => list?.getSnapshot() ?? empty,
    () => empty,
  );
}
