/** A row of a table: its label, and the cell of each column. */
export interface TableRow {
  label: string;
  cells: ReadonlyMap<string, string>;
}

/**
 * Reads a table that is written as text: a first line with the names of the columns, then a line for each row. Two
 * spaces or more end a label; cells are separated by spaces. Throws for a row that lacks a cell or has one too many.
 */
export function readTable(text: string): TableRow[] {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const columns = head.trim().split(/\s+/);
  return lines.map((line) => {
    const [, label = '', rest = ''] = /^\s*(.+?)\s{2,}(.*)$/.exec(line) ?? [];
    const cells = rest.trim().split(/\s+/);
    if (cells.length !== columns.length)
      throw new Error(`${line.trim()}: has ${cells.length} cells, and there are ${columns.length} columns`);
    return { label, cells: new Map(columns.map((column, index) => [column, cells[index] as string])) };
  });
}
