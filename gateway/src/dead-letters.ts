import { parseArgs } from 'node:util';
import { assertMigrated, createDeadLetters, openDatabases } from '@godwit/store';
import type { Config } from './config.js';

const USAGE = `usage: godwit jobs list  [--kind KIND] [--id ID] [--limit N]   one JSON object a line, the oldest first
       godwit jobs retry --id ID | --kind KIND | --all         hands them over again
       godwit jobs purge --id ID | --kind KIND | --all         forgets them`;

/** The command `jobs`: lists, retries and purges the jobs that failed for good. */
export async function manageDeadLetters(config: Config, [action, ...args]: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kind: { type: 'string' },
      id: { type: 'string' },
      limit: { type: 'string', default: '100' },
      all: { type: 'boolean', default: false },
    },
  });
  const { kind, id, all } = values;
  const limit = Number(values.limit);
  const some = Boolean(kind || id);
  const isChange = action === 'retry' || action === 'purge';
  if (!(isChange && some !== all) && !(action === 'list' && limit > 0 && !all)) throw new Error(USAGE);

  const databases = await openDatabases(config.DATABASE_URL);
  try {
    await assertMigrated(databases.jobs);
    const letters = createDeadLetters(databases.jobs);
    if (isChange) {
      process.stdout.write(`${await letters[action]({ kind, id })}\n`);
      return;
    }
    for (const letter of await letters.list({ kind, id }, { limit }))
      process.stdout.write(`${JSON.stringify(letter)}\n`);
  } finally {
    await databases.close();
  }
}
