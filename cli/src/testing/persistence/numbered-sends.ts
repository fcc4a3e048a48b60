import type { Store } from '@godwit/client/store';

/** Messages that a page or process sends until it is killed. */
export interface NumberedSends {
  store: Store;
  /** The first number. */
  from: number;
  count: number;
  /** Called once a message is on storage: it must not be lost any more. */
  accepted: (number: number) => void;
  /** Called once a message has arrived at the server, and its event here. */
  arrived: (number: number) => void;
}

/** The conversation that gets two of three messages. The others go to `ben`, in a direct conversation. */
export const ROOM = 'room';

/**
 * Sends numbers, which are the bodies, in bursts of one to three in a turn of the event loop, without waiting for an
 * answer. Resolves once all of them have arrived, and those that an earlier page left.
 */
export async function sendNumbers({ store, from, count, accepted, arrived }: NumberedSends): Promise<void> {
  const numbers = new Map<string, number>();
  const told = new Set<number>();
  let change = () => {};
  const end = store.subscribe(() => change());
  const look = () => {
    const unsent = new Map(store.unsent().map((item) => [item.key, item]));
    for (const [key, number] of numbers) {
      const { state, error } = unsent.get(key) ?? {};
      if (error) throw new Error(`message ${number}: ${error.message}`);
      if (state !== 'saving' && !told.has(number)) {
        told.add(number);
        accepted(number);
      }
      if (state !== undefined) continue;
      numbers.delete(key);
      arrived(number);
    }
  };
  for (let number = from; number < from + count; number++) {
    const to = number % 3 === 0 ? { to_user_id: 'ben' } : { conversation_id: ROOM };
    numbers.set(store.send({ ...to, body: String(number) }), number);
    look();
    if (number % 3 === from % 3) await new Promise((resolve) => setTimeout(resolve, number % 5));
    look();
  }
  while (store.unsent().length > 0) {
    await new Promise<void>((resolve) => {
      change = resolve;
    });
    look();
  }
  end();
}
