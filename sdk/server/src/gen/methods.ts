// Generated from schema/proto by `npm run generate`. Do not edit.
import type {
  AcceptFriendRequest,
  AcceptFriendResponse,
  AddMembersRequest,
  AddMembersResponse,
  BanRequest,
  BanResponse,
  BlockRequest,
  BlockResponse,
  ConfirmNotificationsRequest,
  ConfirmNotificationsResponse,
  CreateConversationRequest,
  CreateConversationResponse,
  CreateTokenRequest,
  CreateTokenResponse,
  DeleteConversationRequest,
  DeleteConversationResponse,
  DeleteRequest,
  DeleteResponse,
  DeleteUserRequest,
  DeleteUserResponse,
  EditRequest,
  EditResponse,
  EndSessionsRequest,
  EndSessionsResponse,
  GetConversationRequest,
  GetConversationResponse,
  GetPresenceRequest,
  GetPresenceResponse,
  GetUsersRequest,
  GetUsersResponse,
  HistoryRequest,
  HistoryResponse,
  ImportMessagesRequest,
  ImportMessagesResponse,
  ListConversationsRequest,
  ListConversationsResponse,
  ListFriendsRequest,
  ListFriendsResponse,
  ListMembersRequest,
  ListMembersResponse,
  MarkReadRequest,
  MarkReadResponse,
  NotifyRequest,
  NotifyResponse,
  PinRequest,
  PinResponse,
  PutUsersRequest,
  PutUsersResponse,
  ReactRequest,
  ReactResponse,
  RegisterPushRequest,
  RegisterPushResponse,
  RemoveFriendRequest,
  RemoveFriendResponse,
  RemoveMembersRequest,
  RemoveMembersResponse,
  RequestFriendRequest,
  RequestFriendResponse,
  SendBatchRequest,
  SendBatchResponse,
  SendRequest,
  SendResponse,
  ServerServiceGetUsersRequest,
  ServerServiceGetUsersResponse,
  SetMuteRequest,
  SetMuteResponse,
  SetPresenceRequest,
  SetPresenceResponse,
  SetRoleRequest,
  SetRoleResponse,
  UnbanRequest,
  UnbanResponse,
  UnblockRequest,
  UnblockResponse,
  UnregisterPushRequest,
  UnregisterPushResponse,
  UpdateConversationRequest,
  UpdateConversationResponse,
  UpdateProfileRequest,
  UpdateProfileResponse,
} from './messages.js';

/** An rpc: the path of its service, its name, and the names of its messages. */
export interface Rpc {
  readonly service: 'GatewayService' | 'ServerService';
  readonly rpc: string;
  readonly request: string;
  readonly response: string;
}

/** A method for each rpc of GatewayService; each of them uses `call`. */
export abstract class GatewayServiceMethods<Options> {
  /** Makes one call and resolves with its response, or rejects with a GodwitError. */
  protected abstract call<Response>(rpc: Rpc, request: object, options?: Options): Promise<Response>;

