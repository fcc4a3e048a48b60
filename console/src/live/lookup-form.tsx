import type { FormEvent, ReactNode } from 'react';
import { Button } from '../controls/button.js';

interface LookupFormProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  onLook: () => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** A field for an id, with a button that looks it up. */
export function LookupForm({ label, placeholder, value, onChange, onLook, children }: LookupFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onLook();
  };
  return (
    <form className="inline" onSubmit={submit}>
      <input
        aria-label={label}
        required
        autoComplete="off"
        autoCapitalize="none"
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <Button type="submit">Look</Button>
      {children}
    </form>
  );
}
