import { invalid } from '@godwit/schema/client';
import type { Client } from './client.js';
import { callHttp, type HttpAnswer } from './http-calls.js';

/** The bytes of a file. A stream is read once, so its upload is not repeated with another token. */
export type UploadBody = Blob | Uint8Array | ReadableStream<Uint8Array>;

/** How much of an upload the runtime has sent. */
export interface UploadProgress {
  /** Bytes that were handed to the network so far. */
  sent: number;
  /** Bytes of the file; undefined for a stream. */
  total: number | undefined;
}

/** Options of `upload`: the conversation is given by `conversation_id` or `to_user_id`. */
export interface UploadOptions {
  /** A conversation of which the user is a member. */
  conversation_id?: string;
  /** The other user of a direct conversation, which need not exist yet. */
  to_user_id?: string;
  /** The name of the file; by default that of a `File`. */
  name?: string;
  /** The media type of the file; by default that of a `Blob`. Without one the server detects it. */
  content_type?: string;
  /** Called while the file is sent, and once all of it is. */
  onProgress?: (progress: UploadProgress) => void;
  /** Ends the upload: it rejects with AbortError. */
  signal?: AbortSignal;
}

/** A file that the server has stored, and inspects from now on: the event `attachment_ready` tells the result. */
export interface UploadedFile {
  attachment_id: string;
  name: string;
  content_type: string;
  size: number;
  state: 'processing' | 'ready' | 'refused';
  conversation_id: string;
}

/**
 * Uploads a file for a message, which carries it by `attachment_ids`. Rejects with the server's error, such as TOO_LARGE;
 * with AbortError once `signal` aborts; with UNAVAILABLE if there is no answer. Browsers upload with XMLHttpRequest, as
 * `fetch` cannot tell them how much was sent.
 */
export async function upload(client: Client, file: UploadBody, options: UploadOptions): Promise<UploadedFile> {
  const { conversation_id, to_user_id, signal } = options;
  const name = options.name ?? (file as Partial<File>).name;
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ conversation_id, to_user_id, name }))
    if (value !== undefined) query.set(key, value);
  const size = file instanceof Uint8Array ? file.byteLength : file instanceof Blob ? file.size : undefined;
  if (size === undefined && !(file instanceof ReadableStream))
    throw invalid('file', 'must be a Blob, a Uint8Array or a ReadableStream');
  const sending: Sending = {
    url: `${client.httpUrl}/v1/attachments?${query}`,
    size,
    type: options.content_type ?? (file instanceof Blob ? file.type : ''),
    progress: (sent) => options.onProgress?.({ sent, total: size }),
    signal,
  };
  const send = globalThis.XMLHttpRequest ? sendByXhr : sendByFetch;
  const attempt = (token: string) => send(file, { ...sending, token });
  const { body } = await callHttp(client, 'upload', attempt, { signal, once: size === undefined });
  return JSON.parse(body);
}

/** Options of `readAttachment` and `attachmentUrl`. */
export interface ReadAttachmentOptions {
  /** The thumbnail of an image instead. */
  thumbnail?: boolean;
  signal?: AbortSignal;
}

/**
 * Reads the bytes of an attachment; `URL.createObjectURL` of the result is the `src` of an `<img>`, `<audio>` or
 * `<video>`. Make no URL of other types: their content would run with the rights of the page. Rejects with the server's
 * error: UNAVAILABLE while the file is being inspected, PERMISSION_DENIED if it was refused.
 */
export async function readAttachment(
  client: Client,
  attachmentId: string,
  { thumbnail = false, signal }: ReadAttachmentOptions = {},
): Promise<Blob> {
  const { blob } = await get(client, 'readAttachment', attachmentId, thumbnail ? 'thumbnail' : 'content', signal);
  return blob as Blob;
}

/** A URL that reads a file without a header. */
export interface AttachmentUrl {
  url: string;
  /** Unix milliseconds at which the URL ends: 30 to 60 minutes later. */
  expires_at: number;
}

/**
 * A signed URL of an attachment, or of its thumbnail: the `src` of an `<img>`, `<audio>` or `<video>`, or the `href` of a
 * link. Reading it needs no token, but the rights of this user: keep it as secret as the file. Rejects with the server's
 * error, such as NOT_FOUND if the user may not see the attachment.
 */
export async function attachmentUrl(
  client: Client,
  attachmentId: string,
  { thumbnail = false, signal }: ReadAttachmentOptions = {},
): Promise<AttachmentUrl> {
  const { blob } = await get(client, 'attachmentUrl', attachmentId, 'url', signal);
  const { url, thumbnail_url, expires_at } = JSON.parse(await (blob as Blob).text());
  return { url: client.httpUrl + (thumbnail ? thumbnail_url : url), expires_at };
}

/** Reads a resource of an attachment with the client's token. */
function get(client: Client, what: string, attachmentId: string, part: string, signal: AbortSignal | undefined) {
  const url = `${client.httpUrl}/v1/attachments/${encodeURIComponent(attachmentId)}/${part}`;
  return callHttp(
    client,
    what,
    async (token) => {
      const response = await fetch(url, { headers: { authorization: `Bearer ${token}` }, signal: signal ?? null });
      const { status, ok } = response;
      const [blob, body] = ok ? [await response.blob(), ''] : [undefined, await response.text()];
      return { status, body, blob, retryAfter: response.headers.get('retry-after') };
    },
    { signal },
  );
}

interface Sending {
  url: string;
  size: number | undefined;
  type: string;
  progress: (sent: number) => void;
  signal: AbortSignal | undefined;
}

async function sendByFetch(
  file: UploadBody,
  { url, token, size, type, progress, signal }: Sending & { token: string },
) {
  let sent = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      sent += chunk.byteLength;
      progress(sent);
    },
  });
  const stream = file instanceof ReadableStream ? file : new Blob([file as BlobPart]).stream();
  const response = await fetch(url, {
    method: 'POST',
    body: (stream as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(counted as never),
    headers: {
      authorization: `Bearer ${token}`,
      ...(type && { 'content-type': type }),
      // An upload of unknown length counts with the largest one towards the quota of its user.
      ...(size !== undefined && { 'content-length': `${size}` }),
    },
    signal: signal ?? null,
    // The types of the DOM lack it; a stream as the body needs it.
    ...{ duplex: 'half' },
  });
  return { status: response.status, body: await response.text(), retryAfter: response.headers.get('retry-after') };
}

async function sendByXhr(
  file: UploadBody,
  { url, token, type, progress, signal }: Sending & { token: string },
): Promise<HttpAnswer> {
  const body = file instanceof ReadableStream ? await new Response(file).blob() : file;
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const abort = () => xhr.abort();
    xhr.open('POST', url);
    xhr.setRequestHeader('authorization', `Bearer ${token}`);
    if (type) xhr.setRequestHeader('content-type', type);
    xhr.upload.onprogress = ({ loaded }) => progress(loaded);
    xhr.onload = () =>
      resolve({ status: xhr.status, body: xhr.responseText, retryAfter: xhr.getResponseHeader('retry-after') });
    xhr.onerror = () => reject(new Error('the request failed; browsers report why only in their console'));
    xhr.onabort = () => reject(signal?.reason);
    xhr.onloadend = () => signal?.removeEventListener('abort', abort);
    signal?.addEventListener('abort', abort);
    // Also if it aborted while a stream was read.
    if (signal?.aborted) reject(signal.reason);
    else xhr.send(body as XMLHttpRequestBodyInit);
  });
}
