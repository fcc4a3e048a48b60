import type { godwit } from '@godwit/schema';
import type { Queryable } from '../database/database.js';
import { jsonParam } from '../database/params.js';

/** The row of a conversation in `conversation_details`; null: it has none. */
export interface DetailsRow {
  /** Hexadecimal digits. */
  metadata: string | null;
  avatar_url: string | null;
  pinned_seqs: number[] | null;
  /** The lowest number of a message that still exists. */
  first_seq: number;
}

/** The columns of a DetailsRow beside those of the conversation `c`, with DETAILS_JOIN. */
export const DETAILS_COLUMNS = `encode(cd.metadata, 'hex') as metadata, cd.avatar_url, cd.pinned_seqs`;

/** The join that DETAILS_COLUMNS needs besides the conversation `c`. */
export const DETAILS_JOIN = 'left join conversation_details cd on cd.conversation_id = c.id';

/** The details of a conversation in their wire form, without pins of messages that retention removed. */
export function detailsOf(
  row: DetailsRow,
): Required<Pick<godwit.v1.Conversation.$Properties, 'metadata' | 'avatar_url' | 'pinned_seqs'>> {
  return {
    metadata: Buffer.from(row.metadata ?? '', 'hex'),
    avatar_url: row.avatar_url ?? '',
    pinned_seqs: pinsOf(row),
  };
}

/** The pinned messages that retention has not removed, the newest pin last. */
export const pinsOf = ({ pinned_seqs, first_seq }: Pick<DetailsRow, 'pinned_seqs' | 'first_seq'>): number[] =>
  (pinned_seqs ?? []).filter((seq) => seq >= first_seq);

const WRITE = `
  insert into conversation_details (conversation_id, metadata, avatar_url, pinned_seqs)
  values ($1, decode($2, 'hex'), $3, $4::text::jsonb)
  on conflict (conversation_id) do update set
    metadata = excluded.metadata, avatar_url = excluded.avatar_url, pinned_seqs = excluded.pinned_seqs`;
const COUNT = `
  update conversations set details_version = details_version + 1 where id = $1 returning details_version`;

/** Writes the details of a conversation, which the transaction must have locked. */
export async function writeDetails(tx: Queryable, id: string, row: Omit<DetailsRow, 'first_seq'>): Promise<void> {
  const { metadata, avatar_url, pinned_seqs } = row;
  await tx.query(WRITE, [id, metadata ?? '', avatar_url ?? '', jsonParam(pinned_seqs ?? [])]);
}

/** Writes the pins of a conversation, which the transaction must have locked; resolves with the new details_version. */
export async function writePins(
  tx: Queryable,
  row: DetailsRow & { id: string },
  pinned_seqs: number[],
): Promise<number> {
  await writeDetails(tx, row.id, { ...row, pinned_seqs });
  const [counted] = await tx.query<{ details_version: number }>(COUNT, [row.id]);
  return counted?.details_version ?? 0;
}
