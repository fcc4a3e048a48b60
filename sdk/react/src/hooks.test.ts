import { createElement as h, memo, StrictMode, Suspense, use } from 'react';
import t from 'tap';
import { useAttachmentUrl } from './attachment-url.js';
import { GodwitProvider } from './context.js';
import {
  useConversation,
  useConversations,
  useMembers,
  useMessages,
  usePresence,
  useSend,
  useStatus,
  useTyping,
  useUser,
  useWatch,
} from './hooks.js';
import { useMessageScroll } from './message-scroll.js';
import { openPage } from './testing/page.js';
import { conversationOf, WrittenStore } from './testing/written-store.js';

const item = (seq: number, text: string) =>
  ({ key: `m${seq}`, state: 'sent', message: { seq, body: new TextEncoder().encode(text) } }) as never;

t.test('a component renders again only when what its hook returns has changed', async (t) => {
  const page = await openPage(t);
  const written = new WrittenStore();
  written.conversations = ['a', 'b', 'c'].map((id) => conversationOf(id));
  const renders: string[] = [];
  const Row = memo(({ id }: { id: string }) => {
    const state = useConversation(id);
    renders.push(id);
    return h('li', null, `${id}${state?.typing.join('')} `);
  });
  const List = () => {
    const { conversations } = useConversations();
    renders.push('list');
    return h(
      'ul',
      null,
      conversations.map(({ conversation: { conversation_id: id } }) => h(Row, { key: id, id })),
    );
  };
  const Other = () => {
    const presence = usePresence('zoe');
    renders.push('presence');
    return h('i', null, presence ? 'zoe is here' : '');
  };
  await page.render(h(GodwitProvider, { value: written.godwit }, h(List), h(Other)));
  t.equal(page.text(), 'a b c ');
  t.same(renders.splice(0).sort(), ['a', 'b', 'c', 'list', 'presence']);

  await page.act(() => written.tell());
  t.same(renders.splice(0), [], 'nothing changed');
  const [a, , c] = written.conversations;
  written.conversations = [a, conversationOf('b', { typing: ['!'] }), c] as never;
  await page.act(() => written.tell());
  t.equal(page.text(), 'a b! c ');
  t.same(renders.splice(0).sort(), ['b', 'list'], 'the list, and the row of the conversation');
  written.presences.set('zoe', { user_id: 'zoe' } as never);
  await page.act(() => written.tell());
  t.same(renders.splice(0), ['presence']);
  t.match(page.text(), /zoe is here/);
});

t.test('each hook shows its part of the store, and follows another id', async (t) => {
  const page = await openPage(t);
  const written = new WrittenStore();
  written.conversations = [conversationOf('a', { typing: ['bob'] }), conversationOf('b')];
  written.messages = { items: [item(1, 'hi')], hasOlder: true, hasNewer: false, loading: false };
  written.members = { members: [{ user_id: 'bob' } as never], complete: true };
  written.users.set('bob', { user_id: 'bob', name: 'Bob' } as never);
  const { godwit } = written;
  let messages: ReturnType<typeof useMessages> | undefined;
  let send: ReturnType<typeof useSend> | undefined;
  const Screen = ({ id }: { id: string }) => {
    messages = useMessages(id);
    send = useSend(id);
    useWatch(id);
    const parts = [useTyping(id).join(), useMembers(id).members.length, useUser('bob')?.name, useStatus().state];
    return h('p', null, `${messages.items.length} ${parts.join(' ')}`);
  };
  const show = (id: string) =>
    page.render(h(StrictMode, null, h(GodwitProvider, { value: godwit }, h(Screen, { id }))));
  await show('a');
  t.equal(page.text(), '1 bob 1 Bob closed');
  t.equal(written.watched.get('a'), 1, 'strict mode leaves one watch');
  t.equal(written.watched.get('messages a'), 1, 'and one subscription');
  const before = messages;
  await messages?.loadOlder();
  await messages?.showAround(7);
  t.same(written.calls, ['older a', 'around a 7']);
  await page.act(() => written.setStatus({ state: 'connected', session: {} as never }));
  t.equal(page.text(), '1 bob 1 Bob connected');
  t.equal(messages, before, 'the result is the same object while nothing in it changes');
  t.equal(send?.('hello'), 'key 1');
  t.equal(send?.({ body: 'x', reply_to: 3 }), 'key 2');
  t.same(written.sent, [
    { body: 'hello', conversation_id: 'a' },
    { body: 'x', reply_to: 3, conversation_id: 'a' },
  ]);

  await show('b');
  t.equal(page.text(), '1  1 Bob connected');
  t.equal(written.watched.get('a'), 0);
  t.equal(written.watched.get('messages a'), 0, 'the list of another conversation is let go');
  t.equal(written.watched.get('b'), 1);
  await page.render(null);
  t.equal(written.subscribers, 0, 'nothing stays subscribed');
});

t.test('the hooks have an empty state while nobody is signed in', async (t) => {
  const page = await openPage(t);
  const Screen = () => {
    useWatch('a');
    const send = useSend('a');
    const { items, loadOlder, loading } = useMessages('a');
    t.throws(() => send('x'), /nobody is signed in/);
    void loadOlder();
    return `${useConversations().state} ${items.length} ${loading} ${useStatus().state} ${useConversation('a')}`;
  };
  await page.render(h(GodwitProvider, { value: undefined }, h(Screen)));
  t.equal(page.text(), 'loading 0 true closed undefined');
});

