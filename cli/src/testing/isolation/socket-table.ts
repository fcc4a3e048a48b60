import { randomBytes } from 'node:crypto';
import { type Command, godwit } from '@godwit/schema';
import { vapidKeys } from '@godwit/store/testing';
import type { IsolationWorld, Room } from './world.js';

const { Role, PresenceStatus } = godwit.v1;

/** The words of the table. `ok` may change something, and `read` must not. */
export const OUTCOMES: Readonly<Record<string, string>> = {
  ok: 'ok',
  read: 'ok',
  den: 'PERMISSION_DENIED',
  nof: 'NOT_FOUND',
  una: 'UNAUTHENTICATED',
  inv: 'INVALID_ARGUMENT',
  con: 'CONFLICT',
  uni: 'UNIMPLEMENTED',
};

/** Requests over the WebSocket; a label begins with the command. "the direct" is that of the owner and the blocked. */
export const SOCKET_TABLE = `
                                               str   mem   ex    blk   adm   own   ban   key
  hello                                        read  read  read  read  read  read  den   una
  ping                                         read  read  read  read  read  read  una   una
  refresh with the own token                   read  read  read  read  read  read  una   una
  refresh with the owner's token               den   den   den   den   den   read  una   una
  resume of a room                             read  read  read  read  read  read  una   una
  resume of the direct                         read  read  read  read  read  read  una   una

  send to a room                               den   ok    den   den   ok    ok    una   una
  send to the direct                           den   den   den   den   den   den   una   una
  send to the owner                            ok    ok    ok    den   ok    ok    una   una
  send another's attachment                    den   nof   den   den   nof   nof   una   una
  edit the member's message                    den   ok    den   den   den   den   una   una
  edit in the direct                           den   den   den   den   den   den   una   una
  delete the member's message                  den   ok    den   den   ok    ok    una   una
  delete the owner's message                   den   den   den   den   ok    ok    una   una
  react in a room                              den   ok    den   den   ok    ok    una   una
  react in the direct                          den   den   den   den   den   den   una   una
  history of a room                            den   read  den   den   read  read  una   una
  history of the direct                        den   den   den   read  den   read  una   una
  mark_read in a room                          den   ok    den   den   ok    ok    una   una
  mark_read in the direct                      den   den   den   ok    den   ok    una   una
  typing in a room                             den   ok    den   den   ok    ok    una   una
  typing in the direct                         den   den   den   den   den   den   una   una
  signal in a room                             den   ok    den   den   ok    ok    una   una
  signal in the direct                         den   den   den   den   den   den   una   una

  watch a room                                 den   read  den   den   read  read  una   una
  watch the direct                             den   den   den   read  den   read  una   una
  unwatch a room                               read  read  read  read  read  read  una   una
  unwatch the direct                           read  read  read  read  read  read  una   una

  request_friend: the owner                    ok    ok    ok    den   ok    inv   una   una
  accept_friend of another's request           nof   nof   nof   nof   nof   nof   una   una
  remove_friend: the owner                     read  read  read  read  read  inv   una   una
  block the admin                              nof   ok    nof   nof   inv   ok    una   una
  block somebody never met                     nof   nof   nof   nof   nof   nof   una   una
  unblock the owner                            read  read  read  read  read  inv   una   una
  list_friends                                 read  read  read  read  read  read  una   una

  create_conversation                          ok    ok    ok    ok    ok    ok    una   una
  create_conversation with the owner           ok    ok    ok    den   ok    ok    una   una
  create_conversation with a room's id         con   con   con   con   con   read  una   una
  create_conversation with the direct's id     inv   inv   inv   inv   inv   inv   una   una
  get_conversation: a room                     den   read  den   den   read  read  una   una
  get_conversation: the direct                 den   den   den   read  den   read  una   una
  list_conversations                           read  read  read  read  read  read  una   una
  list_members of a room                       den   read  den   den   read  read  una   una
  list_members of the direct                   den   den   den   read  den   read  una   una
  add_members: the stranger                    den   den   den   den   ok    ok    una   una
  add_members: the blocked user                den   den   den   den   ok    den   una   una
  add_members to the direct                    den   den   den   den   den   den   una   una
  remove_members: the member                   den   ok    den   den   ok    ok    una   una
  remove_members: the admin                    den   den   den   den   ok    ok    una   una
  remove_members: the other admin              den   den   den   den   den   ok    una   una
  remove_members: the owner                    den   den   den   den   den   ok    una   una
  remove_members of the direct                 den   den   den   den   den   den   una   una
  set_role: the member an admin                den   den   den   den   den   ok    una   una
  set_role: the caller the owner               den   den   den   den   den   read  una   una
  set_role: the admin a member                 den   den   den   den   ok    ok    una   una
  update_conversation: the title               den   den   den   den   ok    ok    una   una
  update_conversation: the retention           den   den   den   den   den   ok    una   una
  update_conversation: the direct              den   den   den   den   den   den   una   una
  update_conversation: the metadata            den   den   den   den   ok    ok    una   una
  pin in a room                                den   den   den   den   ok    ok    una   una
  pin in the direct                            den   den   den   den   den   den   una   una
  delete_conversation: a room                  den   den   den   den   den   ok    una   una
  delete_conversation: the direct              den   den   den   den   den   den   una   una

  set_presence                                 ok    ok    ok    ok    ok    ok    una   una
  set_mute: a room                             den   ok    den   den   ok    ok    una   una
  set_mute: the direct                         den   den   den   ok    den   ok    una   una
  set_mute: everything                         ok    ok    ok    ok    ok    ok    una   una

  get_users: the owner and somebody never met  read  read  read  read  read  read  una   una
  update_profile                               ok    ok    ok    ok    ok    ok    una   una
  update_profile of the owner                  den   den   den   den   den   ok    una   una
  register_push                                ok    ok    ok    ok    ok    ok    una   una
  unregister_push of the owner's browser       read  read  read  read  read  ok    una   una
  confirm_notifications of the owner           read  read  read  read  read  ok    una   una
`;

