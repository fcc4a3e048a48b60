// Generated from store/proto by `npm run generate`. Do not edit.
import { godwit } from '#store-codec';

/** The decoded requests. */
export interface StoreRequests {
  append: godwit.store.v1.AppendRequest;
  judge: godwit.store.v1.JudgeRequest;
  open_sessions: godwit.store.v1.OpenSessionsRequest;
  heads: godwit.store.v1.HeadsRequest;
  repair: godwit.store.v1.RepairRequest;
  execute: godwit.store.v1.ExecuteRequest;
  seen: godwit.store.v1.SeenRequest;
  watched_members: godwit.store.v1.WatchedMembersRequest;
  kept_notifications: godwit.store.v1.KeptNotificationsRequest;
  changed_profiles: godwit.store.v1.ChangedProfilesRequest;
}

/** The requests to encode. */
export interface StoreRequestInputs {
  append: godwit.store.v1.AppendRequest.$Properties;
  judge: godwit.store.v1.JudgeRequest.$Properties;
  open_sessions: godwit.store.v1.OpenSessionsRequest.$Properties;
  heads: godwit.store.v1.HeadsRequest.$Properties;
  repair: godwit.store.v1.RepairRequest.$Properties;
  execute: godwit.store.v1.ExecuteRequest.$Properties;
  seen: godwit.store.v1.SeenRequest.$Properties;
  watched_members: godwit.store.v1.WatchedMembersRequest.$Properties;
  kept_notifications: godwit.store.v1.KeptNotificationsRequest.$Properties;
  changed_profiles: godwit.store.v1.ChangedProfilesRequest.$Properties;
}

/** The decoded responses. */
export interface StoreResponses {
  append: godwit.store.v1.AppendResponse;
  judge: godwit.store.v1.JudgeResponse;
  open_sessions: godwit.store.v1.OpenSessionsResponse;
  heads: godwit.store.v1.HeadsResponse;
  repair: godwit.store.v1.RepairResponse;
  execute: godwit.store.v1.ExecuteResponse;
  seen: godwit.store.v1.SeenResponse;
  watched_members: godwit.store.v1.WatchedMembersResponse;
  kept_notifications: godwit.store.v1.KeptNotificationsResponse;
  changed_profiles: godwit.store.v1.ChangedProfilesResponse;
}

/** The responses to encode. */
export interface StoreResponseInputs {
  append: godwit.store.v1.AppendResponse.$Properties;
  judge: godwit.store.v1.JudgeResponse.$Properties;
  open_sessions: godwit.store.v1.OpenSessionsResponse.$Properties;
  heads: godwit.store.v1.HeadsResponse.$Properties;
  repair: godwit.store.v1.RepairResponse.$Properties;
  execute: godwit.store.v1.ExecuteResponse.$Properties;
  seen: godwit.store.v1.SeenResponse.$Properties;
  watched_members: godwit.store.v1.WatchedMembersResponse.$Properties;
  kept_notifications: godwit.store.v1.KeptNotificationsResponse.$Properties;
  changed_profiles: godwit.store.v1.ChangedProfilesResponse.$Properties;
}

/** The name of a call of StoreService. */
export type StoreCall = keyof StoreRequests;

/** The codecs of one call's request and response. */
export interface StoreCallCodec<C extends StoreCall> {
  request: {
    encode(request: StoreRequestInputs[C]): { finish(): Uint8Array };
    decode(bytes: Uint8Array): StoreRequests[C];
  };
  response: {
    encode(response: StoreResponseInputs[C]): { finish(): Uint8Array };
    decode(bytes: Uint8Array): StoreResponses[C];
  };
}

/** Every call of StoreService, by its name in snake case. */
export const storeCalls: { readonly [C in StoreCall]: StoreCallCodec<C> } = {
  /** Commits messages. Items of one conversation get their sequence numbers in the order of the batch. */
  append: { request: godwit.store.v1.AppendRequest, response: godwit.store.v1.AppendResponse },
  /** Asks the application's endpoint about messages and edits of one user, before they are appended or executed. */
  judge: { request: godwit.store.v1.JudgeRequest, response: godwit.store.v1.JudgeResponse },
  /** Reads the sets of connecting users: memberships, friends and ties. */
  open_sessions: { request: godwit.store.v1.OpenSessionsRequest, response: godwit.store.v1.OpenSessionsResponse },
  /** Reads the heads of conversations, to detect losses on the bus. */
  heads: { request: godwit.store.v1.HeadsRequest, response: godwit.store.v1.HeadsResponse },
  /** Reads the messages and changes of conversations that a gateway missed. */
  repair: { request: godwit.store.v1.RepairRequest, response: godwit.store.v1.RepairResponse },
  /** Carries out requests that need no state of the gateway. */
  execute: { request: godwit.store.v1.ExecuteRequest, response: godwit.store.v1.ExecuteResponse },
  /** Stores the times at which users were last seen by their friends. */
  seen: { request: godwit.store.v1.SeenRequest, response: godwit.store.v1.SeenResponse },
  /** Reads the members of conversations that sessions of a gateway watch. */
  watched_members: { request: godwit.store.v1.WatchedMembersRequest, response: godwit.store.v1.WatchedMembersResponse },
  /** Reads the notifications that are kept for users. */
  kept_notifications: { request: godwit.store.v1.KeptNotificationsRequest, response: godwit.store.v1.KeptNotificationsResponse },
  /** Reads the profiles that changed, to detect losses on the bus. */
  changed_profiles: { request: godwit.store.v1.ChangedProfilesRequest, response: godwit.store.v1.ChangedProfilesResponse },
};
