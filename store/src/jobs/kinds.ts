import { digestKind } from './digest.js';
import { eraseConversationKind } from './erase-conversation.js';
import { type EraseUserOptions, eraseUserKind } from './erase-user.js';
import { exportKind } from './export.js';
import type { JobKinds, JobStore } from './job-kind.js';
import type { Mailer } from './mailer.js';
import { notifyKind } from './notify.js';
import { processUploadKind } from './process-upload.js';
import { type PushOptions, pushKind } from './push.js';
import { type WebhookOptions, webhookKind } from './webhook.js';

/** The services that jobs use besides the database. */
export interface JobServices {
  /** If undefined, no mail is sent. */
  mailer: Mailer | undefined;
  webhooks: WebhookOptions;
  /** If undefined, no pushes are sent. */
  push?: PushOptions | undefined;
  erasure?: EraseUserOptions | undefined;
}

/** Returns all kinds of jobs of Godwit. */
export const jobKinds = (store: JobStore, { mailer, webhooks, push, erasure }: JobServices): JobKinds => ({
  notify: notifyKind(store),
  digest: digestKind(store, mailer, push !== undefined),
  push: pushKind(store, push),
  webhook: webhookKind(store, webhooks),
  'process-upload': processUploadKind(store),
  export: exportKind(store),
  'erase-conversation': eraseConversationKind(store),
  'erase-user': eraseUserKind(store, erasure),
});
