import type { Client } from '@godwit/client';
import { Code, type Command } from '@godwit/schema';
import { directConversationId } from '@godwit/store/client';
import type { Row } from './row.js';

/** The conversation that Ann creates with Ben first: the one of every request that names no other. */
export const c = { conversation_id: 'c' };
/** A later conversation of Ann and Ben. */
export const w = { conversation_id: 'w' };
/** A conversation that does not exist. */
export const nowhere = { conversation_id: 'nowhere' };
/** The id of the direct conversation of Ann and Ben. */
export const direct = directConversationId('ann', 'ben');

// Short names of the expected errors.
export const DENIED = Code.CODE_PERMISSION_DENIED;
export const INVALID = Code.CODE_INVALID_ARGUMENT;
export const MISSING = Code.CODE_NOT_FOUND;
export const UNIMPLEMENTED = Code.CODE_UNIMPLEMENTED;
export const CONFLICT = Code.CODE_CONFLICT;
export const TOO_LARGE = Code.CODE_TOO_LARGE;

const text = (body: string) => Buffer.from(body);
/** A request for a row: the command that it makes, and how a client makes it. */
export const does = <C extends Command>(command: C, act: (client: Client) => Promise<unknown>): Row['does'] => [
  command,
  act,
];

// One function for each command, with the few fields that rows vary.
export const create = (request: Parameters<Client['createConversation']>[0]) =>
  does('create_conversation', (u) => u.createConversation(request));
export const add = (...user_ids: string[]) => does('add_members', (u) => u.addMembers({ ...c, user_ids }));
export const remove = (...user_ids: string[]) => does('remove_members', (u) => u.removeMembers({ ...c, user_ids }));
export const role = (user_id: string, role: number) => does('set_role', (u) => u.setRole({ ...c, user_id, role }));
export const update = (request: object) =>
  does('update_conversation', (u) => u.updateConversation({ ...c, ...request }));
export const send = (body: string, to: object = c) => does('send', (u) => u.send({ ...to, body }));
export const edit = (seq: number, body: string, to: object = c) =>
  does('edit', (u) => u.edit({ ...to, seq, body: text(body), content_type: 'text/plain' }));
export const erase = (seq: number, to: object = c) => does('delete', (u) => u.delete({ ...to, seq }));
export const react = (seq: number, emoji: string, more: object = c) =>
  does('react', (u) => u.react({ seq, emoji, ...more }));
export const read = (seq: number, to: object = c) => does('mark_read', (u) => u.markRead({ ...to, seq }));
export const types = (active: boolean, to: object = c) => does('typing', (u) => u.typing({ ...to, active }));
export const signal = (body: string, to: object = c) =>
  does('signal', (u) => u.signal({ ...to, key: 'k', content_type: '', body: text(body) }));
export const history = (to: object) => does('history', (u) => u.history(to));
export const get = (to: object) => does('get_conversation', (u) => u.getConversation(to));
export const members = (to: object) => does('list_members', (u) => u.listMembers(to));
export const ask = (user_id: string) => does('request_friend', (u) => u.requestFriend({ user_id }));
export const accept = (user_id: string) => does('accept_friend', (u) => u.acceptFriend({ user_id }));
export const unfriend = (user_id: string) => does('remove_friend', (u) => u.removeFriend({ user_id }));
export const block = (user_id: string) => does('block', (u) => u.block({ user_id }));
export const unblock = (user_id: string) => does('unblock', (u) => u.unblock({ user_id }));
export const mute = (conversation_id: string) => does('set_mute', (u) => u.setMute({ conversation_id, muted: true }));
export const pin = (seq: number) => does('pin', (u) => u.pin({ ...w, seq }));
export const rename = (request: object) => does('update_profile', (u) => u.updateProfile(request));
export const end = () => does('delete_conversation', (u) => u.deleteConversation(w));
export const watch = (to: object = c) => does('watch', (u) => u.watch(to));
export const unwatch = (to: object = c) => does('unwatch', (u) => u.unwatch(to));
export const show = (status: number, text = '') => does('set_presence', (u) => u.setPresence({ status, text }));
