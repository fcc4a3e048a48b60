import { attachmentUrl, type ReadAttachmentOptions } from '@godwit/client';
import { useEffect, useState } from 'react';
import { useGodwit } from './context.js';

/**
 * A signed URL of an attachment, or of its thumbnail, for the `src` of an `<img>`, `<audio>` or `<video>`. Undefined until
 * the server has answered, while nobody is signed in, and if the user may not see the attachment.
 */
export function useAttachmentUrl(
  attachmentId: string,
  { thumbnail = false }: Pick<ReadAttachmentOptions, 'thumbnail'> = {},
): string | undefined {
  const client = useGodwit()?.client;
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!client) return;
    const controller = new AbortController();
    const { signal } = controller;
    attachmentUrl(client, attachmentId, { thumbnail, signal }).then(
      ({ url }) => signal.aborted || setUrl(url),
      () => {},
    );
    return () => {
      controller.abort();
      // Never the file of another attachment, or of the user before.
      setUrl(undefined);
    };
  }, [client, attachmentId, thumbnail]);
  return url;
}
