// Generated from schema/proto by `npm run generate`. Do not edit.

/** The earlier messages that a new member of a group may read. */
export type HistoryVisibility =
  | 'HISTORY_VISIBILITY_UNSPECIFIED'
  | 'HISTORY_VISIBILITY_FROM_START'
  | 'HISTORY_VISIBILITY_FROM_JOINING';

export type Role =
  | 'ROLE_UNSPECIFIED'
  | 'ROLE_MEMBER'
  | 'ROLE_ADMIN'
  | 'ROLE_OWNER';

export type FriendshipState =
  | 'FRIENDSHIP_STATE_UNSPECIFIED'
  | 'FRIENDSHIP_STATE_NONE'
  | 'FRIENDSHIP_STATE_REQUESTED'
  | 'FRIENDSHIP_STATE_INVITED'
  | 'FRIENDSHIP_STATE_FRIENDS'
  | 'FRIENDSHIP_STATE_BLOCKED';

export type PresenceStatus =
  | 'PRESENCE_STATUS_UNSPECIFIED'
  | 'PRESENCE_STATUS_OFFLINE'
  | 'PRESENCE_STATUS_ONLINE'
  | 'PRESENCE_STATUS_AWAY'
  | 'PRESENCE_STATUS_BUSY'
  | 'PRESENCE_STATUS_INVISIBLE';

export type AttachmentState =
  | 'ATTACHMENT_STATE_UNSPECIFIED'
  | 'ATTACHMENT_STATE_PROCESSING'
  | 'ATTACHMENT_STATE_READY'
  | 'ATTACHMENT_STATE_REFUSED';

export type ConversationKind =
  | 'CONVERSATION_KIND_UNSPECIFIED'
  | 'CONVERSATION_KIND_GROUP'
  | 'CONVERSATION_KIND_DIRECT';

/** The reason why a request failed. An error ends one request; a close code ends the connection. */
export type Code =
  | 'CODE_UNSPECIFIED'
  | 'CODE_UNAUTHENTICATED'
  | 'CODE_PERMISSION_DENIED'
  | 'CODE_NOT_FOUND'
  | 'CODE_INVALID_ARGUMENT'
  | 'CODE_CONFLICT'
  | 'CODE_RATE_LIMITED'
  | 'CODE_TOO_LARGE'
  | 'CODE_UNAVAILABLE'
  | 'CODE_UNIMPLEMENTED'
  | 'CODE_INTERNAL';

/** Posts a message. Exactly one of conversation_id and to_user_id is set. */
export interface SendRequest {
  conversation_id?: string | undefined;
  /** The other user of a direct conversation, which is created on first use. */
  to_user_id?: string | undefined;
  /** 16 bytes, chosen by the sender, unique for each message. A repeated Send with the same id posts no second message. */
  client_message_id?: Uint8Array | string | undefined;
  content_type?: string | undefined;
  body?: Uint8Array | string | undefined;
  /** The seq of the earlier message of the conversation that this one answers; 0: none. */
  reply_to?: number | undefined;
  /** Files that the sender uploaded for this conversation and that no message carries yet, at most 10. They need not be ready yet: a message_changed event follows when they are. */
  attachment_ids?: readonly string[] | undefined;
  /** The client_message_id of the sender's preceding message in the conversation, if that is not acknowledged yet. If the gateway refused that message temporarily, it refuses this one, too, until that message has been sent again: so both keep their order when they are sent again. Empty: this message depends on no other. */
  after?: Uint8Array | string | undefined;
}

/** Replaces the body of one of the caller's own messages. */
export interface EditRequest {
  conversation_id?: string | undefined;
  seq?: number | undefined;
  /** Empty: unchanged. */
  content_type?: string | undefined;
  body?: Uint8Array | string | undefined;
}

/** Deletes a message and its attachments, leaving a tombstone. */
export interface DeleteRequest {
  conversation_id?: string | undefined;
  seq?: number | undefined;
}

/** Adds a reaction of the caller to a message, or removes it. */
export interface ReactRequest {
  conversation_id?: string | undefined;
  seq?: number | undefined;
  emoji?: string | undefined;
  remove?: boolean | undefined;
}

/** Pages through a conversation. With neither before_seq nor after_seq: the newest page. */
export interface HistoryRequest {
  conversation_id?: string | undefined;
  /** Reads the nearest messages with a lower seq. */
  before_seq?: number | undefined;
  /** Reads the nearest messages with a higher seq. 0 reads from the start. */
  after_seq?: number | undefined;
  /** Maximum number of messages; 0: the server's default. A page is also limited in bytes. */
  limit?: number | undefined;
}

