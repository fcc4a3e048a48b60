import type { StoreClient } from '@godwit/store/client';
import type { Tracing } from '@godwit/store/tracing';
import type { internal } from '@godwit/store/wire';

/**
 * Asks the store to commit a batch. The call's span is a child of the first traced message, and links to the others.
 */
export async function appendBatch(
  store: StoreClient,
  tracing: Tracing | undefined,
  items: internal.store.v1.AppendItem.$Properties[],
  options: Pick<internal.store.v1.AppendRequest.$Properties, 'skip_locked'> = {},
): Promise<internal.store.v1.AppendResult[]> {
  const [parent, ...links] = tracing ? items.flatMap(({ traceparent }) => traceparent || []) : [];
  const attributes = { 'messaging.system': 'godwit', 'messaging.batch.message_count': items.length };
  const span = tracing?.follow(parent, 'append batch', 'client', { links, attributes });
  try {
    const { results } = await store.call('append', { items, ...options }, span?.traceparent);
    span?.end();
    return results as internal.store.v1.AppendResult[];
  } catch (error) {
    span?.end(error ?? 'failed');
    throw error;
  }
}
