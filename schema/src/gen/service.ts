// Generated from schema/proto by `npm run generate`. Do not edit.
import type { godwit } from '#codec';

/** Every decoded request by its name in `ClientFrame`. */
export interface Requests {
  hello: godwit.v1.HelloRequest;
  ping: godwit.v1.PingRequest;
  refresh: godwit.v1.RefreshRequest;
  resume: godwit.v1.ResumeRequest;
  send: godwit.v1.SendRequest;
  edit: godwit.v1.EditRequest;
  delete: godwit.v1.DeleteRequest;
  react: godwit.v1.ReactRequest;
  history: godwit.v1.HistoryRequest;
  mark_read: godwit.v1.MarkReadRequest;
  typing: godwit.v1.TypingRequest;
  signal: godwit.v1.SignalRequest;
  create_conversation: godwit.v1.CreateConversationRequest;
  get_conversation: godwit.v1.GetConversationRequest;
  list_conversations: godwit.v1.ListConversationsRequest;
  add_members: godwit.v1.AddMembersRequest;
  remove_members: godwit.v1.RemoveMembersRequest;
  list_members: godwit.v1.ListMembersRequest;
  set_role: godwit.v1.SetRoleRequest;
  update_conversation: godwit.v1.UpdateConversationRequest;
  delete_conversation: godwit.v1.DeleteConversationRequest;
  pin: godwit.v1.PinRequest;
  watch: godwit.v1.WatchRequest;
  unwatch: godwit.v1.UnwatchRequest;
  request_friend: godwit.v1.RequestFriendRequest;
  accept_friend: godwit.v1.AcceptFriendRequest;
  remove_friend: godwit.v1.RemoveFriendRequest;
  block: godwit.v1.BlockRequest;
  unblock: godwit.v1.UnblockRequest;
  list_friends: godwit.v1.ListFriendsRequest;
  set_presence: godwit.v1.SetPresenceRequest;
  get_users: godwit.v1.GetUsersRequest;
  update_profile: godwit.v1.UpdateProfileRequest;
  confirm_notifications: godwit.v1.ConfirmNotificationsRequest;
  register_push: godwit.v1.RegisterPushRequest;
  unregister_push: godwit.v1.UnregisterPushRequest;
  set_mute: godwit.v1.SetMuteRequest;
}

/** Every request to encode, by its name in `ClientFrame`. */
export interface RequestInputs {
  hello: godwit.v1.HelloRequest.$Properties;
  ping: godwit.v1.PingRequest.$Properties;
  refresh: godwit.v1.RefreshRequest.$Properties;
  resume: godwit.v1.ResumeRequest.$Properties;
  send: godwit.v1.SendRequest.$Properties;
  edit: godwit.v1.EditRequest.$Properties;
  delete: godwit.v1.DeleteRequest.$Properties;
  react: godwit.v1.ReactRequest.$Properties;
  history: godwit.v1.HistoryRequest.$Properties;
  mark_read: godwit.v1.MarkReadRequest.$Properties;
  typing: godwit.v1.TypingRequest.$Properties;
  signal: godwit.v1.SignalRequest.$Properties;
  create_conversation: godwit.v1.CreateConversationRequest.$Properties;
  get_conversation: godwit.v1.GetConversationRequest.$Properties;
  list_conversations: godwit.v1.ListConversationsRequest.$Properties;
  add_members: godwit.v1.AddMembersRequest.$Properties;
  remove_members: godwit.v1.RemoveMembersRequest.$Properties;
  list_members: godwit.v1.ListMembersRequest.$Properties;
  set_role: godwit.v1.SetRoleRequest.$Properties;
  update_conversation: godwit.v1.UpdateConversationRequest.$Properties;
  delete_conversation: godwit.v1.DeleteConversationRequest.$Properties;
  pin: godwit.v1.PinRequest.$Properties;
  watch: godwit.v1.WatchRequest.$Properties;
  unwatch: godwit.v1.UnwatchRequest.$Properties;
  request_friend: godwit.v1.RequestFriendRequest.$Properties;
  accept_friend: godwit.v1.AcceptFriendRequest.$Properties;
  remove_friend: godwit.v1.RemoveFriendRequest.$Properties;
  block: godwit.v1.BlockRequest.$Properties;
  unblock: godwit.v1.UnblockRequest.$Properties;
  list_friends: godwit.v1.ListFriendsRequest.$Properties;
  set_presence: godwit.v1.SetPresenceRequest.$Properties;
  get_users: godwit.v1.GetUsersRequest.$Properties;
  update_profile: godwit.v1.UpdateProfileRequest.$Properties;
  confirm_notifications: godwit.v1.ConfirmNotificationsRequest.$Properties;
  register_push: godwit.v1.RegisterPushRequest.$Properties;
  unregister_push: godwit.v1.UnregisterPushRequest.$Properties;
  set_mute: godwit.v1.SetMuteRequest.$Properties;
}

