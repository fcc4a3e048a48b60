/** Approximate bytes of the profiles on one page of a list; a page holds at least one item. */
const PAGE_BYTES = 256 * 1024;

/** The first rows of a page, as many as have profiles of PAGE_BYTES in total. */
export function cutByBytes<Row>(rows: readonly Row[], bytesOf: (row: Row) => number): Row[] {
  let total = 0;
  const end = rows.findIndex((row, index) => {
    total += bytesOf(row);
    return index > 0 && total > PAGE_BYTES;
  });
  return rows.slice(0, end < 0 ? rows.length : end);
}
