// Generated from schema/proto by `npm run generate`. Do not edit.
import type { Command } from './service.js';

/** Shape of a field: a scalar, the fields of a message, or any number of one of them. */
export type FieldShape =
  | 'string'
  | 'bytes'
  | 'bool'
  | 'uint32'
  | 'uint64'
  | 'enum'
  | readonly FieldShape[]
  | { readonly [field: string]: FieldShape };

/** The fields of each request. */
export const requestFields: { readonly [C in Command]: { readonly [field: string]: FieldShape } } = {
  hello: { token: 'string', client_name: 'string', client_version: 'string', resume: [{ conversation_id: 'string', seq: 'uint64', change: 'uint64', database_epoch: 'string' }], compact_resume: 'bool' },
  ping: {  },
  refresh: { token: 'string' },
  resume: { resume: [{ conversation_id: 'string', seq: 'uint64', change: 'uint64', database_epoch: 'string' }] },
  send: { conversation_id: 'string', to_user_id: 'string', client_message_id: 'bytes', content_type: 'string', body: 'bytes', reply_to: 'uint64', attachment_ids: ['string'], after: 'bytes' },
  edit: { conversation_id: 'string', seq: 'uint64', content_type: 'string', body: 'bytes' },
  delete: { conversation_id: 'string', seq: 'uint64' },
  react: { conversation_id: 'string', seq: 'uint64', emoji: 'string', remove: 'bool' },
  history: { conversation_id: 'string', before_seq: 'uint64', after_seq: 'uint64', limit: 'uint32' },
  mark_read: { conversation_id: 'string', seq: 'uint64' },
  typing: { conversation_id: 'string', active: 'bool' },
  signal: { conversation_id: 'string', content_type: 'string', body: 'bytes', key: 'string' },
  create_conversation: { title: 'string', member_ids: ['string'], conversation_id: 'string', history_visibility: 'enum' },
  get_conversation: { conversation_id: 'string' },
  list_conversations: { limit: 'uint32', page_token: 'string' },
  add_members: { conversation_id: 'string', user_ids: ['string'] },
  remove_members: { conversation_id: 'string', user_ids: ['string'] },
  list_members: { conversation_id: 'string', limit: 'uint32', page_token: 'string' },
  set_role: { conversation_id: 'string', user_id: 'string', role: 'enum' },
  update_conversation: { conversation_id: 'string', title: 'string', history_visibility: 'enum', retention_days: 'uint32' },
  request_friend: { user_id: 'string' },
  accept_friend: { user_id: 'string' },
  remove_friend: { user_id: 'string' },
  block: { user_id: 'string' },
  unblock: { user_id: 'string' },
  list_friends: { limit: 'uint32', page_token: 'string', state: 'enum' },
  set_presence: { status: 'enum', text: 'string' },
  set_mute: { conversation_id: 'string', muted: 'bool' },
};