/** Every decoded response by the name of its request. */
export interface Responses {
  hello: godwit.v1.HelloResponse;
  ping: godwit.v1.PingResponse;
  refresh: godwit.v1.RefreshResponse;
  resume: godwit.v1.ResumeResponse;
  send: godwit.v1.SendResponse;
  edit: godwit.v1.EditResponse;
  delete: godwit.v1.DeleteResponse;
  react: godwit.v1.ReactResponse;
  history: godwit.v1.HistoryResponse;
  mark_read: godwit.v1.MarkReadResponse;
  typing: godwit.v1.TypingResponse;
  signal: godwit.v1.SignalResponse;
  create_conversation: godwit.v1.CreateConversationResponse;
  get_conversation: godwit.v1.GetConversationResponse;
  list_conversations: godwit.v1.ListConversationsResponse;
  add_members: godwit.v1.AddMembersResponse;
  remove_members: godwit.v1.RemoveMembersResponse;
  list_members: godwit.v1.ListMembersResponse;
  set_role: godwit.v1.SetRoleResponse;
  update_conversation: godwit.v1.UpdateConversationResponse;
  delete_conversation: godwit.v1.DeleteConversationResponse;
  pin: godwit.v1.PinResponse;
  watch: godwit.v1.WatchResponse;
  unwatch: godwit.v1.UnwatchResponse;
  request_friend: godwit.v1.RequestFriendResponse;
  accept_friend: godwit.v1.AcceptFriendResponse;
  remove_friend: godwit.v1.RemoveFriendResponse;
  block: godwit.v1.BlockResponse;
  unblock: godwit.v1.UnblockResponse;
  list_friends: godwit.v1.ListFriendsResponse;
  set_presence: godwit.v1.SetPresenceResponse;
  get_users: godwit.v1.GetUsersResponse;
  update_profile: godwit.v1.UpdateProfileResponse;
  confirm_notifications: godwit.v1.ConfirmNotificationsResponse;
  register_push: godwit.v1.RegisterPushResponse;
  unregister_push: godwit.v1.UnregisterPushResponse;
  set_mute: godwit.v1.SetMuteResponse;
}

/** Every response to encode, by the name of its request. */
export interface ResponseInputs {
  hello: godwit.v1.HelloResponse.$Properties;
  ping: godwit.v1.PingResponse.$Properties;
  refresh: godwit.v1.RefreshResponse.$Properties;
  resume: godwit.v1.ResumeResponse.$Properties;
  send: godwit.v1.SendResponse.$Properties;
  edit: godwit.v1.EditResponse.$Properties;
  delete: godwit.v1.DeleteResponse.$Properties;
  react: godwit.v1.ReactResponse.$Properties;
  history: godwit.v1.HistoryResponse.$Properties;
  mark_read: godwit.v1.MarkReadResponse.$Properties;
  typing: godwit.v1.TypingResponse.$Properties;
  signal: godwit.v1.SignalResponse.$Properties;
  create_conversation: godwit.v1.CreateConversationResponse.$Properties;
  get_conversation: godwit.v1.GetConversationResponse.$Properties;
  list_conversations: godwit.v1.ListConversationsResponse.$Properties;
  add_members: godwit.v1.AddMembersResponse.$Properties;
  remove_members: godwit.v1.RemoveMembersResponse.$Properties;
  list_members: godwit.v1.ListMembersResponse.$Properties;
  set_role: godwit.v1.SetRoleResponse.$Properties;
  update_conversation: godwit.v1.UpdateConversationResponse.$Properties;
  delete_conversation: godwit.v1.DeleteConversationResponse.$Properties;
  pin: godwit.v1.PinResponse.$Properties;
  watch: godwit.v1.WatchResponse.$Properties;
  unwatch: godwit.v1.UnwatchResponse.$Properties;
  request_friend: godwit.v1.RequestFriendResponse.$Properties;
  accept_friend: godwit.v1.AcceptFriendResponse.$Properties;
  remove_friend: godwit.v1.RemoveFriendResponse.$Properties;
  block: godwit.v1.BlockResponse.$Properties;
  unblock: godwit.v1.UnblockResponse.$Properties;
  list_friends: godwit.v1.ListFriendsResponse.$Properties;
  set_presence: godwit.v1.SetPresenceResponse.$Properties;
  get_users: godwit.v1.GetUsersResponse.$Properties;
  update_profile: godwit.v1.UpdateProfileResponse.$Properties;
  confirm_notifications: godwit.v1.ConfirmNotificationsResponse.$Properties;
  register_push: godwit.v1.RegisterPushResponse.$Properties;
  unregister_push: godwit.v1.UnregisterPushResponse.$Properties;
  set_mute: godwit.v1.SetMuteResponse.$Properties;
}

