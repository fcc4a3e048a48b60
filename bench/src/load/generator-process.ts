// A generator as a separate process: executes the requests of its parent, one at a time.
import { Generator } from './generator.js';

const generator = new Generator();

process.on('message', async ({ method, argument }: { method: keyof Generator; argument: unknown }) => {
  try {
    const act = generator[method] as (argument: unknown) => unknown;
    process.send?.({ result: await act.call(generator, argument) });
  } catch (error) {
    process.send?.({ error: (error as Error).stack ?? String(error) });
  }
});
process.on('disconnect', () => process.exit());
