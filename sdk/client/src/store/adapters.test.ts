import { readFile, rm, writeFile } from 'node:fs/promises';
import t, { type Test } from 'tap';
import type { Ref } from 'vue';
import { turn } from '../testing/settlement.js';
import { startStore } from '../testing/started-store.js';
import type { ConversationsSnapshot, MessageList, MessagesSnapshot, Store } from './store.js';

type Read<T> = () => T;
interface Vue {
  useStore<T>(store: Store, read: Read<T>): Ref<T>;
  useMessages(store: Store, id: string): { list: MessageList; messages: Ref<MessagesSnapshot> };
}
interface Readable<T> {
  subscribe(run: (value: T) => void): () => void;
}
interface Svelte {
  storeState<T>(store: Store, read: Read<T>): Readable<T>;
  messagesOf(store: Store, id: string): { list: MessageList; messages: Readable<MessagesSnapshot> };
}

const GUIDE = new URL('../../../../docs/guide/state.md', import.meta.url);

/** Loads the first snippet below a heading of the guide; it is bound by the lines that the guide promises. */
async function load<M>(t: Test, heading: string): Promise<M> {
  const [, below = ''] = (await readFile(GUIDE, 'utf8')).split(`## ${heading}\n`);
  const code = /```js\n([\s\S]*?)```/.exec(below)?.[1] ?? '';
  t.ok(code.split('\n').length <= 40);
  const file = new URL(`adapter-${process.pid}-${heading.length}.mjs`, import.meta.url);
  await writeFile(file, code);
  t.teardown(() => rm(file));
  return import(file.href) as Promise<M>;
}

const titles = ({ conversations }: ConversationsSnapshot) =>
  conversations.map(({ conversation }) => conversation.title);

t.test('a component of Vue follows the store until its scope ends', async (t) => {
  const { useStore, useMessages } = await load<Vue>(t, 'In Vue');
  const { effectScope, watch } = await import('vue');
  const { store, connected, posted } = startStore(t);
  const scope = effectScope();
  let renders = 0;
  const shown = scope.run(() => {
    const conversations = useStore(store, () => store.conversations());
    const { messages } = useMessages(store, 'a');
    watch(conversations, () => renders++, { flush: 'sync' });
    return { conversations, messages };
  });
  const socket = await connected();
  t.same(titles(shown?.conversations.value as ConversationsSnapshot), ['', 'A']);
  const before = renders;
  store.setTyping('a', true);
  await turn();
  t.equal(renders, before, 'nothing that is shown has changed');
  const key = store.send({ conversation_id: 'a', body: 'hi' });
  t.equal(shown?.messages.value.items.at(-1)?.key, key);
  scope.stop();
  socket.deliver(posted('a', 4));
  await turn();
  t.equal(renders, before);
});

t.test('a component of Svelte follows the store until it unsubscribes', async (t) => {
  const { storeState, messagesOf } = await load<Svelte>(t, 'In Svelte');
  const { store, connected, posted } = startStore(t);
  const seen: string[][] = [];
  let newest: string | undefined;
  const ends = [
    storeState(store, () => store.conversations()).subscribe((snapshot) => seen.push(titles(snapshot))),
    messagesOf(store, 'a').messages.subscribe(({ items }) => {
      newest = items.at(-1)?.key;
    }),
  ];
  t.same(seen, [[]], 'the value comes at once');
  const socket = await connected();
  t.same(seen.at(-1), ['', 'A']);
  const before = seen.length;
  t.equal(newest, undefined);
  const key = store.send({ conversation_id: 'a', body: 'hi' });
  t.equal(newest, key);
  t.equal(seen.length, before, 'nothing that is shown has changed');
  for (const end of ends) end();
  socket.deliver(posted('a', 4));
  await turn();
  t.equal(seen.length, before);
});
