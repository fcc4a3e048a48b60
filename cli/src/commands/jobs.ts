import { createDeadLetters } from '@godwit/store';
import type { Config } from '../config/config.js';
import { openServedDatabases } from '../roles/served-databases.js';

/** Selects dead letters by id, by kind, or by both; with neither, all. */
interface Selection {
  id?: string;
  kind?: string;
}

type DeadLetters = ReturnType<typeof createDeadLetters>;

/** Prints dead letters, one JSON object per line, oldest first. */
export function listDeadLetters(config: Config, { id, kind, limit }: Selection & { limit: number }): Promise<void> {
  return withDeadLetters(config, async (letters) => {
    for (const letter of await letters.list({ kind, id }, { limit }))
      process.stdout.write(`${JSON.stringify(letter)}\n`);
  });
}

/** Queues dead letters again, or deletes them; prints their number. */
export function changeDeadLetters(
  config: Config,
  action: 'retry' | 'purge',
  { id, kind, json }: Selection & { json?: boolean },
): Promise<void> {
  return withDeadLetters(config, async (letters) => {
    const count = await letters[action]({ kind, id });
    process.stdout.write(`${json ? JSON.stringify({ count }) : count}\n`);
  });
}

async function withDeadLetters(config: Config, act: (letters: DeadLetters) => Promise<void>): Promise<void> {
  const databases = await openServedDatabases(config);
  try {
    await act(createDeadLetters(databases.jobs));
  } finally {
    await databases.close();
  }
}
