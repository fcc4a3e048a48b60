import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { VerifyToken } from '../auth/token-verifier.js';
import type { ByteRange } from '../blobs/blob-store.js';
import { openResult, type RequestedJob, readFinishedJob, readJob, requestJob } from '../jobs/requested-jobs.js';
import type { Store } from '../store.js';
import { type ErasureRow, readErasure } from '../users/erasure/erasures.js';
import { IdempotentHeaders, schema } from './json-schema.js';
import { sendFile } from './send-file.js';
import { type ServiceGuardOptions, serviceAdmission } from './service-guard.js';
import { userGuard } from './token-guard.js';

const JobRequestJson = z.object({
  kind: z.enum(['export']).describe('export: all messages of a conversation that the caller may read, in one file'),
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
  messages: z.int().describe('number of messages in the result'),
  result: z.string().describe('path of the result once the job is done; the result is kept for seven days'),
});

/** An erasure of a user, as the service reads it that asked for it. */
const ErasureJson = z.object({
  job_id: z.string(),
  kind: z.enum(['erase-user']),
  state: z.enum(['queued', 'running', 'done', 'failed']),
  created_at: z.int().describe('Unix milliseconds'),
  finished_at: z.int().describe('Unix milliseconds; 0: not yet'),
  counts: z.record(z.string(), z.int()).describe('what was erased so far, by name'),
});

const security = [{ bearer: [] }];
const RESULTS = { ndjson: 'application/x-ndjson', protobuf: 'application/x-protobuf' };

/** The routes for jobs that applications request, with the user's token. */
export function jobRoutes(store: Store, verify: VerifyToken, services: ServiceGuardOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    const asUser = userGuard(verify);
    const asService = serviceAdmission(services, 'users');
    app.addHook('onRequest', async (request) => {
      const admitted = request.routeOptions.url === READ_URL && (await asService(request));
      if (!admitted) await asUser(request);
    });
    app.post(
      '/v1/jobs',
      {
        schema: {
          summary: 'Request a job; repeated requests with the same Idempotency-Key create one job',
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
      READ_URL,
      {
        schema: {
          summary: "Read the state of one of the caller's jobs; with a service key, of the erasure of a user",
          security: [...security, { service: [] }],
          params: schema(Job),
          response: { 200: schema(z.union([JobJson, ErasureJson]), 'output') },
        },
      },
      async (request) =>
        request.userId
          ? jobJson(await readJob(store, request.userId, idOf(request)))
          : erasureJson(await readErasure(store, idOf(request))),
    );

    app.route({
      method: ['GET', 'HEAD'],
      exposeHeadRoute: false,
      url: '/v1/jobs/:id/result',
      schema: { summary: 'The file created by a job; 503 until the job is done', security, params: schema(Job) },
      handler: async (request, reply) => {
        const { id, size, request: asked } = await readFinishedJob(store, request.userId, idOf(request));
        const name = `messages.${asked.format === 'ndjson' ? 'ndjson' : 'binpb'}`;
        const open = (range?: ByteRange) => openResult(store, id, range);
        return sendFile(request, reply, { type: RESULTS[asked.format], name, size, etag: `"${id}"`, open });
      },
    });
  };
}

const READ_URL = '/v1/jobs/:id';
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

function erasureJson({ job_id, state, counts, created_at, finished_at }: ErasureRow): z.infer<typeof ErasureJson> {
  const times = { created_at: created_at.getTime(), finished_at: finished_at?.getTime() ?? 0 };
  return { job_id, kind: 'erase-user', state, ...times, counts };
}
