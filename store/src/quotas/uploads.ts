import type { Queryable } from '../database/database.js';
import type { Policy } from '../store.js';
import { lockQuotas } from './quota-lock.js';
import { overQuota } from './quotas.js';

const STORED = `
  select coalesce((select bytes from stored_bytes where user_id = $1), 0)::bigint as stored,
    count(*)::int as unsent, coalesce(sum(size), 0)::bigint as unsent_bytes
  from (
    select size from attachments where uploader_id = $1 and seq is null and state < 4 limit $2::int
  ) uncarried`;

const MIB = 1024 ** 2;
/** Milliseconds after which a user may have sent some of the uploads. */
const UNSENT_RETRY_MS = 60_000;

/**
 * Throws unless a user may begin an upload of at most `bytes`, which the transaction then inserts with that size. Each
 * quota admits at least one upload of the largest size.
 */
export async function reserveUpload(
  tx: Queryable,
  { quotas, maxUploadBytes }: Policy,
  userId: string,
  bytes: number,
): Promise<void> {
  const { MAX_STORED_MB, MAX_UNSENT_UPLOADS, MAX_UNSENT_MB } = quotas;
  await lockQuotas(tx, [userId]);
  type Row = { stored: number; unsent: number; unsent_bytes: number };
  const limit = Math.min(MAX_UNSENT_UPLOADS, 1_000_000);
  const [row] = (await tx.query<Row>(STORED, [userId, limit])) as [Row];
  if (row.unsent >= MAX_UNSENT_UPLOADS)
    throw overQuota(
      'MAX_UNSENT_UPLOADS',
      `a user may have at most ${MAX_UNSENT_UPLOADS} uploads that no message carries`,
      UNSENT_RETRY_MS,
    );
  if (row.unsent_bytes + bytes > Math.max(MAX_UNSENT_MB * MIB, maxUploadBytes))
    throw overQuota(
      'MAX_UNSENT_MB',
      `the uploads of a user that no message carries may have at most ${MAX_UNSENT_MB} MiB`,
      UNSENT_RETRY_MS,
    );
  if (row.stored + bytes > Math.max(MAX_STORED_MB * MIB, maxUploadBytes))
    throw overQuota('MAX_STORED_MB', `the uploads of a user may have at most ${MAX_STORED_MB} MiB`);
}
