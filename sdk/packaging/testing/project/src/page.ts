// The page of an application: everything that it imports comes from the packages as they are published.
import { bodyText, Code, type Cursor, connect, GodwitError, type Outgoing } from '@godwit/client';

const list = document.querySelector('#messages') as HTMLOListElement;
const resume: Cursor[] = [{ conversation_id: 'team', seq: 41 }];

try {
  const client = await connect({
    url: 'ws://127.0.0.1:8080/v1/ws',
    token: async ({ refused }) => (await fetch(refused ? '/token?new' : '/token')).text(),
    resume,
  });
  client.on('message_posted', ({ message }) => {
    if (!message) return;
    const item = document.createElement('li');
    item.textContent = `${message.seq.toFixed()} ${message.sender_id}: ${bodyText(message)}`;
    list.append(item);
  });
  const hello: Outgoing = { to_user_id: 'bob', body: 'Hello' };
  const { seq } = await client.send(hello);
  const { messages } = await client.history({ conversation_id: 'team', after_seq: seq });
  console.log(messages.length, client.session?.user_id);
} catch (error) {
  if (error instanceof GodwitError && error.code === Code.CODE_UNAUTHENTICATED) location.assign('/sign-in');
  else throw error;
}
