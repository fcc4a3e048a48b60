import { randomBytes } from 'node:crypto';
import { type Command, commands, GodwitError, godwit } from '@godwit/schema';
import type { HttpRequest, IsolationWorld, Room } from './world.js';

/** Commands that are refused over HTTP, with the reason that they need a socket. */
const SOCKET_ONLY: readonly Command[] = ['hello', 'ping', 'refresh', 'resume', 'typing', 'signal', 'watch', 'unwatch'];

/** The scope that a service key needs for each command; `users` for all others. */
const SCOPES: Readonly<Record<string, readonly Command[]>> = {
  messages: ['send', 'edit', 'delete', 'react', 'pin', 'history', 'mark_read'],
  conversations: [
    'create_conversation',
    'get_conversation',
    'list_conversations',
    'update_conversation',
    'delete_conversation',
    'add_members',
    'remove_members',
    'list_members',
    'set_role',
  ],
};

/** Outcomes, by the rows of SOCKET_TABLE, of a service that acts for itself; of all other rows: `inv`. */
const AS_SERVICE: Readonly<Record<string, string>> = {
  'send to a room': 'ok',
  'send to the direct': 'ok',
  "send another's attachment": 'nof',
  "edit the member's message": 'ok',
  'edit in the direct': 'ok',
  "delete the member's message": 'ok',
  "delete the owner's message": 'ok',
  'react in a room': 'ok',
  'react in the direct': 'ok',
  'history of a room': 'read',
  'history of the direct': 'read',
  create_conversation: 'ok',
  'create_conversation with the owner': 'ok',
  "create_conversation with a room's id": 'read',
  'get_conversation: a room': 'read',
  'get_conversation: the direct': 'read',
  'list_members of a room': 'read',
  'list_members of the direct': 'read',
  'add_members: the stranger': 'ok',
  'add_members: the blocked user': 'ok',
  'add_members to the direct': 'den',
  'remove_members: the member': 'ok',
  'remove_members: the admin': 'ok',
  'remove_members: the other admin': 'ok',
  'remove_members: the owner': 'ok',
  'remove_members of the direct': 'den',
  'set_role: the member an admin': 'ok',
  'set_role: the caller the owner': 'ok',
  'set_role: the admin a member': 'ok',
  'update_conversation: the title': 'ok',
  'update_conversation: the retention': 'ok',
  'update_conversation: the direct': 'den',
  'update_conversation: the metadata': 'ok',
  'delete_conversation: a room': 'ok',
  'delete_conversation: the direct': 'den',
  'pin in a room': 'ok',
  'pin in the direct': 'ok',
  'get_users: the owner and somebody never met': 'read',
};

const BAD_TOKENS = ['expired token of a service', 'forged token of a service', 'forged token of a service as owner'];
const SERVICES = ['users', 'operator', 'metrics', 'messages', 'conversations', 'tokens', 'notifications'] as const;
/** The column of SOCKET_TABLE of each user. */
const COLUMNS = {
  ...{ stranger: 'str', member: 'mem', 'ex-member': 'ex', blocked: 'blk', admin: 'adm', owner: 'own' },
} as const;

/** The word of each caller of an rpc of GatewayService, by the row of SOCKET_TABLE with the same request. */
export function connectWords(command: Command, label: string, cells: ReadonlyMap<string, string>): Map<string, string> {
  const needed = Object.keys(SCOPES).find((scope) => SCOPES[scope]?.includes(command)) ?? 'users';
  const ofUser = (column: string) => (SOCKET_ONLY.includes(command) ? 'uni' : (cells.get(column) as string));
  const itself = SOCKET_ONLY.includes(command) ? 'uni' : (AS_SERVICE[label] ?? 'inv');
  return new Map([
    ...Object.entries(COLUMNS).map(([user, column]) => [user, ofUser(column)] as const),
    ...['stranger', 'member'].map(
      (user) => [`all scopes as ${user}`, ofUser(COLUMNS[user as keyof typeof COLUMNS])] as const,
    ),
    // A scope widens no user's rights, and a service needs it, whatever else is in its token.
    ['member with scopes', ofUser(COLUMNS.member)],
    ...['token with operator', 'token without scopes'].map((caller) => [caller, 'den'] as const),
    ['token with users', needed === 'users' ? itself : 'den'],
    ['token with all scopes', itself],
    ['token with all scopes as stranger', ofUser(COLUMNS.stranger)],
    ['token without scopes as owner', 'den'],
    ['banned', 'den'],
    ...['expired token', 'wrong key', 'no token', 'internal token', 'wrong key as owner', ...BAD_TOKENS].map(
      (caller) => [caller, 'una'] as const,
    ),
    ...SERVICES.map((scope) => [scope, scope === needed ? itself : 'den'] as const),
    ...SERVICES.filter((scope) => scope !== needed).map((scope) => [`${scope} as owner`, 'den'] as const),
    ['all scopes', itself],
  ]);
}

