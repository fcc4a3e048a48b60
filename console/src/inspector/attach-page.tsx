import { type FormEvent, useId, useState } from 'react';
import { openPage } from '../capture/attached-pages.js';
import { Button } from '../controls/button.js';
import { CopyButton } from '../controls/copy-button.js';
import { Dialog } from '../controls/dialog.js';

/** Says how the client of another page is inspected, and opens that page. */
export function AttachPage({ onClose }: { onClose: () => void }) {
  const [problem, setProblem] = useState('');
  const ids = useId();
  const code = [
    "import { inspectable } from '@godwit/client/inspect';",
    '',
    `const client = await connect({ url, token, openTransport: inspectable('${location.origin}') });`,
  ].join('\n');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    try {
      openPage(String(new FormData(event.currentTarget).get('address')));
      onClose();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <Dialog title="Attach a page" onClose={onClose}>
      <p>Add one option to the client of your page, during development:</p>
      <pre>{code}</pre>
      <p>
        <CopyButton text={code} />
      </p>
      <form className="fields" onSubmit={submit}>
        <label htmlFor={`${ids}-address`}>Then open the page from here</label>
        <div className="inline">
          <input id={`${ids}-address`} name="address" type="url" required defaultValue="http://localhost:5173/" />
          <Button type="submit" look="primary">
            Open
          </Button>
        </div>
        <p className="muted">
          Frames hold tokens and messages, so they go to the console that opened the page, and only to the address in
          the option.
        </p>
        <p className="problem" role="alert">
          {problem}
        </p>
      </form>
    </Dialog>
  );
}
