import { godwit } from '@godwit/schema';
import {
  type StoreCall,
  type StoreCallCodec,
  type StoreRequestInputs,
  type StoreResponses,
  storeCalls,
} from '@godwit/store/wire';
import type { System } from './system.js';

/** Calls the store as a gateway does. Throws if the status is not 2xx. */
export async function storeCall<C extends StoreCall>(
  system: Pick<System, 'storeUrl' | 'internalToken'>,
  call: C,
  request: StoreRequestInputs[C],
): Promise<StoreResponses[C]> {
  const codec: StoreCallCodec<C> = storeCalls[call];
  const response = await fetch(`${system.storeUrl}/internal/v1/${call}`, {
    method: 'POST',
    body: codec.request.encode(request).finish() as Uint8Array<ArrayBuffer>,
    headers: { 'content-type': 'application/x-protobuf', authorization: `Bearer ${system.internalToken}` },
  });
  if (!response.ok) throw new Error(`${call}: ${response.status} ${await response.text()}`);
  return codec.response.decode(new Uint8Array(await response.arrayBuffer()));
}

/** Creates a conversation of the given users; the first one is its owner. */
export async function makeConversation(
  system: Pick<System, 'storeUrl' | 'internalToken'>,
  conversation_id: string,
  members: readonly string[],
): Promise<void> {
  const frame = godwit.v1.ClientFrame.encode({
    id: 1,
    create_conversation: { conversation_id, member_ids: [...members] },
  }).finish();
  const { entries } = await storeCall(system, 'execute', { items: [{ user_id: members[0], frame }] });
  const [reply] = godwit.v1.ServerFrames.decode(entries[0] as Uint8Array).frames;
  if (reply?.error) throw new Error(`${conversation_id}: ${reply.error.message}`);
}