/** A request by its label, in a room, as a caller. */
export type Asks = (room: Room, caller: string, world: IsolationWorld) => object;

const id = (room: Room) => ({ conversation_id: room.conversation_id });
const direct = (world: IsolationWorld) => ({ conversation_id: world.directId });
const text = (body: string) => ({ body: Buffer.from(body), content_type: 'text/plain' });
const fresh = () => ({ client_message_id: randomBytes(16) });
const cursor = (conversation_id: string) => ({ resume: [{ conversation_id, seq: 0 }] });

/** The Web Push subscription of a user's browser. */
export const browserOf = (user: string) => ({
  endpoint: `https://push.example.com/${encodeURIComponent(user)}`,
  p256dh: Buffer.from(vapidKeys().publicKey, 'base64url'),
  auth: randomBytes(16),
});

/** The requests of the table's rows. */
export const SOCKET_REQUESTS: Readonly<Record<string, Asks>> = {
  hello: (_room, caller, world) => ({ token: world.bearer(caller) ?? '' }),
  ping: () => ({}),
  'refresh with the own token': (_room, caller, world) => ({ token: world.bearer(caller) ?? '' }),
  "refresh with the owner's token": (_room, _caller, world) => ({ token: world.bearer('owner') }),
  'resume of a room': (room) => cursor(room.conversation_id),
  'resume of the direct': (_room, _caller, world) => cursor(world.directId),

  'send to a room': (room) => ({ ...id(room), ...fresh(), ...text('x') }),
  'send to the direct': (_room, _caller, world) => ({ ...direct(world), ...fresh(), ...text('x') }),
  'send to the owner': () => ({ to_user_id: 'owner', ...fresh(), ...text('x') }),
  "send another's attachment": ({ conversation_id }, _caller, { attachmentId }) => ({
    ...{ conversation_id, ...fresh() },
    attachment_ids: [attachmentId],
  }),
  "edit the member's message": (room) => ({ ...id(room), seq: 1, ...text('edited') }),
  'edit in the direct': (_room, caller, world) => ({ ...direct(world), seq: caller === 'owner' ? 2 : 1, ...text('y') }),
  "delete the member's message": (room) => ({ ...id(room), seq: 1 }),
  "delete the owner's message": (room) => ({ ...id(room), seq: 2 }),
  'react in a room': (room) => ({ ...id(room), seq: 1, emoji: '👍' }),
  'react in the direct': (_room, _caller, world) => ({ ...direct(world), seq: 1, emoji: '👍' }),
  'history of a room': (room) => id(room),
  'history of the direct': (_room, _caller, world) => direct(world),
  'mark_read in a room': (room) => ({ ...id(room), seq: 2 }),
  'mark_read in the direct': (_room, _caller, world) => ({ ...direct(world), seq: 2 }),
  'typing in a room': (room) => ({ ...id(room), active: true }),
  'typing in the direct': (_room, _caller, world) => ({ ...direct(world), active: true }),
  'signal in a room': (room) => ({ ...id(room), ...text('s'), key: 'k' }),
  'signal in the direct': (_room, _caller, world) => ({ ...direct(world), ...text('s'), key: 'k' }),

  'watch a room': (room) => id(room),
  'watch the direct': (_room, _caller, world) => direct(world),
  'unwatch a room': (room) => id(room),
  'unwatch the direct': (_room, _caller, world) => direct(world),

  create_conversation: () => ({ title: 'new' }),
  'create_conversation with the owner': () => ({ title: 'new', member_ids: ['owner'] }),
  "create_conversation with a room's id": (room) => ({ ...id(room), title: 'taken over' }),
  "create_conversation with the direct's id": (_room, _caller, world) => ({ ...direct(world), title: 'taken over' }),
  'get_conversation: a room': (room) => id(room),
  'get_conversation: the direct': (_room, _caller, world) => direct(world),
  list_conversations: () => ({ limit: 200 }),
  'list_members of a room': (room) => id(room),
  'list_members of the direct': (_room, _caller, world) => direct(world),
  'add_members: the stranger': (room) => ({ ...id(room), user_ids: ['stranger'] }),
  'add_members: the blocked user': (room) => ({ ...id(room), user_ids: ['blocked'] }),
  'add_members to the direct': (_room, caller, world) => ({ ...direct(world), user_ids: [caller] }),
  'remove_members: the member': (room) => ({ ...id(room), user_ids: ['member'] }),
  'remove_members: the admin': (room) => ({ ...id(room), user_ids: ['admin'] }),
  'remove_members: the other admin': (room) => ({ ...id(room), user_ids: ['banned'] }),
  'remove_members: the owner': (room) => ({ ...id(room), user_ids: ['owner'] }),
  'remove_members of the direct': (_room, _caller, world) => ({ ...direct(world), user_ids: ['blocked'] }),
  'set_role: the member an admin': (room) => ({ ...id(room), user_id: 'member', role: Role.ROLE_ADMIN }),
  'set_role: the caller the owner': (room, caller) => ({ ...id(room), user_id: caller, role: Role.ROLE_OWNER }),
  'set_role: the admin a member': (room) => ({ ...id(room), user_id: 'admin', role: Role.ROLE_MEMBER }),
  'update_conversation: the title': (room) => ({ ...id(room), title: 'renamed' }),
  'update_conversation: the retention': (room) => ({ ...id(room), retention_days: 1 }),
  'update_conversation: the direct': (_room, _caller, world) => ({ ...direct(world), title: 'renamed' }),
  'update_conversation: the metadata': (room) => ({
    ...id(room),
    metadata: Buffer.from('m'),
    avatar_url: 'https://x/y',
  }),
  'pin in a room': (room) => ({ ...id(room), seq: 1 }),
  'pin in the direct': (_room, _caller, world) => ({ ...direct(world), seq: 1 }),
  'delete_conversation: a room': (room) => id(room),
  'delete_conversation: the direct': (_room, _caller, world) => direct(world),

  'request_friend: the owner': () => ({ user_id: 'owner' }),
  "accept_friend of another's request": () => ({ user_id: 'asks the banned' }),
  'remove_friend: the owner': () => ({ user_id: 'owner' }),
  'block the admin': () => ({ user_id: 'admin' }),
  'block somebody never met': () => ({ user_id: 'nobody' }),
  'unblock the owner': () => ({ user_id: 'owner' }),
  list_friends: () => ({}),
  set_presence: () => ({ status: PresenceStatus.PRESENCE_STATUS_AWAY, text: 'away' }),
  'set_mute: a room': (room) => ({ ...id(room), muted: true }),
  'set_mute: the direct': (_room, _caller, world) => ({ ...direct(world), muted: true }),
  'set_mute: everything': () => ({ muted: true }),
  'get_users: the owner and somebody never met': () => ({ user_ids: ['owner', 'nobody'] }),
  update_profile: (room) => ({ name: `name in ${room.conversation_id}` }),
  'update_profile of the owner': (room) => ({ user_id: 'owner', metadata: Buffer.from(room.conversation_id) }),
  register_push: (_room, caller) => browserOf(caller),
  "unregister_push of the owner's browser": () => ({ endpoint: browserOf('owner').endpoint }),
  'confirm_notifications of the owner': () => ({ notification_ids: ['for the owner'] }),
};

/** Undo what would change the outcome of later rows. */
export const UNDO: Readonly<Record<string, [Command, Asks]>> = {
  'typing in a room': ['typing', (room) => ({ ...id(room), active: false })],
  'request_friend: the owner': ['remove_friend', () => ({ user_id: 'owner' })],
  'block the admin': ['unblock', () => ({ user_id: 'admin' })],
};

/** Users outside of a room to whom a permitted request is meant to send an event. */
export const ALSO_REACHES: Readonly<Record<string, string>> = {
  'add_members: the stranger': 'stranger',
  'add_members: the blocked user': 'blocked',
  'mark_read in the direct': 'blocked',
};
