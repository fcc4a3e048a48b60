import type { Godwit } from '@godwit/server';

/** Removes a member, as the user who asks: Godwit refuses unless that user is an owner or admin of the room. */
export async function removeMember(godwit: Godwit, asker: string, room: string, member: string): Promise<void> {
  await godwit.as(asker).removeMembers({ conversation_id: room, user_ids: [member] });
}

/** Ends the sessions of a user, whose client shows the reason, and refuses new ones until `unban`. */
export async function ban(godwit: Godwit, user_id: string, reason: string): Promise<void> {
  await godwit.ban({ user_id, reason });
}
