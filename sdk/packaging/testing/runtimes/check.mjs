// Goes the main path of the client against a real server. A user `bob` answers each message, and at the text `drop` the
// connection is cut. Resolves once the client is closed; rejects with what is wrong.
import { bodyText, connect, upload } from '@godwit/client';

const LIMIT_MS = 20_000;

export async function check({ url, httpUrl, token, conversation_id }) {
  const client = await connect({ url, httpUrl, token });
  const heard = [];
  const states = [];
  client.onStatus(({ state }) => states.push(state));
  client.on('message_posted', ({ message }) => heard.push(bodyText(message)));
  const until = async (what, holds) => {
    const deadline = Date.now() + LIMIT_MS;
    while (!holds()) {
      if (Date.now() > deadline) throw new Error(`not within ${LIMIT_MS} ms: ${what}; ${heard}; ${states}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  await client.send({ conversation_id, body: 'hello' });
  await until('an answer', () => heard.includes('answer to hello'));
  await client.send({ conversation_id, body: 'drop' });
  await until('the end of the connection', () => states.includes('waiting'));
  // Posted by the next connection.
  await client.send({ conversation_id, body: 'again' });
  await until('an answer after the reconnect', () => heard.includes('answer to again'));
  const bytes = new TextEncoder().encode('a file');
  const { attachment_id } = await upload(client, new Blob([bytes], { type: 'text/plain' }), {
    conversation_id,
    name: 'a.txt',
  });
  await client.send({ conversation_id, body: 'see the file', attachment_ids: [attachment_id] });
  await until('an answer to the file', () => heard.includes('answer to see the file'));
  client.close();
  await until('the end', () => states.at(-1) === 'closed');
}