/** The user as whom a caller acts; a service that acts for itself names the member. */
export const actorOf = (caller: string): string =>
  caller in COLUMNS ? caller : (/ as (.*)$/.exec(caller)?.[1] ?? 'member');

/** Makes a request of GatewayService; its outcome, and what the caller received. */
export async function askConnect(
  world: IsolationWorld,
  caller: string,
  command: Command,
  request: object,
): Promise<{ outcome: string; bytes: Buffer }> {
  const { rpc } = commands[command];
  type Codec = { encode(message: object): { finish(): Uint8Array } };
  const codec = (godwit.v1 as unknown as Record<string, Codec>)[`${rpc}Request`] as Codec;
  const body = codec.encode(request).finish();
  const path = `/godwit.v1.GatewayService/${rpc}`;
  const { status, bytes } = await world.http(caller, 'POST', { path, body, type: 'application/proto' });
  if (status === 200) return { outcome: 'ok', bytes };
  const { details } = JSON.parse(`${bytes}`);
  const error = GodwitError.fromWire(godwit.v1.Error.decode(Buffer.from(details[0].value, 'base64')));
  return { outcome: error.codeName, bytes };
}

/** The rpcs of ServerService, as HTTP_TABLE, for every scope. */
export const SERVER_TABLE = `
                                                 str mem ex  blk adm own ban exp wrg non int usr opr met msg cnv tok ntf all
  POST /godwit.v1.ServerService/PutUsers         401 401 401 401 401 401 401 401 401 401 401 200 403 403 403 403 403 403 200
  POST /godwit.v1.ServerService/GetUsers         401 401 401 401 401 401 401 401 401 401 401 200 403 403 403 403 403 403 200
  POST /godwit.v1.ServerService/DeleteUser       401 401 401 401 401 401 401 401 401 401 401 200 403 403 403 403 403 403 200
  POST /godwit.v1.ServerService/GetPresence      401 401 401 401 401 401 401 401 401 401 401 200 403 403 403 403 403 403 200
  POST /godwit.v1.ServerService/Notify           401 401 401 401 401 401 401 401 401 401 401 403 403 403 403 403 403 200 200
  POST /godwit.v1.ServerService/SendBatch        401 401 401 401 401 401 401 401 401 401 401 403 403 403 200 403 403 403 200
  POST /godwit.v1.ServerService/ImportMessages   401 401 401 401 401 401 401 401 401 401 401 403 403 403 200 403 403 403 200
  POST /godwit.v1.ServerService/CreateToken      401 401 401 401 401 401 401 401 401 401 401 403 403 403 403 403 200 403 200
`;

const message = () => ({ clientMessageId: randomBytes(16).toString('base64'), bodyText: 'x' });

/** The requests of SERVER_TABLE's rows. */
export const SERVER_REQUESTS: Readonly<Record<string, (room: Room) => Partial<HttpRequest>>> = {
  'POST /godwit.v1.ServerService/PutUsers': (room) => ({
    body: { users: [{ userId: 'owner', name: room.conversation_id }] },
  }),
  'POST /godwit.v1.ServerService/GetUsers': () => ({ body: { userIds: ['owner', 'nobody'] } }),
  'POST /godwit.v1.ServerService/DeleteUser': () => ({ body: { userId: 'to be erased' } }),
  'POST /godwit.v1.ServerService/GetPresence': () => ({ body: { userIds: ['owner'] } }),
  'POST /godwit.v1.ServerService/Notify': () => ({ body: { userIds: ['a target'], keep: true } }),
  'POST /godwit.v1.ServerService/SendBatch': ({ conversation_id }) => ({
    body: { messages: [{ conversationId: conversation_id, ...message() }] },
  }),
  'POST /godwit.v1.ServerService/ImportMessages': ({ conversation_id }) => ({
    body: { conversationId: conversation_id, messages: [{ senderId: 'owner', sentAt: '1', ...message() }] },
  }),
  'POST /godwit.v1.ServerService/CreateToken': () => ({ body: { userId: 'owner' } }),
};
