// Generated from store/proto by `npm run generate`. Do not edit.
import { godwit } from '#store-codec';

/** The requests, as they are decoded. */
export interface StoreRequests {
  append: godwit.store.v1.AppendRequest;
  open_sessions: godwit.store.v1.OpenSessionsRequest;
  heads: godwit.store.v1.HeadsRequest;
  repair: godwit.store.v1.RepairRequest;
  execute: godwit.store.v1.ExecuteRequest;
  seen: godwit.store.v1.SeenRequest;
}

/** The requests, as they are given to be encoded. */
export interface StoreRequestInputs {
  append: godwit.store.v1.AppendRequest.$Properties;
  open_sessions: godwit.store.v1.OpenSessionsRequest.$Properties;
  heads: godwit.store.v1.HeadsRequest.$Properties;
  repair: godwit.store.v1.RepairRequest.$Properties;
  execute: godwit.store.v1.ExecuteRequest.$Properties;
  seen: godwit.store.v1.SeenRequest.$Properties;
}

/** The responses, as they are decoded. */
export interface StoreResponses {
  append: godwit.store.v1.AppendResponse;
  open_sessions: godwit.store.v1.OpenSessionsResponse;
  heads: godwit.store.v1.HeadsResponse;
  repair: godwit.store.v1.RepairResponse;
  execute: godwit.store.v1.ExecuteResponse;
  seen: godwit.store.v1.SeenResponse;
}

/** The responses, as they are given to be encoded. */
export interface StoreResponseInputs {
  append: godwit.store.v1.AppendResponse.$Properties;
  open_sessions: godwit.store.v1.OpenSessionsResponse.$Properties;
  heads: godwit.store.v1.HeadsResponse.$Properties;
  repair: godwit.store.v1.RepairResponse.$Properties;
  execute: godwit.store.v1.ExecuteResponse.$Properties;
  seen: godwit.store.v1.SeenResponse.$Properties;
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
  /** Commits messages. Items of one conversation get their numbers in the order of the batch. */
  append: { request: godwit.store.v1.AppendRequest, response: godwit.store.v1.AppendResponse },
  /** Reads what a connecting user belongs to. */
  open_sessions: { request: godwit.store.v1.OpenSessionsRequest, response: godwit.store.v1.OpenSessionsResponse },
  /** Reads where conversations stand, to find what the bus lost. */
  heads: { request: godwit.store.v1.HeadsRequest, response: godwit.store.v1.HeadsResponse },
  /** Reads what a gateway missed of conversations. */
  repair: { request: godwit.store.v1.RepairRequest, response: godwit.store.v1.RepairResponse },
  /** Carries out a request that needs nothing of the gateway. */
  execute: { request: godwit.store.v1.ExecuteRequest, response: godwit.store.v1.ExecuteResponse },
  /** Keeps when users were last seen by their friends. */
  seen: { request: godwit.store.v1.SeenRequest, response: godwit.store.v1.SeenResponse },
};
