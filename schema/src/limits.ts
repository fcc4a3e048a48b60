/** The limits of every server of this version; clients receive theirs in `HelloResponse.limits`. */
export const limits = Object.freeze({
  /** Maximum bytes of one WebSocket message from a client. */
  max_message_bytes: 1024 * 1024,
  /** Maximum number of frames in one WebSocket message from a client. */
  max_frames: 256,
  /** Maximum bytes of a message's body. */
  max_body_bytes: 16 * 1024,
  /** Maximum number of requests in flight on one connection. */
  max_in_flight: 256,
  /** Maximum number of messages in one page of history. */
  max_history: 200,
  /** Maximum number of conversation heads in a HelloResponse, and of cursors in a HelloRequest. */
  max_heads: 1_000,
  /** Maximum number of users in one request that changes the members of a conversation. */
  max_members_per_request: 10_000,
});

/** Maximum bytes of UTF-8 of a user's or a conversation's id. */
export const MAX_ID_BYTES = 64;
/** Exact number of bytes of a client message id. */
export const CLIENT_MESSAGE_ID_BYTES = 16;
/** Maximum bytes of UTF-8 of a content type. */
export const MAX_CONTENT_TYPE_BYTES = 128;
/** Maximum bytes of UTF-8 of one emoji. */
export const MAX_EMOJI_BYTES = 64;
/** Maximum bytes of UTF-8 of the text of a user's presence. */
export const MAX_STATUS_TEXT_BYTES = 256;
/** Maximum bytes of UTF-8 of a signal's key. */
export const MAX_SIGNAL_KEY_BYTES = 64;
/** Maximum bytes of UTF-8 of a conversation's title. */
export const MAX_TITLE_BYTES = 256;
/** Maximum bytes of UTF-8 of a user's name in a profile. */
export const MAX_NAME_BYTES = 256;
/** Maximum bytes of UTF-8 of the address of an avatar. */
export const MAX_AVATAR_URL_BYTES = 2_048;
/** Maximum bytes of the metadata of a profile or a conversation. */
export const MAX_METADATA_BYTES = 4_096;
/** Maximum number of users in one request that reads profiles. */
export const MAX_USERS_READ = 100;
/** Maximum number of pinned messages of a conversation. */
export const MAX_PINS = 50;
/** Maximum number of attachments of one message. */
export const MAX_ATTACHMENTS = 10;
/** Maximum bytes of UTF-8 of an attachment's name. */
export const MAX_ATTACHMENT_NAME_BYTES = 255;
