import type { ServerRequests, ServerResponseInputs, ServerRpc } from '@godwit/schema/server';
import type { ServiceIdentity, ServiceScope } from '../auth/service-keys.js';
import { notifyUsers } from '../notifications/notify-users.js';
import { getServerUsers, putUsers } from '../profiles/server-users.js';
import type { Store } from '../store.js';
import { banUser, endSessions, unbanUser } from '../users/access.js';
import { deleteUser } from '../users/erasure/erasures.js';
import { createToken } from './create-token.js';
import { getPresence } from './get-presence.js';
import { importMessages } from './import-messages.js';
import { sendBatch } from './send-batch.js';

/** An rpc of ServerService: the scope that a service key needs for it, and its handler, which rejects with a GodwitError. */
export interface ServerHandler<R extends ServerRpc> {
  scope: ServiceScope;
  // biome-ignore lint/suspicious/noConfusingVoidType: a handler without a result answers an empty message.
  run(store: Store, request: ServerRequests[R], service: ServiceIdentity): Promise<ServerResponseInputs[R] | void>;
}

/** The handlers of ServerService: one line for each rpc of server.proto. */
export const serverHandlers: { readonly [R in ServerRpc]: ServerHandler<R> } = {
  EndSessions: { scope: 'users', run: endSessions },
  Ban: { scope: 'users', run: banUser },
  Unban: { scope: 'users', run: unbanUser },
  PutUsers: { scope: 'users', run: putUsers },
  GetUsers: { scope: 'users', run: getServerUsers },
  DeleteUser: { scope: 'users', run: deleteUser },
  GetPresence: { scope: 'users', run: getPresence },
  Notify: { scope: 'notifications', run: notifyUsers },
  SendBatch: { scope: 'messages', run: sendBatch },
  ImportMessages: { scope: 'messages', run: importMessages },
  CreateToken: { scope: 'tokens', run: createToken },
};
