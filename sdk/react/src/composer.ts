import { upload } from '@godwit/client';
import { useState } from 'react';
import { useGodwit } from './context.js';
import { useConversation, useSend } from './hooks.js';

/** The text, and the files, that a user is about to send. */
export interface Composer {
  /** The draft of the conversation. */
  readonly text: string;
  /** Keeps the draft, and shows the others that the user is typing. */
  setText(text: string): void;
  /** Posts the text, unless it is empty, and begins another one. */
  submit(): void;
  /** Uploads a file, and posts a message that carries it. Resolves once it is posted, or has failed. */
  attach(file: File): Promise<void>;
  /** The part of the file that is uploaded, from 0 to 1; undefined: none is being uploaded. */
  readonly progress: number | undefined;
  /** The failure of the last upload. */
  readonly error: Error | undefined;
}

/** Writes messages to a conversation: its draft, typing, sending, and uploads with their progress. */
export function useComposer(conversationId: string): Composer {
  const { client, store } = useGodwit() ?? {};
  const send = useSend(conversationId);
  const text = useConversation(conversationId)?.draft ?? '';
  const [{ progress, error }, setUpload] = useState<{ progress?: number; error?: Error }>({});
  const setText = (next: string) => {
    store?.setDraft(conversationId, next);
    store?.setTyping(conversationId, next !== '');
  };
  return {
    text,
    setText,
    submit() {
      if (text) send(text);
      setText('');
    },
    async attach(file) {
      if (!client) return;
      const onProgress = ({ sent }: { sent: number }) => setUpload({ progress: sent / (file.size || 1) });
      setUpload({ progress: 0 });
      try {
        const { attachment_id } = await upload(client, file, { conversation_id: conversationId, onProgress });
        send({ attachment_ids: [attachment_id] });
        setUpload({});
      } catch (thrown) {
        setUpload({ error: thrown as Error });
      }
    },
    progress,
    error,
  };
}
