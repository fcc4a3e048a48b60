import type { BlobStore } from '../blobs/blob-store.js';
import type { Bus } from '../bus/bus.js';
import type { Databases } from '../database/database.js';
import type { Presence } from '../presence/presence.js';

/** Dependencies of tasks. */
export interface CronContext {
  databases: Databases;
  bus: Bus;
  /** Undefined: files are not enabled. */
  blobs: BlobStore | undefined;
  /** Undefined: this process's gateways maintain presence. */
  presence?: Presence | undefined;
  settings: CronSettings;
}

/** Settings chosen by the operator. */
export interface CronSettings {
  /** Days after which messages are removed, unless their conversation has its own setting; 0: never. */
  retentionDays: number;
  /** Seconds after the newest unread message before its reader is notified. */
  notifyQuietSeconds: number;
  /** Seconds after which a reader is notified although messages keep coming. */
  notifyMaxSeconds: number;
}

/** A task that a scheduler runs again and again. Idempotent: run twice, it does nothing the second time. */
export interface CronTask {
  /** Schedule on which role `all` runs it: minute, hour, day of the month, month, day of the week. */
  schedule: string;
  /** Runs the task, and resolves with a one-line summary. */
  run(context: CronContext): Promise<string>;
}
