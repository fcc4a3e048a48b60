import { digestKind } from './digest.js';
import { exportKind } from './export.js';
import type { JobKinds, JobStore } from './job-kind.js';
import type { Mailer } from './mailer.js';
import { notifyKind } from './notify.js';
import { processUploadKind } from './process-upload.js';
import { type WebhookOptions, webhookKind } from './webhook.js';

/** The services beyond the database that jobs use. */
export interface JobServices {
  /** Undefined: no mail is sent. */
  mailer: Mailer | undefined;
  webhooks: WebhookOptions;
}

/** Every kind of job that Godwit has. */
export const jobKinds = (store: JobStore, { mailer, webhooks }: JobServices): JobKinds => ({
  notify: notifyKind(store),
  digest: digestKind(store, mailer),
  webhook: webhookKind(store, webhooks),
  'process-upload': processUploadKind(store),
  export: exportKind(store),
});
