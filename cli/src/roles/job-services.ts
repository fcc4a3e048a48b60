import { type BlobStore, createMailer, type JobServices, openBlobs } from '@godwit/store';
import type { Config } from '../config/config.js';

/** Creates the services and options that jobs use, as configured. */
export function createJobServices(config: Config): JobServices {
  const { SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: publicUrl, INTERNAL_TOKEN: secret } = config;
  const { VAPID_PUBLIC_KEY: publicKey } = config;
  return {
    mailer: url ? createMailer({ url, from: from as string, publicUrl, secret: secret as string }) : undefined,
    webhooks: {
      urls: config.WEBHOOK_URLS,
      secret: config.WEBHOOK_SECRET ?? '',
      events: config.WEBHOOK_EVENTS,
      allowPrivate: config.WEBHOOK_PRIVATE_ADDRESSES === 'allow',
    },
    push: publicKey
      ? {
          publicKey,
          privateKey: config.VAPID_PRIVATE_KEY as string,
          subject: config.VAPID_SUBJECT as string,
          allowPrivate: config.PUSH_PRIVATE_ADDRESSES === 'allow',
          showText: config.PUSH_TEXT === 'on',
        }
      : undefined,
    erasure: { settleMs: config.ERASURE_SETTLE_SECONDS * 1_000 },
  };
}

/** Opens the configured store of files; undefined without BLOBS_URL. */
export async function createBlobs({ BLOBS_URL }: Config): Promise<BlobStore | undefined> {
  return BLOBS_URL ? openBlobs(BLOBS_URL) : undefined;
}

/** Returns the settings of cron tasks. */
export function cronSettings(config: Config) {
  return {
    retentionDays: config.RETENTION_DAYS,
    notifyQuietSeconds: config.NOTIFY_QUIET_SECONDS,
    notifyMaxSeconds: config.NOTIFY_MAX_SECONDS,
  };
}
