import contentDisposition from 'content-disposition';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import type { Blob, ByteRange } from '../blobs/blob-store.js';
import { HttpError } from './problem.js';

/** A file to send. */
export interface SentFile {
  /** The media type. */
  type: string;
  name: string;
  /** The entity tag including its quotes; equal bytes have equal tags. */
  etag: string;
  /** Size of the whole file in bytes; if unknown, ranges are not served. */
  size?: number;
  /** Opens the whole file or a range. Called only if the bytes or their number are needed. */
  open(range?: ByteRange): Promise<Blob>;
}

/** Media types that a browser may show inline; it downloads files of any other type. */
const SHOWN = /^(image\/(jpeg|png|apng|gif|webp|avif)|audio\/|video\/)/;

/**
 * Sends untrusted bytes so that no browser takes them for a page of this origin: the whole file, the part requested by
 * `Range`, or 304 if the caller already has them (RFC 9110). A request for several ranges gets the whole file.
 */
export async function sendFile(request: FastifyRequest, reply: FastifyReply, file: SentFile): Promise<FastifyReply> {
  const { type, name, etag, size } = file;
  const known = { etag, 'cache-control': 'private, max-age=31536000, immutable', vary: 'authorization' };
  // Ignores the request's Cache-Control, which is for caches: browsers add `no-cache` if a page sets If-None-Match
  // itself.
  if (fresh({ 'if-none-match': request.headers['if-none-match'] }, { etag }))
    return reply.status(304).headers(known).send();
  const range = size === undefined ? undefined : rangeOf(request, etag, size);
  if (range === 'none') {
    reply.header('content-range', `bytes */${size}`);
    throw new HttpError(416, `Range: the file has ${size} bytes`);
  }
  const blob = await file.open(range);
  if (range) reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
  // Replaces line breaks, unpaired surrogates and bidi controls, which would display the name as a different one.
  const plain = name.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}/\\]/gu, '_');
  const disposition = contentDisposition(plain || undefined, {
    type: SHOWN.test(type) ? 'inline' : 'attachment',
    // Besides the full name, for clients that read only ASCII.
    fallback: plain.replace(/[^\x20-\x7e]/g, '_'),
  });
  reply.headers({
    ...known,
    'accept-ranges': size === undefined ? 'none' : 'bytes',
    'content-type': type,
    'content-length': blob.size,
    'content-disposition': disposition,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  if (request.method !== 'HEAD') return reply.send(blob.body);
  blob.body.on('error', () => {}).destroy();
  return reply.send();
}

/** `bytes=0-1`, `bytes=2-` (all but the first two), `bytes=-5` (the last five). */
const ONE_RANGE = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i;

/** The requested range; undefined for the whole file, and 'none' if the range cannot be satisfied. */
function rangeOf({ method, headers }: FastifyRequest, etag: string, size: number): ByteRange | 'none' | undefined {
  const { range = '', 'if-range': ifRange = etag } = headers;
  const [asked, first, last] = ONE_RANGE.exec(range) ?? [];
  if (!asked || method !== 'GET' || ifRange !== etag || (!first && !last)) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (first && last && Number(last) < Number(first)) return undefined;
  return start > end ? 'none' : { start, end };
}
