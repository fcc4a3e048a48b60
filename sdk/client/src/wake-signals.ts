/** A signal of the runtime about the network or the page: it may be lost, or back. */
export type WakeSignal = 'lost' | 'back';

/**
 * Tells when the network went or came, or the page is looked at again: moments at which a connection may be dead and
 * nothing has said so. Where the runtime has no such events, as in Node, it tells nothing. Call what it returns to end
 * it.
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
    [globalThis.window, 'pageshow', back],
    [page, 'visibilitychange', shown],
    // Of a page that the browser had frozen.
    [page, 'resume', back],
  ];
  for (const [source, name, listener] of sources) source?.addEventListener?.(name, listener);
  return () => {
    for (const [source, name, listener] of sources) source?.removeEventListener?.(name, listener);
  };
}
