// Generated from schema/proto by `npm run generate`. Do not edit.
import type { godwit as Codec } from '#codec';

/** The fields of each message type, as text; see `table-codec.ts`. */
export const tables: Readonly<Record<string, string>> = {
  ClientFrames: 'frames *ClientFrame',
  ClientFrame: 'id v,send ~Request request,ping ~Request request,typing ~Request request,signal ~Request request,mark_read ~Request request,history ~Request request,hello ~Request request,refresh ~Request request,edit ~Request request,delete ~Request request,react ~Request request,set_presence ~Request request,20 create_conversation ~Request request,get_conversation ~Request request,list_conversations ~Request request,add_members ~Request request,remove_members ~Request request,list_members ~Request request,set_role ~Request request,update_conversation ~Request request,30 request_friend ~Request request,accept_friend ~Request request,remove_friend ~Request request,block ~Request request,unblock ~Request request,list_friends ~Request request,set_mute ~Request request,resume ~Request request,delete_conversation ~Request request,pin ~Request request,watch ~Request request,unwatch ~Request request,get_users ~Request request,update_profile ~Request request,confirm_notifications ~Request request,register_push ~Request request,unregister_push ~Request request',
  SendRequest: 'conversation_id s,to_user_id s,client_message_id b,content_type s,body b,reply_to u,attachment_ids *s,after b',
  PingRequest: '',
  TypingRequest: 'conversation_id s,active t',
  SignalRequest: 'conversation_id s,content_type s,body b,key s',
  MarkReadRequest: 'conversation_id s,seq u',
  HistoryRequest: 'conversation_id s,before_seq u,after_seq ?u,limit v',
  HelloRequest: 'token s,client_name s,client_version s,resume *Cursor,compact_resume t',
  Cursor: 'conversation_id s,seq u,change ?u,database_epoch ?s',
  RefreshRequest: 'token s',
  EditRequest: 'conversation_id s,seq u,content_type s,body b',
  DeleteRequest: 'conversation_id s,seq u',
  ReactRequest: 'conversation_id s,seq u,emoji s,remove t',
  SetPresenceRequest: 'status e,text s',
  CreateConversationRequest: 'title s,member_ids *s,conversation_id s,history_visibility e,metadata b,avatar_url s',
  GetConversationRequest: 'conversation_id s',
  ListConversationsRequest: 'limit v,page_token s',
  AddMembersRequest: 'conversation_id s,user_ids *s',
  RemoveMembersRequest: 'conversation_id s,user_ids *s',
  ListMembersRequest: 'conversation_id s,limit v,page_token s',
  SetRoleRequest: 'conversation_id s,user_id s,role e',
  UpdateConversationRequest: 'conversation_id s,title ?s,history_visibility e,retention_days ?v,metadata ?b,avatar_url ?s',
  RequestFriendRequest: 'user_id s',
  AcceptFriendRequest: 'user_id s',
  RemoveFriendRequest: 'user_id s',
  BlockRequest: 'user_id s',
  UnblockRequest: 'user_id s',
  ListFriendsRequest: 'limit v,page_token s,state e',
  SetMuteRequest: 'conversation_id s,muted t',
  ResumeRequest: 'resume *Cursor',
  DeleteConversationRequest: 'conversation_id s',
  PinRequest: 'conversation_id s,seq u,remove t',
  WatchRequest: 'conversation_id s',
  UnwatchRequest: 'conversation_id s',
  GetUsersRequest: 'user_ids *s',
  UpdateProfileRequest: 'user_id s,name ?s,avatar_url ?s,metadata ?b',
  ConfirmNotificationsRequest: 'notification_ids *s',
  RegisterPushRequest: 'endpoint s,p256dh b,auth b',
  UnregisterPushRequest: 'endpoint s',
  ServerFrames: 'frames *ServerFrame',
  ServerFrame: 'id v,error ~ body,message_posted ~ body,signaled ~ body,presence_changed ~ body,typing_changed ~ body,read_advanced ~ body,message_changed ~ body,50 resumed ~ body,member_changed ~ body,conversation_joined ~ body,conversation_left ~ body,friendship_changed ~ body,attachment_ready ~ body,notification ~ body,goodbye ~ body,conversation_changed ~ body,token_expiring ~ body,profile_changed ~ body,watch_changed ~ body,9 send ~Response body,ping ~Response body,typing ~Response body,signal ~Response body,mark_read ~Response body,history ~Response body,hello ~Response body,refresh ~Response body,edit ~Response body,delete ~Response body,react ~Response body,set_presence ~Response body,create_conversation ~Response body,get_conversation ~Response body,list_conversations ~Response body,add_members ~Response body,remove_members ~Response body,list_members ~Response body,set_role ~Response body,update_conversation ~Response body,30 request_friend ~Response body,accept_friend ~Response body,remove_friend ~Response body,block ~Response body,unblock ~Response body,list_friends ~Response body,set_mute ~Response body,resume ~Response body,delete_conversation ~Response body,pin ~Response body,watch ~Response body,unwatch ~Response body,get_users ~Response body,update_profile ~Response body,confirm_notifications ~Response body,register_push ~Response body,unregister_push ~Response body',
  Error: 'code e,message s,retry_after_ms v',
  MessagePosted: 'message Message',
  Message: 'conversation_id s,seq u,sender_id s,client_message_id b,sent_at u,content_type s,body b,reply_to u,edited_at u,deleted t,revision u,reactions *Reaction,attachments *Attachment',
  Reaction: 'emoji s,user_ids *s,count v,mine t',
  Attachment: 'attachment_id s,name s,content_type s,size u,state e,refused s,width v,height v,thumbnail t',
  Signaled: 'conversation_id s,sender_id s,content_type s,body b,key s',
  PresenceChanged: 'user_id s,status e,text s,last_seen u',
  TypingChanged: 'conversation_id s,user_id s,active t',
  ReadAdvanced: 'conversation_id s,user_id s,seq u',
  MessageChanged: 'message Message,change u',
  Resumed: 'conversation_id s,from_seq u,to_seq u,truncated t,to_change u,restored t',
  MemberChanged: 'conversation_id s,seq u,actor_id s,members *Member,removed_user_ids *s,epoch u,missed t',
  Member: 'user_id s,role e,joined_seq u,read_seq u',
  ConversationJoined: 'conversation Conversation',
  Conversation: 'conversation_id s,kind e,title s,last_seq u,read_seq u,role e,member_count v,created_at u,active_at u,last_message Message,unread u,history_visibility e,last_change u,muted t,retention_days v,joined_seq u,details_version u,metadata b,avatar_url s,counterpart s,pinned_seqs *u',
  ConversationLeft: 'conversation_id s,seq u',
  FriendshipChanged: 'user_id s,state e',
  AttachmentReady: 'attachment_id s,conversation_id s,content_type s,size u,refused s,seq u',
  Notification: 'content_type s,body b,notification_id s,sent_at u',
  Goodbye: 'reason s,reconnect_after_ms v',
  ConversationChanged: 'conversation_id s,actor_id s,title s,history_visibility e,retention_days v,details_version u,metadata b,avatar_url s,pinned_seqs *u',
  TokenExpiring: 'expires_at u',
  ProfileChanged: 'user User',
  User: 'user_id s,name s,avatar_url s,metadata b,version u',
  WatchChanged: 'conversation_id s,online_count v',
  SendResponse: 'conversation_id s,seq u,sent_at u,deduplicated t',
  PingResponse: '',
  TypingResponse: '',
  SignalResponse: '',
  MarkReadResponse: 'unread u',
  HistoryResponse: 'messages *Message,has_more t,users *User',
  HelloResponse: 'session_id s,user_id s,server_time u,heartbeat_interval_ms v,limits Limits,heads *ConversationHead,friends *Presence,token_expires_at u,database_epoch s,sets_version u,up_to_date *v',
  Limits: 'max_message_bytes v,max_frames v,max_body_bytes v,max_in_flight v,max_history v,max_heads v,max_members_per_request v',
  ConversationHead: 'conversation_id s,last_seq u,read_seq u,active_at u,last_change u,details_version u,epoch u',
  Presence: 'user_id s,status e,text s,last_seen u',
  RefreshResponse: 'expires_at u',
  EditResponse: 'revision u',
  DeleteResponse: 'revision u',
  ReactResponse: 'revision u',
  SetPresenceResponse: 'version u',
  CreateConversationResponse: 'conversation Conversation',
  GetConversationResponse: 'conversation Conversation',
  ListConversationsResponse: 'conversations *Conversation,next_page_token s,users *User',
  AddMembersResponse: 'added v',
  RemoveMembersResponse: 'removed v',
  ListMembersResponse: 'members *Member,next_page_token s,users *User',
  SetRoleResponse: '',
  UpdateConversationResponse: '',
  RequestFriendResponse: 'state e',
  AcceptFriendResponse: 'state e',
  RemoveFriendResponse: 'state e',
  BlockResponse: '',
  UnblockResponse: '',
  ListFriendsResponse: 'friends *Friend,next_page_token s',
  Friend: 'user_id s,state e,since u,last_seen u',
  SetMuteResponse: '',
  ResumeResponse: '',
  DeleteConversationResponse: '',
  PinResponse: 'details_version u',
  WatchResponse: 'online_count v,members *Presence',
  UnwatchResponse: '',
  GetUsersResponse: 'users *User',
  UpdateProfileResponse: 'version u',
  ConfirmNotificationsResponse: '',
  RegisterPushResponse: '',
  UnregisterPushResponse: '',
};

/** Reads an enum: its prefix, and the rest of the name of each value. The result maps both ways, as TypeScript's do. */
function enumOf(text: string): object {
  const [prefix, ...names] = text.split(' ');
  const both = names.flatMap((name, value) => (name === '-' ? [] : [[prefix + name, value], [value, prefix + name]]));
  return Object.fromEntries(both);
}

