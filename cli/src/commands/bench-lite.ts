import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@godwit/client';
import { EXIT, UsageError } from '../exit-codes.js';
import { type ConnectionOptions, openSession, type Variables } from '../talk/connection.js';
import { paint, printJson, printLine, showProgress } from '../terminal.js';

/** Options of `godwit bench-lite`. */
export type BenchOptions = ConnectionOptions & { seconds: number; json?: boolean };

/** Messages under way at a time in the second half. */
const WINDOW = 32;
/** Milliseconds between two messages of the first half. */
const PACE_MS = 20;
/** Milliseconds that a message may take to arrive, before it counts as lost. */
const ARRIVAL_MS = 5_000;
/** The bounds of a healthy server: milliseconds at the 99th percentile, and messages a second. */
export const HEALTHY = { acknowledged_p99_ms: 250, delivered_p99_ms: 500, messages_per_second: 100 } as const;

/** The figures of one run. Times are milliseconds. */
export interface Measured {
  connected_ms: number;
  acknowledged_p50_ms: number;
  acknowledged_p99_ms: number;
  delivered_p50_ms: number;
  delivered_p99_ms: number;
  messages_per_second: number;
  messages: number;
  refused: number;
  lost: number;
}

/**
 * Says whether a server is healthy: two sessions of a user, one of which sends into a conversation that is deleted
 * afterwards. In the first half of the time messages go at an easy pace, which measures latency; in the second half as
 * fast as the server takes them from one client. The command fails unless the server is healthy.
 */
export async function runBenchLite(
  options: BenchOptions,
  variables: Variables,
  interrupted: AbortSignal,
): Promise<void> {
  if (options.seconds < 2) throw new UsageError('--seconds: must be at least 2');
  const began = performance.now();
  const sender = await openSession(options, variables);
  const connected_ms = performance.now() - began;
  const receiver = await openSession(options, variables).catch((error) => {
    sender.close();
    throw error;
  });
  try {
    const { conversation } = await sender.createConversation({ title: 'godwit bench-lite' });
    const conversation_id = conversation?.conversation_id ?? '';
    try {
      const measured = await measure({ sender, receiver, conversation_id }, options.seconds, interrupted);
      showProgress('');
      if (interrupted.aborted) process.exitCode = EXIT.interrupted;
      else report({ connected_ms: rounded(connected_ms), ...measured }, options.json ?? false);
    } finally {
      await sender.deleteConversation({ conversation_id });
    }
  } finally {
    sender.close();
    receiver.close();
  }
}

interface Sessions {
  sender: Client;
  receiver: Client;
  conversation_id: string;
}

async function measure(
  { sender, receiver, conversation_id }: Sessions,
  seconds: number,
  interrupted: AbortSignal,
): Promise<Omit<Measured, 'connected_ms'>> {
  /** When each message was sent, by its text, until it arrives. */
  const underWay = new Map<string, number>();
  const [acknowledged, delivered]: [number[], number[]] = [[], []];
  let [refused, sent, quiet] = [0, 0, true];
  receiver.on('message_posted', ({ message }) => {
    if (message?.conversation_id !== conversation_id) return;
    const text = Buffer.from(message.body).toString();
    const at = underWay.get(text);
    if (at === undefined) return;
    underWay.delete(text);
    if (quiet) delivered.push(performance.now() - at);
  });
  const send = async () => {
    const body = `message ${sent++}`;
    const at = performance.now();
    underWay.set(body, at);
    try {
      await sender.send({ conversation_id, body });
      if (quiet) acknowledged.push(performance.now() - at);
    } catch {
      refused++;
      underWay.delete(body);
    }
  };
  const half = seconds * 500;
  const lasts = (from: number) => performance.now() - from < half && !interrupted.aborted;

  const first = performance.now();
  while (lasts(first)) {
    await send();
    showProgress(`latency: ${sent} messages`);
    await sleep(PACE_MS);
  }
  await arrival(underWay, interrupted);
  quiet = false;
  const second = performance.now();
  const before = sent;
  await Promise.all(
    Array.from({ length: WINDOW }, async () => {
      while (lasts(second)) {
        await send();
        if (sent % 100 === 0) showProgress(`throughput: ${sent - before} messages`);
      }
    }),
  );
  const took = (performance.now() - second) / 1_000;
  await arrival(underWay, interrupted);
  return {
    acknowledged_p50_ms: percentile(acknowledged, 0.5),
    acknowledged_p99_ms: percentile(acknowledged, 0.99),
    delivered_p50_ms: percentile(delivered, 0.5),
    delivered_p99_ms: percentile(delivered, 0.99),
    messages_per_second: Math.round((sent - before - refused) / took),
    messages: sent,
    refused,
    lost: underWay.size,
  };
}

/** Waits until everything under way has arrived, at most as long as a message may take. */
async function arrival(underWay: ReadonlyMap<string, number>, interrupted: AbortSignal): Promise<void> {
  const until = performance.now() + ARRIVAL_MS;
  while (underWay.size > 0 && performance.now() < until && !interrupted.aborted) await sleep(PACE_MS);
}

const rounded = (ms: number) => Math.round(ms * 10) / 10;

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

/** The reasons why a server is not healthy; empty: it is. */
export function faultsOf(measured: Measured): string[] {
  const { lost, refused, messages } = measured;
  const faults: string[] = [];
  if (lost > 0) faults.push(`${lost} of ${messages} messages did not arrive within ${ARRIVAL_MS / 1_000} s`);
  if (refused > 0) faults.push(`${refused} of ${messages} messages were refused`);
  for (const name of ['acknowledged_p99_ms', 'delivered_p99_ms'] as const)
    if (measured[name] > HEALTHY[name])
      faults.push(`${name.split('_')[0]} within ${measured[name]} ms (99 of 100); healthy is ${HEALTHY[name]} ms`);
  if (measured.messages_per_second < HEALTHY.messages_per_second)
    faults.push(`${measured.messages_per_second} messages a second; healthy is ${HEALTHY.messages_per_second}`);
  return faults;
}

function report(measured: Measured, json: boolean): void {
  const faults = faultsOf(measured);
  if (faults.length > 0) process.exitCode = EXIT.failed;
  if (json) printJson({ healthy: faults.length === 0, faults, ...measured });
  else for (const line of reportLines(measured, faults)) printLine(line);
}

function reportLines(measured: Measured, faults: readonly string[]): string[] {
  const { connected_ms, acknowledged_p50_ms, acknowledged_p99_ms, delivered_p50_ms, delivered_p99_ms } = measured;
  const verdict = [
    paint('red', 'not healthy'),
    ...faults.map((fault) => `  ${fault}`),
    '"godwit doctor" looks for the cause on the server, "godwit top" shows what it does',
  ];
  return [
    `connected     ${connected_ms} ms`,
    `acknowledged  ${acknowledged_p50_ms} ms in the median, ${acknowledged_p99_ms} ms for 99 of 100`,
    `delivered     ${delivered_p50_ms} ms in the median, ${delivered_p99_ms} ms for 99 of 100`,
    `throughput    ${measured.messages_per_second} messages a second from one client, ${WINDOW} at a time`,
    ...(faults.length === 0 ? [paint('green', 'healthy')] : verdict),
  ];
}
