/** A channel between the tabs of one browser: each message arrives in every other tab that opened the same name. */
export interface TabChannel {
  post(message: unknown): void;
  close(): void;
}

/** How a tab asks for a lock. */
export interface LockRequest {
  /** Takes the lock from its holder. */
  steal?: boolean;
  /** Called once the tab holds the lock. */
  granted(): void;
  /** Called if another tab takes the lock away. */
  lost?(): void;
}

/** The means of a browser for tabs of one origin; tests bring their own. */
export interface TabPlatform {
  openChannel(name: string, receive: (message: unknown) => void): TabChannel;
  /** Queues for a lock. Call the returned function to release it, or to leave the queue. The end of a tab releases all. */
  requestLock(name: string, request: LockRequest): () => void;
  /**
   * Calls `suspended` when the browser is about to freeze, keep or unload the page, and `resumed` when the page runs
   * again. Call the returned function to stop.
   */
  watchLifecycle(suspended: () => void, resumed: () => void): () => void;
}

/**
 * The browser's own Web Locks, BroadcastChannel and page lifecycle; undefined where one of them is missing: in Node, in
 * old browsers, and in pages that were not loaded over a secure connection.
 */
export function browserPlatform(): TabPlatform | undefined {
  const { navigator, BroadcastChannel, location } = globalThis as Partial<typeof globalThis>;
  // Node has the first two, between its threads, which are no tabs.
  return location && navigator?.locks && BroadcastChannel ? { openChannel, requestLock, watchLifecycle } : undefined;
}

const openChannel: TabPlatform['openChannel'] = (name, receive) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => receive(data);
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
};

const requestLock: TabPlatform['requestLock'] = (name, { steal = false, granted, lost }) => {
  const queued = new AbortController();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isHeld = false;
  navigator.locks
    .request(name, steal ? { steal } : { signal: queued.signal }, () => {
      isHeld = true;
      if (!queued.signal.aborted) granted();
      return released;
    })
    .catch(() => isHeld && !queued.signal.aborted && lost?.());
  return () => {
    queued.abort();
    release();
  };
};

const watchLifecycle: TabPlatform['watchLifecycle'] = (suspended, resumed) => {
  const { document, window } = globalThis as Partial<typeof globalThis>;
  const sources: [EventTarget | undefined, string, () => void][] = [
    [window, 'pagehide', suspended],
    [window, 'pageshow', resumed],
    [document, 'freeze', suspended],
    [document, 'resume', resumed],
  ];
  for (const [source, name, listener] of sources) source?.addEventListener(name, listener);
  return () => {
    for (const [source, name, listener] of sources) source?.removeEventListener(name, listener);
  };
};
