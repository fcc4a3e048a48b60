export type { CallOptions, ServerOptions } from './call.js';
export { type ErrorCode, type ErrorDetails, GodwitError } from './errors.js';
export { toExpress, toFastify } from './frameworks.js';
export type * from './gen/messages.js';
export { Gateway, Godwit } from './godwit.js';
export {
  type TokenHandlerOptions,
  tokenHandler,
  type UserOfToken,
  type WebHandler,
  type WebhookHandlerOptions,
  webhookHandler,
} from './handlers.js';
export type { ErasureJob, ExportJob, Job, JobState } from './job.js';
export { type JudgeHandlerOptions, type Judgement, judgeHandler } from './judge-handler.js';
export { mintToken, type TokenOptions } from './token.js';
export {
  verifyWebhook,
  type WebhookDelivery,
  WebhookError,
  type WebhookProblem,
  type WebhookSecrets,
} from './webhook.js';
export type {
  WebhookAttachment,
  WebhookData,
  WebhookDraft,
  WebhookEvent,
  WebhookMessage,
  WebhookQuestion,
  WebhookQuestions,
} from './webhook-events.js';
