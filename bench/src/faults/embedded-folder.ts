import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEVELOPMENT_AUTH_SECRET } from '@godwit/cli';
import type { godwit } from '@godwit/schema';
import { freePort } from '@godwit/store/testing';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { GODWIT } from './role-process.js';
import type { Seeded } from './seeded.js';

/** The outcome of all rounds. */
export interface RoundsResult {
  rounds: number;
  acknowledged: number;
  /** Processes that were refused because another process owned the folder or the ports. */
  refused: number;
  /** Violations: a folder that does not open, a second owner, or a missing acknowledged message. */
  violations: string[];
}

export interface RoundsOptions {
  rounds: number;
  random: Seeded;
  say(text: string): void;
}

/** The longest delay in milliseconds before a process is killed: under load, and during its start. */
const [LOADED_MS, STARTING_MS] = [2_500, 3_000];
/**
 * Every 5th round, and the first on a new folder, kills the process during its start. After 20 rounds comes a new
 * folder.
 */
const [STARTING_EVERY, NEW_EVERY] = [5, 20];
const SENDERS = 4;
const OPEN_MS = 120_000;

type Ports = { GATEWAY_PORT: string; STORE_PORT: string };

/**
 * Repeatedly starts role `all` on an embedded folder, starts it a second time on the same ports and on others, and
 * kills it with SIGKILL at a random moment under load. Every start must open the folder and find every acknowledged
 * message.
 */