/** Moves the caller's read position forward; a lower position has no effect. Posting a message moves its author's read position to the message, without a read_advanced event: message_posted implies it. */
export interface MarkReadRequest {
  conversation_id?: string | undefined;
  seq?: number | undefined;
}

/** Creates a group conversation, owned by the caller. */
export interface CreateConversationRequest {
  title?: string | undefined;
  member_ids?: readonly string[] | undefined;
  /** Chosen by the caller, or by the server if empty. Repeating the request with the same id has no effect. */
  conversation_id?: string | undefined;
  history_visibility?: HistoryVisibility | undefined;
  metadata?: Uint8Array | string | undefined;
  avatar_url?: string | undefined;
}

export interface GetConversationRequest {
  conversation_id?: string | undefined;
}

/** Pages through the caller's conversations, most recently active first. */
export interface ListConversationsRequest {
  limit?: number | undefined;
  /** The next_page_token of the previous page; empty: the first page. */
  page_token?: string | undefined;
}

export interface AddMembersRequest {
  conversation_id?: string | undefined;
  user_ids?: readonly string[] | undefined;
}

/** Removes members. Callers who remove themselves leave the conversation. */
export interface RemoveMembersRequest {
  conversation_id?: string | undefined;
  user_ids?: readonly string[] | undefined;
}

export interface ListMembersRequest {
  conversation_id?: string | undefined;
  limit?: number | undefined;
  page_token?: string | undefined;
}

/** Changes a member's role. Only the owner may do so, but an admin may step down. When the owner makes another member the owner, the caller becomes an admin. */
export interface SetRoleRequest {
  conversation_id?: string | undefined;
  user_id?: string | undefined;
  role?: Role | undefined;
}

/** Changes a group. Only owners and admins may do so. */
export interface UpdateConversationRequest {
  conversation_id?: string | undefined;
  /** Absent: unchanged. */
  title?: string | undefined;
  /** Applies to members who join from now on. Only the owner may change it. */
  history_visibility?: HistoryVisibility | undefined;
  /** Messages are removed this many days after they were sent, at most 36500; 0: the server's setting applies. Absent: unchanged. Only the owner may change it. */
  retention_days?: number | undefined;
  /** Absent: unchanged. */
  metadata?: Uint8Array | string | undefined;
  /** Absent: unchanged. */
  avatar_url?: string | undefined;
}

/** Deletes a group with its messages and files, for all members. Only the owner may do so. */
export interface DeleteConversationRequest {
  conversation_id?: string | undefined;
}

/** Pins a message, or unpins it. In a group, owners and admins may do so; in a direct conversation, both users. */
export interface PinRequest {
  conversation_id?: string | undefined;
  seq?: number | undefined;
  remove?: boolean | undefined;
}

export interface RequestFriendRequest {
  user_id?: string | undefined;
}

export interface AcceptFriendRequest {
  user_id?: string | undefined;
}

/** Ends a friendship, declines an invitation or withdraws a request. */
export interface RemoveFriendRequest {
  user_id?: string | undefined;
}

export interface BlockRequest {
  user_id?: string | undefined;
}

export interface UnblockRequest {
  user_id?: string | undefined;
}

export interface ListFriendsRequest {
  limit?: number | undefined;
  page_token?: string | undefined;
  /** Returns only users in this state; unspecified: friends, requests, invitations and blocks. */
  state?: FriendshipState | undefined;
}

export interface SetPresenceRequest {
  status?: PresenceStatus | undefined;
  text?: string | undefined;
}

export interface GetUsersRequest {
  /** At most 100 users. */
  user_ids?: readonly string[] | undefined;
}

/** Changes the caller's profile. Absent fields are unchanged. */
export interface UpdateProfileRequest {
  /** The caller, or empty. */
  user_id?: string | undefined;
  name?: string | undefined;
  avatar_url?: string | undefined;
  metadata?: Uint8Array | string | undefined;
}

/** Confirms notifications that were kept for the caller, so that they are not sent again. */
export interface ConfirmNotificationsRequest {
  /** At most 1,000 ids of Notification.notification_id. */
  notification_ids?: readonly string[] | undefined;
}

