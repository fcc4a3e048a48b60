// An attacker as a separate process, so that its own work does not delay what honest clients measure: prepares an
// attack, and runs it once its parent says so.
import type { Order, Run } from './attack.js';
import { attacks } from './index.js';

let prepared: Run | undefined;

process.on('message', async (message: { row: string; order: Order } | 'run') => {
  try {
    if (message === 'run') process.send?.({ result: await prepared?.() });
    else {
      prepared = await attacks[message.row]?.(message.order);
      process.send?.({ result: {} });
    }
  } catch (error) {
    process.send?.({ error: (error as Error).stack ?? String(error) });
  }
});
process.on('disconnect', () => process.exit());
