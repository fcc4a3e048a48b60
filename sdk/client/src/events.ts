import { Code, type EventName, type Events, GodwitError } from '@godwit/schema/client';
import { AbortError, throwIfAborted } from './abort.js';
import type { Client } from './client.js';

/** Options of `events`. */
export interface EventsOptions {
  /**
   * Maximum number of events that wait to be taken. One more ends the iteration: what waits is still taken, then the loop
   * throws RATE_LIMITED, so that no gap goes unnoticed. Default 1,000.
   */
  limit?: number;
  /** Ends the iteration: the loop throws AbortError. */
  signal?: AbortSignal;
}

const LIMIT = 1_000;

/**
 * The events of one kind, for `for await`. Events count from this call on, also those that arrive before the first one
 * is taken. The iteration ends when the client is closed: with its error if it has one. `break` and `return` remove
 * everything that this call added.
 */
export function events<E extends EventName>(
  client: Client,
  name: E,
  { limit = LIMIT, signal }: EventsOptions = {},
): AsyncGenerator<Events[E], void, undefined> {
  throwIfAborted('events', signal);
  const waiting: Events[E][] = [];
  let ended: { error?: GodwitError | undefined } | undefined;
  let wake = () => {};
  const end = (error?: GodwitError) => {
    ended ??= { error };
    for (const stop of stops) stop();
    wake();
  };
  const abort = () => end(new AbortError('events', signal?.reason));
  const stops = [
    client.on(name, (event) => {
      if (waiting.length < limit) waiting.push(event);
      else end(new GodwitError(Code.CODE_RATE_LIMITED, `events: ${limit} of ${name} wait, and another one arrived`));
      wake();
    }),
    client.onStatus((status) => status.state === 'closed' && end(status.error)),
    () => signal?.removeEventListener('abort', abort),
  ];
  signal?.addEventListener('abort', abort);
  if (client.status.state === 'closed') end(client.status.error);
  const iterator = (async function* take() {
    for (;;) {
      const [event] = waiting.splice(0, 1);
      if (event) yield event;
      else if (ended?.error) throw ended.error;
      else if (ended) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  })();
  const stop = iterator.return.bind(iterator);
  return Object.assign(iterator, {
    // A generator that waits, or was never started, would not end by itself.
    return: () => {
      waiting.length = 0;
      end();
      return stop();
    },
  });
}
