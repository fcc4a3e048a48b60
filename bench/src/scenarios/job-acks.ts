import { randomBytes } from 'node:crypto';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { Latency } from '../measure/latency.js';
import type { Metrics } from '../result.js';
import { makeConversation } from '../system/store-call.js';
import type { System } from '../system/system.js';

/** Sends on one system before the other takes its turn, and unmeasured sends. */
const TURN = 25;
const WARM_UP = 50;

/**
 * Measures a lone sender's acknowledgement on a system with queued jobs and on one without, in turns, so that other
 * load of the machine affects both alike.
 */
export async function compareAcks(
  systems: { waiting: System; idle: System },
  sends: number,
  prefix: string,
): Promise<Metrics> {
  const waiting = await openSender(systems.waiting);
  const idle = await openSender(systems.idle);
  for (const sender of [waiting, idle]) await sender.send(WARM_UP, new Latency());
  const latencies = { waiting: new Latency(), idle: new Latency() };
  for (let n = 0; n < sends; n += TURN) {
    // Each system is first equally often.
    const turns = [() => waiting.send(TURN, latencies.waiting), () => idle.send(TURN, latencies.idle)];
    if ((n / TURN) % 2 === 1) turns.reverse();
    for (const turn of turns) await turn();
  }
  waiting.close();
  idle.close();
  return {
    [`${prefix}_p50_ms`]: latencies.waiting.percentile(50),
    [`${prefix}_p99_ms`]: latencies.waiting.percentile(99),
    [`${prefix}_idle_p50_ms`]: latencies.idle.percentile(50),
    [`${prefix}_idle_p99_ms`]: latencies.idle.percentile(99),
    [`${prefix}_p50_ratio`]: latencies.waiting.percentile(50) / latencies.idle.percentile(50),
    [`${prefix}_p99_ratio`]: latencies.waiting.percentile(99) / latencies.idle.percentile(99),
  };
}

/** A sender through a gateway, who sends the next message after the acknowledgement of the previous one. */
async function openSender(system: System) {
  const conversation_id = `acks-${randomBytes(6).toString('hex')}`;
  await makeConversation(system, conversation_id, ['bench']);
  const { user } = await UserSocket.open(system.gatewayUrls[0] as string, await tokenFor('bench', system.authSecret));
  return {
    async send(count: number, latency: Latency) {
      for (let n = 0; n < count; n++) {
        const began = performance.now();
        await user.request('send', {
          conversation_id,
          client_message_id: randomBytes(16),
          body: Buffer.alloc(58, 120),
        });
        latency.record(performance.now() - began);
      }
    },
    close: () => user.close(),
  };
}
