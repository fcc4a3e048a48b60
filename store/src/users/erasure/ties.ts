import { announcePair } from '../../friends/change-pair.js';
import { type PairState, pairOf } from '../../friends/pair.js';
import { type Batch, commitBatch, type Erasure } from './erasure.js';

// An index has the pairs of either side that are related. Pairs that are not, which every direct conversation has, are
// found by the key from the lower side, and by reading the table in pages from the higher side.
const RELATED = `
  (select low, high from friendships where low = $1 limit 100)
  union all
  (select low, high from friendships where high = $1 and (state <> 0 or blocked_by <> 0) limit 100)`;
const PAGE = `
  with page as (
    select low, high from friendships where (low, high) > ($2, $3) order by low, high limit 5000
  )
  select low, high, high = $1 as found from page
  where high = $1 or (low, high) = (select low, high from page order by low desc, high desc limit 1)
  order by low, high`;
const LOCK = 'select state, blocked_by from friendships where low = $1 and high = $2 for update';
const REMOVE = 'delete from friendships where low = $1 and high = $2';
// The trigger counts the change in the sets of both.
const END = `
  update friendships set state = 0, blocked_by = 0 where low = $1 and high = $2 returning low_version, high_version`;
const NOTHING: PairState = { state: 0, blocked_by: 0 };

type Versions = { low_version: number; high_version: number };
interface Row {
  low: string;
  high: string;
}

/** Ends the friendships, requests and blocks of the user, from either side, and tells the others. */
export async function eraseTies(erasure: Erasure): Promise<void> {
  const { store, user_id, attempt } = erasure;
  const { jobs } = store.databases;
  await attempt.all(async () => {
    const rows = await jobs.query<Row>(RELATED, [user_id]);
    for (const row of rows) await attempt.one(() => eraseTie(erasure, row));
    return rows.length;
  });
  let last = { low: '', high: '' };
  await attempt.all(async () => {
    const rows = await jobs.query<Row & { found: boolean }>(PAGE, [user_id, last.low, last.high]);
    for (const row of rows) if (row.found) await attempt.one(() => eraseTie(erasure, row));
    last = rows.at(-1) ?? last;
    return rows.length;
  });
}

function eraseTie(erasure: Erasure, { low, high }: Row): Promise<number> {
  const pair = pairOf(erasure.user_id, low === erasure.user_id ? high : low);
  return commitBatch(erasure, async (tx): Promise<Batch> => {
    const [before] = await tx.query<PairState>(LOCK, [low, high]);
    if (!before) return { found: 0 };
    const related = before.state !== 0 || before.blocked_by !== 0;
    const [versions] = related ? await tx.query<Versions>(END, [low, high]) : [];
    await tx.query(REMOVE, [low, high]);
    const afterwards = () => versions && announcePair(erasure.store, pair, before, NOTHING, versions);
    return { found: 1, counts: { ties: related ? 1 : 0 }, afterwards };
  });
}
