import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../controls/button.js';

interface EditFormProps {
  text: string;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** Changes the text of a message; Escape leaves it as it was. */
export function EditForm({ text, onSave, onCancel }: EditFormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const changed = field.current?.value.trim() ?? '';
    if (changed === '' || changed === text) onCancel();
    else onSave(changed);
  };
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onCancel();
  };
  return (
    <form className="inline" onSubmit={submit} onKeyDown={leave}>
      <input ref={field} aria-label="Text of the message" defaultValue={text} />
      <Button type="submit" look="primary">
        Save
      </Button>
      <Button onClick={onCancel}>Cancel</Button>
    </form>
  );
}
