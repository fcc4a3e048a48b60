import { bodyText } from '@godwit/client';
import type { MessageItem } from '@godwit/client/store';
import * as godwit from '@godwit/react';
import { type ComponentProps, type FormEvent, memo, useState } from 'react';

const REACTION = '👍';
const Button = (properties: ComponentProps<'button'>) => <button type="button" {...properties} />;

/** `me`: the id of the user who is signed in. */
export function Chat({ me }: { me: string }) {
  const { client } = godwit.useGodwit() ?? {};
  const [chosen, choose] = useState('');
  const begin = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const to_user_id = String(new FormData(event.currentTarget).get('user'));
    const sent = await client?.send({ to_user_id, body: `Hello ${to_user_id}` });
    if (sent) choose(sent.conversation_id);
  };
  return (
    <>
      <nav>
        <p role="status">{godwit.useStatus().state}</p>
        <form onSubmit={begin}>
          <input name="user" placeholder="Write to a user" aria-label="Write to a user" required />
        </form>
        {godwit.useConversations().conversations.map(({ conversation: { conversation_id: id, unread } }) => (
          <Button key={id} aria-current={id === chosen} onClick={() => choose(id)}>
            <Title id={id} /> {unread > 0 && <b>{unread}</b>}
          </Button>
        ))}
      </nav>
      {chosen ? <Room key={chosen} id={chosen} me={me} /> : <main>Choose a conversation.</main>}
    </>
  );
}

function Title({ id }: { id: string }) {
  const { counterpart = '' } = godwit.useConversation(id)?.conversation ?? {};
  return `${godwit.usePresence(counterpart) ? '● ' : ''}${godwit.useConversationName(id)}`;
}

function Room({ id, me }: { id: string; me: string }) {
  const { items, scroll } = godwit.useMessageScroll(id);
  godwit.useWatch(id);
  return (
    <main>
      <header>
        <Title id={id} /> <span>{godwit.useConversation(id)?.onlineCount} online</span>
      </header>
      <div className="messages" {...scroll}>
        {items.map((item) => (
          <Line key={item.key} item={item} isOwn={item.message.sender_id === me} />
        ))}
      </div>
      <p>{godwit.useTyping(id).join(', ')}</p>
      <Write id={id} />
    </main>
  );
}

const Line = memo(({ item: { key, state, message, error }, isOwn }: { item: MessageItem; isOwn: boolean }) => {
  const { client, store } = godwit.useGodwit() ?? {};
  const { conversation_id, seq, sender_id, deleted, edited_at, reactions, attachments } = message;
  const { members } = godwit.useMembers(conversation_id);
  const isStored = seq > 0;
  const isRead = isStored && members.some(({ user_id, read_seq }) => read_seq >= seq && user_id !== sender_id);
  const text = bodyText(message);
  const edit = () => client?.edit({ conversation_id, seq, body: prompt('Edit', text) || text });
  return (
    <p className={state} title={error?.message}>
      <b>{godwit.useName(sender_id)}</b> {deleted ? <i>deleted</i> : text} {edited_at > 0 && <i>edited</i>}{' '}
      {attachments.map(({ name }) => `📎${name} `)}
      {reactions.map(({ emoji, user_ids }) => `${emoji}${user_ids.length}`)} {isRead && isOwn && '✓✓'}{' '}
      {state === 'failed' && <Button onClick={() => store?.retry(key)}>Retry</Button>}
      {state === 'failed' && <Button onClick={() => store?.discard(key)}>Discard</Button>}
      {isStored && <Button onClick={() => client?.react({ conversation_id, seq, emoji: REACTION })}>{REACTION}</Button>}
      {isStored && isOwn && <Button onClick={edit}>Edit</Button>}
      {isStored && isOwn && <Button onClick={() => client?.delete({ conversation_id, seq })}>Delete</Button>}
    </p>
  );
});

function Write({ id }: { id: string }) {
  const { text, setText, submit, attach, progress, error } = godwit.useComposer(id);
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={send}>
      <input name="text" aria-label="Message" value={text} onChange={(event) => setText(event.target.value)} />
      <input type="file" aria-label="File" onChange={({ target: { files } }) => files?.[0] && attach(files[0])} />{' '}
      {progress !== undefined && <progress value={progress} />} {error?.message}
      <button type="submit">Send</button>
    </form>
  );
}
