import type { Godwit } from '@godwit/server';

/** Creates a room that `owner` owns, and greets its members as the service. Returns its id. */
export async function createRoom(godwit: Godwit, owner: string, title: string, members: string[]): Promise<string> {
  const { conversation } = await godwit.as(owner).createConversation({ title, member_ids: members });
  const conversation_id = conversation?.conversation_id ?? '';
  await godwit.gateway.send({ conversation_id, body: `Welcome to ${title}!` });
  return conversation_id;
}
