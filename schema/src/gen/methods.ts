// Generated from schema/proto by `npm run generate`. Do not edit.
import type { Command, RequestInputs, Responses } from './service.js';

/** A method for each request of GatewayService; `call` carries it. */
export abstract class GatewayMethods<Options> {
  /** Sends one request and resolves with its response, or rejects with a GodwitError. */
  protected abstract call<C extends Command>(command: C, request: RequestInputs[C], options?: Options): Promise<Responses[C]>;

  /** Keeps the connection alive. */
  ping(request: RequestInputs['ping'], options?: Options): Promise<Responses['ping']> {
    return this.call('ping', request, options);
  }

  /** Prolongs the session with a newer token of the same user. */
  refresh(request: RequestInputs['refresh'], options?: Options): Promise<Responses['refresh']> {
    return this.call('refresh', request, options);
  }

  /** Resumes conversations whose cursors did not fit into Hello. */
  resume(request: RequestInputs['resume'], options?: Options): Promise<Responses['resume']> {
    return this.call('resume', request, options);
  }

  /** Posts a message; answered once it is committed. */
  send(request: RequestInputs['send'], options?: Options): Promise<Responses['send']> {
    return this.call('send', request, options);
  }

  /** Replaces the body of one's own message. */
  edit(request: RequestInputs['edit'], options?: Options): Promise<Responses['edit']> {
    return this.call('edit', request, options);
  }

  /** Deletes a message, leaving a tombstone. */
  delete(request: RequestInputs['delete'], options?: Options): Promise<Responses['delete']> {
    return this.call('delete', request, options);
  }

  /** Adds or takes back a reaction. */
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

  /** Tells the members that the caller is writing. */
  typing(request: RequestInputs['typing'], options?: Options): Promise<Responses['typing']> {
    return this.call('typing', request, options);
  }

  /** Sends an ephemeral message to the members. */
  signal(request: RequestInputs['signal'], options?: Options): Promise<Responses['signal']> {
    return this.call('signal', request, options);
  }

  /** Makes a group conversation that the caller owns. */
  createConversation(request: RequestInputs['create_conversation'], options?: Options): Promise<Responses['create_conversation']> {
    return this.call('create_conversation', request, options);
  }

  /** Reads one conversation of the caller. */
  getConversation(request: RequestInputs['get_conversation'], options?: Options): Promise<Responses['get_conversation']> {
    return this.call('get_conversation', request, options);
  }

  /** Pages through the caller's conversations, the most recently active first. */
  listConversations(request: RequestInputs['list_conversations'], options?: Options): Promise<Responses['list_conversations']> {
    return this.call('list_conversations', request, options);
  }

  /** Adds users to a conversation. */
  addMembers(request: RequestInputs['add_members'], options?: Options): Promise<Responses['add_members']> {
    return this.call('add_members', request, options);
  }

  /** Removes members of a conversation; oneself: leaves. */
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

  /** Asks a user to be friends; two crossing requests make a friendship. */
  requestFriend(request: RequestInputs['request_friend'], options?: Options): Promise<Responses['request_friend']> {
    return this.call('request_friend', request, options);
  }

  /** Accepts a request. */
  acceptFriend(request: RequestInputs['accept_friend'], options?: Options): Promise<Responses['accept_friend']> {
    return this.call('accept_friend', request, options);
  }

  /** Ends a friendship, declines an invitation or takes a request back. */
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

  /** Sets what the caller's friends see. */
  setPresence(request: RequestInputs['set_presence'], options?: Options): Promise<Responses['set_presence']> {
    return this.call('set_presence', request, options);
  }

  /** Stops or resumes what tells the caller of unread messages while offline. */
  setMute(request: RequestInputs['set_mute'], options?: Options): Promise<Responses['set_mute']> {
    return this.call('set_mute', request, options);
  }
}
