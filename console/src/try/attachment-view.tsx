import { attachmentUrl, godwit } from '@godwit/client';
import type { Message } from '@godwit/client/store';
import { useAttachmentUrl, useGodwit } from '@godwit/react';
import { useState } from 'react';
import { Button } from '../controls/button.js';
import { Icon } from '../controls/icon.js';

type Attachment = Message['attachments'][number];
const { AttachmentState } = godwit.v1;

/** An attachment: its thumbnail if it has one, and a button that saves the file. */
export function AttachmentView({ file }: { file: Attachment }) {
  const { client } = useGodwit() ?? {};
  const [problem, setProblem] = useState('');
  const { attachment_id, name, size, state, refused, thumbnail } = file;
  const save = async () => {
    if (!client) return;
    try {
      const link = document.createElement('a');
      link.href = (await attachmentUrl(client, attachment_id)).url;
      link.download = name;
      link.click();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <div className="attachment">
      {thumbnail && state === AttachmentState.ATTACHMENT_STATE_READY && <Thumbnail file={file} />}
      {state === AttachmentState.ATTACHMENT_STATE_READY ? (
        <Button onClick={save}>
          <Icon name="attach" /> {name} <span className="muted">{sizeOf(size)}</span>
        </Button>
      ) : (
        <p className="muted">
          {name}: {state === AttachmentState.ATTACHMENT_STATE_REFUSED ? `refused, ${refused}` : 'being inspected…'}
        </p>
      )}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function Thumbnail({ file: { attachment_id, name } }: { file: Attachment }) {
  const url = useAttachmentUrl(attachment_id, { thumbnail: true });
  return url ? <img src={url} alt={name} /> : null;
}

function sizeOf(bytes: number): string {
  if (bytes < 1_024) return `${bytes} B`;
  return bytes < 1_024 ** 2 ? `${Math.round(bytes / 1_024)} KiB` : `${(bytes / 1_024 ** 2).toFixed(1)} MiB`;
}
