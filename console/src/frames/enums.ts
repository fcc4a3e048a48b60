import { godwit } from '@godwit/schema/client';

const { v1 } = godwit;

/** The enums of the protocol by message and field: the tables of the codec know only that a field is an enum. */
const ENUMS: Readonly<Record<string, readonly [name: string, values: Readonly<Record<number, string>>]>> = {
  'Error.code': ['Code', v1.Code],
  'SetPresenceRequest.status': ['PresenceStatus', v1.PresenceStatus],
  'Presence.status': ['PresenceStatus', v1.PresenceStatus],
  'PresenceChanged.status': ['PresenceStatus', v1.PresenceStatus],
  'Attachment.state': ['AttachmentState', v1.AttachmentState],
  'Member.role': ['Role', v1.Role],
  'SetRoleRequest.role': ['Role', v1.Role],
  'Conversation.role': ['Role', v1.Role],
  'Conversation.kind': ['ConversationKind', v1.ConversationKind],
  'Conversation.history_visibility': ['HistoryVisibility', v1.HistoryVisibility],
  'CreateConversationRequest.history_visibility': ['HistoryVisibility', v1.HistoryVisibility],
  'UpdateConversationRequest.history_visibility': ['HistoryVisibility', v1.HistoryVisibility],
  'ConversationChanged.history_visibility': ['HistoryVisibility', v1.HistoryVisibility],
};
const FRIENDSHIPS = ['FriendshipState', v1.FriendshipState] as const;

/** The enum of a field and the name of a value there; undefined: the value has no name. */
export function enumName(message: string, field: string, value: number): { type: string; name: string } | undefined {
  const [type, values] = ENUMS[`${message}.${field}`] ?? FRIENDSHIPS;
  const name = values[value];
  return name === undefined ? undefined : { type, name };
}
