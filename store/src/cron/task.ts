import type { BlobStore } from '../blobs/blob-store.js';
import type { Bus } from '../bus/bus.js';
import type { Databases } from '../database/database.js';
import type { Presence } from '../presence/presence.js';

/** What tasks work with. */
export interface CronContext {
  databases: Databases;
  bus: Bus;
  /** Undefined: no files are kept. */
  blobs: BlobStore | undefined;
  /** Undefined: gateways of this process look after it. */
  presence?: Presence | undefined;
  settings: CronSettings;
}

/** What the operator decides. */
export interface CronSettings {
  /** Days after which messages are removed whose conversation does not say otherwise; 0: never. */
  retentionDays: number;
  /** Seconds after the newest unread message before its reader is told. */
  notifyQuietSeconds: number;
  /** Seconds after which a reader is told though messages keep coming. */
  notifyMaxSeconds: number;
}

/** A task that a scheduler runs again and again. Idempotent: run twice, it does nothing the second time. */
export interface CronTask {
  /** When role `all` runs it: minute, hour, day of the month, month, day of the week. */
  schedule: string;
  /** Does it, and says in one line what it did. */
  run(context: CronContext): Promise<string>;
}
