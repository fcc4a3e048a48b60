import { type ChangeEvent, type FormEvent, useId, useState } from 'react';
import type { Capture } from '../capture/capture.js';
import { addPasted } from '../capture/pasted.js';
import { readRecording } from '../capture/recording.js';
import { Button } from '../controls/button.js';
import { Dialog } from '../controls/dialog.js';
import type { Direction } from '../frames/frame.js';

/** Adds a pasted WebSocket message, or a recording, to the capture. */
export function AddFrames({ capture, onClose }: { capture: Capture; onClose: () => void }) {
  const [problem, setProblem] = useState('');
  const ids = useId();
  const attempt = async (add: () => void | Promise<void>) => {
    try {
      await add();
      onClose();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const direction = String(form.get('direction'));
    void attempt(() => addPasted(String(form.get('bytes')), direction as Direction | '', capture));
  };
  const load = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) void attempt(async () => void readRecording(await file.text(), capture));
  };
  return (
    <Dialog title="Paste or load frames" onClose={onClose}>
      <form className="fields" onSubmit={submit}>
        <label htmlFor={`${ids}-bytes`}>A WebSocket message, in hex or base64</label>
        <textarea id={`${ids}-bytes`} name="bytes" required rows={5} spellCheck={false} />
        <label htmlFor={`${ids}-direction`}>Direction</label>
        <select id={`${ids}-direction`} name="direction">
          <option value="">Detect it</option>
          <option value="sent">Sent by a client</option>
          <option value="received">Sent by a gateway</option>
        </select>
        <div className="actions">
          <Button type="submit" look="primary">
            Decode
          </Button>
        </div>
        <label htmlFor={`${ids}-file`}>Or a recording: the NDJSON of an export</label>
        <input id={`${ids}-file`} type="file" accept=".ndjson,.jsonl,.json" onChange={load} />
        <p className="problem" role="alert">
          {problem}
        </p>
      </form>
    </Dialog>
  );
}
