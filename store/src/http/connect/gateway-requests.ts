import { Code, type Command, commands, GodwitError, type godwit, invalid } from '@godwit/schema';
import { isService } from '../../auth/caller.js';
import type { ServiceScope } from '../../auth/service-keys.js';
import { type CommandHandler, commandHandlers } from '../../commands.js';
import { sendMessage } from '../../messages/send.js';
import type { Store } from '../../store.js';

/** The handlers of requests over HTTP: those of the store, and Send, which the gateway handles for sockets. */
const handlers: { readonly [C in Command]?: CommandHandler<C> } = { ...commandHandlers, send: sendMessage };

/** Requests that only make sense on a socket, with the reason. */
const SOCKET_ONLY: { readonly [C in Command]?: string } = {
  hello: 'begins a session on a socket; over HTTP each request has its Authorization',
  ping: 'tells whether a socket is alive; over HTTP use GET /healthz',
  refresh: 'extends a session on a socket; over HTTP each request has its Authorization',
  resume: 'delivers missed events on a socket; over HTTP use History',
  typing: 'lasts as long as the socket that sent it',
  signal: 'goes from socket to socket and is never stored; over HTTP use Send',
  watch: 'delivers events on a socket; over HTTP use ServerService.GetPresence',
  unwatch: 'ends what Watch began on a socket',
};

/** The requests that a service may make for itself. All others are about the user who makes them. */
const OF_SERVICES: ReadonlySet<Command> = new Set([
  'send',
  'edit',
  'delete',
  'react',
  'pin',
  'history',
  'create_conversation',
  'get_conversation',
  'update_conversation',
  'delete_conversation',
  'add_members',
  'remove_members',
  'list_members',
  'set_role',
  'get_users',
] satisfies Command[]);

const SCOPES: { readonly [C in Command]?: ServiceScope } = {
  send: 'messages',
  edit: 'messages',
  delete: 'messages',
  react: 'messages',
  pin: 'messages',
  history: 'messages',
  mark_read: 'messages',
  create_conversation: 'conversations',
  get_conversation: 'conversations',
  list_conversations: 'conversations',
  update_conversation: 'conversations',
  delete_conversation: 'conversations',
  add_members: 'conversations',
  remove_members: 'conversations',
  list_members: 'conversations',
  set_role: 'conversations',
};

/** The scope that a service key needs for a request, as a user or for itself. */
export const scopeOf = (command: Command): ServiceScope => SCOPES[command] ?? 'users';

/** The command of an rpc of GatewayService. */
export function commandOf(rpc: string): Command {
  return (Object.keys(commands) as Command[]).find((command) => commands[command].rpc === rpc) as Command;
}

/** The users that a request adds to a conversation or removes from it, the creator of one included. */
export function membersNamed(
  command: Command,
  { user_ids = [], member_ids = [] }: { user_ids?: readonly string[]; member_ids?: readonly string[] },
): number {
  if (command === 'create_conversation') return member_ids.length + 1;
  return command === 'add_members' || command === 'remove_members' ? user_ids.length : 0;
}

/** Executes a request of a user, or of a service as `@name`. Rejects with a GodwitError. */
export async function executeOverHttp<C extends Command>(
  store: Store,
  callerId: string,
  command: C,
  request: Parameters<CommandHandler<C>>[2],
): ReturnType<CommandHandler<C>> {
  const { rpc } = commands[command];
  const reason = SOCKET_ONLY[command];
  if (reason) throw new GodwitError(Code.CODE_UNIMPLEMENTED, `${rpc}: ${reason}`);
  const handler = handlers[command] as CommandHandler<C> | undefined;
  if (!handler) throw new GodwitError(Code.CODE_UNIMPLEMENTED, `${rpc}: the store does not implement this request`);
  if (isService(callerId) && !OF_SERVICES.has(command))
    throw invalid('Godwit-User', `is missing: ${rpc} is about the user who calls it`);
  return handler(store, callerId, request);
}

/** A response for a service that may not read messages: a conversation shows its newest one. */
export function withoutMessages(response: object): object {
  const { conversation, conversations } = response as {
    conversation?: godwit.v1.Conversation.$Properties;
    conversations?: godwit.v1.Conversation.$Properties[];
  };
  return {
    ...response,
    ...(conversation && { conversation: { ...conversation, last_message: undefined } }),
    ...(conversations && { conversations: conversations.map((one) => ({ ...one, last_message: undefined })) }),
  };
}