/** Registers an endpoint of the Web Push protocol (RFC 8030) of the caller's browser, for notifications of unread messages while the caller is away. Repeating it with the same endpoint replaces the keys. */
export interface RegisterPushRequest {
  /** PushSubscription.endpoint: an https URL. */
  endpoint?: string | undefined;
  /** The key "p256dh" of the PushSubscription: 65 bytes. */
  p256dh?: Uint8Array | string | undefined;
  /** The key "auth" of the PushSubscription: 16 bytes. */
  auth?: Uint8Array | string | undefined;
}

export interface UnregisterPushRequest {
  endpoint?: string | undefined;
}

/** Stops or resumes notifications of unread messages while the caller is offline: e-mail and webhooks. */
export interface SetMuteRequest {
  /** The conversation to mute; empty: all conversations. */
  conversation_id?: string | undefined;
  muted?: boolean | undefined;
}

export interface EndSessionsRequest {
  /** Or @NAME, a service, with the scope operator. */
  user_id?: string | undefined;
  /** The session to end, as HelloResponse.session_id has it. Empty: all sessions of the user. */
  session_id?: string | undefined;
  /** Also refuses every token of the user that was issued before now. Not with session_id. */
  revoke_tokens?: boolean | undefined;
}

export interface BanRequest {
  /** Or @NAME, a service, with the scope operator. */
  user_id?: string | undefined;
  /** Told to the user in the reason of the close. At most 100 bytes. */
  reason?: string | undefined;
}

export interface UnbanRequest {
  /** Or @NAME, a service, with the scope operator. */
  user_id?: string | undefined;
}

export interface PutUsersRequest {
  /** At most 1,000. Each replaces the whole profile. */
  users?: readonly UserInput[] | undefined;
}

/** The profile of a user, as others see it. */
export interface UserInput {
  user_id?: string | undefined;
  /** At most 256 bytes. */
  name?: string | undefined;
  /** An https URL, or the id of an attachment that the user uploaded as "attachment:ID". At most 2,048 bytes. */
  avatar_url?: string | undefined;
  /** Defined by the application, at most 4,096 bytes. */
  metadata?: Uint8Array | string | undefined;
  /** Counts the changes of the profile: of two states, the one with the higher version is newer. 0: the user has no profile. Ignored in requests. */
  version?: number | undefined;
}

export interface ServerServiceGetUsersRequest {
  /** At most 1,000 users. */
  user_ids?: readonly string[] | undefined;
}

export interface DeleteUserRequest {
  user_id?: string | undefined;
}

export interface GetPresenceRequest {
  /** At most 1,000 users. */
  user_ids?: readonly string[] | undefined;
}

export interface NotifyRequest {
  /** At most 10,000 users. */
  user_ids?: readonly string[] | undefined;
  content_type?: string | undefined;
  /** At most limits.max_body_bytes. */
  body?: Uint8Array | string | undefined;
  /** Keeps the notification for each user until a device of the user confirms it, at most 30 days. Otherwise only devices that are connected now receive it. */
  keep?: boolean | undefined;
  /** Of a kept notification: chosen by the caller, or by the server if empty. Repeating the request with the same id has no effect. */
  notification_id?: string | undefined;
}

export interface SendBatchRequest {
  /** At most 1,000. */
  messages?: readonly BatchMessage[] | undefined;
}

/** A message of SendBatch. Exactly one of conversation_id and to_user_id is set. */
export interface BatchMessage {
  /** The user who posts. Empty: the service itself. */
  sender_id?: string | undefined;
  conversation_id?: string | undefined;
  /** Needs a sender_id. */
  to_user_id?: string | undefined;
  /** 16 bytes; empty: the server chooses it, and a repeated request posts the message again. */
  client_message_id?: Uint8Array | string | undefined;
  content_type?: string | undefined;
  body?: Uint8Array | string | undefined;
  reply_to?: number | undefined;
}

export interface ImportMessagesRequest {
  conversation_id?: string | undefined;
  /** At most 10,000, in ascending sent_at. They are added after the newest message of the conversation. */
  messages?: readonly ImportedMessage[] | undefined;
}

export interface ImportedMessage {
  /** A user, a member or not. */
  sender_id?: string | undefined;
  /** Unix milliseconds, not in the future. */
  sent_at?: number | undefined;
  content_type?: string | undefined;
  body?: Uint8Array | string | undefined;
  /** 16 bytes. A message that the sender has in the conversation already is not added again. */
  client_message_id?: Uint8Array | string | undefined;
  /** The seq of an earlier message of the conversation; 0: none. */
  reply_to?: number | undefined;
}

