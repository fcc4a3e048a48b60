import { toBase64 } from './base64.js';
import { signedHandler, type WebHandler, type WebhookHandlerOptions } from './handlers.js';
import { type WebhookDelivery, WebhookError, type WebhookSecrets } from './webhook.js';
import type { WebhookEvent, WebhookQuestion } from './webhook-events.js';

/** The decision about a message: it is posted, refused with a reason for its sender, or replaced by another body. */
export type Judgement =
  | { action: 'allow' }
  | { action: 'refuse'; reason?: string }
  /** Without `content_type` it keeps the message's. */
  | { action: 'replace'; text: string; content_type?: string }
  | { action: 'replace'; body: Uint8Array; content_type?: string };

/** The secret of webhooks, and the function that decides about each message and edit. */
export interface JudgeHandlerOptions extends WebhookSecrets {
  /**
   * Called with each question. Godwit waits 500 ms for the answer, the way there and back included. If it rejects, the
   * answer is 500, which counts as an endpoint that is away (BEFORE_SEND_WHEN_AWAY).
   */
  judge(question: WebhookQuestion, delivery: WebhookDelivery): Judgement | Promise<Judgement>;
  /** Told of requests that are refused, and of what `judge` rejects with. */
  onError?: WebhookHandlerOptions['onError'];
}

/** Answers the questions of BEFORE_SEND_URL: 401 to a bad signature, 400 to anything but a question, 500 if `judge` fails. */
export function judgeHandler({ judge, ...options }: JudgeHandlerOptions): WebHandler {
  return signedHandler(options, async (delivery) => {
    const { event } = delivery;
    if (!isQuestion(event)) throw new WebhookError('body', `the body is no question but ${event.type}`);
    return Response.json(answerOf(await judge(event, delivery)));
  });
}

const isQuestion = (event: WebhookEvent): event is WebhookQuestion =>
  event.type === 'message.before_send' || event.type === 'message.before_edit';

/** A judgement as the answer has it: bytes in base64. */
const answerOf = (judgement: Judgement): object =>
  'body' in judgement ? { ...judgement, body: toBase64(judgement.body) } : judgement;
