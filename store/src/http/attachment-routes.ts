import type { Readable } from 'node:stream';
import { Code, GodwitError, invalid } from '@godwit/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AttachmentRow } from '../attachments/attachment-row.js';
import { type AttachmentPart, checkReady, openAttachment, readAttachment, readFile } from '../attachments/read.js';
import { type FileReader, signedReader, signReading } from '../attachments/signed-url.js';
import { uploadAttachment } from '../attachments/upload.js';
import type { VerifyToken } from '../auth/token-verifier.js';
import { AttachmentJson, attachmentJson } from '../messages/message-json.js';
import type { Store } from '../store.js';
import { allowBody } from './http-server.js';
import { schema } from './json-schema.js';
import { sendFile } from './send-file.js';
import { admitUser, userGuard } from './token-guard.js';

const UploadQuery = z.object({
  conversation_id: z.string().optional(),
  to_user_id: z.string().optional().describe('the other user of a direct conversation, instead of conversation_id'),
  name: z.string().optional().describe('name of the file'),
});
const Attachment = z.object({ id: z.string() });
const Signed = z.object({
  signed: z.string().max(2_048).optional().describe('from a signed URL, instead of a token'),
});
const SignedUrls = z.object({
  url: z.string().describe('of the content, relative to this service'),
  thumbnail_url: z.string().describe('of the thumbnail, relative to this service'),
  expires_at: z.number().describe('Unix milliseconds'),
});
const StoredAttachmentJson = AttachmentJson.extend({
  conversation_id: z.string(),
  seq: z.int().describe('sequence number of the message that carries the attachment; 0: none'),
  sha256: z.string().describe('hexadecimal digits, set once the file was inspected'),
});

const security = [{ bearer: [] }];

export interface AttachmentRoutesOptions {
  verify: VerifyToken;
  /** Rejects with the error for a user who may not read now: banned, their tokens revoked, or too many requests. */
  admit: (reader: FileReader) => Promise<void>;
  /** Signs URLs; the same for all stores. */
  secret: string;
}

/** The routes for uploading and reading attachments, with the user's token; files also by signed URLs. */
export function attachmentRoutes(store: Store, { verify, admit, secret }: AttachmentRoutesOptions) {
  const byToken = userGuard(verify);
  return async (app: FastifyInstance): Promise<void> => {
    app.addHook('onRequest', async (request) => {
      const { signed } = request.query as { signed?: unknown };
      if (!isFile(request) || request.headers.authorization !== undefined || typeof signed !== 'string')
        return byToken(request);
      const reader = signedReader(secret, idOf(request), signed);
      await admit(reader);
      admitUser(request, reader);
    });
    // The body is the file, whatever its type.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

    app.post(
      '/v1/attachments',
      {
        onRequest: async (request) => allowBody(request.raw, 'upload'),
        schema: {
          summary: 'Upload a file for a later message: the body is the file, Content-Type its media type',
          security,
          querystring: schema(UploadQuery),
          consumes: ['*/*'],
          response: { 201: schema(StoredAttachmentJson, 'output') },
        },
      },
      async (request, reply) => {
        const { maxUploadBytes } = store.policy;
        const length = request.headers['content-length'];
        const size = length === undefined ? undefined : Number(length);
        if (size !== undefined && size > maxUploadBytes)
          throw new GodwitError(Code.CODE_TOO_LARGE, `an upload has at most ${maxUploadBytes} bytes`);
        const query = request.query as z.infer<typeof UploadQuery>;
        const { 'content-type': content_type = '', 'content-encoding': encoding = 'identity' } = request.headers;
        if (content_type.toLowerCase().startsWith('multipart/'))
          throw invalid('Content-Type', 'must be the type of the file: the body is the file itself, not a form');
        if (encoding !== 'identity') throw invalid('Content-Encoding', 'must be absent: files are stored unchanged');
        const body = (request.body as Readable | undefined) ?? request.raw;
        const row = await uploadAttachment(store, request.userId, { ...query, content_type, size }, body);
        reply.status(201).header('location', `/v1/attachments/${row.id}`);
        return storedJson(row);
      },
    );

    app.get(
      '/v1/attachments/:id',
      {
        schema: {
          summary: 'Read the metadata of an attachment, for users who may read the message that carries it',
          security,
          params: schema(Attachment),
          response: { 200: schema(StoredAttachmentJson, 'output') },
        },
      },
      async (request) => storedJson(await readAttachment(store, request.userId, idOf(request))),
    );

    app.get(
      '/v1/attachments/:id/url',
      {
        schema: {
          summary: 'Sign URLs of the files of an attachment, which need no header: for <img>, <video> and links',
          security,
          params: schema(Attachment),
          response: { 200: schema(SignedUrls, 'output') },
        },
      },
      async (request, reply) => {
        const id = idOf(request);
        const { userId: user_id, issuedAt: issued_at } = request;
        await readFile(store, user_id, id);
        const { signed, expires_at } = signReading(secret, id, { user_id, issued_at });
        const urlOf = (what: AttachmentPart) => `/v1/attachments/${id}/${what}?signed=${signed}`;
        reply.header('cache-control', 'no-store');
        return { url: urlOf('content'), thumbnail_url: urlOf('thumbnail'), expires_at };
      },
    );

    for (const [what, summary] of [
      ['content', 'The bytes of an attachment; 503 until it was inspected'],
      ['thumbnail', 'The thumbnail of an image, as WebP'],
    ] as const) {
      app.route({
        method: ['GET', 'HEAD'],
        exposeHeadRoute: false,
        url: `/v1/attachments/:id/${what}`,
        config: { isFile: true },
        schema: {
          summary,
          security: [...security, { signedUrl: [] }],
          params: schema(Attachment),
          querystring: schema(Signed),
        },
        handler: async (request, reply) => {
          const row = await readFile(store, request.userId, idOf(request));
          checkReady(row, what);
          const shown =
            what === 'content'
              ? { type: row.content_type, name: row.name, size: row.size, etag: `"${row.sha256}"` }
              : { type: 'image/webp', name: `${row.name || 'image'}.webp`, etag: `"${row.sha256}-thumbnail"` };
          return sendFile(request, reply, { ...shown, open: (range) => openAttachment(store, row, what, range) });
        },
      });
    }
  };
}

const isFile = ({ routeOptions }: FastifyRequest) => (routeOptions.config as { isFile?: boolean }).isFile === true;
const idOf = (request: FastifyRequest) => (request.params as z.infer<typeof Attachment>).id;

function storedJson({ id, ...row }: AttachmentRow): z.infer<typeof StoredAttachmentJson> {
  const { conversation_id, seq, sha256 } = row;
  return { ...attachmentJson({ ...row, attachment_id: id }), conversation_id, seq: seq ?? 0, sha256 };
}
