/** A file of a message, as webhooks have it. */
export interface WebhookAttachment {
  attachment_id: string;
  name: string;
  content_type: string;
  size: number;
  state: 'unspecified' | 'processing' | 'ready' | 'refused';
  refused: string;
  width: number;
  height: number;
  thumbnail: boolean;
}

/** A message, as webhooks have it: in its state when the request was made. */
export interface WebhookMessage {
  conversation_id: string;
  seq: number;
  sender_id: string;
  /** Base64 of 16 bytes. */
  client_message_id: string;
  /** Unix milliseconds. */
  sent_at: number;
  content_type: string;
  /** Base64. */
  body: string;
  /** The body, if it is text. */
  text?: string;
  /** 0: none. */
  reply_to: number;
  /** Unix milliseconds; 0: never. */
  edited_at: number;
  deleted: boolean;
  revision: number;
  reactions: { emoji: string; count: number; user_ids: string[] }[];
  attachments: WebhookAttachment[];
}

/** A body that is about to be posted. */
export interface WebhookDraft {
  conversation_id: string;
  sender_id: string;
  content_type: string;
  /** Base64. */
  body: string;
  /** The body, if it is text. */
  text?: string;
}

/** The data of each type of event. */
export interface WebhookData {
  'message.posted': { conversation_id: string; seq: number; message: WebhookMessage };
  'message.changed': {
    conversation_id: string;
    seq: number;
    revision: number;
    actor_id: string;
    message: WebhookMessage;
  };
  'conversation.created': {
    conversation_id: string;
    actor_id: string;
    title: string;
    member_count: number;
    /** The first 1,000. */
    member_ids: string[];
  };
  'conversation.updated': {
    conversation_id: string;
    actor_id: string;
    title: string;
    history_visibility: number;
    retention_days: number;
  };
  /** `actor_id` is empty if no user asked for it. */
  'conversation.deleted': { conversation_id: string; actor_id: string };
  'members.changed': {
    conversation_id: string;
    /** The conversation's last seq before the change. */
    seq: number;
    actor_id: string;
    changed_count: number;
    /** The first 1,000 who joined, or whose role changed. */
    members: { user_id: string; role: number }[];
    removed_count: number;
    removed_user_ids: string[];
  };
  'user.unread': {
    user_id: string;
    conversations: { conversation_id: string; unread: number; last_seq: number }[];
  };
}

/** The data of each type of question, which BEFORE_SEND_URL is asked: its answer decides. */
export interface WebhookQuestions {
  /** About a message. */
  'message.before_send': WebhookDraft & {
    /** Not empty: the message may create the direct conversation with this user. */
    to_user_id: string;
    /** Base64 of 16 bytes. */
    client_message_id: string;
    /** 0: none. */
    reply_to: number;
    attachment_ids: string[];
  };
  /** About an edit of the message `seq`. */
  'message.before_edit': WebhookDraft & { seq: number };
}

type OneOf<Types> = {
  [T in keyof Types]: { type: T /** ISO 8601. */; timestamp: string; data: Types[T] };
}[keyof Types];

/** A question of BEFORE_SEND_URL. */
export type WebhookQuestion = OneOf<WebhookQuestions>;

/** An event of Godwit, or a question. Other types may be added: ignore those that you do not know. */
export type WebhookEvent = OneOf<WebhookData> | WebhookQuestion;
