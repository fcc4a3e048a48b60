import { removalOf } from '../../database/removal.js';
import { FILES, removeAttachments, removeResults } from '../../jobs/erasing.js';
import { commitBatch, type Erasure } from './erasure.js';

/** Rows removed in one batch. */
const ROWS = 500;

const MARK_UPLOADS = `
  with held as (
    select id from attachments where uploader_id = $1 and seq is null and state < 4
    order by id limit ${FILES} for no key update
  )
  update attachments a set state = 4 from held where a.id = held.id returning a.id`;
const MARKED_FILES = `select id from attachments where uploader_id = $1 and state = 4 order by id limit ${FILES}`;
const RESULTS = `select id from requested_jobs where user_id = $1 order by id limit ${FILES}`;

const removal = (table: string, where: string) => removalOf({ table, key: ['id'], where, limit: ROWS });

/** Removes the rows of a table that belong to the user, in the order of `key`, the rest of the table's key. */
const ofUser = (table: string, key: string) => ({
  name: table,
  text: removalOf({ table, key: [key], where: 'user_id = $1', within: 't.user_id = $1', limit: ROWS }),
});

// The key of other jobs is a conversation, whose id may be the same text.
const JOB_OF_USER = `(key = $1 and (kind in ('digest', 'export', 'push') or payload->>'user_id' = $1
  or payload->'event'->>'user_id' = $1))`;
const NAMES_USER = `
  strpos((payload - 'conversation_id' #- '{event,conversation_id}')::text, to_json($1::text)::text) > 0`;

/**
 * Statements that erase what is left of user `$1` in rows that concern nobody else, each repeated until it finds
 * nothing: a table with data of users is added here. The name is the one in the counts of the result.
 */
const REMAINS: readonly { name: string; text: string }[] = [
  ofUser('notifications', 'conversation_id'),
  ofUser('notification_recipients', 'notification_id'),
  ofUser('push_endpoints', 'id'),
  ofUser('profiles', 'user_id'),
  ofUser('users_added', 'user_id'),
  // After the attachments, whose removal counts here.
  ofUser('stored_bytes', 'user_id'),
  // Jobs of the user that were not handed over, or wait in a queue.
  { name: 'pending_jobs', text: removal('outbox', JOB_OF_USER) },
  { name: 'pending_jobs', text: removal('jobs', JOB_OF_USER) },
  { name: 'pending_jobs', text: removal('handed_over_jobs', JOB_OF_USER) },
  // Jobs that were given up, whatever they are about, as soon as they name the user.
  { name: 'dead_letters', text: removal('dead_jobs', `(${JOB_OF_USER} or ${NAMES_USER})`) },
  {
    name: 'deletions',
    text: `
      with held as (
        select id from deleted_conversations where deleted_by = $1 order by id limit ${ROWS} for update
      ), removed as (
        update deleted_conversations d set deleted_by = null from held where d.id = held.id returning 1
      )
      select count(*)::int as n from removed`,
  },
  // The row itself stays: it refuses the tokens that were issued before, and keeps a ban.
  {
    name: 'statuses',
    text: `
      with removed as (
        update users set email = '', muted = false, status = 2, status_text = '', last_seen_at = null
        where id = $1 and (email <> '' or muted or status <> 2 or status_text <> '' or last_seen_at is not null)
        returning 1
      )
      select count(*)::int as n from removed`,
  },
];

/** Erases the files and the exports of the user, and everything else that REMAINS names. */
export async function eraseRemains(erasure: Erasure): Promise<void> {
  const { store, user_id, attempt } = erasure;
  await attempt.all(() =>
    commitBatch(erasure, async (tx) => {
      const { length } = await tx.query(MARK_UPLOADS, [user_id]);
      return { found: length, counts: { attachments: length } };
    }),
  );
  await attempt.all(() => removeAttachments(store, MARKED_FILES, user_id));
  await attempt.all(async () => {
    const found = await removeResults(store, RESULTS, user_id);
    return found && commitBatch(erasure, async () => ({ found, counts: { exports: found } }));
  });
  for (const { name, text } of REMAINS) {
    await attempt.all(() =>
      commitBatch(erasure, async (tx) => {
        const n = (await tx.query<{ n: number }>(text, [user_id]))[0]?.n ?? 0;
        return { found: n, counts: { [name]: n } };
      }),
    );
  }
}
