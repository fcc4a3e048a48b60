// Generated from schema/proto by `npm run generate`. Do not edit.
import { godwit } from '#server-codec';

/** Every decoded request of ServerService by its rpc. */
export interface ServerRequests {
  EndSessions: godwit.v1.EndSessionsRequest;
  Ban: godwit.v1.BanRequest;
  Unban: godwit.v1.UnbanRequest;
  PutUsers: godwit.v1.PutUsersRequest;
  GetUsers: godwit.v1.ServerServiceGetUsersRequest;
  DeleteUser: godwit.v1.DeleteUserRequest;
  GetPresence: godwit.v1.GetPresenceRequest;
  Notify: godwit.v1.NotifyRequest;
  SendBatch: godwit.v1.SendBatchRequest;
  ImportMessages: godwit.v1.ImportMessagesRequest;
  CreateToken: godwit.v1.CreateTokenRequest;
}

/** Every response of ServerService to encode, by its rpc. */
export interface ServerResponseInputs {
  EndSessions: godwit.v1.EndSessionsResponse.$Properties;
  Ban: godwit.v1.BanResponse.$Properties;
  Unban: godwit.v1.UnbanResponse.$Properties;
  PutUsers: godwit.v1.PutUsersResponse.$Properties;
  GetUsers: godwit.v1.ServerServiceGetUsersResponse.$Properties;
  DeleteUser: godwit.v1.DeleteUserResponse.$Properties;
  GetPresence: godwit.v1.GetPresenceResponse.$Properties;
  Notify: godwit.v1.NotifyResponse.$Properties;
  SendBatch: godwit.v1.SendBatchResponse.$Properties;
  ImportMessages: godwit.v1.ImportMessagesResponse.$Properties;
  CreateToken: godwit.v1.CreateTokenResponse.$Properties;
}

/** The name of an rpc of ServerService. */
export type ServerRpc = keyof ServerRequests;

/** The codecs of one rpc's request and response. */
export interface ServerCallCodec<R extends ServerRpc> {
  request: { decode(bytes: Uint8Array): ServerRequests[R] };
  response: { encode(response: ServerResponseInputs[R]): { finish(): Uint8Array } };
}

/** The codecs of every rpc of ServerService. */
export const serverCalls: { readonly [R in ServerRpc]: ServerCallCodec<R> } = {
  /** Ends one session of a user, or all of them. */
  EndSessions: { request: godwit.v1.EndSessionsRequest, response: godwit.v1.EndSessionsResponse },
  /** Ends all sessions of a user and refuses new ones until the user is unbanned. */
  Ban: { request: godwit.v1.BanRequest, response: godwit.v1.BanResponse },
  /** Lets a banned user connect again. */
  Unban: { request: godwit.v1.UnbanRequest, response: godwit.v1.UnbanResponse },
  /** Creates profiles of users, or replaces them. */
  PutUsers: { request: godwit.v1.PutUsersRequest, response: godwit.v1.PutUsersResponse },
  /** Reads profiles of users. */
  GetUsers: { request: godwit.v1.ServerServiceGetUsersRequest, response: godwit.v1.ServerServiceGetUsersResponse },
  /** Erases a user: profile, memberships, friendships, messages, files, notes. A job does the work. */
  DeleteUser: { request: godwit.v1.DeleteUserRequest, response: godwit.v1.DeleteUserResponse },
  /** Reads the presence of users, whoever their friends are. */
  GetPresence: { request: godwit.v1.GetPresenceRequest, response: godwit.v1.GetPresenceResponse },
  /** Sends an event to the devices of users. */
  Notify: { request: godwit.v1.NotifyRequest, response: godwit.v1.NotifyResponse },
  /** Posts many messages; each has its own result. */
  SendBatch: { request: godwit.v1.SendBatchRequest, response: godwit.v1.SendBatchResponse },
  /** Adds messages from elsewhere with their times to a conversation. Nobody is notified. */
  ImportMessages: { request: godwit.v1.ImportMessagesRequest, response: godwit.v1.ImportMessagesResponse },
  /** Makes a token for a user, where AUTH_SECRET is set. */
  CreateToken: { request: godwit.v1.CreateTokenRequest, response: godwit.v1.CreateTokenResponse },
};