export async function runRounds({ rounds, random, say }: RoundsOptions): Promise<RoundsResult> {
  const result: RoundsResult = { rounds: 0, acknowledged: 0, refused: 0, violations: [] };
  const scratch = mkdtempSync(join(tmpdir(), 'godwit-rounds-'));
  const ports = await newPorts();
  const url = `ws://127.0.0.1:${ports.GATEWAY_PORT}/v1/ws`;
  let folder = join(scratch, 'first');
  let acked = new Map<number, string>();
  try {
    for (let round = 1; round <= rounds; round++) {
      if (round > 1 && round % NEW_EVERY === 1) {
        folder = join(scratch, `from-${round}`);
        acked = new Map();
      }
      const before = acked.size;
      const first = new Process(folder, ports);
      if (round % STARTING_EVERY === 0 || (round > 1 && round % NEW_EVERY === 1)) {
        await Promise.race([first.ready, sleep(random.between(0, STARTING_MS))]);
        await first.kill();
        say(`round ${round}: killed during its start`);
      } else {
        if (!(await within(first.ready))) {
          result.violations.push(`not opened: round ${round}: ${first.output.slice(-5).join(' | ') || 'no output'}`);
          await first.kill();
          break;
        }
        await checkKept(url, acked, result.violations, round);
        const senders = await openSenders(url, acked);
        const killing = killUnderLoad(first, senders, random.between(0, LOADED_MS));
        const seconds = [new Process(folder, ports), new Process(folder, await newPorts())];
        await killing;
        await Promise.all(senders.map(({ gone }) => gone));
        for (const second of seconds) await checkSecond(second, first, result, round);
        say(`round ${round}: ${acked.size - before} acknowledged, ${acked.size} in the folder`);
      }
      result.acknowledged += acked.size - before;
      result.rounds = round;
      if (result.violations.length > 0) break;
    }
    const last = new Process(folder, ports);
    if (await within(last.ready)) await checkKept(url, acked, result.violations, rounds + 1);
    else result.violations.push(`not opened: at the end: ${last.output.slice(-5).join(' | ')}`);
    await last.kill();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return result;
}

async function newPorts(): Promise<Ports> {
  return { GATEWAY_PORT: String(await freePort()), STORE_PORT: String(await freePort()) };
}

/** A process of role `all`. */
class Process {
  readonly output: string[] = [];
  /** Resolves with true once the process serves, or with false if it ends before. */
  readonly ready: Promise<boolean>;
  readonly #child: ChildProcess;
  readonly #gone: Promise<unknown>;
  killedAt = Number.POSITIVE_INFINITY;
  readyAt = Number.POSITIVE_INFINITY;

  constructor(folder: string, ports: Ports) {
    const env = {
      PATH: process.env.PATH,
      ...ports,
      DATABASE_URL: `pglite://${folder}/database`,
      BLOBS_URL: `file://${folder}/blobs`,
    };
    const child = spawn(process.execPath, [GODWIT, 'all'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    this.#gone = once(child, 'exit');
    this.ready = new Promise((resolve) => {
      child.once('close', () => resolve(false));
      for (const stream of [child.stdout, child.stderr])
        createInterface(stream).on('line', (line) => {
          this.output.push(line);
          if (!line.includes('the gateway listens')) return;
          this.readyAt = performance.now();
          resolve(true);
        });
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Kills the process, and resolves when it has exited. */
  async kill(): Promise<void> {
    this.killedAt = Math.min(this.killedAt, performance.now());
    this.#child.kill('SIGKILL');
    await this.#gone;
  }
}

/** Resolves like `ready`, or with false after OPEN_MS. */
async function within(ready: Promise<boolean>): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(OPEN_MS, false, { signal: timer.signal }).catch(() => false);
  const opened = await Promise.race([ready, late]);
  timer.abort();
  return opened;
}

/**
 * Checks that a second process is refused while the first one runs, with a message that names the owner of the folder.
 * After the kill of the first one it may serve.
 */
async function checkSecond(second: Process, first: Process, result: RoundsResult, round: number): Promise<void> {
  const served = await within(second.ready);
  await second.kill();
  const text = second.output.join('\n');
  if (served) {
    if (second.readyAt < first.killedAt) result.violations.push(`two owners: round ${round}`);
    return;
  }
  if (/is in use by (process \d+|another process)/.test(text)) result.refused++;
  else result.violations.push(`refused without a reason: round ${round}: ${text.slice(-500)}`);
}

const user = (n: number) => `sender-${n}`;
const ROOM = 'room';

async function open(url: string, name: string): Promise<UserSocket> {
  return (await UserSocket.open(url, await tokenFor(name, DEVELOPMENT_AUTH_SECRET))).user;
}

/**
 * A user who sends one message after another: `begun` is the first acknowledgement, `gone` the end of the connection.
 */
interface Sender {
  begun: Promise<void>;
  gone: Promise<void>;
}

/** Kills the process `afterMs` milliseconds after the first acknowledgement of this round. */
async function killUnderLoad(process: Process, senders: readonly Sender[], afterMs: number): Promise<void> {
  await Promise.race(senders.map(({ begun }) => begun));
  await sleep(afterMs);
  await process.kill();
}

/** Creates the room, and lets all its members send. */
async function openSenders(url: string, acked: Map<number, string>): Promise<Sender[]> {
  const owner = await open(url, user(0));
  const member_ids = Array.from({ length: SENDERS }, (_, n) => user(n));
  await owner.request('create_conversation', { conversation_id: ROOM, member_ids });
  owner.close();
  return member_ids.map((name) => {
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    return { begun, gone: sendUntilGone(url, name, acked, begin).finally(begin) };
  });
}

async function sendUntilGone(url: string, name: string, acked: Map<number, string>, begin: () => void): Promise<void> {
  try {
    const socket = await open(url, name);
    for (;;) {
      const text = `${name} ${randomBytes(8).toString('hex')}`;
      const client_message_id = randomBytes(16);
      const request = { conversation_id: ROOM, client_message_id, body: Buffer.from(text) };
      const { seq } = await socket.request('send', request);
      acked.set(seq as number, text);
      begin();
    }
  } catch {
    // The process was killed.
  }
}

/** Checks that every acknowledged message exists under its sequence number. */
async function checkKept(
  url: string,
  acked: ReadonlyMap<number, string>,
  violations: string[],
  round: number,
): Promise<void> {
  if (acked.size === 0) return;
  const reader = await open(url, user(0));
  const kept = new Map<number, string>();
  for (let after = 0, more = true; more; ) {
    const page = await reader.request('history', { conversation_id: ROOM, after_seq: after, limit: 200 });
    for (const { seq, body } of page.messages as godwit.v1.Message[]) kept.set(seq, Buffer.from(body).toString());
    after = Math.max(after, ...kept.keys());
    more = page.has_more ?? false;
  }
  reader.close();
  for (const [seq, text] of acked)
    if (kept.get(seq) !== text)
      violations.push(`lost: round ${round}: ${ROOM}/${seq} is ${kept.get(seq)}, was ${text}`);
}
