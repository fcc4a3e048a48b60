import { z } from 'zod';
import type { Store } from './store.js';

/** The requested period; by default the last 24 hours. */
export const StatisticsQuery = z.object({
  from: z.coerce.number().int().min(0).optional().describe('Unix milliseconds; default: 24 hours before `to`'),
  to: z.coerce.number().int().min(0).optional().describe('Unix milliseconds, exclusive; default: now'),
});

/** Hourly statistics of at most 1,000 hours. Hours without messages are omitted. */
export const StatisticsJson = z.object({
  hours: z.array(
    z.object({
      hour: z.int().describe('start of the hour, Unix milliseconds'),
      messages: z.int(),
      active_users: z.int().describe('users who posted a message'),
      deliveries: z.int().describe('recipients of the messages in total, not counting senders'),
    }),
  ),
});

const DAY_MS = 86_400_000;
const READ = `
  select hour, messages, active_users, deliveries from hourly_statistics
  where conversation_id = $1 and hour >= to_timestamp($2::float8 / 1000) and hour < to_timestamp($3::float8 / 1000)
    and messages > 0
  order by hour limit 1000`;

/** Reads the statistics of a conversation, or of all conversations if the id is empty. */
export async function readStatistics(
  store: Store,
  conversationId: string,
  { from, to = Date.now() }: z.infer<typeof StatisticsQuery>,
): Promise<z.infer<typeof StatisticsJson>> {
  type Row = { hour: Date; messages: number; active_users: number; deliveries: number };
  const rows = await store.databases.reads.query<Row>(READ, [conversationId, from ?? to - DAY_MS, to]);
  return { hours: rows.map((row) => ({ ...row, hour: row.hour.getTime() })) };
}
