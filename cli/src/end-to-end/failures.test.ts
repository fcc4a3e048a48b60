import { existsSync, readFileSync } from 'node:fs';
import { pino } from 'pino';
import t from 'tap';
import { runUntilSignal } from '../roles/process.js';

const ROOT = new URL('../../../', import.meta.url);
const DEPENDENCIES = [
  'Postgres',
  'Redis',
  'SMTP',
  'blobs',
  'broker',
  'embedded database',
  'key server',
  'store behind a mesh',
  'webhooks',
];

t.test('every failure in docs/reference/failures.md names its test', async (t) => {
  const lines = readFileSync(new URL('docs/reference/failures.md', ROOT), 'utf8').split('\n');
  const rows = lines.filter((line) => /^\| (?!dependency|---)/.test(line));
  const cells = rows.map((row) => row.slice(2, -2).split(' | '));
  t.same([...new Set(cells.map(([dependency]) => dependency))].sort(), DEPENDENCIES);
  for (const row of cells) {
    t.equal(row.length, 5, row.join(' | '));
    const [, path = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(row[4] ?? '') ?? [];
    const file = new URL(path, ROOT);
    t.ok(path && existsSync(file), `${path} is there`);
    // Up to the closing quote, so that the whole title matches.
    const found = [`${title}'`, `${title}\``].some((ending) => readFileSync(file, 'utf8').includes(ending));
    t.ok(found, `${path} has a test "${title}"`);
  }
});

t.test('a process ends with the reason if its embedded database has ended', async (t) => {
  const stop = async () => {
    t.fail('stop must not be called');
  };
  const lost = Promise.resolve(new Error('the embedded database ended'));
  await t.rejects(runUntilSignal(pino({ level: 'silent' }), { stop, lost }), {
    message: 'the embedded database ended',
  });
});