  /** Posts a message; the reply is sent once it is committed. */
  send(request: SendRequest, options?: Options): Promise<SendResponse> {
    const rpc = { service: 'GatewayService', rpc: 'Send', request: 'SendRequest', response: 'SendResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Replaces the body of one of the caller's own messages. */
  edit(request: EditRequest, options?: Options): Promise<EditResponse> {
    const rpc = { service: 'GatewayService', rpc: 'Edit', request: 'EditRequest', response: 'EditResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Deletes a message, leaving a tombstone. */
  delete(request: DeleteRequest, options?: Options): Promise<DeleteResponse> {
    const rpc = { service: 'GatewayService', rpc: 'Delete', request: 'DeleteRequest', response: 'DeleteResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Adds or removes a reaction. */
  react(request: ReactRequest, options?: Options): Promise<ReactResponse> {
    const rpc = { service: 'GatewayService', rpc: 'React', request: 'ReactRequest', response: 'ReactResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Reads a page of a conversation. */
  history(request: HistoryRequest, options?: Options): Promise<HistoryResponse> {
    const rpc = { service: 'GatewayService', rpc: 'History', request: 'HistoryRequest', response: 'HistoryResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Moves the caller's read position forward. */
  markRead(request: MarkReadRequest, options?: Options): Promise<MarkReadResponse> {
    const rpc = { service: 'GatewayService', rpc: 'MarkRead', request: 'MarkReadRequest', response: 'MarkReadResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Creates a group conversation, owned by the caller. */
  createConversation(request: CreateConversationRequest, options?: Options): Promise<CreateConversationResponse> {
    const rpc = { service: 'GatewayService', rpc: 'CreateConversation', request: 'CreateConversationRequest', response: 'CreateConversationResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Reads one conversation of the caller. */
  getConversation(request: GetConversationRequest, options?: Options): Promise<GetConversationResponse> {
    const rpc = { service: 'GatewayService', rpc: 'GetConversation', request: 'GetConversationRequest', response: 'GetConversationResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Pages through the caller's conversations, most recently active first. */
  listConversations(request: ListConversationsRequest, options?: Options): Promise<ListConversationsResponse> {
    const rpc = { service: 'GatewayService', rpc: 'ListConversations', request: 'ListConversationsRequest', response: 'ListConversationsResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Adds users to a conversation. */
  addMembers(request: AddMembersRequest, options?: Options): Promise<AddMembersResponse> {
    const rpc = { service: 'GatewayService', rpc: 'AddMembers', request: 'AddMembersRequest', response: 'AddMembersResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Removes members of a conversation. Callers who remove themselves leave it. */
  removeMembers(request: RemoveMembersRequest, options?: Options): Promise<RemoveMembersResponse> {
    const rpc = { service: 'GatewayService', rpc: 'RemoveMembers', request: 'RemoveMembersRequest', response: 'RemoveMembersResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Pages through the members of a conversation. */
  listMembers(request: ListMembersRequest, options?: Options): Promise<ListMembersResponse> {
    const rpc = { service: 'GatewayService', rpc: 'ListMembers', request: 'ListMembersRequest', response: 'ListMembersResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Changes a member's role. */
  setRole(request: SetRoleRequest, options?: Options): Promise<SetRoleResponse> {
    const rpc = { service: 'GatewayService', rpc: 'SetRole', request: 'SetRoleRequest', response: 'SetRoleResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Renames a conversation, or changes its settings. */
  updateConversation(request: UpdateConversationRequest, options?: Options): Promise<UpdateConversationResponse> {
    const rpc = { service: 'GatewayService', rpc: 'UpdateConversation', request: 'UpdateConversationRequest', response: 'UpdateConversationResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Deletes a group for all members. */
  deleteConversation(request: DeleteConversationRequest, options?: Options): Promise<DeleteConversationResponse> {
    const rpc = { service: 'GatewayService', rpc: 'DeleteConversation', request: 'DeleteConversationRequest', response: 'DeleteConversationResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Pins a message, or unpins it. */
  pin(request: PinRequest, options?: Options): Promise<PinResponse> {
    const rpc = { service: 'GatewayService', rpc: 'Pin', request: 'PinRequest', response: 'PinResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Sends a friend request to a user; two requests that cross make a friendship. */
  requestFriend(request: RequestFriendRequest, options?: Options): Promise<RequestFriendResponse> {
    const rpc = { service: 'GatewayService', rpc: 'RequestFriend', request: 'RequestFriendRequest', response: 'RequestFriendResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Accepts a friend request. */
  acceptFriend(request: AcceptFriendRequest, options?: Options): Promise<AcceptFriendResponse> {
    const rpc = { service: 'GatewayService', rpc: 'AcceptFriend', request: 'AcceptFriendRequest', response: 'AcceptFriendResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Ends a friendship, declines an invitation or withdraws a request. */
  removeFriend(request: RemoveFriendRequest, options?: Options): Promise<RemoveFriendResponse> {
    const rpc = { service: 'GatewayService', rpc: 'RemoveFriend', request: 'RemoveFriendRequest', response: 'RemoveFriendResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Blocks a user. */
  block(request: BlockRequest, options?: Options): Promise<BlockResponse> {
    const rpc = { service: 'GatewayService', rpc: 'Block', request: 'BlockRequest', response: 'BlockResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Ends a block. */
  unblock(request: UnblockRequest, options?: Options): Promise<UnblockResponse> {
    const rpc = { service: 'GatewayService', rpc: 'Unblock', request: 'UnblockRequest', response: 'UnblockResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Pages through the caller's friends. */
  listFriends(request: ListFriendsRequest, options?: Options): Promise<ListFriendsResponse> {
    const rpc = { service: 'GatewayService', rpc: 'ListFriends', request: 'ListFriendsRequest', response: 'ListFriendsResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Sets the status that the caller's friends see. */
  setPresence(request: SetPresenceRequest, options?: Options): Promise<SetPresenceResponse> {
    const rpc = { service: 'GatewayService', rpc: 'SetPresence', request: 'SetPresenceRequest', response: 'SetPresenceResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Reads the profiles of users. */
  getUsers(request: GetUsersRequest, options?: Options): Promise<GetUsersResponse> {
    const rpc = { service: 'GatewayService', rpc: 'GetUsers', request: 'GetUsersRequest', response: 'GetUsersResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Changes the caller's profile. */
  updateProfile(request: UpdateProfileRequest, options?: Options): Promise<UpdateProfileResponse> {
    const rpc = { service: 'GatewayService', rpc: 'UpdateProfile', request: 'UpdateProfileRequest', response: 'UpdateProfileResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Confirms notifications that were kept for the caller. */
  confirmNotifications(request: ConfirmNotificationsRequest, options?: Options): Promise<ConfirmNotificationsResponse> {
    const rpc = { service: 'GatewayService', rpc: 'ConfirmNotifications', request: 'ConfirmNotificationsRequest', response: 'ConfirmNotificationsResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Registers a browser for Web Push. */
  registerPush(request: RegisterPushRequest, options?: Options): Promise<RegisterPushResponse> {
    const rpc = { service: 'GatewayService', rpc: 'RegisterPush', request: 'RegisterPushRequest', response: 'RegisterPushResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Forgets a browser registered for Web Push. */
  unregisterPush(request: UnregisterPushRequest, options?: Options): Promise<UnregisterPushResponse> {
    const rpc = { service: 'GatewayService', rpc: 'UnregisterPush', request: 'UnregisterPushRequest', response: 'UnregisterPushResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Stops or resumes notifications of unread messages while the caller is offline. */
  setMute(request: SetMuteRequest, options?: Options): Promise<SetMuteResponse> {
    const rpc = { service: 'GatewayService', rpc: 'SetMute', request: 'SetMuteRequest', response: 'SetMuteResponse' } as const;
    return this.call(rpc, request, options);
  }
}

/** A method for each rpc of ServerService; each of them uses `call`. */
export abstract class ServerServiceMethods<Options> {
  /** Makes one call and resolves with its response, or rejects with a GodwitError. */
  protected abstract call<Response>(rpc: Rpc, request: object, options?: Options): Promise<Response>;

  /** Ends one session of a user, or all of them. */
  endSessions(request: EndSessionsRequest, options?: Options): Promise<EndSessionsResponse> {
    const rpc = { service: 'ServerService', rpc: 'EndSessions', request: 'EndSessionsRequest', response: 'EndSessionsResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Ends all sessions of a user and refuses new ones until the user is unbanned. */
  ban(request: BanRequest, options?: Options): Promise<BanResponse> {
    const rpc = { service: 'ServerService', rpc: 'Ban', request: 'BanRequest', response: 'BanResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Lets a banned user connect again. */
  unban(request: UnbanRequest, options?: Options): Promise<UnbanResponse> {
    const rpc = { service: 'ServerService', rpc: 'Unban', request: 'UnbanRequest', response: 'UnbanResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Creates profiles of users, or replaces them. */
  putUsers(request: PutUsersRequest, options?: Options): Promise<PutUsersResponse> {
    const rpc = { service: 'ServerService', rpc: 'PutUsers', request: 'PutUsersRequest', response: 'PutUsersResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Reads profiles of users. */
  getUsers(request: ServerServiceGetUsersRequest, options?: Options): Promise<ServerServiceGetUsersResponse> {
    const rpc = { service: 'ServerService', rpc: 'GetUsers', request: 'ServerServiceGetUsersRequest', response: 'ServerServiceGetUsersResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Erases a user: profile, memberships, friendships, messages, files, notes. A job does the work. */
  deleteUser(request: DeleteUserRequest, options?: Options): Promise<DeleteUserResponse> {
    const rpc = { service: 'ServerService', rpc: 'DeleteUser', request: 'DeleteUserRequest', response: 'DeleteUserResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Reads the presence of users, whoever their friends are. */
  getPresence(request: GetPresenceRequest, options?: Options): Promise<GetPresenceResponse> {
    const rpc = { service: 'ServerService', rpc: 'GetPresence', request: 'GetPresenceRequest', response: 'GetPresenceResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Sends an event to the devices of users. */
  notify(request: NotifyRequest, options?: Options): Promise<NotifyResponse> {
    const rpc = { service: 'ServerService', rpc: 'Notify', request: 'NotifyRequest', response: 'NotifyResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Posts many messages; each has its own result. */
  sendBatch(request: SendBatchRequest, options?: Options): Promise<SendBatchResponse> {
    const rpc = { service: 'ServerService', rpc: 'SendBatch', request: 'SendBatchRequest', response: 'SendBatchResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Adds messages from elsewhere with their times to a conversation. Nobody is notified. */
  importMessages(request: ImportMessagesRequest, options?: Options): Promise<ImportMessagesResponse> {
    const rpc = { service: 'ServerService', rpc: 'ImportMessages', request: 'ImportMessagesRequest', response: 'ImportMessagesResponse' } as const;
    return this.call(rpc, request, options);
  }

  /** Makes a token for a user, where AUTH_SECRET is set. */
  createToken(request: CreateTokenRequest, options?: Options): Promise<CreateTokenResponse> {
    const rpc = { service: 'ServerService', rpc: 'CreateToken', request: 'CreateTokenRequest', response: 'CreateTokenResponse' } as const;
    return this.call(rpc, request, options);
  }
}
