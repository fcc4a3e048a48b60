import { z } from 'zod';
import type { Store } from './store.js';

/** Hours asked for: the last day where nothing is said. */
export const StatisticsQuery = z.object({
  from: z.coerce.number().int().min(0).optional().describe('Unix milliseconds; a day before `to` where absent'),
  to: z.coerce.number().int().min(0).optional().describe('Unix milliseconds, not included; now where absent'),
});

/** Figures by the hour, of at most 1,000 hours. Hours without a message are left out. */
export const StatisticsJson = z.object({
  hours: z.array(
    z.object({
      hour: z.int().describe('its beginning, Unix milliseconds'),
      messages: z.int(),
      active_users: z.int().describe('who posted something'),
      deliveries: z.int().describe('to how many members the messages were to go, beside their senders'),
    }),
  ),
});

const DAY_MS = 86_400_000;
const READ = `
  select hour, messages, active_users, deliveries from hourly_statistics
  where conversation_id = $1 and hour >= to_timestamp($2::float8 / 1000) and hour < to_timestamp($3::float8 / 1000)
    and messages > 0
  order by hour limit 1000`;

/** Reads what was counted of a conversation, or of all of them where the id is empty. */
export async function readStatistics(
  store: Store,
  conversationId: string,
  { from, to = Date.now() }: z.infer<typeof StatisticsQuery>,
): Promise<z.infer<typeof StatisticsJson>> {
  type Row = { hour: Date; messages: number; active_users: number; deliveries: number };
  const rows = await store.databases.reads.query<Row>(READ, [conversationId, from ?? to - DAY_MS, to]);
  return { hours: rows.map((row) => ({ ...row, hour: row.hour.getTime() })) };
}
