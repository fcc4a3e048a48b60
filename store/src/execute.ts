import { Code, checkUserId, encodeEntry, GodwitError, godwit } from '@godwit/schema';
import { type CommandHandler, commandHandlers, type StoreCommand } from './commands.js';
import { timedOutOnLock } from './database/database-errors.js';
import { impatiently } from './database/lock-patience.js';
import type { Store } from './store.js';
import type { internal } from './wire.js';

/** How requests are executed. */
export interface ExecuteOptions {
  /** Takes an error that is no refusal, with the trace context of its request. */
  onDefect(error: unknown, traceparent: string | undefined): void;
  /**
   * True: changes of messages wait only briefly for their conversation. Where it stays locked, nothing is done for the
   * request, nor for later ones of its user, which must not overtake it. Default false: they wait as long as it takes.
   */
  skipLocked?: boolean | undefined;
}

/** The changes that one user makes of one message: waiting for the conversation is most of their duration. */
const WAITING: ReadonlySet<string | undefined> = new Set(['edit', 'delete', 'react', 'pin']);
const NOTHING = new Uint8Array();

/**
 * Executes requests: sequentially and in order for one user, concurrently for different users. Resolves with the encoded
 * replies, and the indexes of the requests that were left out.
 */
export async function executeAll(
  store: Store,
  items: readonly internal.store.v1.ExecuteItem.$Properties[],
  options: ExecuteOptions,
): Promise<{ entries: Uint8Array[]; locked: number[] }> {
  const last = new Map<string, Promise<unknown>>();
  const behind = new Set<string>();
  const locked: number[] = [];
  const entries = items.map((item, index) => {
    const user = item.user_id ?? '';
    const entry = (last.get(user) ?? Promise.resolve()).then(async () => {
      const done = behind.has(user) ? undefined : await execute(store, item, options);
      if (done) return done;
      behind.add(user);
      locked.push(index);
      return NOTHING;
    });
    last.set(user, entry);
    return entry;
  });
  return { entries: await Promise.all(entries), locked };
}

/**
 * Executes an encoded request of a user within a span of the request's trace; resolves with the encoded reply, ready
 * for the socket; undefined: nothing was done, since its conversation is locked. Never rejects.
 */
async function execute(
  store: Store,
  item: internal.store.v1.ExecuteItem.$Properties,
  { onDefect, skipLocked }: ExecuteOptions,
): Promise<Uint8Array | undefined> {
  let frame: godwit.v1.ClientFrame;
  try {
    frame = godwit.v1.ClientFrame.decode(item.frame ?? new Uint8Array());
  } catch (cause) {
    onDefect(cause, item.traceparent ?? undefined);
    const error = new GodwitError(Code.CODE_INVALID_ARGUMENT, 'request cannot be decoded', { cause });
    return encodeEntry({ error: error.toWire() });
  }
  const hurries = skipLocked && WAITING.has(frame.request);
  const attributes = { 'rpc.method': `${frame.request}` };
  const span = store.tracing?.follow(item.traceparent, `${frame.request}`, 'server', { attributes });
  try {
    checkUserId('user_id', item.user_id ?? '');
    const handler = commandHandlers[frame.request as StoreCommand] as CommandHandler<StoreCommand> | undefined;
    if (!handler)
      throw new GodwitError(Code.CODE_UNIMPLEMENTED, `${frame.request}: the store does not implement this request`);
    // A gateway asked before, in a lane of the user, so that no other request of the batch waits for the endpoint.
    const judging = item.judged ? { ...store, judge: undefined } : store;
    const runsOn = hurries ? { ...judging, databases: impatiently(store.databases) } : judging;
    const response = await handler(runsOn, item.user_id ?? '', frame[frame.request as StoreCommand] ?? {});
    const entry = encodeEntry({ id: frame.id, [frame.request as StoreCommand]: response });
    span?.end();
    return entry;
  } catch (thrown) {
    const error = GodwitError.from(thrown);
    span?.end(error);
    if (hurries && timedOutOnLock(thrown)) return undefined;
    if (error.code === Code.CODE_INTERNAL) onDefect(thrown, span?.traceparent);
    return encodeEntry({ id: frame.id, error: error.toWire() });
  }
}
