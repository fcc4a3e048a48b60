/** The rows that one batch removes. */
export interface Removal {
  readonly table: string;
  /** The columns that name a row. Where rows are picked by `where`, those besides the columns that it compares. */
  readonly key: readonly string[];
  /** The condition of the rows. It may have parameters. */
  readonly where: string;
  /** The order in which rows are locked. Default: that of the key. All statements that lock a table lock in one order. */
  readonly order?: string;
  /** The greatest number of rows. Default: no limit. */
  readonly limit?: number;
  /** A condition of the rows `t` that lets the deletion use the index of the whole key. */
  readonly within?: string;
  /** A query whose rows `where` may read as the table `picked`. */
  readonly picked?: string;
}

/** A statement that locks a batch of rows in order, removes them and returns their number as `n`. */
export function removalOf({ table, key, where, order, limit, within, picked }: Removal): string {
  const columns = key.join(', ');
  const same = [...(within ? [within] : []), ...key.map((column) => `t.${column} = h.${column}`)];
  return `
    with ${picked ? `picked as (${picked}), ` : ''}held as (
      select ${columns} from ${table} where ${where} order by ${order ?? columns}${limit ? ` limit ${limit}` : ''} for update
    ), removed as (
      delete from ${table} t using held h where ${same.join(' and ')} returning 1
    )
    select count(*)::int as n from removed`;
}