export namespace godwit {
  export namespace v1 {
    export const PresenceStatus = enumOf('PRESENCE_STATUS_ UNSPECIFIED OFFLINE ONLINE AWAY BUSY INVISIBLE') as {
      readonly PRESENCE_STATUS_UNSPECIFIED: Codec.v1.PresenceStatus.PRESENCE_STATUS_UNSPECIFIED;
      readonly PRESENCE_STATUS_OFFLINE: Codec.v1.PresenceStatus.PRESENCE_STATUS_OFFLINE;
      readonly PRESENCE_STATUS_ONLINE: Codec.v1.PresenceStatus.PRESENCE_STATUS_ONLINE;
      readonly PRESENCE_STATUS_AWAY: Codec.v1.PresenceStatus.PRESENCE_STATUS_AWAY;
      readonly PRESENCE_STATUS_BUSY: Codec.v1.PresenceStatus.PRESENCE_STATUS_BUSY;
      /** Shown as online to the user's own devices, and as offline to everybody else. */
      readonly PRESENCE_STATUS_INVISIBLE: Codec.v1.PresenceStatus.PRESENCE_STATUS_INVISIBLE;
    } & { readonly [value in Codec.v1.PresenceStatus]: string } & { readonly [value: number]: string };
    export type PresenceStatus = Codec.v1.PresenceStatus;
    /** The earlier messages that a new member of a group may read. */
    export const HistoryVisibility = enumOf('HISTORY_VISIBILITY_ UNSPECIFIED FROM_START FROM_JOINING') as {
      /** In a request: unchanged, or the default for a new conversation. */
      readonly HISTORY_VISIBILITY_UNSPECIFIED: Codec.v1.HistoryVisibility.HISTORY_VISIBILITY_UNSPECIFIED;
      /** All messages. The default. */
      readonly HISTORY_VISIBILITY_FROM_START: Codec.v1.HistoryVisibility.HISTORY_VISIBILITY_FROM_START;
      /** None: only messages posted after joining. */
      readonly HISTORY_VISIBILITY_FROM_JOINING: Codec.v1.HistoryVisibility.HISTORY_VISIBILITY_FROM_JOINING;
    } & { readonly [value in Codec.v1.HistoryVisibility]: string } & { readonly [value: number]: string };
    /** The earlier messages that a new member of a group may read. */
    export type HistoryVisibility = Codec.v1.HistoryVisibility;
    export const Role = enumOf('ROLE_ UNSPECIFIED MEMBER ADMIN OWNER') as {
      readonly ROLE_UNSPECIFIED: Codec.v1.Role.ROLE_UNSPECIFIED;
      readonly ROLE_MEMBER: Codec.v1.Role.ROLE_MEMBER;
      readonly ROLE_ADMIN: Codec.v1.Role.ROLE_ADMIN;
      readonly ROLE_OWNER: Codec.v1.Role.ROLE_OWNER;
    } & { readonly [value in Codec.v1.Role]: string } & { readonly [value: number]: string };
    export type Role = Codec.v1.Role;
    export const FriendshipState = enumOf('FRIENDSHIP_STATE_ UNSPECIFIED NONE REQUESTED INVITED FRIENDS BLOCKED') as {
      readonly FRIENDSHIP_STATE_UNSPECIFIED: Codec.v1.FriendshipState.FRIENDSHIP_STATE_UNSPECIFIED;
      readonly FRIENDSHIP_STATE_NONE: Codec.v1.FriendshipState.FRIENDSHIP_STATE_NONE;
      /** The caller sent a request, and the other user has not answered. */
      readonly FRIENDSHIP_STATE_REQUESTED: Codec.v1.FriendshipState.FRIENDSHIP_STATE_REQUESTED;
      /** The other user sent a request, and the caller has not answered. */
      readonly FRIENDSHIP_STATE_INVITED: Codec.v1.FriendshipState.FRIENDSHIP_STATE_INVITED;
      readonly FRIENDSHIP_STATE_FRIENDS: Codec.v1.FriendshipState.FRIENDSHIP_STATE_FRIENDS;
      /** The caller blocked the other user. */
      readonly FRIENDSHIP_STATE_BLOCKED: Codec.v1.FriendshipState.FRIENDSHIP_STATE_BLOCKED;
    } & { readonly [value in Codec.v1.FriendshipState]: string } & { readonly [value: number]: string };
    export type FriendshipState = Codec.v1.FriendshipState;
    /** The reason why a request failed. An error ends one request; a close code ends the connection. */
    export const Code = enumOf('CODE_ UNSPECIFIED UNAUTHENTICATED PERMISSION_DENIED NOT_FOUND INVALID_ARGUMENT CONFLICT RATE_LIMITED TOO_LARGE UNAVAILABLE UNIMPLEMENTED INTERNAL') as {
      readonly CODE_UNSPECIFIED: Codec.v1.Code.CODE_UNSPECIFIED;
      /** The token is missing, malformed, expired or not for this service. */
      readonly CODE_UNAUTHENTICATED: Codec.v1.Code.CODE_UNAUTHENTICATED;
      /** The caller is authenticated, but not allowed to do this. */
      readonly CODE_PERMISSION_DENIED: Codec.v1.Code.CODE_PERMISSION_DENIED;
      /** Something that the request names does not exist. */
      readonly CODE_NOT_FOUND: Codec.v1.Code.CODE_NOT_FOUND;
      /** A field of the request is invalid regardless of the server's state; the message names the field. */
      readonly CODE_INVALID_ARGUMENT: Codec.v1.Code.CODE_INVALID_ARGUMENT;
      /** The request conflicts with the current state. */
      readonly CODE_CONFLICT: Codec.v1.Code.CODE_CONFLICT;
      /** Too many requests; wait for retry_after_ms. */
      readonly CODE_RATE_LIMITED: Codec.v1.Code.CODE_RATE_LIMITED;
      /** The request exceeds a size limit; the message names the field and the limit. */
      readonly CODE_TOO_LARGE: Codec.v1.Code.CODE_TOO_LARGE;
      /** Nothing was done, or the outcome is unknown; the same request may be sent again unchanged. */
      readonly CODE_UNAVAILABLE: Codec.v1.Code.CODE_UNAVAILABLE;
      /** The server does not support this request, or not yet. */
      readonly CODE_UNIMPLEMENTED: Codec.v1.Code.CODE_UNIMPLEMENTED;
      /** A defect of the server. */
      readonly CODE_INTERNAL: Codec.v1.Code.CODE_INTERNAL;
    } & { readonly [value in Codec.v1.Code]: string } & { readonly [value: number]: string };
    /** The reason why a request failed. An error ends one request; a close code ends the connection. */
    export type Code = Codec.v1.Code;
    export const AttachmentState = enumOf('ATTACHMENT_STATE_ UNSPECIFIED PROCESSING READY REFUSED') as {
      readonly ATTACHMENT_STATE_UNSPECIFIED: Codec.v1.AttachmentState.ATTACHMENT_STATE_UNSPECIFIED;
      /** Uploaded, but not processed yet: nobody can read it. */
      readonly ATTACHMENT_STATE_PROCESSING: Codec.v1.AttachmentState.ATTACHMENT_STATE_PROCESSING;
      /** Members can read it. */
      readonly ATTACHMENT_STATE_READY: Codec.v1.AttachmentState.ATTACHMENT_STATE_READY;
      /** Refused: nobody can ever read it. */
      readonly ATTACHMENT_STATE_REFUSED: Codec.v1.AttachmentState.ATTACHMENT_STATE_REFUSED;
    } & { readonly [value in Codec.v1.AttachmentState]: string } & { readonly [value: number]: string };
    export type AttachmentState = Codec.v1.AttachmentState;
    export const ConversationKind = enumOf('CONVERSATION_KIND_ UNSPECIFIED GROUP DIRECT') as {
      readonly CONVERSATION_KIND_UNSPECIFIED: Codec.v1.ConversationKind.CONVERSATION_KIND_UNSPECIFIED;
      readonly CONVERSATION_KIND_GROUP: Codec.v1.ConversationKind.CONVERSATION_KIND_GROUP;
      /** Between two users, created on first use; its members do not change. */
      readonly CONVERSATION_KIND_DIRECT: Codec.v1.ConversationKind.CONVERSATION_KIND_DIRECT;
    } & { readonly [value in Codec.v1.ConversationKind]: string } & { readonly [value: number]: string };
    export type ConversationKind = Codec.v1.ConversationKind;
    /** One binary WebSocket message from the client: at least one frame, at most Limits.max_frames, and nothing else. */
    export interface ClientFrames {
      frames: ClientFrame[];
    }
    export namespace ClientFrames {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        frames?: ClientFrame.Input[];
      }
      export type $Properties = Input;
    }
    /** A request. The oneof's fields have the names of GatewayService's rpcs, in snake case. Requests on one connection take effect in order even if the client does not wait for replies: a message takes effect after the changes requested before it, and a change after the messages sent before it. Reads do not wait for messages. Replies may arrive in a different order. */
    export interface ClientFrame {
      /** Chosen by the client and echoed in the reply; 0 requests no reply. */
      id: number;
      send?: SendRequest | null;
      ping?: PingRequest | null;
      typing?: TypingRequest | null;
      signal?: SignalRequest | null;
      mark_read?: MarkReadRequest | null;
      history?: HistoryRequest | null;
      hello?: HelloRequest | null;
      refresh?: RefreshRequest | null;
      edit?: EditRequest | null;
      delete?: DeleteRequest | null;
      react?: ReactRequest | null;
      set_presence?: SetPresenceRequest | null;
      create_conversation?: CreateConversationRequest | null;
      get_conversation?: GetConversationRequest | null;
      list_conversations?: ListConversationsRequest | null;
      add_members?: AddMembersRequest | null;
      remove_members?: RemoveMembersRequest | null;
      list_members?: ListMembersRequest | null;
      set_role?: SetRoleRequest | null;
      update_conversation?: UpdateConversationRequest | null;
      request_friend?: RequestFriendRequest | null;
      accept_friend?: AcceptFriendRequest | null;
      remove_friend?: RemoveFriendRequest | null;
      block?: BlockRequest | null;
      unblock?: UnblockRequest | null;
      list_friends?: ListFriendsRequest | null;
      set_mute?: SetMuteRequest | null;
      resume?: ResumeRequest | null;
      delete_conversation?: DeleteConversationRequest | null;
      pin?: PinRequest | null;
      watch?: WatchRequest | null;
      unwatch?: UnwatchRequest | null;
      get_users?: GetUsersRequest | null;
      update_profile?: UpdateProfileRequest | null;
      confirm_notifications?: ConfirmNotificationsRequest | null;
      register_push?: RegisterPushRequest | null;
      unregister_push?: UnregisterPushRequest | null;
      /** The field of `request` that is set. */
      request?: 'send' | 'ping' | 'typing' | 'signal' | 'mark_read' | 'history' | 'hello' | 'refresh' | 'edit' | 'delete' | 'react' | 'set_presence' | 'create_conversation' | 'get_conversation' | 'list_conversations' | 'add_members' | 'remove_members' | 'list_members' | 'set_role' | 'update_conversation' | 'request_friend' | 'accept_friend' | 'remove_friend' | 'block' | 'unblock' | 'list_friends' | 'set_mute' | 'resume' | 'delete_conversation' | 'pin' | 'watch' | 'unwatch' | 'get_users' | 'update_profile' | 'confirm_notifications' | 'register_push' | 'unregister_push';
    }
    export namespace ClientFrame {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** Chosen by the client and echoed in the reply; 0 requests no reply. */
        id?: number;
        send?: SendRequest.Input | null;
        ping?: PingRequest.Input | null;
        typing?: TypingRequest.Input | null;
        signal?: SignalRequest.Input | null;
        mark_read?: MarkReadRequest.Input | null;
        history?: HistoryRequest.Input | null;
        hello?: HelloRequest.Input | null;
        refresh?: RefreshRequest.Input | null;
        edit?: EditRequest.Input | null;
        delete?: DeleteRequest.Input | null;
        react?: ReactRequest.Input | null;
        set_presence?: SetPresenceRequest.Input | null;
        create_conversation?: CreateConversationRequest.Input | null;
        get_conversation?: GetConversationRequest.Input | null;
        list_conversations?: ListConversationsRequest.Input | null;
        add_members?: AddMembersRequest.Input | null;
        remove_members?: RemoveMembersRequest.Input | null;
        list_members?: ListMembersRequest.Input | null;
        set_role?: SetRoleRequest.Input | null;
        update_conversation?: UpdateConversationRequest.Input | null;
        request_friend?: RequestFriendRequest.Input | null;
        accept_friend?: AcceptFriendRequest.Input | null;
        remove_friend?: RemoveFriendRequest.Input | null;
        block?: BlockRequest.Input | null;
        unblock?: UnblockRequest.Input | null;
        list_friends?: ListFriendsRequest.Input | null;
        set_mute?: SetMuteRequest.Input | null;
        resume?: ResumeRequest.Input | null;
        delete_conversation?: DeleteConversationRequest.Input | null;
        pin?: PinRequest.Input | null;
        watch?: WatchRequest.Input | null;
        unwatch?: UnwatchRequest.Input | null;
        get_users?: GetUsersRequest.Input | null;
        update_profile?: UpdateProfileRequest.Input | null;
        confirm_notifications?: ConfirmNotificationsRequest.Input | null;
        register_push?: RegisterPushRequest.Input | null;
        unregister_push?: UnregisterPushRequest.Input | null;
      }
      export type $Properties = Input;
    }
    /** Posts a message. Exactly one of conversation_id and to_user_id is set. */
    export interface SendRequest {
      conversation_id: string;
      /** The other user of a direct conversation, which is created on first use. */
      to_user_id: string;
      /** 16 bytes, chosen by the sender, unique for each message. A repeated Send with the same id posts no second message. */
      client_message_id: Uint8Array;
      content_type: string;
      body: Uint8Array;
      /** The seq of the earlier message of the conversation that this one answers; 0: none. */
      reply_to: number;
      /** Files that the sender uploaded for this conversation and that no message carries yet, at most 10. They need not be ready yet: a message_changed event follows when they are. */
      attachment_ids: string[];
      /** The client_message_id of the sender's preceding message in the conversation, if that is not acknowledged yet. If the gateway refused that message temporarily, it refuses this one, too, until that message has been sent again: so both keep their order when they are sent again. Empty: this message depends on no other. */
      after: Uint8Array;
    }
    export namespace SendRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        /** The other user of a direct conversation, which is created on first use. */
        to_user_id?: string;
        /** 16 bytes, chosen by the sender, unique for each message. A repeated Send with the same id posts no second message. */
        client_message_id?: Uint8Array;
        content_type?: string;
        body?: Uint8Array;
        /** The seq of the earlier message of the conversation that this one answers; 0: none. */
        reply_to?: number;
        /** Files that the sender uploaded for this conversation and that no message carries yet, at most 10. They need not be ready yet: a message_changed event follows when they are. */
        attachment_ids?: string[];
        /** The client_message_id of the sender's preceding message in the conversation, if that is not acknowledged yet. If the gateway refused that message temporarily, it refuses this one, too, until that message has been sent again: so both keep their order when they are sent again. Empty: this message depends on no other. */
        after?: Uint8Array;
      }
      export type $Properties = Input;
    }
    export interface PingRequest {

    }
    export namespace PingRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    /** States that the caller is typing, or has stopped. Ephemeral. Typing also stops when the caller posts the message, leaves or is removed, disconnects, or has not repeated the request for 10 s. */
    export interface TypingRequest {
      conversation_id: string;
      active: boolean;
    }
    export namespace TypingRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        active?: boolean;
      }
      export type $Properties = Input;
    }
    /** Sends an ephemeral message to the members of a conversation: never stored, delivered at most once. */
    export interface SignalRequest {
      conversation_id: string;
      content_type: string;
      body: Uint8Array;
      /** A newer signal of the same sender with the same key replaces an older one that has not been sent yet. */
      key: string;
    }
    export namespace SignalRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        content_type?: string;
        body?: Uint8Array;
        /** A newer signal of the same sender with the same key replaces an older one that has not been sent yet. */
        key?: string;
      }
      export type $Properties = Input;
    }
    /** Moves the caller's read position forward; a lower position has no effect. Posting a message moves its author's read position to the message, without a read_advanced event: message_posted implies it. */
    export interface MarkReadRequest {
      conversation_id: string;
      seq: number;
    }
    export namespace MarkReadRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        seq?: number;
      }
      export type $Properties = Input;
    }
    /** Pages through a conversation. With neither before_seq nor after_seq: the newest page. */
    export interface HistoryRequest {
      conversation_id: string;
      /** Reads the nearest messages with a lower seq. */
      before_seq: number;
      /** Reads the nearest messages with a higher seq. 0 reads from the start. */
      after_seq: number | null;
      /** Maximum number of messages; 0: the server's default. A page is also limited in bytes. */
      limit: number;
    }
    export namespace HistoryRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        /** Reads the nearest messages with a lower seq. */
        before_seq?: number;
        /** Reads the nearest messages with a higher seq. 0 reads from the start. */
        after_seq?: number | null;
        /** Maximum number of messages; 0: the server's default. A page is also limited in bytes. */
        limit?: number;
      }
      export type $Properties = Input;
    }
    /** The first request of every connection, within 5 s of its opening; otherwise the gateway closes with 4501. A refused token is answered UNAUTHENTICATED, and the connection closes with 4500. After any other error Hello may be sent again. */
    export interface HelloRequest {
      /** A JSON Web Token whose subject is the user's id; see GatewayService for the rules of ids. */
      token: string;
      client_name: string;
      client_version: string;
      /** The client's position in each conversation: messages after it are sent as message_posted events. At most limits.max_heads cursors; the client sends the others with Resume. */
      resume: Cursor[];
      /** Requests that up-to-date cursors are listed in HelloResponse.up_to_date instead of a `resumed` event for each. A server of an earlier release sends the events nevertheless. */
      compact_resume: boolean;
    }
    export namespace HelloRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** A JSON Web Token whose subject is the user's id; see GatewayService for the rules of ids. */
        token?: string;
        client_name?: string;
        client_version?: string;
        /** The client's position in each conversation: messages after it are sent as message_posted events. At most limits.max_heads cursors; the client sends the others with Resume. */
        resume?: Cursor.Input[];
        /** Requests that up-to-date cursors are listed in HelloResponse.up_to_date instead of a `resumed` event for each. A server of an earlier release sends the events nevertheless. */
        compact_resume?: boolean;
      }
      export type $Properties = Input;
    }
    /** A client's position in a conversation: the client has every message up to seq. */
    export interface Cursor {
      conversation_id: string;
      seq: number;
      /** The number of the newest change that the client has. If absent, changes that the client has may be sent again. */
      change: number | null;
      /** HelloResponse.database_epoch of the session in which the client reached this position. If absent, the server recognizes a cursor of another epoch only if its seq is above the last one. */
      database_epoch: string | null;
    }
    export namespace Cursor {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        seq?: number;
        /** The number of the newest change that the client has. If absent, changes that the client has may be sent again. */
        change?: number | null;
        /** HelloResponse.database_epoch of the session in which the client reached this position. If absent, the server recognizes a cursor of another epoch only if its seq is above the last one. */
        database_epoch?: string | null;
      }
      export type $Properties = Input;
    }
    /** Replaces the session's token with a newer one of the same user. */
    export interface RefreshRequest {
      token: string;
    }
    export namespace RefreshRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        token?: string;
      }
      export type $Properties = Input;
    }
    /** Replaces the body of one of the caller's own messages. */
    export interface EditRequest {
      conversation_id: string;
      seq: number;
      /** Empty: unchanged. */
      content_type: string;
      body: Uint8Array;
    }
    export namespace EditRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        seq?: number;
        /** Empty: unchanged. */
        content_type?: string;
        body?: Uint8Array;
      }
      export type $Properties = Input;
    }
    /** Deletes a message and its attachments, leaving a tombstone. */
    export interface DeleteRequest {
      conversation_id: string;
      seq: number;
    }
    export namespace DeleteRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        seq?: number;
      }
      export type $Properties = Input;
    }
    /** Adds a reaction of the caller to a message, or removes it. */
    export interface ReactRequest {
      conversation_id: string;
      seq: number;
      emoji: string;
      remove: boolean;
    }
    export namespace ReactRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        seq?: number;
        emoji?: string;
        remove?: boolean;
      }
      export type $Properties = Input;
    }
    export interface SetPresenceRequest {
      status: PresenceStatus;
      text: string;
    }
    export namespace SetPresenceRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        status?: PresenceStatus;
        text?: string;
      }
      export type $Properties = Input;
    }
    /** Creates a group conversation, owned by the caller. */
    export interface CreateConversationRequest {
      title: string;
      member_ids: string[];
      /** Chosen by the caller, or by the server if empty. Repeating the request with the same id has no effect. */
      conversation_id: string;
      history_visibility: HistoryVisibility;
      metadata: Uint8Array;
      avatar_url: string;
    }
    export namespace CreateConversationRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        title?: string;
        member_ids?: string[];
        /** Chosen by the caller, or by the server if empty. Repeating the request with the same id has no effect. */
        conversation_id?: string;
        history_visibility?: HistoryVisibility;
        metadata?: Uint8Array;
        avatar_url?: string;
      }
      export type $Properties = Input;
    }
    export interface GetConversationRequest {
      conversation_id: string;
    }
    export namespace GetConversationRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
      }
      export type $Properties = Input;
    }
    /** Pages through the caller's conversations, most recently active first. */
    export interface ListConversationsRequest {
      limit: number;
      /** The next_page_token of the previous page; empty: the first page. */
      page_token: string;
    }
    export namespace ListConversationsRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        limit?: number;
        /** The next_page_token of the previous page; empty: the first page. */
        page_token?: string;
      }
      export type $Properties = Input;
    }
    export interface AddMembersRequest {
      conversation_id: string;
      user_ids: string[];
    }
    export namespace AddMembersRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        user_ids?: string[];
      }
      export type $Properties = Input;
    }
    /** Removes members. Callers who remove themselves leave the conversation. */
    export interface RemoveMembersRequest {
      conversation_id: string;
      user_ids: string[];
    }
    export namespace RemoveMembersRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        user_ids?: string[];
      }
      export type $Properties = Input;
    }
    export interface ListMembersRequest {
      conversation_id: string;
      limit: number;
      page_token: string;
    }
    export namespace ListMembersRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        limit?: number;
        page_token?: string;
      }
      export type $Properties = Input;
    }
    /** Changes a member's role. Only the owner may do so, but an admin may step down. When the owner makes another member the owner, the caller becomes an admin. */
    export interface SetRoleRequest {
      conversation_id: string;
      user_id: string;
      role: Role;
    }
    export namespace SetRoleRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        user_id?: string;
        role?: Role;
      }
      export type $Properties = Input;
    }
    /** Changes a group. Only owners and admins may do so. */
    export interface UpdateConversationRequest {
      conversation_id: string;
      /** Absent: unchanged. */
      title: string | null;
      /** Applies to members who join from now on. Only the owner may change it. */
      history_visibility: HistoryVisibility;
      /** Messages are removed this many days after they were sent, at most 36500; 0: the server's setting applies. Absent: unchanged. Only the owner may change it. */
      retention_days: number | null;
      /** Absent: unchanged. */
      metadata: Uint8Array | null;
      /** Absent: unchanged. */
      avatar_url: string | null;
    }
    export namespace UpdateConversationRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        /** Absent: unchanged. */
        title?: string | null;
        /** Applies to members who join from now on. Only the owner may change it. */
        history_visibility?: HistoryVisibility;
        /** Messages are removed this many days after they were sent, at most 36500; 0: the server's setting applies. Absent: unchanged. Only the owner may change it. */
        retention_days?: number | null;
        /** Absent: unchanged. */
        metadata?: Uint8Array | null;
        /** Absent: unchanged. */
        avatar_url?: string | null;
      }
      export type $Properties = Input;
    }
    export interface RequestFriendRequest {
      user_id: string;
    }
    export namespace RequestFriendRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        user_id?: string;
      }
      export type $Properties = Input;
    }
    export interface AcceptFriendRequest {
      user_id: string;
    }
    export namespace AcceptFriendRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        user_id?: string;
      }
      export type $Properties = Input;
    }
    /** Ends a friendship, declines an invitation or withdraws a request. */
    export interface RemoveFriendRequest {
      user_id: string;
    }
    export namespace RemoveFriendRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        user_id?: string;
      }
      export type $Properties = Input;
    }
    export interface BlockRequest {
      user_id: string;
    }
    export namespace BlockRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        user_id?: string;
      }
      export type $Properties = Input;
    }
    export interface UnblockRequest {
      user_id: string;
    }
    export namespace UnblockRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        user_id?: string;
      }
      export type $Properties = Input;
    }
    export interface ListFriendsRequest {
      limit: number;
      page_token: string;
      /** Returns only users in this state; unspecified: friends, requests, invitations and blocks. */
      state: FriendshipState;
    }
    export namespace ListFriendsRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        limit?: number;
        page_token?: string;
        /** Returns only users in this state; unspecified: friends, requests, invitations and blocks. */
        state?: FriendshipState;
      }
      export type $Properties = Input;
    }
    /** Stops or resumes notifications of unread messages while the caller is offline: e-mail and webhooks. */
    export interface SetMuteRequest {
      /** The conversation to mute; empty: all conversations. */
      conversation_id: string;
      muted: boolean;
    }
    export namespace SetMuteRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** The conversation to mute; empty: all conversations. */
        conversation_id?: string;
        muted?: boolean;
      }
      export type $Properties = Input;
    }
    /** Sends the events that the client missed in conversations whose cursors did not fit into its Hello, as HelloRequest.resume does. Live events of these conversations may have been sent since Hello: events after a cursor are sent again up to the position of the connection. */
    export interface ResumeRequest {
      /** At most limits.max_heads cursors. */
      resume: Cursor[];
    }
    export namespace ResumeRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** At most limits.max_heads cursors. */
        resume?: Cursor.Input[];
      }
      export type $Properties = Input;
    }
    /** Deletes a group with its messages and files, for all members. Only the owner may do so. */
    export interface DeleteConversationRequest {
      conversation_id: string;
    }
    export namespace DeleteConversationRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
      }
      export type $Properties = Input;
    }
    /** Pins a message, or unpins it. In a group, owners and admins may do so; in a direct conversation, both users. */
    export interface PinRequest {
      conversation_id: string;
      seq: number;
      remove: boolean;
    }
    export namespace PinRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        seq?: number;
        remove?: boolean;
      }
      export type $Properties = Input;
    }
    /** States that a device shows a conversation: until it stops watching or disconnects, it is told which members are there. */
    export interface WatchRequest {
      conversation_id: string;
    }
    export namespace WatchRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
      }
      export type $Properties = Input;
    }
    export interface UnwatchRequest {
      conversation_id: string;
    }
    export namespace UnwatchRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
      }
      export type $Properties = Input;
    }
    export interface GetUsersRequest {
      /** At most 100 users. */
      user_ids: string[];
    }
    export namespace GetUsersRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** At most 100 users. */
        user_ids?: string[];
      }
      export type $Properties = Input;
    }
    /** Changes the caller's profile. Absent fields are unchanged. */
    export interface UpdateProfileRequest {
      /** The caller, or empty. */
      user_id: string;
      name: string | null;
      avatar_url: string | null;
      metadata: Uint8Array | null;
    }
    export namespace UpdateProfileRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** The caller, or empty. */
        user_id?: string;
        name?: string | null;
        avatar_url?: string | null;
        metadata?: Uint8Array | null;
      }
      export type $Properties = Input;
    }
    /** Confirms notifications that were kept for the caller, so that they are not sent again. */
    export interface ConfirmNotificationsRequest {
      /** At most 1,000 ids of Notification.notification_id. */
      notification_ids: string[];
    }
    export namespace ConfirmNotificationsRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** At most 1,000 ids of Notification.notification_id. */
        notification_ids?: string[];
      }
      export type $Properties = Input;
    }
    /** Registers an endpoint of the Web Push protocol (RFC 8030) of the caller's browser, for notifications of unread messages while the caller is away. Repeating it with the same endpoint replaces the keys. */
    export interface RegisterPushRequest {
      /** PushSubscription.endpoint: an https URL. */
      endpoint: string;
      /** The key "p256dh" of the PushSubscription: 65 bytes. */
      p256dh: Uint8Array;
      /** The key "auth" of the PushSubscription: 16 bytes. */
      auth: Uint8Array;
    }
    export namespace RegisterPushRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** PushSubscription.endpoint: an https URL. */
        endpoint?: string;
        /** The key "p256dh" of the PushSubscription: 65 bytes. */
        p256dh?: Uint8Array;
        /** The key "auth" of the PushSubscription: 16 bytes. */
        auth?: Uint8Array;
      }
      export type $Properties = Input;
    }
    export interface UnregisterPushRequest {
      endpoint: string;
    }
    export namespace UnregisterPushRequest {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        endpoint?: string;
      }
      export type $Properties = Input;
    }
    /** One binary WebSocket message from the gateway. A client ignores fields and events that it does not know. */
    export interface ServerFrames {
      frames: ServerFrame[];
    }
    export namespace ServerFrames {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        frames?: ServerFrame.Input[];
      }
      export type $Properties = Input;
    }
    /** The reply to a request, or an event. */
    export interface ServerFrame {
      /** The id of the request that this frame replies to; 0: the frame is an event. */
      id: number;
      /** The reply to any request that failed. */
      error?: Error | null;
      /** Events. The frequent ones have one-byte tags. */
      message_posted?: MessagePosted | null;
      signaled?: Signaled | null;
      presence_changed?: PresenceChanged | null;
      typing_changed?: TypingChanged | null;
      read_advanced?: ReadAdvanced | null;
      message_changed?: MessageChanged | null;
      resumed?: Resumed | null;
      member_changed?: MemberChanged | null;
      conversation_joined?: ConversationJoined | null;
      conversation_left?: ConversationLeft | null;
      friendship_changed?: FriendshipChanged | null;
      attachment_ready?: AttachmentReady | null;
      notification?: Notification | null;
      goodbye?: Goodbye | null;
      conversation_changed?: ConversationChanged | null;
      token_expiring?: TokenExpiring | null;
      profile_changed?: ProfileChanged | null;
      watch_changed?: WatchChanged | null;
      /** Responses. They have the names of GatewayService's rpcs, in snake case. */
      send?: SendResponse | null;
      ping?: PingResponse | null;
      typing?: TypingResponse | null;
      signal?: SignalResponse | null;
      mark_read?: MarkReadResponse | null;
      history?: HistoryResponse | null;
      hello?: HelloResponse | null;
      refresh?: RefreshResponse | null;
      edit?: EditResponse | null;
      delete?: DeleteResponse | null;
      react?: ReactResponse | null;
      set_presence?: SetPresenceResponse | null;
      create_conversation?: CreateConversationResponse | null;
      get_conversation?: GetConversationResponse | null;
      list_conversations?: ListConversationsResponse | null;
      add_members?: AddMembersResponse | null;
      remove_members?: RemoveMembersResponse | null;
      list_members?: ListMembersResponse | null;
      set_role?: SetRoleResponse | null;
      update_conversation?: UpdateConversationResponse | null;
      request_friend?: RequestFriendResponse | null;
      accept_friend?: AcceptFriendResponse | null;
      remove_friend?: RemoveFriendResponse | null;
      block?: BlockResponse | null;
      unblock?: UnblockResponse | null;
      list_friends?: ListFriendsResponse | null;
      set_mute?: SetMuteResponse | null;
      resume?: ResumeResponse | null;
      delete_conversation?: DeleteConversationResponse | null;
      pin?: PinResponse | null;
      watch?: WatchResponse | null;
      unwatch?: UnwatchResponse | null;
      get_users?: GetUsersResponse | null;
      update_profile?: UpdateProfileResponse | null;
      confirm_notifications?: ConfirmNotificationsResponse | null;
      register_push?: RegisterPushResponse | null;
      unregister_push?: UnregisterPushResponse | null;
      /** The field of `body` that is set. */
      body?: 'error' | 'message_posted' | 'signaled' | 'presence_changed' | 'typing_changed' | 'read_advanced' | 'message_changed' | 'resumed' | 'member_changed' | 'conversation_joined' | 'conversation_left' | 'friendship_changed' | 'attachment_ready' | 'notification' | 'goodbye' | 'conversation_changed' | 'token_expiring' | 'profile_changed' | 'watch_changed' | 'send' | 'ping' | 'typing' | 'signal' | 'mark_read' | 'history' | 'hello' | 'refresh' | 'edit' | 'delete' | 'react' | 'set_presence' | 'create_conversation' | 'get_conversation' | 'list_conversations' | 'add_members' | 'remove_members' | 'list_members' | 'set_role' | 'update_conversation' | 'request_friend' | 'accept_friend' | 'remove_friend' | 'block' | 'unblock' | 'list_friends' | 'set_mute' | 'resume' | 'delete_conversation' | 'pin' | 'watch' | 'unwatch' | 'get_users' | 'update_profile' | 'confirm_notifications' | 'register_push' | 'unregister_push';
    }
    export namespace ServerFrame {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** The id of the request that this frame replies to; 0: the frame is an event. */
        id?: number;
        /** The reply to any request that failed. */
        error?: Error.Input | null;
        /** Events. The frequent ones have one-byte tags. */
        message_posted?: MessagePosted.Input | null;
        signaled?: Signaled.Input | null;
        presence_changed?: PresenceChanged.Input | null;
        typing_changed?: TypingChanged.Input | null;
        read_advanced?: ReadAdvanced.Input | null;
        message_changed?: MessageChanged.Input | null;
        resumed?: Resumed.Input | null;
        member_changed?: MemberChanged.Input | null;
        conversation_joined?: ConversationJoined.Input | null;
        conversation_left?: ConversationLeft.Input | null;
        friendship_changed?: FriendshipChanged.Input | null;
        attachment_ready?: AttachmentReady.Input | null;
        notification?: Notification.Input | null;
        goodbye?: Goodbye.Input | null;
        conversation_changed?: ConversationChanged.Input | null;
        token_expiring?: TokenExpiring.Input | null;
        profile_changed?: ProfileChanged.Input | null;
        watch_changed?: WatchChanged.Input | null;
        /** Responses. They have the names of GatewayService's rpcs, in snake case. */
        send?: SendResponse.Input | null;
        ping?: PingResponse.Input | null;
        typing?: TypingResponse.Input | null;
        signal?: SignalResponse.Input | null;
        mark_read?: MarkReadResponse.Input | null;
        history?: HistoryResponse.Input | null;
        hello?: HelloResponse.Input | null;
        refresh?: RefreshResponse.Input | null;
        edit?: EditResponse.Input | null;
        delete?: DeleteResponse.Input | null;
        react?: ReactResponse.Input | null;
        set_presence?: SetPresenceResponse.Input | null;
        create_conversation?: CreateConversationResponse.Input | null;
        get_conversation?: GetConversationResponse.Input | null;
        list_conversations?: ListConversationsResponse.Input | null;
        add_members?: AddMembersResponse.Input | null;
        remove_members?: RemoveMembersResponse.Input | null;
        list_members?: ListMembersResponse.Input | null;
        set_role?: SetRoleResponse.Input | null;
        update_conversation?: UpdateConversationResponse.Input | null;
        request_friend?: RequestFriendResponse.Input | null;
        accept_friend?: AcceptFriendResponse.Input | null;
        remove_friend?: RemoveFriendResponse.Input | null;
        block?: BlockResponse.Input | null;
        unblock?: UnblockResponse.Input | null;
        list_friends?: ListFriendsResponse.Input | null;
        set_mute?: SetMuteResponse.Input | null;
        resume?: ResumeResponse.Input | null;
        delete_conversation?: DeleteConversationResponse.Input | null;
        pin?: PinResponse.Input | null;
        watch?: WatchResponse.Input | null;
        unwatch?: UnwatchResponse.Input | null;
        get_users?: GetUsersResponse.Input | null;
        update_profile?: UpdateProfileResponse.Input | null;
        confirm_notifications?: ConfirmNotificationsResponse.Input | null;
        register_push?: RegisterPushResponse.Input | null;
        unregister_push?: UnregisterPushResponse.Input | null;
      }
      export type $Properties = Input;
    }
    /** The reply to a request that failed. */
    export interface Error {
      code: Code;
      /** For people: what is wrong, where, and what would be valid. */
      message: string;
      /** Milliseconds to wait before a retry; 0 if a retry does not help. */
      retry_after_ms: number;
    }
    export namespace Error {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        code?: Code;
        /** For people: what is wrong, where, and what would be valid. */
        message?: string;
        /** Milliseconds to wait before a retry; 0 if a retry does not help. */
        retry_after_ms?: number;
      }
      export type $Properties = Input;
    }
    /** A message was committed. In each conversation these events have ascending seq, without gaps or repeats, from the first one delivered on. */
    export interface MessagePosted {
      message: Message;
    }
    export namespace MessagePosted {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        message?: Message.Input | null;
      }
      export type $Properties = Input;
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
    export namespace Message {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        /** Sequence number in the conversation: from 1, without gaps. */
        seq?: number;
        sender_id?: string;
        /** The sender's own id of the message, 16 bytes. */
        client_message_id?: Uint8Array;
        /** Unix milliseconds at which the store committed the message. */
        sent_at?: number;
        /** Type of the body, defined by the application; a media type by convention. May be empty. */
        content_type?: string;
        body?: Uint8Array;
        /** The seq of the message of the same conversation that this one answers; 0: none. */
        reply_to?: number;
        /** Unix milliseconds of the last edit; 0: never edited. */
        edited_at?: number;
        /** The message is a tombstone: its body was deleted. */
        deleted?: boolean;
        /** Counts the changes made to the message since it was sent. */
        revision?: number;
        reactions?: Reaction.Input[];
        /** The files of the message, in their current state. */
        attachments?: Attachment.Input[];
      }
      export type $Properties = Input;
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
    export namespace Reaction {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        emoji?: string;
        /** The first of these users, at most 20. */
        user_ids?: string[];
        /** The total number of users. */
        count?: number;
        /** Whether the caller is one of these users, listed above or not. Set in responses only: events are the same for every member, so it is never set there. */
        mine?: boolean;
      }
      export type $Properties = Input;
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
    export namespace Attachment {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        attachment_id?: string;
        /** The file name given by the uploader. */
        name?: string;
        /** The media type detected from its bytes; until the attachment is ready, the one declared by the uploader. */
        content_type?: string;
        /** Size in bytes. */
        size?: number;
        state?: AttachmentState;
        /** The reason of a refusal, for people. */
        refused?: string;
        /** Width and height of a ready image in pixels, in upright orientation. */
        width?: number;
        height?: number;
        /** There is a thumbnail: WebP, at most 320 pixels wide and at most 320 pixels high. */
        thumbnail?: boolean;
      }
      export type $Properties = Input;
    }
    export interface Signaled {
      conversation_id: string;
      sender_id: string;
      content_type: string;
      body: Uint8Array;
      key: string;
    }
    export namespace Signaled {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        sender_id?: string;
        content_type?: string;
        body?: Uint8Array;
        key?: string;
      }
      export type $Properties = Input;
    }
    export interface PresenceChanged {
      user_id: string;
      status: PresenceStatus;
      text: string;
      /** Unix milliseconds; 0 while not offline. */
      last_seen: number;
    }
    export namespace PresenceChanged {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        user_id?: string;
        status?: PresenceStatus;
        text?: string;
        /** Unix milliseconds; 0 while not offline. */
        last_seen?: number;
      }
      export type $Properties = Input;
    }
    export interface TypingChanged {
      conversation_id: string;
      user_id: string;
      active: boolean;
    }
    export namespace TypingChanged {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        user_id?: string;
        active?: boolean;
      }
      export type $Properties = Input;
    }
    /** A member's read position advanced. If an event was lost in transit, the server sends it later: of two events of one user the higher position is valid. */
    export interface ReadAdvanced {
      conversation_id: string;
      user_id: string;
      seq: number;
    }
    export namespace ReadAdvanced {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        user_id?: string;
        seq?: number;
      }
      export type $Properties = Input;
    }
    /** A message was edited, deleted or reacted to, or one of its attachments became ready or was refused. If a change was lost in transit, the next one that arrives contains the message in its then current state: revision never decreases. */
    export interface MessageChanged {
      message: Message;
      /** The number of this change, counting all changes of messages of the conversation. */
      change: number;
    }
    export namespace MessageChanged {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        message?: Message.Input | null;
        /** The number of this change, counting all changes of messages of the conversation. */
        change?: number;
      }
      export type $Properties = Input;
    }
    /** Everything that was missed since a cursor of HelloRequest or ResumeRequest has been sent. */
    export interface Resumed {
      conversation_id: string;
      /** The seq of the cursor. */
      from_seq: number;
      /** The last seq that was sent for the cursor; live events continue from here. */
      to_seq: number;
      /** The client was too far behind: it must use History to read the messages between from_seq and the first event sent. */
      truncated: boolean;
      /** Every change of a message up to this change number was sent, unless truncated. */
      to_change: number;
      /** The cursor is of another epoch of the database, or above the last seq: the database was restored from a backup. Numbers known to the client may now stand for other messages, or for none. The client drops its messages of the conversation, reads it with History, and continues after to_seq, even if that is below the cursor. truncated is always set, too. */
      restored: boolean;
    }
    export namespace Resumed {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        /** The seq of the cursor. */
        from_seq?: number;
        /** The last seq that was sent for the cursor; live events continue from here. */
        to_seq?: number;
        /** The client was too far behind: it must use History to read the messages between from_seq and the first event sent. */
        truncated?: boolean;
        /** Every change of a message up to this change number was sent, unless truncated. */
        to_change?: number;
        /** The cursor is of another epoch of the database, or above the last seq: the database was restored from a backup. Numbers known to the client may now stand for other messages, or for none. The client drops its messages of the conversation, reads it with History, and continues after to_seq, even if that is below the cursor. truncated is always set, too. */
        restored?: boolean;
      }
      export type $Properties = Input;
    }
    /** The members of a conversation changed. */
    export interface MemberChanged {
      conversation_id: string;
      /** The conversation's last seq when the change was made: the change applies from the next message on. */
      seq: number;
      /** The user who made the change. */
      actor_id: string;
      /** Members who joined or whose role changed. */
      members: Member[];
      /** Users who are no longer members. */
      removed_user_ids: string[];
      /** See ConversationHead.epoch. */
      epoch: number;
      /** Changes were lost in transit, and the event names no users. A client that shows the members or their roles reads them with ListMembers; any other client does so once it shows them. */
      missed: boolean;
    }
    export namespace MemberChanged {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        /** The conversation's last seq when the change was made: the change applies from the next message on. */
        seq?: number;
        /** The user who made the change. */
        actor_id?: string;
        /** Members who joined or whose role changed. */
        members?: Member.Input[];
        /** Users who are no longer members. */
        removed_user_ids?: string[];
        /** See ConversationHead.epoch. */
        epoch?: number;
        /** Changes were lost in transit, and the event names no users. A client that shows the members or their roles reads them with ListMembers; any other client does so once it shows them. */
        missed?: boolean;
      }
      export type $Properties = Input;
    }
    export interface Member {
      user_id: string;
      role: Role;
      /** The conversation's last seq when the member joined: the member's first message is the next one. */
      joined_seq: number;
      read_seq: number;
    }
    export namespace Member {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        user_id?: string;
        role?: Role;
        /** The conversation's last seq when the member joined: the member's first message is the next one. */
        joined_seq?: number;
        read_seq?: number;
      }
      export type $Properties = Input;
    }
    /** The user became a member; live events continue after the conversation's last_seq. */
    export interface ConversationJoined {
      conversation: Conversation;
    }
    export namespace ConversationJoined {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation?: Conversation.Input | null;
      }
      export type $Properties = Input;
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
      last_message: Message | null;
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
    export namespace Conversation {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        kind?: ConversationKind;
        title?: string;
        last_seq?: number;
        /** The caller's read position. */
        read_seq?: number;
        /** The caller's role. */
        role?: Role;
        member_count?: number;
        /** Unix milliseconds. */
        created_at?: number;
        /** Unix milliseconds of the last activity. */
        active_at?: number;
        /** The newest message that the caller may read. In responses only; absent in events. */
        last_message?: Message.Input | null;
        /** Number of messages by others after the read position, without deleted ones. At most 1,000 deleted messages are recognized; any beyond count as unread. 0 in events. */
        unread?: number;
        history_visibility?: HistoryVisibility;
        /** Number of changes made to messages of the conversation so far. */
        last_change?: number;
        /** The caller gets no notifications of its unread messages while offline. False in events. */
        muted?: boolean;
        /** Messages are removed this many days after they were sent; 0: the server's setting applies, which may be never. */
        retention_days?: number;
        /** The conversation's last seq when the caller joined. In responses only; absent in events. */
        joined_seq?: number;
        /** Counts the changes of title, history_visibility, retention_days, metadata, avatar_url and pinned_seqs: of two states the one with the higher version is newer. */
        details_version?: number;
        /** Defined by the application, at most 4,096 bytes. */
        metadata?: Uint8Array;
        /** An https URL, or empty. At most 2,048 bytes. */
        avatar_url?: string;
        /** The other user of a direct conversation; empty in groups. In responses only; absent in events. */
        counterpart?: string;
        /** The pinned messages, at most 50, the newest pin last. */
        pinned_seqs?: number[];
      }
      export type $Properties = Input;
    }
    /** The user is no longer a member. */
    export interface ConversationLeft {
      conversation_id: string;
      /** The last seq that was posted while the user was a member. */
      seq: number;
    }
    export namespace ConversationLeft {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        /** The last seq that was posted while the user was a member. */
        seq?: number;
      }
      export type $Properties = Input;
    }
    export interface FriendshipChanged {
      user_id: string;
      state: FriendshipState;
    }
    export namespace FriendshipChanged {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        user_id?: string;
        state?: FriendshipState;
      }
      export type $Properties = Input;
    }
    /** An attachment was processed: it can be read, or was refused. While no message carries the attachment, only its uploader receives this event; the members receive it when the message is posted. The event may be lost; the current state of the message contains the same information. */
    export interface AttachmentReady {
      attachment_id: string;
      conversation_id: string;
      content_type: string;
      size: number;
      /** The reason, for people, if the attachment was refused. */
      refused: string;
      /** The seq of the message that carries the attachment; 0: none does yet. */
      seq: number;
    }
    export namespace AttachmentReady {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        attachment_id?: string;
        conversation_id?: string;
        content_type?: string;
        size?: number;
        /** The reason, for people, if the attachment was refused. */
        refused?: string;
        /** The seq of the message that carries the attachment; 0: none does yet. */
        seq?: number;
      }
      export type $Properties = Input;
    }
    /** A notification from the application to the user, in a format that the application defines. */
    export interface Notification {
      content_type: string;
      body: Uint8Array;
      /** Not empty: the notification is kept, and is sent again in every session until the client confirms it with ConfirmNotifications. */
      notification_id: string;
      /** Unix milliseconds at which the application sent it. */
      sent_at: number;
    }
    export namespace Notification {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        content_type?: string;
        body?: Uint8Array;
        /** Not empty: the notification is kept, and is sent again in every session until the client confirms it with ConfirmNotifications. */
        notification_id?: string;
        /** Unix milliseconds at which the application sent it. */
        sent_at?: number;
      }
      export type $Properties = Input;
    }
    /** The server is about to close the connection, with close code 4000. It still answers what was requested before, and refuses new requests except Ping with UNAVAILABLE. */
    export interface Goodbye {
      reason: string;
      /** Milliseconds to wait at least before the next connection, counted from this event. */
      reconnect_after_ms: number;
    }
    export namespace Goodbye {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        reason?: string;
        /** Milliseconds to wait at least before the next connection, counted from this event. */
        reconnect_after_ms?: number;
      }
      export type $Properties = Input;
    }
    /** The title or a setting of a conversation changed. */
    export interface ConversationChanged {
      conversation_id: string;
      /** The user who made the change. Empty if the event was lost in transit and the server sends the current title and settings instead. */
      actor_id: string;
      title: string;
      history_visibility: HistoryVisibility;
      retention_days: number;
      /** See Conversation.details_version. */
      details_version: number;
      metadata: Uint8Array;
      avatar_url: string;
      pinned_seqs: number[];
    }
    export namespace ConversationChanged {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        /** The user who made the change. Empty if the event was lost in transit and the server sends the current title and settings instead. */
        actor_id?: string;
        title?: string;
        history_visibility?: HistoryVisibility;
        retention_days?: number;
        /** See Conversation.details_version. */
        details_version?: number;
        metadata?: Uint8Array;
        avatar_url?: string;
        pinned_seqs?: number[];
      }
      export type $Properties = Input;
    }
    /** The token of the session is about to expire: unless the client extends the session by Refresh, the server closes the connection. Sent once for each token, a minute before its expiry, or after half of its remaining life if that was less than two minutes. */
    export interface TokenExpiring {
      /** Unix milliseconds of the token's expiry. */
      expires_at: number;
    }
    export namespace TokenExpiring {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** Unix milliseconds of the token's expiry. */
        expires_at?: number;
      }
      export type $Properties = Input;
    }
    /** The profile of a user changed: sent to the user's own devices, to friends, and to those who watch a conversation that the user is a member of. */
    export interface ProfileChanged {
      user: User;
    }
    export namespace ProfileChanged {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        user?: User.Input | null;
      }
      export type $Properties = Input;
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
    export namespace User {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        user_id?: string;
        /** At most 256 bytes. */
        name?: string;
        /** An https URL, or the id of an attachment that the user uploaded as "attachment:ID". At most 2,048 bytes. */
        avatar_url?: string;
        /** Defined by the application, at most 4,096 bytes. */
        metadata?: Uint8Array;
        /** Counts the changes of the profile: of two states, the one with the higher version is newer. 0: the user has no profile. Ignored in requests. */
        version?: number;
      }
      export type $Properties = Input;
    }
    /** The number of members who are there changed in a conversation that the device watches: at most one event in 5 s for each conversation. */
    export interface WatchChanged {
      conversation_id: string;
      online_count: number;
    }
    export namespace WatchChanged {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        online_count?: number;
      }
      export type $Properties = Input;
    }
    /** Sent only after the message is committed. */
    export interface SendResponse {
      conversation_id: string;
      seq: number;
      sent_at: number;
      /** The message had already been posted under this client_message_id. */
      deduplicated: boolean;
    }
    export namespace SendResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        seq?: number;
        sent_at?: number;
        /** The message had already been posted under this client_message_id. */
        deduplicated?: boolean;
      }
      export type $Properties = Input;
    }
    export interface PingResponse {

    }
    export namespace PingResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface TypingResponse {

    }
    export namespace TypingResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface SignalResponse {

    }
    export namespace SignalResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface MarkReadResponse {
      /** Number of messages after the read position, without deleted ones. All are by others, since posting moves the position. As in Conversation.unread, at most 1,000 deleted messages are recognized. */
      unread: number;
    }
    export namespace MarkReadResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** Number of messages after the read position, without deleted ones. All are by others, since posting moves the position. As in Conversation.unread, at most 1,000 deleted messages are recognized. */
        unread?: number;
      }
      export type $Properties = Input;
    }
    export interface HistoryResponse {
      /** In ascending seq. */
      messages: Message[];
      /** There are more messages in the direction of paging. */
      has_more: boolean;
      /** The profiles of the senders, each once. */
      users: User[];
    }
    export namespace HistoryResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** In ascending seq. */
        messages?: Message.Input[];
        /** There are more messages in the direction of paging. */
        has_more?: boolean;
        /** The profiles of the senders, each once. */
        users?: User.Input[];
      }
      export type $Properties = Input;
    }
    export interface HelloResponse {
      session_id: string;
      user_id: string;
      /** Unix milliseconds. */
      server_time: number;
      /** The client sends a ping if it has received nothing for this long, and reconnects if there is no answer. */
      heartbeat_interval_ms: number;
      limits: Limits;
      /** The most recently active conversations, at most limits.max_heads; ListConversations returns the rest. */
      heads: ConversationHead[];
      /** The friends who are not offline. */
      friends: Presence[];
      /** Unix milliseconds at which the token expires and the session ends, unless refreshed; 0: never. */
      token_expires_at: number;
      /** The epoch of the database: a new one begins when the database is restored from a backup. Numbers of another epoch stand for other messages. Empty: not known. */
      database_epoch: string;
      /** Grows with each change of the user's memberships, friendships, friend requests and blocks. Changes up to this version are not sent as events again: a client that has a different version from an earlier session (in the same database_epoch) missed changes, and reads ListConversations and ListFriends; a client with the same version missed none. Every later change is sent as an event of this session, within seconds even if it was lost in transit at first. */
      sets_version: number;
      /** If the request set compact_resume: the indexes, from 0, of the cursors in its `resume` that are up to date. No `resumed` event is sent for them. */
      up_to_date: number[];
    }
    export namespace HelloResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        session_id?: string;
        user_id?: string;
        /** Unix milliseconds. */
        server_time?: number;
        /** The client sends a ping if it has received nothing for this long, and reconnects if there is no answer. */
        heartbeat_interval_ms?: number;
        limits?: Limits.Input | null;
        /** The most recently active conversations, at most limits.max_heads; ListConversations returns the rest. */
        heads?: ConversationHead.Input[];
        /** The friends who are not offline. */
        friends?: Presence.Input[];
        /** Unix milliseconds at which the token expires and the session ends, unless refreshed; 0: never. */
        token_expires_at?: number;
        /** The epoch of the database: a new one begins when the database is restored from a backup. Numbers of another epoch stand for other messages. Empty: not known. */
        database_epoch?: string;
        /** Grows with each change of the user's memberships, friendships, friend requests and blocks. Changes up to this version are not sent as events again: a client that has a different version from an earlier session (in the same database_epoch) missed changes, and reads ListConversations and ListFriends; a client with the same version missed none. Every later change is sent as an event of this session, within seconds even if it was lost in transit at first. */
        sets_version?: number;
        /** If the request set compact_resume: the indexes, from 0, of the cursors in its `resume` that are up to date. No `resumed` event is sent for them. */
        up_to_date?: number[];
      }
      export type $Properties = Input;
    }
    /** Limits of the server. */
    export interface Limits {
      /** Maximum bytes of one WebSocket message. */
      max_message_bytes: number;
      /** Maximum number of frames in one WebSocket message. */
      max_frames: number;
      /** Maximum bytes of a message's body. */
      max_body_bytes: number;
      /** Maximum number of requests in flight on one connection. */
      max_in_flight: number;
      /** Maximum number of messages in one History page. */
      max_history: number;
      /** Maximum number of conversation heads in a HelloResponse, and of cursors in a HelloRequest. */
      max_heads: number;
      /** Maximum number of users in one CreateConversation, AddMembers or RemoveMembers. */
      max_members_per_request: number;
    }
    export namespace Limits {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** Maximum bytes of one WebSocket message. */
        max_message_bytes?: number;
        /** Maximum number of frames in one WebSocket message. */
        max_frames?: number;
        /** Maximum bytes of a message's body. */
        max_body_bytes?: number;
        /** Maximum number of requests in flight on one connection. */
        max_in_flight?: number;
        /** Maximum number of messages in one History page. */
        max_history?: number;
        /** Maximum number of conversation heads in a HelloResponse, and of cursors in a HelloRequest. */
        max_heads?: number;
        /** Maximum number of users in one CreateConversation, AddMembers or RemoveMembers. */
        max_members_per_request?: number;
      }
      export type $Properties = Input;
    }
    /** The current state of a conversation for the user: live events continue after last_seq. */
    export interface ConversationHead {
      conversation_id: string;
      last_seq: number;
      read_seq: number;
      /** Unix milliseconds of the last activity. */
      active_at: number;
      /** Number of changes made to messages of the conversation so far: message_changed events continue after it. */
      last_change: number;
      /** See Conversation.details_version. A client with a lower version missed a change of the title or a setting, and reads GetConversation. */
      details_version: number;
      /** Counts the changes of a group's members and of their roles: a client with a lower epoch missed a change, and reads ListMembers. 0 for a direct conversation. */
      epoch: number;
    }
    export namespace ConversationHead {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation_id?: string;
        last_seq?: number;
        read_seq?: number;
        /** Unix milliseconds of the last activity. */
        active_at?: number;
        /** Number of changes made to messages of the conversation so far: message_changed events continue after it. */
        last_change?: number;
        /** See Conversation.details_version. A client with a lower version missed a change of the title or a setting, and reads GetConversation. */
        details_version?: number;
        /** Counts the changes of a group's members and of their roles: a client with a lower epoch missed a change, and reads ListMembers. 0 for a direct conversation. */
        epoch?: number;
      }
      export type $Properties = Input;
    }
    export interface Presence {
      user_id: string;
      status: PresenceStatus;
      text: string;
      /** Unix milliseconds; 0 while not offline. */
      last_seen: number;
    }
    export namespace Presence {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        user_id?: string;
        status?: PresenceStatus;
        text?: string;
        /** Unix milliseconds; 0 while not offline. */
        last_seen?: number;
      }
      export type $Properties = Input;
    }
    export interface RefreshResponse {
      /** Unix milliseconds at which the new token expires; 0: never. */
      expires_at: number;
    }
    export namespace RefreshResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** Unix milliseconds at which the new token expires; 0: never. */
        expires_at?: number;
      }
      export type $Properties = Input;
    }
    export interface EditResponse {
      revision: number;
    }
    export namespace EditResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        revision?: number;
      }
      export type $Properties = Input;
    }
    export interface DeleteResponse {
      revision: number;
    }
    export namespace DeleteResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        revision?: number;
      }
      export type $Properties = Input;
    }
    export interface ReactResponse {
      revision: number;
    }
    export namespace ReactResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        revision?: number;
      }
      export type $Properties = Input;
    }
    export interface SetPresenceResponse {
      /** Counts the caller's choices of a status: of two concurrent choices, the one with the higher version is valid. */
      version: number;
    }
    export namespace SetPresenceResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** Counts the caller's choices of a status: of two concurrent choices, the one with the higher version is valid. */
        version?: number;
      }
      export type $Properties = Input;
    }
    export interface CreateConversationResponse {
      conversation: Conversation;
    }
    export namespace CreateConversationResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation?: Conversation.Input | null;
      }
      export type $Properties = Input;
    }
    export interface GetConversationResponse {
      conversation: Conversation;
    }
    export namespace GetConversationResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversation?: Conversation.Input | null;
      }
      export type $Properties = Input;
    }
    export interface ListConversationsResponse {
      conversations: Conversation[];
      /** Empty: this is the last page. */
      next_page_token: string;
      /** The profiles of the senders of the last messages and of counterparts, each once. */
      users: User[];
    }
    export namespace ListConversationsResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        conversations?: Conversation.Input[];
        /** Empty: this is the last page. */
        next_page_token?: string;
        /** The profiles of the senders of the last messages and of counterparts, each once. */
        users?: User.Input[];
      }
      export type $Properties = Input;
    }
    export interface AddMembersResponse {
      /** Number of users who were not members before. */
      added: number;
    }
    export namespace AddMembersResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** Number of users who were not members before. */
        added?: number;
      }
      export type $Properties = Input;
    }
    export interface RemoveMembersResponse {
      /** Number of users who were members before. */
      removed: number;
    }
    export namespace RemoveMembersResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** Number of users who were members before. */
        removed?: number;
      }
      export type $Properties = Input;
    }
    export interface ListMembersResponse {
      members: Member[];
      next_page_token: string;
      /** The profiles of the members. */
      users: User[];
    }
    export namespace ListMembersResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        members?: Member.Input[];
        next_page_token?: string;
        /** The profiles of the members. */
        users?: User.Input[];
      }
      export type $Properties = Input;
    }
    export interface SetRoleResponse {

    }
    export namespace SetRoleResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface UpdateConversationResponse {

    }
    export namespace UpdateConversationResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface RequestFriendResponse {
      state: FriendshipState;
    }
    export namespace RequestFriendResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        state?: FriendshipState;
      }
      export type $Properties = Input;
    }
    export interface AcceptFriendResponse {
      state: FriendshipState;
    }
    export namespace AcceptFriendResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        state?: FriendshipState;
      }
      export type $Properties = Input;
    }
    export interface RemoveFriendResponse {
      state: FriendshipState;
    }
    export namespace RemoveFriendResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        state?: FriendshipState;
      }
      export type $Properties = Input;
    }
    export interface BlockResponse {

    }
    export namespace BlockResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface UnblockResponse {

    }
    export namespace UnblockResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface ListFriendsResponse {
      friends: Friend[];
      next_page_token: string;
    }
    export namespace ListFriendsResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        friends?: Friend.Input[];
        next_page_token?: string;
      }
      export type $Properties = Input;
    }
    export interface Friend {
      user_id: string;
      state: FriendshipState;
      /** Unix milliseconds of the last change of state. */
      since: number;
      /** For a friend: Unix milliseconds at which friends last saw the user online; 0: never. */
      last_seen: number;
    }
    export namespace Friend {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        user_id?: string;
        state?: FriendshipState;
        /** Unix milliseconds of the last change of state. */
        since?: number;
        /** For a friend: Unix milliseconds at which friends last saw the user online; 0: never. */
        last_seen?: number;
      }
      export type $Properties = Input;
    }
    export interface SetMuteResponse {

    }
    export namespace SetMuteResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface ResumeResponse {

    }
    export namespace ResumeResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface DeleteConversationResponse {

    }
    export namespace DeleteConversationResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface PinResponse {
      /** See Conversation.details_version. */
      details_version: number;
    }
    export namespace PinResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** See Conversation.details_version. */
        details_version?: number;
      }
      export type $Properties = Input;
    }
    export interface WatchResponse {
      /** The number of members who have a session and are visible to others; the caller counts. */
      online_count: number;
      /** The members who are not offline: all of them in a conversation of at most 200 members, otherwise those who were active most recently, at most 200. presence_changed follows for these; in a larger conversation, watch_changed has the number. */
      members: Presence[];
    }
    export namespace WatchResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** The number of members who have a session and are visible to others; the caller counts. */
        online_count?: number;
        /** The members who are not offline: all of them in a conversation of at most 200 members, otherwise those who were active most recently, at most 200. presence_changed follows for these; in a larger conversation, watch_changed has the number. */
        members?: Presence.Input[];
      }
      export type $Properties = Input;
    }
    export interface UnwatchResponse {

    }
    export namespace UnwatchResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface GetUsersResponse {
      /** In the order of the request, without repeats. A user without a profile has a user_id only. */
      users: User[];
    }
    export namespace GetUsersResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** In the order of the request, without repeats. A user without a profile has a user_id only. */
        users?: User.Input[];
      }
      export type $Properties = Input;
    }
    export interface UpdateProfileResponse {
      /** The version of the profile. */
      version: number;
    }
    export namespace UpdateProfileResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {
        /** The version of the profile. */
        version?: number;
      }
      export type $Properties = Input;
    }
    export interface ConfirmNotificationsResponse {

    }
    export namespace ConfirmNotificationsResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface RegisterPushResponse {

    }
    export namespace RegisterPushResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
    export interface UnregisterPushResponse {

    }
    export namespace UnregisterPushResponse {
      /** The same as a request gives it: every field may be left out. */
      export interface Input {

      }
      export type $Properties = Input;
    }
  }
}

