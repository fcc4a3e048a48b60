import { bodyText } from '@godwit/client';
import type { Member, Message, MessageItem } from '@godwit/client/store';
import { useGodwit } from '@godwit/react';
import { memo, useState } from 'react';
import { Button, IconButton } from '../controls/button.js';
import { Icon } from '../controls/icon.js';
import { AttachmentView } from './attachment-view.js';
import { EditForm } from './edit-form.js';
import { PersonName } from './person.js';

const REACTIONS = ['👍', '❤️', '🎉'];
/** Milliseconds within which messages of one user stand together. */
const TOGETHER_MS = 120_000;
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

interface MessageRowProps {
  item: MessageItem;
  /** The message above. */
  previous: Message | undefined;
  me: string | undefined;
  /** The other members, with their read positions. */
  readers: readonly Member[];
  onReply: (seq: number) => void;
}

/** One message: body, attachments, reactions, receipts, and what can be done with it. */
export const MessageRow = memo(({ item, previous, me, readers, onReply }: MessageRowProps) => {
  const { client, store } = useGodwit() ?? {};
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState('');
  const { key, state, message, error } = item;
  const { conversation_id, seq, sender_id, sent_at, deleted, edited_at, reply_to, reactions, attachments } = message;
  const own = sender_id === me || state !== 'sent';
  const together = previous?.sender_id === sender_id && sent_at - previous.sent_at < TOGETHER_MS && sent_at > 0;
  const attempt = (request: Promise<unknown> | undefined) => {
    setOpen(false);
    request?.then(
      () => setProblem(''),
      (refused: Error) => setProblem(refused.message),
    );
  };
  const react = (emoji: string, remove = false) => attempt(client?.react({ conversation_id, seq, emoji, remove }));
  const readBy = own && seq > 0 ? readers.filter(({ read_seq }) => read_seq >= seq) : [];
  return (
    <article
      className={`message ${state} ${own ? 'own' : ''} ${together ? 'together' : ''}`}
      data-key={key}
      data-seq={seq}
    >
      {!together && (
        <p className={own ? 'unseen' : 'sender'}>
          <b>
            <PersonName id={sender_id} />
          </b>
        </p>
      )}
      <div className="bubble">
        {reply_to > 0 && <p className="quote muted">in reply to message {reply_to}</p>}
        {editing ? (
          <EditForm
            text={bodyText(message)}
            onCancel={() => setEditing(false)}
            onSave={(body) => {
              setEditing(false);
              attempt(client?.edit({ conversation_id, seq, body }));
            }}
          />
        ) : (
          <p className="body">{deleted ? <i className="muted">This message was deleted.</i> : bodyText(message)}</p>
        )}
        {attachments.map((file) => (
          <AttachmentView key={file.attachment_id} file={file} />
        ))}
      </div>
      <p className="meta muted">
        {sent_at > 0 && <time dateTime={new Date(sent_at).toISOString()}>{clock.format(sent_at)}</time>}
        {edited_at > 0 && !deleted && <span>edited</span>}
        {own && (
          <span className="receipt">
            {state !== 'sent'
              ? state
              : readBy.length > 0
                ? `read by ${readBy.map(({ user_id }) => user_id).join(', ')}`
                : 'sent'}
          </span>
        )}
        {state === 'sent' && !deleted && (
          <IconButton
            label={`Actions on message ${seq}`}
            aria-expanded={open}
            className="icon-button act"
            onClick={() => setOpen(!open)}
          >
            <Icon name="more" />
          </IconButton>
        )}
      </p>
      {reactions.length > 0 && (
        <p className="reactions">
          {reactions.map(({ emoji, count, mine, user_ids }) => (
            <Button key={emoji} aria-pressed={mine} title={user_ids.join(', ')} onClick={() => react(emoji, mine)}>
              {emoji} {count}
            </Button>
          ))}
        </p>
      )}
      {open && (
        <p className="message-actions">
          {REACTIONS.map((emoji) => (
            <Button key={emoji} aria-label={`React with ${emoji}`} onClick={() => react(emoji)}>
              {emoji}
            </Button>
          ))}
          <Button
            onClick={() => {
              setOpen(false);
              onReply(seq);
            }}
          >
            Reply
          </Button>
          {own && (
            <Button
              onClick={() => {
                setOpen(false);
                setEditing(true);
              }}
            >
              Edit
            </Button>
          )}
          {own && (
            <Button look="danger" onClick={() => attempt(client?.delete({ conversation_id, seq }))}>
              Delete
            </Button>
          )}
        </p>
      )}
      {state === 'failed' && (
        <p className="problem">
          {error?.message} <Button onClick={() => store?.retry(key)}>Send again</Button>{' '}
          <Button onClick={() => store?.discard(key)}>Discard</Button>
        </p>
      )}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </article>
  );
});
