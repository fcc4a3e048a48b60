import { upload } from '@godwit/client';
import { useConversation, useGodwit, useSend } from '@godwit/react';
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import { Button, IconButton } from '../controls/button.js';
import { Icon } from '../controls/icon.js';
import type { SwitchedNetwork } from './switched-network.js';

interface ComposerProps {
  id: string;
  network: SwitchedNetwork;
  /** The other user of a direct conversation. */
  recipient: string | undefined;
  /** The message that is answered. */
  replyTo: number | undefined;
  onReplied: () => void;
}

/** The field for a new message, and the button for a file. */
export function Composer({ id, network, recipient, replyTo, onReplied }: ComposerProps) {
  const { client, store } = useGodwit() ?? {};
  const send = useSend(id);
  const draft = useConversation(id)?.draft ?? '';
  const [progress, setProgress] = useState<number>();
  const [problem, setProblem] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const type = (text: string) => {
    store?.setDraft(id, text);
    store?.setTyping(id, text !== '');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim() === '') return;
    send(replyTo === undefined ? draft : { body: draft, reply_to: replyTo });
    type('');
    onReplied();
  };
  const attach = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (!file || !client) return;
    if (!network.on) return setProblem('Files are not uploaded while the user is offline.');
    setProblem('');
    setProgress(0);
    try {
      const onProgress = ({ sent }: { sent: number }) => setProgress(file.size ? sent / file.size : 1);
      const { attachment_id } = await upload(client, file, { conversation_id: id, onProgress });
      send({ attachment_ids: [attachment_id] });
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setProgress(undefined);
    }
  };
  return (
    <form className="composer" onSubmit={submit}>
      {replyTo !== undefined && (
        <p className="replying muted">
          In reply to message {replyTo} <Button onClick={onReplied}>Do not reply</Button>
        </p>
      )}
      {progress !== undefined && <progress value={progress} aria-label="Upload" />}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <input ref={picker} type="file" className="unseen" tabIndex={-1} aria-label="File to attach" onChange={attach} />
      <IconButton label="Attach a file" onClick={() => picker.current?.click()}>
        <Icon name="attach" />
      </IconButton>
      <input
        className="text"
        aria-label="Message"
        placeholder={recipient ? `Message to ${recipient}` : 'Message'}
        autoComplete="off"
        value={draft}
        onChange={({ target }) => type(target.value)}
      />
      <Button type="submit" look="primary" disabled={draft.trim() === ''}>
        <Icon name="send" /> Send
      </Button>
    </form>
  );
}