/** Every request to send, by its name in `ClientFrame`. */
export interface RequestInputs {
  /** Opens the session; the first request of every connection. */
  hello: godwit.v1.HelloRequest.Input;
  /** Keeps the connection alive. */
  ping: godwit.v1.PingRequest.Input;
  /** Extends the session with a newer token of the same user. */
  refresh: godwit.v1.RefreshRequest.Input;
  /** Resumes conversations whose cursors did not fit into Hello. */
  resume: godwit.v1.ResumeRequest.Input;
  /** Posts a message; the reply is sent once it is committed. */
  send: godwit.v1.SendRequest.Input;
  /** Replaces the body of one of the caller's own messages. */
  edit: godwit.v1.EditRequest.Input;
  /** Deletes a message, leaving a tombstone. */
  delete: godwit.v1.DeleteRequest.Input;
  /** Adds or removes a reaction. */
  react: godwit.v1.ReactRequest.Input;
  /** Reads a page of a conversation. */
  history: godwit.v1.HistoryRequest.Input;
  /** Moves the caller's read position forward. */
  mark_read: godwit.v1.MarkReadRequest.Input;
  /** Tells the members that the caller is typing. */
  typing: godwit.v1.TypingRequest.Input;
  /** Sends an ephemeral message to the members. */
  signal: godwit.v1.SignalRequest.Input;
  /** Creates a group conversation, owned by the caller. */
  create_conversation: godwit.v1.CreateConversationRequest.Input;
  /** Reads one conversation of the caller. */
  get_conversation: godwit.v1.GetConversationRequest.Input;
  /** Pages through the caller's conversations, most recently active first. */
  list_conversations: godwit.v1.ListConversationsRequest.Input;
  /** Adds users to a conversation. */
  add_members: godwit.v1.AddMembersRequest.Input;
  /** Removes members of a conversation. Callers who remove themselves leave it. */
  remove_members: godwit.v1.RemoveMembersRequest.Input;
  /** Pages through the members of a conversation. */
  list_members: godwit.v1.ListMembersRequest.Input;
  /** Changes a member's role. */
  set_role: godwit.v1.SetRoleRequest.Input;
  /** Renames a conversation, or changes its settings. */
  update_conversation: godwit.v1.UpdateConversationRequest.Input;
  /** Deletes a group for all members. */
  delete_conversation: godwit.v1.DeleteConversationRequest.Input;
  /** Pins a message, or unpins it. */
  pin: godwit.v1.PinRequest.Input;
  /** Begins to tell this device which members of a conversation are there. */
  watch: godwit.v1.WatchRequest.Input;
  /** Ends Watch. */
  unwatch: godwit.v1.UnwatchRequest.Input;
  /** Sends a friend request to a user; two requests that cross make a friendship. */
  request_friend: godwit.v1.RequestFriendRequest.Input;
  /** Accepts a friend request. */
  accept_friend: godwit.v1.AcceptFriendRequest.Input;
  /** Ends a friendship, declines an invitation or withdraws a request. */
  remove_friend: godwit.v1.RemoveFriendRequest.Input;
  /** Blocks a user. */
  block: godwit.v1.BlockRequest.Input;
  /** Ends a block. */
  unblock: godwit.v1.UnblockRequest.Input;
  /** Pages through the caller's friends. */
  list_friends: godwit.v1.ListFriendsRequest.Input;
  /** Sets the status that the caller's friends see. */
  set_presence: godwit.v1.SetPresenceRequest.Input;
  /** Reads the profiles of users. */
  get_users: godwit.v1.GetUsersRequest.Input;
  /** Changes the caller's profile. */
  update_profile: godwit.v1.UpdateProfileRequest.Input;
  /** Confirms notifications that were kept for the caller. */
  confirm_notifications: godwit.v1.ConfirmNotificationsRequest.Input;
  /** Registers a browser for Web Push. */
  register_push: godwit.v1.RegisterPushRequest.Input;
  /** Forgets a browser registered for Web Push. */
  unregister_push: godwit.v1.UnregisterPushRequest.Input;
  /** Stops or resumes notifications of unread messages while the caller is offline. */
  set_mute: godwit.v1.SetMuteRequest.Input;
}

