import { namesIn } from './files.js';
import { play } from './play.js';
import { readScenario } from './scenario.js';

/** The result of one scenario; without `problem` the client passed. */
export interface Outcome {
  name: string;
  title: string;
  problem?: string;
}

/** Milliseconds that one step may take, of clients that wait a few seconds before they do something. */
const STEP_MS = 20_000;

/**
 * Plays scenarios (default: all) to a client, several at a time, each to a process of its own. `done` is called with
 * each outcome as it comes; resolves with all of them, in the order of their names.
 */
export async function playAll(
  command: readonly string[],
  { names = namesIn('scenarios'), timeoutMs = STEP_MS, atOnce = 4, done = (_outcome: Outcome) => {} } = {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const left = names.entries();
  const worker = async () => {
    for (const [index, name] of left) {
      const scenario = readScenario(name);
      const problem = await play(scenario, command, timeoutMs).then(
        () => undefined,
        (thrown) => (thrown as Error).message,
      );
      const outcome = { name, title: scenario.title, ...(problem !== undefined && { problem }) };
      outcomes[index] = outcome;
      done(outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}
