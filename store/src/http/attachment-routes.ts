import type { Readable } from 'node:stream';
import { Code, GodwitError, invalid } from '@godwit/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AttachmentRow } from '../attachments/attachment-row.js';
import { checkReady, openAttachment, readAttachment, readFile } from '../attachments/read.js';
import { uploadAttachment } from '../attachments/upload.js';
import type { VerifyToken } from '../auth/token-verifier.js';
import { AttachmentJson, attachmentJson } from '../messages/message-json.js';
import type { Store } from '../store.js';
import { allowBody } from './http-server.js';
import { schema } from './json-schema.js';
import { sendFile } from './send-file.js';
import { userGuard } from './token-guard.js';

const UploadQuery = z.object({
  conversation_id: z.string().optional(),
  to_user_id: z.string().optional().describe('the other user of a direct conversation, instead of conversation_id'),
  name: z.string().optional().describe('name of the file'),
});
const Attachment = z.object({ id: z.string() });
const StoredAttachmentJson = AttachmentJson.extend({
  conversation_id: z.string(),
  seq: z.int().describe('sequence number of the message that carries the attachment; 0: none'),
  sha256: z.string().describe('hexadecimal digits, set once the file was inspected'),
});

const security = [{ bearer: [] }];

/** The routes for uploading and reading attachments, with the user's token. */
export function attachmentRoutes(store: Store, verify: VerifyToken) {
  return async (app: FastifyInstance): Promise<void> => {
    app.addHook('onRequest', userGuard(verify));
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

    for (const [what, summary] of [
      ['content', 'The bytes of an attachment; 503 until it was inspected'],
      ['thumbnail', 'The thumbnail of an image, as WebP'],
    ] as const) {
      app.route({
        method: ['GET', 'HEAD'],
        exposeHeadRoute: false,
        url: `/v1/attachments/:id/${what}`,
        schema: { summary, security, params: schema(Attachment) },
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

const idOf = (request: FastifyRequest) => (request.params as z.infer<typeof Attachment>).id;

function storedJson({ id, ...row }: AttachmentRow): z.infer<typeof StoredAttachmentJson> {
  const { conversation_id, seq, sha256 } = row;
  return { ...attachmentJson({ ...row, attachment_id: id }), conversation_id, seq: seq ?? 0, sha256 };
}
