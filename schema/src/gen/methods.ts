// Generated from schema/proto by `npm run generate`. Do not edit.
import type { Command, RequestInputs, Responses } from './client.js';

/** A method for each request of GatewayService; each of them uses `call`. */
export abstract class GatewayMethods<Options> {
  /** Sends one request and resolves with its response, or rejects with a GodwitError. */
  protected abstract call<C extends Command>(command: C, request: RequestInputs[C], options?: Options): Promise<Responses[C]>;

  /** Keeps the connection alive. */
  ping(request: RequestInputs['ping'], options?: Options): Promise<Responses['ping']> {
    return this.call('ping', request, options);
  }

  /** Extends the session with a newer token of the same user. */
  refresh(request: RequestInputs['refresh'], options?: Options): Promise<Responses['refresh']> {
    return this.call('refresh', request, options);
  }

  /** Resumes conversations whose cursors did not fit into Hello. */
  resume(request: RequestInputs['resume'], options?: Options): Promise<Responses['resume']> {
    return this.call('resume', request, options);
  }

  /** Posts a message; the reply is sent once it is committed. */
  send(request: RequestInputs['send'], options?: Options): Promise<Responses['send']> {
    return this.call('send', request, options);
  }

  /** Replaces the body of one of the caller's own messages. */
  edit(request: RequestInputs['edit'], options?: Options): Promise<Responses['edit']> {
    return this.call('edit', request, options);
  }

  /** Deletes a message, leaving a tombstone. */
  delete(request: RequestInputs['delete'], options?: Options): Promise<Responses['delete']> {
    return this.call('delete', request, options);
  }

  /** Adds or removes a reaction. */
  react(request: RequestInputs['react'], options?: Options): Promise<Responses['react']> {
    return this.call('react', request, options);
  }

  /** Reads a page of a conversation. */
  history(request: RequestInputs['history'], options?: Options): Promise<Responses['history']> {
    return this.call('history', request, options);
  }

  /** Moves the caller's read position forward. */
  markRead(request: RequestInputs['mark_read'], options?: Options): Promise<Responses['mark_read']> {
    return this.call('mark_read', request, options);
  }

  /** Tells the members that the caller is typing. */
  typing(request: RequestInputs['typing'], options?: Options): Promise<Responses['typing']> {
    return this.call('typing', request, options);
  }

  /** Sends an ephemeral message to the members. */
  signal(request: RequestInputs['signal'], options?: Options): Promise<Responses['signal']> {
    return this.call('signal', request, options);
  }

  /** Creates a group conversation, owned by the caller. */
  createConversation(request: RequestInputs['create_conversation'], options?: Options): Promise<Responses['create_conversation']> {
    return this.call('create_conversation', request, options);
  }

  /** Reads one conversation of the caller. */
  getConversation(request: RequestInputs['get_conversation'], options?: Options): Promise<Responses['get_conversation']> {
    return this.call('get_conversation', request, options);
  }

  /** Pages through the caller's conversations, most recently active first. */
  listConversations(request: RequestInputs['list_conversations'], options?: Options): Promise<Responses['list_conversations']> {
    return this.call('list_conversations', request, options);
  }

  /** Adds users to a conversation. */
  addMembers(request: RequestInputs['add_members'], options?: Options): Promise<Responses['add_members']> {
    return this.call('add_members', request, options);
  }

  /** Removes members of a conversation. Callers who remove themselves leave it. */
  removeMembers(request: RequestInputs['remove_members'], options?: Options): Promise<Responses['remove_members']> {
    return this.call('remove_members', request, options);
  }

  /** Pages through the members of a conversation. */
  listMembers(request: RequestInputs['list_members'], options?: Options): Promise<Responses['list_members']> {
    return this.call('list_members', request, options);
  }

  /** Changes a member's role. */
  setRole(request: RequestInputs['set_role'], options?: Options): Promise<Responses['set_role']> {
    return this.call('set_role', request, options);
  }

  /** Renames a conversation, or changes its settings. */
  updateConversation(request: RequestInputs['update_conversation'], options?: Options): Promise<Responses['update_conversation']> {
    return this.call('update_conversation', request, options);
  }

  /** Deletes a group for all members. */
  deleteConversation(request: RequestInputs['delete_conversation'], options?: Options): Promise<Responses['delete_conversation']> {
    return this.call('delete_conversation', request, options);
  }

  /** Pins a message, or unpins it. */
  pin(request: RequestInputs['pin'], options?: Options): Promise<Responses['pin']> {
    return this.call('pin', request, options);
  }

  /** Begins to tell this device which members of a conversation are there. */
  watch(request: RequestInputs['watch'], options?: Options): Promise<Responses['watch']> {
    return this.call('watch', request, options);
  }

  /** Ends Watch. */
  unwatch(request: RequestInputs['unwatch'], options?: Options): Promise<Responses['unwatch']> {
    return this.call('unwatch', request, options);
  }

  /** Sends a friend request to a user; two requests that cross make a friendship. */
  requestFriend(request: RequestInputs['request_friend'], options?: Options): Promise<Responses['request_friend']> {
    return this.call('request_friend', request, options);
  }

  /** Accepts a friend request. */
  acceptFriend(request: RequestInputs['accept_friend'], options?: Options): Promise<Responses['accept_friend']> {
    return this.call('accept_friend', request, options);
  }

  /** Ends a friendship, declines an invitation or withdraws a request. */
  removeFriend(request: RequestInputs['remove_friend'], options?: Options): Promise<Responses['remove_friend']> {
    return this.call('remove_friend', request, options);
  }

  /** Blocks a user. */
  block(request: RequestInputs['block'], options?: Options): Promise<Responses['block']> {
    return this.call('block', request, options);
  }

  /** Ends a block. */
  unblock(request: RequestInputs['unblock'], options?: Options): Promise<Responses['unblock']> {
    return this.call('unblock', request, options);
  }

  /** Pages through the caller's friends. */
  listFriends(request: RequestInputs['list_friends'], options?: Options): Promise<Responses['list_friends']> {
    return this.call('list_friends', request, options);
  }

  /** Sets the status that the caller's friends see. */
  setPresence(request: RequestInputs['set_presence'], options?: Options): Promise<Responses['set_presence']> {
    return this.call('set_presence', request, options);
  }

  /** Reads the profiles of users. */
  getUsers(request: RequestInputs['get_users'], options?: Options): Promise<Responses['get_users']> {
    return this.call('get_users', request, options);
  }

  /** Changes the caller's profile. */
  updateProfile(request: RequestInputs['update_profile'], options?: Options): Promise<Responses['update_profile']> {
    return this.call('update_profile', request, options);
  }

  /** Confirms notifications that were kept for the caller. */
  confirmNotifications(request: RequestInputs['confirm_notifications'], options?: Options): Promise<Responses['confirm_notifications']> {
    return this.call('confirm_notifications', request, options);
  }

  /** Registers a browser for Web Push. */
  registerPush(request: RequestInputs['register_push'], options?: Options): Promise<Responses['register_push']> {
    return this.call('register_push', request, options);
  }

  /** Forgets a browser registered for Web Push. */
  unregisterPush(request: RequestInputs['unregister_push'], options?: Options): Promise<Responses['unregister_push']> {
    return this.call('unregister_push', request, options);
  }

  /** Stops or resumes notifications of unread messages while the caller is offline. */
  setMute(request: RequestInputs['set_mute'], options?: Options): Promise<Responses['set_mute']> {
    return this.call('set_mute', request, options);
  }
}