/** Every response by the name of its request. */
export interface Responses {
  hello: godwit.v1.HelloResponse;
  ping: godwit.v1.PingResponse;
  refresh: godwit.v1.RefreshResponse;
  resume: godwit.v1.ResumeResponse;
  /** Sent only after the message is committed. */
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

/** Every event by its name in `ServerFrame`. */
export interface Events {
  /** Events. The frequent ones have one-byte tags. */
  message_posted: godwit.v1.MessagePosted;
  signaled: godwit.v1.Signaled;
  presence_changed: godwit.v1.PresenceChanged;
  typing_changed: godwit.v1.TypingChanged;
  /** A member's read position advanced. If an event was lost in transit, the server sends it later: of two events of one user the higher position is valid. */
  read_advanced: godwit.v1.ReadAdvanced;
  /** A message was edited, deleted or reacted to, or one of its attachments became ready or was refused. If a change was lost in transit, the next one that arrives contains the message in its then current state: revision never decreases. */
  message_changed: godwit.v1.MessageChanged;
  /** Everything that was missed since a cursor of HelloRequest or ResumeRequest has been sent. */
  resumed: godwit.v1.Resumed;
  /** The members of a conversation changed. */
  member_changed: godwit.v1.MemberChanged;
  /** The user became a member; live events continue after the conversation's last_seq. */
  conversation_joined: godwit.v1.ConversationJoined;
  /** The user is no longer a member. */
  conversation_left: godwit.v1.ConversationLeft;
  friendship_changed: godwit.v1.FriendshipChanged;
  /** An attachment was processed: it can be read, or was refused. While no message carries the attachment, only its uploader receives this event; the members receive it when the message is posted. The event may be lost; the current state of the message contains the same information. */
  attachment_ready: godwit.v1.AttachmentReady;
  /** A notification from the application to the user, in a format that the application defines. */
  notification: godwit.v1.Notification;
  /** The server is about to close the connection, with close code 4000. It still answers what was requested before, and refuses new requests except Ping with UNAVAILABLE. */
  goodbye: godwit.v1.Goodbye;
  /** The title or a setting of a conversation changed. */
  conversation_changed: godwit.v1.ConversationChanged;
  /** The token of the session is about to expire: unless the client extends the session by Refresh, the server closes the connection. Sent once for each token, a minute before its expiry, or after half of its remaining life if that was less than two minutes. */
  token_expiring: godwit.v1.TokenExpiring;
  /** The profile of a user changed: sent to the user's own devices, to friends, and to those who watch a conversation that the user is a member of. */
  profile_changed: godwit.v1.ProfileChanged;
  /** The number of members who are there changed in a conversation that the device watches: at most one event in 5 s for each conversation. */
  watch_changed: godwit.v1.WatchChanged;
}

/** The name of a request in `ClientFrame`: its rpc's in snake case. */
export type Command = keyof RequestInputs;

/** The name of an event in `ServerFrame`. */
export type EventName = keyof Events;