/** Every event by its name in `ServerFrame`. */
export interface Events {
  message_posted: godwit.v1.MessagePosted;
  signaled: godwit.v1.Signaled;
  presence_changed: godwit.v1.PresenceChanged;
  typing_changed: godwit.v1.TypingChanged;
  read_advanced: godwit.v1.ReadAdvanced;
  message_changed: godwit.v1.MessageChanged;
  resumed: godwit.v1.Resumed;
  member_changed: godwit.v1.MemberChanged;
  conversation_joined: godwit.v1.ConversationJoined;
  conversation_left: godwit.v1.ConversationLeft;
  friendship_changed: godwit.v1.FriendshipChanged;
  attachment_ready: godwit.v1.AttachmentReady;
  notification: godwit.v1.Notification;
  goodbye: godwit.v1.Goodbye;
  conversation_changed: godwit.v1.ConversationChanged;
  token_expiring: godwit.v1.TokenExpiring;
  profile_changed: godwit.v1.ProfileChanged;
  watch_changed: godwit.v1.WatchChanged;
}

/** The name of a request in `ClientFrame`: its rpc's in snake case. */
export type Command = keyof Requests;

/** The name of an event in `ServerFrame`. */
export type EventName = keyof Events;

/** The schema of each request: its rpc, and its field numbers in the two frames. */
export const commands = {
  hello: { rpc: 'Hello', requestField: 8, responseField: 15 },
  ping: { rpc: 'Ping', requestField: 3, responseField: 10 },
  refresh: { rpc: 'Refresh', requestField: 9, responseField: 16 },
  resume: { rpc: 'Resume', requestField: 37, responseField: 37 },
  send: { rpc: 'Send', requestField: 2, responseField: 9 },
  edit: { rpc: 'Edit', requestField: 10, responseField: 17 },
  delete: { rpc: 'Delete', requestField: 11, responseField: 18 },
  react: { rpc: 'React', requestField: 12, responseField: 19 },
  history: { rpc: 'History', requestField: 7, responseField: 14 },
  mark_read: { rpc: 'MarkRead', requestField: 6, responseField: 13 },
  typing: { rpc: 'Typing', requestField: 4, responseField: 11 },
  signal: { rpc: 'Signal', requestField: 5, responseField: 12 },
  create_conversation: { rpc: 'CreateConversation', requestField: 20, responseField: 21 },
  get_conversation: { rpc: 'GetConversation', requestField: 21, responseField: 22 },
  list_conversations: { rpc: 'ListConversations', requestField: 22, responseField: 23 },
  add_members: { rpc: 'AddMembers', requestField: 23, responseField: 24 },
  remove_members: { rpc: 'RemoveMembers', requestField: 24, responseField: 25 },
  list_members: { rpc: 'ListMembers', requestField: 25, responseField: 26 },
  set_role: { rpc: 'SetRole', requestField: 26, responseField: 27 },
  update_conversation: { rpc: 'UpdateConversation', requestField: 27, responseField: 28 },
  delete_conversation: { rpc: 'DeleteConversation', requestField: 38, responseField: 38 },
  pin: { rpc: 'Pin', requestField: 39, responseField: 39 },
  watch: { rpc: 'Watch', requestField: 40, responseField: 40 },
  unwatch: { rpc: 'Unwatch', requestField: 41, responseField: 41 },
  request_friend: { rpc: 'RequestFriend', requestField: 30, responseField: 30 },
  accept_friend: { rpc: 'AcceptFriend', requestField: 31, responseField: 31 },
  remove_friend: { rpc: 'RemoveFriend', requestField: 32, responseField: 32 },
  block: { rpc: 'Block', requestField: 33, responseField: 33 },
  unblock: { rpc: 'Unblock', requestField: 34, responseField: 34 },
  list_friends: { rpc: 'ListFriends', requestField: 35, responseField: 35 },
  set_presence: { rpc: 'SetPresence', requestField: 13, responseField: 20 },
  get_users: { rpc: 'GetUsers', requestField: 42, responseField: 42 },
  update_profile: { rpc: 'UpdateProfile', requestField: 43, responseField: 43 },
  confirm_notifications: { rpc: 'ConfirmNotifications', requestField: 44, responseField: 44 },
  register_push: { rpc: 'RegisterPush', requestField: 45, responseField: 45 },
  unregister_push: { rpc: 'UnregisterPush', requestField: 46, responseField: 46 },
  set_mute: { rpc: 'SetMute', requestField: 36, responseField: 36 },
} as const satisfies Record<Command, { rpc: string; requestField: number; responseField: number }>;

/** The field numbers of the events in `ServerFrame`. */
export const events = {
  message_posted: 3,
  signaled: 4,
  presence_changed: 5,
  typing_changed: 6,
  read_advanced: 7,
  message_changed: 8,
  resumed: 50,
  member_changed: 51,
  conversation_joined: 52,
  conversation_left: 53,
  friendship_changed: 54,
  attachment_ready: 55,
  notification: 56,
  goodbye: 57,
  conversation_changed: 58,
  token_expiring: 59,
  profile_changed: 60,
  watch_changed: 61,
} as const satisfies Record<EventName, number>;
