// A backend of the same application, for a runtime with web standards only.
import { decodeServerFrames, encodeClientFrames } from '@godwit/schema/client';
import { Godwit, GodwitError, mintToken, verifyWebhook } from '@godwit/server';

const godwit = new Godwit({ url: 'http://127.0.0.1:8081', key: 'a service key' });

export async function welcome(user_id: string): Promise<string> {
  const { conversation } = await godwit.as(user_id).createConversation({ title: 'Welcome', member_ids: ['bob'] });
  if (!conversation) throw new GodwitError('NOT_FOUND', 'there is no conversation');
  return mintToken(user_id, { secret: 'x'.repeat(32) });
}

export const ping: Uint8Array = encodeClientFrames([{ id: 1, ping: {} }]);
export const frames = decodeServerFrames(new Uint8Array());
export { verifyWebhook };
