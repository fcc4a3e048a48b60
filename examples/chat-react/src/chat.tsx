import { bodyText, upload } from '@godwit/client';
import type { MessageItem } from '@godwit/client/store';
import * as godwit from '@godwit/react';
import { type ChangeEvent, type ComponentProps, type FormEvent, useEffect, useRef, useState } from 'react';

const REACTION = '👍';
const Button = (properties: ComponentProps<'button'>) => <button type="button" {...properties} />;

export function Chat() {
  const { client } = godwit.useGodwit() ?? {};
  const [chosen, choose] = useState('');
  const status = godwit.useStatus();
  const begin = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const to_user_id = String(new FormData(event.currentTarget).get('user'));
    const sent = await client?.send({ to_user_id, body: `Hello ${to_user_id}` });
    if (sent) choose(sent.conversation_id);
  };
  return (
    <>
      <nav>
        <p role="status">{status.state}</p>
        <form onSubmit={begin}>
          <input name="user" placeholder="Write to a user" aria-label="Write to a user" required />
        </form>
        {godwit.useConversations().conversations.map(({ conversation: { conversation_id: id, unread } }) => (
          <Button key={id} aria-current={id === chosen} onClick={() => choose(id)}>
            <Title id={id} /> {unread > 0 && <b>{unread}</b>}
          </Button>
        ))}
      </nav>
      {chosen ? <Room key={chosen} id={chosen} /> : <main>Choose a conversation.</main>}
    </>
  );
}

function Title({ id }: { id: string }) {
  const { title, counterpart = '' } = godwit.useConversation(id)?.conversation ?? {};
  const user = godwit.useUser(counterpart);
  const name = title || user?.name || counterpart || id;
  return godwit.usePresence(counterpart) ? `● ${name}` : name;
}

function Room({ id }: { id: string }) {
  const { items, hasOlder, loadOlder, hasNewer, loadNewer } = godwit.useMessages(id);
  const { store } = godwit.useGodwit() ?? {};
  const list = useRef<HTMLDivElement>(null);
  const newest = items.at(-1);
  godwit.useWatch(id);
  useEffect(() => {
    if (!newest) return;
    list.current?.lastElementChild?.scrollIntoView();
    store?.markVisible(id, newest.message.seq);
  }, [store, id, newest]);
  const scrolled = () => {
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = list.current ?? {};
    if (hasOlder && scrollTop < 200) void loadOlder();
    if (hasNewer && scrollHeight - scrollTop - clientHeight < 200) void loadNewer();
  };
  return (
    <main>
      <header>
        <Title id={id} /> <span>{godwit.useConversation(id)?.onlineCount} online</span>
      </header>
      <div className="messages" ref={list} onScroll={scrolled}>
        {items.map((item) => (
          <Line key={item.key} item={item} />
        ))}
      </div>
      <p>{godwit.useTyping(id).join(', ')}</p>
      <Composer id={id} />
    </main>
  );
}

function Line({ item: { key, state, message, error } }: { item: MessageItem }) {
  const { client, store } = godwit.useGodwit() ?? {};
  const { conversation_id, seq, sender_id, deleted, edited_at, reactions, attachments } = message;
  const name = godwit.useUser(sender_id)?.name || sender_id;
  const isRead = godwit
    .useMembers(conversation_id)
    .members.some((one) => one.read_seq >= seq && one.user_id !== sender_id);
  const isOwn = sender_id === client?.session?.user_id;
  const edit = () =>
    client?.edit({ conversation_id, seq, body: prompt('Edit', bodyText(message)) || bodyText(message) });
  return (
    <p className={state} title={error?.message}>
      <b>{name}</b> {deleted ? <i>deleted</i> : bodyText(message)} {edited_at > 0 && <i>edited</i>}{' '}
      {attachments.map((file) => `📎${file.name} `)}
      {reactions.map(({ emoji, user_ids }) => `${emoji}${user_ids.length}`)} {isRead && isOwn && '✓✓'}{' '}
      {state === 'failed' && <Button onClick={() => store?.retry(key)}>Retry</Button>}
      {state === 'failed' && <Button onClick={() => store?.discard(key)}>Discard</Button>}
      <Button onClick={() => client?.react({ conversation_id, seq, emoji: REACTION })}>{REACTION}</Button>
      {isOwn && <Button onClick={edit}>Edit</Button>}
      {isOwn && <Button onClick={() => client?.delete({ conversation_id, seq })}>Delete</Button>}
    </p>
  );
}

function Composer({ id }: { id: string }) {
  const send = godwit.useSend(id);
  const { client, store } = godwit.useGodwit() ?? {};
  const draft = godwit.useConversation(id)?.draft ?? '';
  const [progress, setProgress] = useState<number>();
  const type = (text: string) => {
    store?.setDraft(id, text);
    store?.setTyping(id, text !== '');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft) send(draft);
    type('');
  };
  const attach = async ({ target: { files } }: ChangeEvent<HTMLInputElement>) => {
    const [file] = files ?? [];
    if (!file || !client) return;
    const onProgress = ({ sent }: { sent: number }) => setProgress(sent / file.size);
    const { attachment_id } = await upload(client, file, { conversation_id: id, onProgress });
    send({ attachment_ids: [attachment_id] });
    setProgress(undefined);
  };
  return (
    <form onSubmit={submit}>
      <input name="text" aria-label="Message" value={draft} onChange={(event) => type(event.target.value)} />
      <input type="file" aria-label="File" onChange={attach} />{' '}
      {progress !== undefined && <progress value={progress} />}
      <button type="submit">Send</button>
    </form>
  );
}
