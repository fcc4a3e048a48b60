/** The limits of every server of this version; `HelloResponse.limits` tells clients those that concern them. */
export const limits = Object.freeze({
  /** Bytes of one WebSocket message from a client. */
  max_message_bytes: 1024 * 1024,
  /** Frames in one WebSocket message from a client. */
  max_frames: 256,
  /** Bytes of a message's body. */
  max_body_bytes: 16 * 1024,
  /** Requests of one connection that may be unanswered at a time. */
  max_in_flight: 256,
  /** Messages in one page of history. */
  max_history: 200,
  /** Conversation heads in a HelloResponse, and cursors in a HelloRequest. */
  max_heads: 1_000,
  /** Users in one request that changes a member set. */
  max_members_per_request: 10_000,
});

/** Bytes of UTF-8 of a user's or a conversation's id. */
export const MAX_ID_BYTES = 64;
/** Bytes of a client message id: exactly. */
export const CLIENT_MESSAGE_ID_BYTES = 16;
/** Bytes of UTF-8 of a content type. */
export const MAX_CONTENT_TYPE_BYTES = 128;
/** Bytes of UTF-8 of one emoji. */
export const MAX_EMOJI_BYTES = 64;
/** Bytes of UTF-8 of what a user's presence says beside its status. */
export const MAX_STATUS_TEXT_BYTES = 256;
/** Bytes of UTF-8 of a signal's key. */
export const MAX_SIGNAL_KEY_BYTES = 64;
/** Bytes of UTF-8 of a conversation's title. */
export const MAX_TITLE_BYTES = 256;
/** Attachments of one message. */
export const MAX_ATTACHMENTS = 10;
/** Bytes of UTF-8 of an attachment's name. */
export const MAX_ATTACHMENT_NAME_BYTES = 255;
