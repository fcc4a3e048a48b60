/** A signal of the runtime: the network was `lost` or changed, or the network or the page is `back`. */
export type WakeSignal = 'lost' | 'back';

/**
 * Calls `signal` when the network is lost, changed or restored, or the page becomes visible again: moments at which a connection
 * may be dead without any error. Never calls it in a runtime without such events, such as Node. Call the returned
 * function to stop.
 */
export function watchWakeSignals(signal: (what: WakeSignal) => void): () => void {
  const lost = () => signal('lost');
  const back = () => signal('back');
  const page: Document | undefined = globalThis.document;
  const shown = () => {
    if (page?.visibilityState === 'visible') back();
  };
  const sources: [Partial<EventTarget> | undefined, string, () => void][] = [
    [globalThis.window ?? globalThis, 'offline', lost],
    [globalThis.window ?? globalThis, 'online', back],
    // The device moved to another network, where the old connection may be dead.
    [(globalThis.navigator as { connection?: EventTarget } | undefined)?.connection, 'change', lost],
    [globalThis.window, 'pageshow', back],
    [page, 'visibilitychange', shown],
    // Fires for a page that the browser had frozen.
    [page, 'resume', back],
  ];
  for (const [source, name, listener] of sources) source?.addEventListener?.(name, listener);
  return () => {
    for (const [source, name, listener] of sources) source?.removeEventListener?.(name, listener);
  };
}
