import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { concurrently } from '../concurrently.js';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import type { Metrics } from '../result.js';
import { makeConversation } from '../system/store-call.js';
import { startSystem } from '../system/system.js';

const MEMBERS = 20;

/** Counts the frames that users receive at their sockets from a room of which they are not members. */
export async function isolation(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: {
      others: { type: 'string', default: '5000' },
      messages: { type: 'string', default: '500' },
      gateways: { type: 'string', default: '1' },
      json: { type: 'string' },
    },
  });
  const [others, messages] = [Number(values.others), Number(values.messages)];
  const system = await startSystem({ gateways: Number(values.gateways) });
  const sockets: UserSocket[] = [];
  try {
    const prefix = `isolation-${randomBytes(6).toString('hex')}`;
    const members = Array.from({ length: MEMBERS }, (_, i) => `${prefix}-member-${i}`);
    await makeConversation(system, prefix, members);
    let toOthers = 0;
    let closed = 0;
    const received = new Map<string, number[]>(members.map((member) => [member, []]));
    const open = async (name: string, index: number) => {
      const url = system.gatewayUrls[index % system.gatewayUrls.length] as string;
      const { user } = await UserSocket.open(url, await tokenFor(name, system.authSecret));
      sockets.push(user);
      user.onClose = () => {
        closed++;
      };
      const seqs = received.get(name);
      user.onEvent = (frame) => {
        if (!seqs) toOthers++;
        else if (frame.message_posted) seqs.push(frame.message_posted.message?.seq as number);
      };
      return user;
    };
    const strangers = Array.from({ length: others }, (_, i) => `${prefix}-other-${i}`);
    await concurrently(strangers, 128, async (name, index) => {
      await open(name, index);
    });
    const people = await Promise.all(members.map(open));
    for (let n = 0; n < messages; n++) {
      const request = { conversation_id: prefix, client_message_id: randomBytes(16), body: Buffer.from(String(n)) };
      await people[n % MEMBERS]?.request('send', request);
    }
    // A last request on each socket: all frames that were in flight arrive before its reply.
    await concurrently(sockets, 128, async (socket) => {
      await socket.request('ping', {});
    });
    while ([...received.values()].some((seqs) => seqs.length < messages))
      await new Promise((resolve) => setTimeout(resolve, 10));
    const wrong = [...received.values()].filter((seqs) => seqs.some((seq, index) => seq !== index + 1)).length;
    const metrics = {
      'isolation.others': others,
      'isolation.frames_to_others': toOthers,
      'isolation.sent': messages,
      'isolation.delivered': [...received.values()].reduce((sum, seqs) => sum + seqs.length, 0),
      'isolation.expected': messages * MEMBERS,
      'isolation.members_with_wrong_order': wrong,
      'isolation.closed': closed,
    };
    const ok =
      toOthers === 0 && wrong === 0 && closed === 0 && metrics['isolation.delivered'] === metrics['isolation.expected'];
    return { system: system.kind, metrics, ok };
  } finally {
    for (const socket of sockets) socket.close();
    await system.stop();
  }
}
