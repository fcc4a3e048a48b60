import { useGodwit } from '@godwit/react';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../controls/button.js';
import { Dialog } from '../controls/dialog.js';

interface NewConversationProps {
  /** The user that the form proposes. */
  other: string;
  onClose: () => void;
  onBegun: (id: string) => void;
}

/** User ids in a text, separated by commas or spaces. */
export const idsIn = (text: string): string[] => [...new Set(text.split(/[\s,]+/).filter(Boolean))];

/** Begins a direct conversation by its first message, or creates a group. */
export function NewConversation({ other, onClose, onBegun }: NewConversationProps) {
  const { client } = useGodwit() ?? {};
  const [kind, setKind] = useState<'direct' | 'group'>('direct');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const ids = useId();
  const begin = async (form: FormData): Promise<string | undefined> => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    if (kind === 'direct')
      return (await client?.send({ to_user_id: text('user'), body: text('message') }))?.conversation_id;
    const created = await client?.createConversation({ title: text('title'), member_ids: idsIn(text('members')) });
    return created?.conversation?.conversation_id;
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    begin(new FormData(event.currentTarget))
      .then((id) => id !== undefined && onBegun(id))
      .catch((error: Error) => setProblem(error.message))
      .finally(() => setBusy(false));
  };
  return (
    <Dialog title="New conversation" onClose={onClose}>
      <form className="fields" onSubmit={submit}>
        <fieldset className="choice">
          <legend className="unseen">Kind of conversation</legend>
          {(['direct', 'group'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
              {one === 'direct' ? 'With one user' : 'Group'}
            </label>
          ))}
        </fieldset>
        {kind === 'direct' ? (
          <>
            <label htmlFor={`${ids}-user`}>User</label>
            <input id={`${ids}-user`} name="user" required defaultValue={other} autoCapitalize="none" />
            <label htmlFor={`${ids}-message`}>First message</label>
            <input id={`${ids}-message`} name="message" required defaultValue={`Hello ${other}`} />
          </>
        ) : (
          <>
            <label htmlFor={`${ids}-title`}>Title</label>
            <input id={`${ids}-title`} name="title" required defaultValue="Lunch" />
            <label htmlFor={`${ids}-members`}>Members, separated by commas</label>
            <input id={`${ids}-members`} name="members" defaultValue={other} autoCapitalize="none" />
          </>
        )}
        <p className="problem" role="alert">
          {problem}
        </p>
        <div className="actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" disabled={busy}>
            {kind === 'direct' ? 'Send' : 'Create'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