t.test('a page rendered on a server is taken over without a mismatch', async (t) => {
  const written = new WrittenStore();
  written.conversations = [conversationOf('a')];
  const { godwit } = written;
  const List = () => h('p', null, `${useConversations().conversations.length} ${useMessages('a').items.length}`);
  const { renderToString } = await import('react-dom/server');
  const html = renderToString(h(GodwitProvider, { value: undefined }, h(List)));
  t.equal(html, '<p>0 0</p>');
  const page = await openPage(t, html);
  t.same(await page.hydrate(h(GodwitProvider, { value: godwit }, h(List))), []);
  t.equal(page.text(), '1 0');
});

t.test('a subscription survives a component that is suspended beside it', async (t) => {
  const page = await openPage(t);
  const written = new WrittenStore();
  let loaded = (_: string) => {};
  const late = new Promise<string>((resolve) => {
    loaded = resolve;
  });
  const Late = () => h('b', null, use(late));
  const Count = () => h('i', null, useConversations().conversations.length);
  await page.render(
    h(GodwitProvider, { value: written.godwit }, h(Suspense, { fallback: 'waiting' }, h(Late)), h(Count)),
  );
  t.equal(page.text(), 'waiting0');
  written.conversations = [conversationOf('a')];
  await page.act(() => written.tell());
  await page.act(() => loaded('here'));
  t.equal(page.text(), 'here1');
});

t.test('a list that scrolls reads on near its ends, and follows new messages at its end alone', async (t) => {
  const page = await openPage(t);
  const written = new WrittenStore();
  const { calls, godwit } = written;
  const place = { scrollTop: 0, clientHeight: 500, scrollHeight: 5_000 };
  let scrolled = () => {};
  const Log = () => {
    const { scroll } = useMessageScroll('a');
    scrolled = scroll.onScroll;
    const { ref } = scroll;
    // Without a layout, the element is as long as the test says.
    return h('div', { ref: (element) => ref(element && (Object.defineProperties(element, places) as HTMLElement)) });
  };
  const places = Object.fromEntries(
    Object.keys(place).map((name) => [
      name,
      {
        configurable: true,
        get: () => place[name as 'scrollTop'],
        set: (value: number) => Object.assign(place, { [name]: value }),
      },
    ]),
  );
  const come = (seq: number, more: object) => {
    written.messages = { items: [item(seq, 'text')], hasOlder: true, hasNewer: false, loading: false, ...more };
    return page.act(() => written.tell());
  };
  await page.render(h(GodwitProvider, { value: godwit }, h(Log)));
  await come(5, {});
  t.equal(place.scrollTop, 5_000);
  place.scrollTop = 2_000;
  scrolled();
  await come(6, {});
  t.same(calls.splice(0), ['visible a 5'], 'what is below the screen is not read');
  t.equal(place.scrollTop, 2_000);
  place.scrollTop = 100;
  scrolled();
  await come(7, { hasNewer: true });
  place.scrollTop = 4_400;
  scrolled();
  t.same([...new Set(calls.splice(0))], ['older a', 'newer a']);
  await come(8, {});
  place.scrollTop = 4_400;
  scrolled();
  await come(9, {});
  t.same([...new Set(calls.splice(0))], ['visible a 8', 'visible a 9']);
  t.equal(place.scrollTop, 5_000);
  for (const [size, hasNewer, expected] of [
    [{ clientHeight: 0, scrollHeight: 0 }, false, []],
    [{ clientHeight: 900, scrollHeight: 900 }, true, []],
    [{ clientHeight: 900, scrollHeight: 900 }, false, ['older a', 'visible a 10']],
  ] as const) {
    Object.assign(place, size, { scrollTop: 0 });
    await come(10, { hasNewer });
    t.same([...new Set(calls.splice(0))], expected, 'hidden, or as high as what it holds');
  }
});

t.test('the URL of a file is that of the attachment shown now', async (t) => {
  const page = await openPage(t);
  const written = new WrittenStore();
  const asked: string[] = [];
  const answers: ((response: Response) => void)[] = [];
  const { fetch } = globalThis;
  t.teardown(() => Object.assign(globalThis, { fetch }));
  Object.assign(globalThis, {
    fetch: (url: string) => {
      asked.push(url.replace(/.*attachments/, ''));
      return new Promise((resolve) => answers.push(resolve));
    },
  });
  const client = { httpUrl: 'http://host', token: async () => 'a token' };
  const godwit = { ...written.godwit, client } as never;
  const File = ({ id, thumbnail }: { id: string; thumbnail?: boolean }) =>
    h('i', null, useAttachmentUrl(id, thumbnail === undefined ? {} : { thumbnail }) ?? 'none');
  const show = (id: string, thumbnail?: boolean) =>
    page.render(h(GodwitProvider, { value: godwit }, h(File, thumbnail === undefined ? { id } : { id, thumbnail })));
  const answer = (body: object, status = 200) =>
    page.act(async () => {
      answers.shift()?.(new Response(JSON.stringify(body), { status }));
      // The answer passes through as many promises as its body has.
      await new Promise((resolve) => setImmediate(resolve));
    });
  await show('a');
  t.equal(page.text(), 'none');
  await answer({ url: '/a', thumbnail_url: '/small-a', expires_at: 1 });
  t.equal(page.text(), 'http://host/a');
  await show('b', true);
  t.equal(page.text(), 'none', 'not the file of another attachment');
  await show('c', true);
  await answer({ url: '/b', thumbnail_url: '/small-b', expires_at: 1 });
  t.equal(page.text(), 'none', 'an answer that came too late');
  await answer({ url: '/c', thumbnail_url: '/small-c', expires_at: 1 });
  t.equal(page.text(), 'http://host/small-c');
  await show('d');
  await answer({ code: 'NOT_FOUND', detail: 'not found' }, 404);
  t.equal(page.text(), 'none');
  t.same(asked, ['/a/url', '/b/url', '/c/url', '/d/url']);
});
