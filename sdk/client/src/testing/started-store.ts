import { godwit } from '@godwit/schema';
import type { Test } from 'tap';
import { createStore } from '../store/create-store.js';
import type { StoreOptions } from '../store/store-options.js';
import { startClient } from './memory-client.js';
import { turn } from './settlement.js';

const { ConversationKind } = godwit.v1;
const body = Buffer.from('text');

/** Starts a store over in-memory sockets; the test acts as the server. */
export function startStore(t: Test, options: StoreOptions = {}) {
  const { client, sockets, connected: opened } = startClient(t);
  const store = createStore(client, options);
  t.teardown(() => store.close());
  /** Resolves with the socket of attempt `count` once it has a session, and the conversations `a` and `b` are known. */
  const connected = async (count = 1, hello: godwit.v1.HelloResponse.$Properties = {}) => {
    const socket = await opened(count, { user_id: 'ann', session_id: 's', ...hello });
    if (count > 1) return socket;
    const direct = { kind: ConversationKind.CONVERSATION_KIND_DIRECT, counterpart: 'ben' };
    const conversations = [
      { conversation_id: 'a', title: 'A', last_seq: 3, unread: 2, read_seq: 1, active_at: 1 },
      { conversation_id: 'b', ...direct, active_at: 2 },
    ];
    socket.reply('list_conversations', { conversations, users: [{ user_id: 'ben', name: 'Ben', version: 1 }] });
    await turn();
    return socket;
  };
  const ids = () => store.conversations().conversations.map(({ conversation }) => conversation.conversation_id);
  const states = () => store.unsent().map(({ state }) => state);
  const posted = (conversation_id: string, seq: number, sender_id = 'ben', more = {}) => ({
    message_posted: { message: { conversation_id, seq, sender_id, body, sent_at: 10 + seq, ...more } },
  });
  return { client, store, sockets, connected, ids, states, posted };
}
