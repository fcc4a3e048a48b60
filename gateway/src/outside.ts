import { type BlobStore, createMailer, type Outside, openBlobs } from '@godwit/store';
import type { Config } from './config.js';

/** What jobs reach beyond the database, as it is configured. */
export function createOutside(config: Config): Outside {
  const { SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: publicUrl, INTERNAL_TOKEN: secret } = config;
  return {
    mailer: url ? createMailer({ url, from: from as string, publicUrl, secret: secret as string }) : undefined,
    webhooks: {
      urls: config.WEBHOOK_URLS,
      secret: config.WEBHOOK_SECRET ?? '',
      events: config.WEBHOOK_EVENTS,
      allowPrivate: config.WEBHOOK_PRIVATE_ADDRESSES === 'allow',
    },
  };
}

/** Where files are kept; undefined: nowhere. */
export async function createBlobs({ BLOBS_URL }: Config): Promise<BlobStore | undefined> {
  return BLOBS_URL ? openBlobs(BLOBS_URL) : undefined;
}

/** What cron tasks are told by the configuration. */
export function cronSettings(config: Config) {
  return {
    retentionDays: config.RETENTION_DAYS,
    notifyQuietSeconds: config.NOTIFY_QUIET_SECONDS,
    notifyMaxSeconds: config.NOTIFY_MAX_SECONDS,
  };
}
