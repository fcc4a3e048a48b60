import type { Command, RequestInputs, ResponseInputs } from '@godwit/schema';
import { addMembers } from './conversations/add-members.js';
import { createConversation } from './conversations/create.js';
import { deleteConversation } from './conversations/delete.js';
import { getConversation } from './conversations/get.js';
import { listConversations } from './conversations/list.js';
import { listMembers } from './conversations/list-members.js';
import { removeMembers } from './conversations/remove-members.js';
import { setRole } from './conversations/set-role.js';
import { updateConversation } from './conversations/update.js';
import { acceptFriend } from './friends/accept.js';
import { blockUser, unblockUser } from './friends/block.js';
import { listFriends } from './friends/list.js';
import { removeFriend } from './friends/remove.js';
import { requestFriend } from './friends/request.js';
import { deleteMessage } from './messages/delete.js';
import { editMessage } from './messages/edit.js';
import { readHistory } from './messages/history.js';
import { markRead } from './messages/mark-read.js';
import { pinMessage } from './messages/pin.js';
import { reactToMessage } from './messages/react.js';
import { confirmNotifications } from './notifications/confirm.js';
import { getUsers } from './profiles/get-users.js';
import { updateProfile } from './profiles/update-profile.js';
import { registerPush, unregisterPush } from './push/endpoints.js';
import type { Store } from './store.js';
import { setMute } from './users/set-mute.js';
import { setPresence } from './users/set-presence.js';

/** Executes one request of a user. Rejects with a GodwitError. */
export type CommandHandler<C extends Command> = (
  store: Store,
  userId: string,
  request: RequestInputs[C],
) => Promise<ResponseInputs[C]>;

/** The handlers of requests that only need the store, over the socket and over HTTP. */
export const commandHandlers = {
  history: readHistory,
  create_conversation: createConversation,
  get_conversation: getConversation,
  list_conversations: listConversations,
  add_members: addMembers,
  remove_members: removeMembers,
  list_members: listMembers,
  set_role: setRole,
  update_conversation: updateConversation,
  delete_conversation: deleteConversation,
  edit: editMessage,
  delete: deleteMessage,
  react: reactToMessage,
  mark_read: markRead,
  request_friend: requestFriend,
  accept_friend: acceptFriend,
  remove_friend: removeFriend,
  block: blockUser,
  unblock: unblockUser,
  list_friends: listFriends,
  set_presence: setPresence,
  set_mute: setMute,
  pin: pinMessage,
  get_users: getUsers,
  update_profile: updateProfile,
  confirm_notifications: confirmNotifications,
  register_push: registerPush,
  unregister_push: unregisterPush,
} satisfies { [C in Command]?: CommandHandler<C> };

/** The name of a request that the store executes. */
export type StoreCommand = keyof typeof commandHandlers;
