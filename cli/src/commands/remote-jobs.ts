import type { DeadLetter } from '@godwit/store';
import {
  addressesOf,
  type ConnectionOptions,
  keyOf,
  requestJson,
  requestText,
  type Variables,
} from '../talk/connection.js';
import { timeText } from '../talk/message-line.js';
import { printable, printJson, printLine, printTable } from '../terminal.js';
import { parseMetrics } from './metrics-page.js';

/** A dead letter as the HTTP API has it. */
type LetterJson = Omit<DeadLetter, 'died_at'> & { died_at: number };

/** Selects dead letters by id, by kind, or by both; with neither, all. */
interface Selection {
  id?: string;
  kind?: string;
}

/** Dead letters of one request. */
const PAGE = 1_000;

/** Prints dead letters, one JSON object per line, oldest first, from a store's routes for operators. */
export async function listRemoteLetters(
  { id, kind, limit, ...options }: ConnectionOptions & Selection & { limit: number },
  variables: Variables,
): Promise<void> {
  let [left, after] = [limit, ''];
  while (left > 0) {
    const size = Math.min(left, PAGE);
    const letters = await readLetters({ id, kind, after, limit: size }, options, variables);
    for (const letter of letters) printJson({ ...letter, died_at: new Date(letter.died_at).toISOString() });
    left -= letters.length;
    if (letters.length < size) return;
    after = letters.at(-1)?.id ?? '';
  }
}

/** Prints one dead letter, with its error and its payload. Rejects with NOT_FOUND if there is none with this id. */
export async function showRemoteLetter(
  id: string,
  { json, ...options }: ConnectionOptions & { json?: boolean },
  variables: Variables,
): Promise<void> {
  const [letter] = await readLetters({ id, limit: 1 }, options, variables);
  if (!letter) {
    const { GodwitError } = await import('@godwit/server');
    throw new GodwitError('NOT_FOUND', `there is no dead letter ${id}; "godwit jobs list" names them`);
  }
  if (json) return printJson({ ...letter, died_at: new Date(letter.died_at).toISOString() });
  const { payload, error, died_at, ...rest } = letter;
  for (const [name, value] of Object.entries(rest)) printLine(`${name}: ${printable(String(value))}`);
  printLine(`died_at: ${timeText(died_at)}`);
  printLine(`error: ${printable(error)}`);
  printLine(`payload: ${printable(JSON.stringify(payload))}`);
}

async function readLetters(
  query: Record<string, string | number | undefined>,
  options: ConnectionOptions,
  variables: Variables,
): Promise<LetterJson[]> {
  const key = keyOf(options, variables);
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  const url = `${addressesOf(options, variables).httpUrl}/v1/operator/dead-letters?${search}`;
  return ((await requestJson({ url, key })) as { dead_letters: LetterJson[] }).dead_letters;
}

/** Queues dead letters again, or deletes them; prints their number. */
export async function changeRemoteLetters(
  action: 'retry' | 'purge',
  { id, kind, json, ...options }: ConnectionOptions & Selection & { json?: boolean },
  variables: Variables,
): Promise<void> {
  const url = `${addressesOf(options, variables).httpUrl}/v1/operator/dead-letters/${action}`;
  const body = id === undefined && kind === undefined ? { all: true } : { id, kind };
  const { count } = (await requestJson({ method: 'POST', url, key: keyOf(options, variables), body })) as {
    count: number;
  };
  if (json) printJson({ count });
  else printLine(String(count));
}

/** Gauges of jobs, by the state that they count. */
const STATES = { queued: 'godwit_jobs_queued', running: 'godwit_jobs_running', dead: 'godwit_jobs_dead' } as const;

/**
 * Prints how many jobs of each kind are queued, running and dead, from the metrics of workers, or of role `all`. Every
 * worker reports all queued and dead jobs, and the jobs that it runs itself.
 */
export async function printJobStates(
  given: readonly string[],
  { json, ...options }: ConnectionOptions & { json?: boolean },
  variables: Variables,
): Promise<void> {
  const addresses = given.length > 0 ? given : [addressesOf(options, variables).httpUrl];
  const key = options.key || variables.GODWIT_KEY;
  const kinds = new Map<string, Record<keyof typeof STATES, number>>();
  for (const address of addresses) {
    const samples = parseMetrics(await requestText({ url: `${address.replace(/\/+$/, '')}/metrics`, key }));
    for (const [state, metric] of Object.entries(STATES) as [keyof typeof STATES, string][])
      for (const { name, labels, value } of samples) {
        if (name !== metric || labels.kind === undefined) continue;
        const counts = kinds.get(labels.kind) ?? { queued: 0, running: 0, dead: 0 };
        counts[state] = state === 'running' ? counts.running + value : Math.max(counts[state], value);
        kinds.set(labels.kind, counts);
      }
  }
  if (kinds.size === 0)
    throw new Error(
      `no worker reports jobs at ${addresses.join(', ')}: pass the addresses of workers (port 8082), or of role all's store`,
    );
  const rows = [...kinds].sort(([one], [other]) => one.localeCompare(other));
  if (json) for (const [kind, counts] of rows) printJson({ kind, ...counts });
  else
    printTable([
      ['KIND', 'QUEUED', 'RUNNING', 'DEAD'],
      ...rows.map(([kind, { queued, running, dead }]) => [kind, String(queued), String(running), String(dead)]),
    ]);
}
