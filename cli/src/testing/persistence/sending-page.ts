// A page of a user: shows what was kept, connects, and sends numbers with a persistence in IndexedDB. The test bundles it
// and tells it by the address what to do; it is told of by lines on the console.
import { bodyText, Client, type OpenTransport } from '@godwit/client';
import { createStore } from '@godwit/client/store';
import { openIndexedDb } from '@godwit/client/store/indexeddb';
import { TabsClient } from '@godwit/client/tabs';
import { sendNumbers } from './numbered-sends.js';

const asked = new URLSearchParams(location.search);
const ask = (name: string) => asked.get(name) ?? '';
const [url, token, userId] = [ask('url'), ask('token'), ask('user') || 'ann'];
const tell = (line: string) => console.log(line);

const persistence = await openIndexedDb({ url, userId, onError: ({ message }) => tell(`error ${message}`) });
if (asked.has('erase')) {
  await persistence.erase();
  tell('erased');
}
// As a network that does not answer.
const openTransport: OpenTransport = () => ({ send: () => {}, close: () => {} });
const options = { url, token, ...(asked.has('offline') && { openTransport }) };
const client = asked.has('tabs') ? new TabsClient(options) : new Client(options);
const store = createStore(client, { persistence });

const followed = new Set<string>();

/** Shows the conversations and their messages. */
function show(): void {
  const { conversations, state } = store.conversations();
  for (const { conversation } of conversations) {
    if (followed.has(conversation.conversation_id)) continue;
    followed.add(conversation.conversation_id);
    store.messages(conversation.conversation_id).subscribe(show);
  }
  document.body.dataset.connection = client.status.state;
  document.body.dataset.list = state;
  document.body.replaceChildren(
    ...conversations.flatMap(({ conversation: { conversation_id: id, title, unread }, draft }) => {
      const heading = document.createElement('h1');
      heading.textContent = `${title || id} ${unread} ${draft}`;
      const lines = store
        .messages(id)
        .getSnapshot()
        .items.map(({ state, message }) => {
          const line = document.createElement('p');
          line.textContent = `${state} ${bodyText(message)}`;
          return line;
        });
      return [heading, ...lines];
    }),
  );
}
store.subscribe(show);
client.onStatus(show);
show();
Object.assign(globalThis, { client, store, persistence });
tell('ready');

if (asked.has('count')) {
  const [from, count] = [Number(ask('from')), Number(ask('count'))];
  await sendNumbers({
    store,
    from,
    count,
    accepted: (number) => tell(`accepted ${number}`),
    arrived: (number) => tell(`arrived ${number}`),
  });
  tell('done');
}