export interface CreateTokenRequest {
  user_id?: string | undefined;
  /** 0: an hour. At most AUTH_MAX_LIFETIME_SECONDS. */
  expires_in_seconds?: number | undefined;
}

/** Sent only after the message is committed. */
export interface SendResponse {
  conversation_id: string;
  seq: number;
  sent_at: number;
  /** The message had already been posted under this client_message_id. */
  deduplicated: boolean;
}

export interface EditResponse {
  revision: number;
}

export interface DeleteResponse {
  revision: number;
}

export interface ReactResponse {
  revision: number;
}

export interface HistoryResponse {
  /** In ascending seq. */
  messages: Message[];
  /** There are more messages in the direction of paging. */
  has_more: boolean;
  /** The profiles of the senders, each once. */
  users: User[];
}

/** A message in its current state, including later edits, deletion and reactions. */
export interface Message {
  conversation_id: string;
  /** Sequence number in the conversation: from 1, without gaps. */
  seq: number;
  sender_id: string;
  /** The sender's own id of the message, 16 bytes. */
  client_message_id: Uint8Array;
  /** Unix milliseconds at which the store committed the message. */
  sent_at: number;
  /** Type of the body, defined by the application; a media type by convention. May be empty. */
  content_type: string;
  body: Uint8Array;
  /** The seq of the message of the same conversation that this one answers; 0: none. */
  reply_to: number;
  /** Unix milliseconds of the last edit; 0: never edited. */
  edited_at: number;
  /** The message is a tombstone: its body was deleted. */
  deleted: boolean;
  /** Counts the changes made to the message since it was sent. */
  revision: number;
  reactions: Reaction[];
  /** The files of the message, in their current state. */
  attachments: Attachment[];
}

/** The users who reacted to a message with one emoji. */
export interface Reaction {
  emoji: string;
  /** The first of these users, at most 20. */
  user_ids: string[];
  /** The total number of users. */
  count: number;
  /** Whether the caller is one of these users, listed above or not. Set in responses only: events are the same for every member, so it is never set there. */
  mine: boolean;
}

/** A file. It is uploaded and read over HTTP: see /v1/attachments. */
export interface Attachment {
  attachment_id: string;
  /** The file name given by the uploader. */
  name: string;
  /** The media type detected from its bytes; until the attachment is ready, the one declared by the uploader. */
  content_type: string;
  /** Size in bytes. */
  size: number;
  state: AttachmentState;
  /** The reason of a refusal, for people. */
  refused: string;
  /** Width and height of a ready image in pixels, in upright orientation. */
  width: number;
  height: number;
  /** There is a thumbnail: WebP, at most 320 pixels wide and at most 320 pixels high. */
  thumbnail: boolean;
}

/** The profile of a user, as others see it. */
export interface User {
  user_id: string;
  /** At most 256 bytes. */
  name: string;
  /** An https URL, or the id of an attachment that the user uploaded as "attachment:ID". At most 2,048 bytes. */
  avatar_url: string;
  /** Defined by the application, at most 4,096 bytes. */
  metadata: Uint8Array;
  /** Counts the changes of the profile: of two states, the one with the higher version is newer. 0: the user has no profile. Ignored in requests. */
  version: number;
}

export interface MarkReadResponse {
  /** Number of messages after the read position, without deleted ones. All are by others, since posting moves the position. As in Conversation.unread, at most 1,000 deleted messages are recognized. */
  unread: number;
}

export interface CreateConversationResponse {
  conversation?: Conversation;
}

export interface Conversation {
  conversation_id: string;
  kind: ConversationKind;
  title: string;
  last_seq: number;
  /** The caller's read position. */
  read_seq: number;
  /** The caller's role. */
  role: Role;
  member_count: number;
  /** Unix milliseconds. */
  created_at: number;
  /** Unix milliseconds of the last activity. */
  active_at: number;
  /** The newest message that the caller may read. In responses only; absent in events. */
  last_message?: Message;
  /** Number of messages by others after the read position, without deleted ones. At most 1,000 deleted messages are recognized; any beyond count as unread. 0 in events. */
  unread: number;
  history_visibility: HistoryVisibility;
  /** Number of changes made to messages of the conversation so far. */
  last_change: number;
  /** The caller gets no notifications of its unread messages while offline. False in events. */
  muted: boolean;
  /** Messages are removed this many days after they were sent; 0: the server's setting applies, which may be never. */
  retention_days: number;
  /** The conversation's last seq when the caller joined. In responses only; absent in events. */
  joined_seq: number;
  /** Counts the changes of title, history_visibility, retention_days, metadata, avatar_url and pinned_seqs: of two states the one with the higher version is newer. */
  details_version: number;
  /** Defined by the application, at most 4,096 bytes. */
  metadata: Uint8Array;
  /** An https URL, or empty. At most 2,048 bytes. */
  avatar_url: string;
  /** The other user of a direct conversation; empty in groups. In responses only; absent in events. */
  counterpart: string;
  /** The pinned messages, at most 50, the newest pin last. */
  pinned_seqs: number[];
}

