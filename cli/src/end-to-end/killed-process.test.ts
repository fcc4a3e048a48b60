import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { checkNumbers } from '../testing/persistence/check-numbers.js';
import { ROOM } from '../testing/persistence/numbered-sends.js';
import { POINTS, type SendingOptions } from '../testing/persistence/sending-options.js';
import { startTestSystem } from '../testing/test-system.js';

/** Processes that are killed; `RUNS=1000` for many. */
const RUNS = Number(process.env.RUNS ?? POINTS.length);
/** Messages of each. */
const COUNT = 6;
const PROGRAM = fileURLToPath(new URL('../testing/persistence/sending-process.js', import.meta.url));

/** Runs a process until it ends; resolves with the lines that it printed, and the signal that killed it. */
async function run(options: SendingOptions): Promise<{ lines: string[]; signal: string | null }> {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const limit = setTimeout(() => child.kill('SIGTERM'), 60_000);
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  const signal = await new Promise<string | null>((resolve) => child.on('close', (_code, signal) => resolve(signal)));
  clearTimeout(limit);
  return { lines, signal };
}

t.test(
  `a process that is killed in the middle of a send ${RUNS} times loses, doubles and reorders nothing`,
  async (t) => {
    const system = await startTestSystem();
    t.teardown(() => system.stop());
    const folder = mkdtempSync(join(tmpdir(), 'godwit-killed-'));
    t.teardown(() => rmSync(folder, { recursive: true }));
    const ann = await system.client('ann');
    await ann.createConversation({ conversation_id: ROOM, member_ids: ['ben'] });
    const token = await system.token('ann', 36_000);
    const accepted = new Set<number>();
    let resent = 0;
    for (let at = 0; at <= RUNS; at++) {
      // Each point is passed a different number of times before the process dies there.
      const dies = { point: at % POINTS.length, pass: Math.floor(at / POINTS.length) % COUNT };
      const options = { url: system.urls[0] as string, token, folder, from: at * COUNT + 1, count: COUNT };
      const isLast = at === RUNS;
      const { lines, signal } = await run({ ...options, ...(!isLast && { dies }) });
      const has = (line: string) => lines.includes(line);
      // A process with a lower number of passes ends by itself.
      if (isLast ? !has('done') : !(has('done') || (has('dies') && signal === 'SIGKILL')))
        throw new Error(`process ${at} ended by ${signal} at ${POINTS[dies.point]}: ${lines.join(', ')}`);
      if (lines.some((line) => line.startsWith('error'))) throw new Error(lines.join(', '));
      for (const line of lines) if (line.startsWith('accepted ')) accepted.add(Number(line.slice('accepted '.length)));
      if (!lines[0]?.startsWith('shows 0 ')) resent++;
    }
    const { stored, ...wrong } = await checkNumbers(ann, accepted);
    t.same(wrong, { lost: [], doubled: [], reordered: [] });
    t.comment(
      `${RUNS} killed; ${accepted.size} messages on storage, ${stored} on the server; ${resent} began with unsent ones`,
    );
    t.ok(resent > 0 && accepted.size > 0, `${resent} processes began with unsent messages`);
  },
);
