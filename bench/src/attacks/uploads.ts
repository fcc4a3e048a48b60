import { randomBytes } from 'node:crypto';
import { concurrently } from '../concurrently.js';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { makeConversation } from '../system/store-call.js';
import type { Attack } from './attack.js';

/** Uploads, and exports after them, of an attack of at least 4 seconds. */
const [UPLOADS, EXPORTS, SECONDS] = [105, 25, 4];
const AT_A_TIME = 8;
const FILE = Buffer.alloc(256 * 1024, 'an upload of plain text\n');

/** Uploads, each carried by a message, and exports of the conversation. */
export const uploads: Attack = async (order) => {
  const user = `${order.prefix}-user`;
  await makeConversation(order.system, order.prefix, [user]);
  const token = await tokenFor(user, order.system.authSecret);
  const { user: socket } = await UserSocket.open(order.system.gatewayUrls[0] as string, token);
  const part = Math.min(1, order.seconds / SECONDS);
  const post = async (path: string, type: string, body: Uint8Array<ArrayBuffer> | string) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': type };
    const response = await fetch(`${order.system.storeUrl}${path}`, { method: 'POST', body, headers });
    return { status: response.status, answer: (await response.json()) as { attachment_id?: string } };
  };
  const times = (count: number) => Array.from({ length: Math.ceil(count * part) });
  return async () => {
    let hostile_refused = 0;
    const query = new URLSearchParams({ conversation_id: order.prefix, name: 'file.txt' });
    await concurrently(times(UPLOADS), AT_A_TIME, async () => {
      const { status, answer } = await post(`/v1/attachments?${query}`, 'text/plain', new Uint8Array(FILE));
      if (status !== 201 || !answer.attachment_id) hostile_refused++;
      else {
        const attachment_ids = [answer.attachment_id];
        const request = { conversation_id: order.prefix, client_message_id: randomBytes(16), attachment_ids };
        await socket.request('send', request).catch(() => hostile_refused++);
      }
    });
    const exported = JSON.stringify({ kind: 'export', conversation_id: order.prefix });
    await concurrently(times(EXPORTS), AT_A_TIME, async () => {
      const { status } = await post('/v1/jobs', 'application/json', exported);
      if (status !== 202) hostile_refused++;
    });
    return { uploads: times(UPLOADS).length, exports: times(EXPORTS).length, hostile_refused };
  };
};