export interface GetConversationResponse {
  conversation?: Conversation;
}

export interface ListConversationsResponse {
  conversations: Conversation[];
  /** Empty: this is the last page. */
  next_page_token: string;
  /** The profiles of the senders of the last messages and of counterparts, each once. */
  users: User[];
}

export interface AddMembersResponse {
  /** Number of users who were not members before. */
  added: number;
}

export interface RemoveMembersResponse {
  /** Number of users who were members before. */
  removed: number;
}

export interface ListMembersResponse {
  members: Member[];
  next_page_token: string;
  /** The profiles of the members. */
  users: User[];
}

export interface Member {
  user_id: string;
  role: Role;
  /** The conversation's last seq when the member joined: the member's first message is the next one. */
  joined_seq: number;
  read_seq: number;
}

export interface SetRoleResponse {
}

export interface UpdateConversationResponse {
}

export interface DeleteConversationResponse {
}

export interface PinResponse {
  /** See Conversation.details_version. */
  details_version: number;
}

export interface RequestFriendResponse {
  state: FriendshipState;
}

export interface AcceptFriendResponse {
  state: FriendshipState;
}

export interface RemoveFriendResponse {
  state: FriendshipState;
}

export interface BlockResponse {
}

export interface UnblockResponse {
}

export interface ListFriendsResponse {
  friends: Friend[];
  next_page_token: string;
}

export interface Friend {
  user_id: string;
  state: FriendshipState;
  /** Unix milliseconds of the last change of state. */
  since: number;
  /** For a friend: Unix milliseconds at which friends last saw the user online; 0: never. */
  last_seen: number;
}

export interface SetPresenceResponse {
  /** Counts the caller's choices of a status: of two concurrent choices, the one with the higher version is valid. */
  version: number;
}

export interface GetUsersResponse {
  /** In the order of the request, without repeats. A user without a profile has a user_id only. */
  users: User[];
}

export interface UpdateProfileResponse {
  /** The version of the profile. */
  version: number;
}

export interface ConfirmNotificationsResponse {
}

export interface RegisterPushResponse {
}

export interface UnregisterPushResponse {
}

export interface SetMuteResponse {
}

export interface EndSessionsResponse {
}

export interface BanResponse {
}

export interface UnbanResponse {
}

export interface PutUsersResponse {
  /** The profiles that changed. */
  changed: number;
}

export interface ServerServiceGetUsersResponse {
  /** In the order of the request, without repeats. A user without a profile has a user_id only. */
  users: User[];
}

export interface DeleteUserResponse {
  /** The job that erases the user: GET /v1/jobs/{job_id} tells its state and what it did. */
  job_id: string;
}

export interface GetPresenceResponse {
  /** In the order of the request, without repeats. An invisible user is offline. */
  presences: Presence[];
}

export interface Presence {
  user_id: string;
  status: PresenceStatus;
  text: string;
  /** Unix milliseconds; 0 while not offline. */
  last_seen: number;
}

export interface NotifyResponse {
  /** Of a kept notification. */
  notification_id: string;
}

export interface SendBatchResponse {
  /** One for each message, in the order of the request. */
  results: BatchResult[];
}

export interface BatchResult {
  conversation_id: string;
  seq: number;
  sent_at: number;
  deduplicated: boolean;
  /** The message was refused, and the other fields are not set. */
  error?: Error;
}

/** The reply to a request that failed. */
export interface Error {
  code: Code;
  /** For people: what is wrong, where, and what would be valid. */
  message: string;
  /** Milliseconds to wait before a retry; 0 if a retry does not help. */
  retry_after_ms: number;
}

export interface ImportMessagesResponse {
  /** One seq for each message, in the order of the request. */
  seqs: number[];
  /** The messages that were added now. */
  added: number;
}

export interface CreateTokenResponse {
  token: string;
  /** Unix milliseconds. */
  expires_at: number;
}
