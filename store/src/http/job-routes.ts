import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { VerifyToken } from '../auth/token-verifier.js';
import type { ByteRange } from '../blobs/blob-store.js';
import { openResult, type RequestedJob, readFinishedJob, readJob, requestJob } from '../jobs/requested-jobs.js';
import type { Store } from '../store.js';
import { IdempotentHeaders, schema } from './json-schema.js';
import { sendFile } from './send-file.js';
import { userGuard } from './token-guard.js';

const JobRequestJson = z.object({
  kind: z.enum(['export']).describe('export: all that one may read of a conversation, in one file'),
  conversation_id: z.string(),
  format: z
    .enum(['ndjson', 'protobuf'])
    .default('ndjson')
    .describe('a line of JSON for each message, or each godwit.v1.Message preceded by its length as a varint'),
});
const Job = z.object({ id: z.string() });
const JobJson = z.object({
  job_id: z.string(),
  kind: z.enum(['export']),
  conversation_id: z.string(),
  format: z.enum(['ndjson', 'protobuf']),
  state: z.enum(['queued', 'running', 'done', 'failed']),
  created_at: z.int().describe('Unix milliseconds'),
  finished_at: z.int().describe('Unix milliseconds; 0: not yet'),
  size: z.int().describe('bytes of the result'),
  messages: z.int().describe('in the result'),
  result: z.string().describe('where the result is, once it is done; it is kept for seven days'),
});

const security = [{ bearer: [] }];
const RESULTS = { ndjson: 'application/x-ndjson', protobuf: 'application/x-protobuf' };

/** Routes for jobs that applications request, with the user's token. */
export function jobRoutes(store: Store, verify: VerifyToken) {
  return async (app: FastifyInstance): Promise<void> => {
    app.addHook('onRequest', userGuard(verify));
    app.post(
      '/v1/jobs',
      {
        schema: {
          summary: 'Ask for a job; repeated with the same Idempotency-Key, it is asked for once',
          security,
          headers: schema(IdempotentHeaders),
          body: schema(JobRequestJson),
          response: { 202: schema(JobJson, 'output') },
        },
      },
      async (request, reply) => {
        const { userId } = request;
        const body = request.body as z.infer<typeof JobRequestJson>;
        const job = await requestJob(store, userId, jobId(request, userId), body);
        reply.status(202).header('location', `/v1/jobs/${job.id}`);
        return jobJson(job);
      },
    );

    app.get(
      '/v1/jobs/:id',
      {
        schema: {
          summary: 'What became of a job that one asked for',
          security,
          params: schema(Job),
          response: { 200: schema(JobJson, 'output') },
        },
      },
      async (request) => jobJson(await readJob(store, request.userId, idOf(request))),
    );

    app.route({
      method: ['GET', 'HEAD'],
      exposeHeadRoute: false,
      url: '/v1/jobs/:id/result',
      schema: { summary: 'The file that a job made; 503 until it is done', security, params: schema(Job) },
      handler: async (request, reply) => {
        const { id, size, request: asked } = await readFinishedJob(store, request.userId, idOf(request));
        const name = `messages.${asked.format === 'ndjson' ? 'ndjson' : 'binpb'}`;
        const open = (range?: ByteRange) => openResult(store, id, range);
        return sendFile(request, reply, { type: RESULTS[asked.format], name, size, etag: `"${id}"`, open });
      },
    });
  };
}

const idOf = (request: FastifyRequest) => (request.params as z.infer<typeof Job>).id;

/** A job id of 128 bits: random, or derived from the user and the idempotency key. */
function jobId(request: FastifyRequest, user: string): string {
  const key = request.headers['idempotency-key'];
  const bytes =
    typeof key === 'string'
      ? createHash('sha256')
          .update(JSON.stringify([user, key]))
          .digest()
          .subarray(0, 16)
      : randomBytes(16);
  return bytes.toString('base64url');
}

function jobJson({ id, request, ...job }: RequestedJob): z.infer<typeof JobJson> {
  return {
    job_id: id,
    kind: request.kind,
    conversation_id: request.conversation_id,
    format: request.format,
    state: job.state,
    created_at: job.created_at.getTime(),
    finished_at: job.finished_at?.getTime() ?? 0,
    size: job.size,
    messages: job.count,
    result: job.state === 'done' ? `/v1/jobs/${id}/result` : '',
  };
}
