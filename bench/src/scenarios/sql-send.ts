import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { godwit } from '@godwit/schema';
import postgres from 'postgres';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { Latency } from '../measure/latency.js';
import type { Metrics } from '../result.js';
import { serverUrl } from '../system/server-processes.js';
import { makeConversation } from '../system/store-call.js';
import { startSystem } from '../system/system.js';
import { BODY_BYTES } from './append.js';

/** Unmeasured sends in which connections open, and plans and code warm up. */
const WARM_UP = 50;
/** Milliseconds in which the last message must have arrived. */
const ARRIVAL_MS = 30_000;

/**
 * Measures `godwit.send` in transactions of an application: from the moment when COMMIT is submitted, and from its answer,
 * until each member's socket has the message.
 */
export async function sqlSend(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: {
      sends: { type: 'string', default: '1000' },
      members: { type: 'string', default: '10' },
      rate: { type: 'string', default: '50' },
      json: { type: 'string' },
    },
  });
  const [sends, rate] = [Number(values.sends), Number(values.rate)];
  const system = await startSystem({ gateways: 1 });
  const sql = postgres(serverUrl('DATABASE_URL'), { max: 1, onnotice: () => {} });
  const conversation = `sql-send-${randomBytes(6).toString('hex')}`;
  const names = Array.from({ length: Number(values.members) }, (_, n) => `${conversation}-${n}`);
  try {
    await makeConversation(system, conversation, names);
    /** When each member's socket had each message, in ascending order of the number. */
    const arrivals = names.map((): { seq: number; at: number }[] => []);
    const sockets = await Promise.all(
      names.map(async (name, member) => {
        const { user } = await UserSocket.open(
          system.gatewayUrls[0] as string,
          await tokenFor(name, system.authSecret),
          (frame: godwit.v1.ServerFrame) => {
            const seq = frame.message_posted?.message?.seq;
            if (seq) arrivals[member]?.push({ seq, at: performance.now() });
          },
        );
        return user;
      }),
    );
    const submitted = new Map<number, number>();
    const answered = new Map<number, number>();
    for (let n = 0; n < sends + WARM_UP; n++) {
      const began = performance.now();
      await sql`begin`;
      const [row] =
        await sql`select godwit.send(${conversation}, ${names[0] as string}, ${'x'.repeat(BODY_BYTES)}) as seq`;
      submitted.set(Number(row?.seq), performance.now());
      await sql`commit`;
      answered.set(Number(row?.seq), performance.now());
      const rest = 1_000 / rate - (performance.now() - began);
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    }
    const deadline = performance.now() + ARRIVAL_MS;
    const isComplete = () => arrivals.every((own) => own.length >= sends + WARM_UP);
    while (!isComplete() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
    const [fromSubmission, fromAnswer] = [new Latency(), new Latency()];
    let wrong = 0;
    for (const own of arrivals) {
      wrong += Math.abs(own.length - sends - WARM_UP);
      for (const [index, { seq, at }] of own.entries()) {
        if (seq !== index + 1) wrong++;
        if (seq <= WARM_UP) continue;
        fromSubmission.record(at - (submitted.get(seq) ?? 0));
        fromAnswer.record(at - (answered.get(seq) ?? 0));
      }
    }
    for (const socket of sockets) socket.close();
    const metrics: Metrics = {
      'sql_send.sends': sends,
      'sql_send.members': names.length,
      'sql_send.wrong': wrong,
      ...fromSubmission.metrics('sql_send.from_commit'),
      ...fromAnswer.metrics('sql_send.from_commit_answered'),
    };
    return { system: system.kind, metrics, ok: wrong === 0 };
  } finally {
    await sql.end();
    await system.stop();
  }
}
