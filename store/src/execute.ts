import { Code, checkUserId, encodeEntry, GodwitError, godwit } from '@godwit/schema';
import { type CommandHandler, commandHandlers, type StoreCommand } from './commands.js';
import type { Store } from './store.js';
import type { internal } from './wire.js';

/** Carries out requests: those of one user one after the other, as they came; those of different users at once. */
export async function executeAll(
  store: Store,
  items: readonly internal.store.v1.ExecuteItem.$Properties[],
  onDefect: (error: unknown, traceparent: string | undefined) => void,
): Promise<Uint8Array[]> {
  const last = new Map<string, Promise<unknown>>();
  return Promise.all(
    items.map((item) => {
      const before = last.get(item.user_id ?? '') ?? Promise.resolve();
      const entry = before.then(() => execute(store, item, onDefect));
      last.set(item.user_id ?? '', entry);
      return entry;
    }),
  );
}

/**
 * Carries out an encoded request for a user, as a span of the request's trace; answers the encoded reply, ready for the
 * socket. Never rejects.
 */
async function execute(
  store: Store,
  item: internal.store.v1.ExecuteItem.$Properties,
  onDefect: (error: unknown, traceparent: string | undefined) => void,
): Promise<Uint8Array> {
  let frame: godwit.v1.ClientFrame;
  try {
    frame = godwit.v1.ClientFrame.decode(item.frame ?? new Uint8Array());
  } catch (cause) {
    onDefect(cause, item.traceparent ?? undefined);
    const error = new GodwitError(Code.CODE_INVALID_ARGUMENT, 'the request cannot be decoded', { cause });
    return encodeEntry({ error: error.toWire() });
  }
  const attributes = { 'rpc.method': `${frame.request}` };
  const span = store.tracing?.follow(item.traceparent, `${frame.request}`, 'server', { attributes });
  try {
    checkUserId('user_id', item.user_id ?? '');
    const handler = commandHandlers[frame.request as StoreCommand] as CommandHandler<StoreCommand> | undefined;
    if (!handler) throw new GodwitError(Code.CODE_UNIMPLEMENTED, `${frame.request}: the store does not carry this out`);
    const response = await handler(store, item.user_id ?? '', frame[frame.request as StoreCommand] ?? {});
    const entry = encodeEntry({ id: frame.id, [frame.request as StoreCommand]: response });
    span?.end();
    return entry;
  } catch (thrown) {
    const error = GodwitError.from(thrown);
    span?.end(error);
    if (error.code === Code.CODE_INTERNAL) onDefect(thrown, span?.traceparent);
    return encodeEntry({ id: frame.id, error: error.toWire() });
  }
}
