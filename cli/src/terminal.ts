import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Characters that move a terminal's cursor, change its title or worse, and line breaks. */
const CONTROLS = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** Controls that JSON leaves as they are. */
const CONTROLS_IN_JSON = /[\x7f-\x9f]/g;

const escaped = (character: string) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`;

/** Text that others wrote, for a terminal: control characters are escaped. */
export const printable = (text: string): string => text.replace(CONTROLS, escaped);

/** Whether a stream shows colours: a terminal, and NO_COLOR is not set. */
export const hasColours = (stream: { isTTY?: boolean }): boolean => Boolean(stream.isTTY && !process.env.NO_COLOR);

/** Text with a style, where standard output shows colours. */
export function paint(format: Format, text: string): string {
  // `styleText` would look at the stream only on later versions of Node.
  return hasColours(process.stdout) ? styleText(format, text) : text;
}

/** Prints a line on standard output. */
export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a value as one line of JSON. */
export function printJson(value: unknown): void {
  printLine(JSON.stringify(value).replace(CONTROLS_IN_JSON, escaped));
}

/** Prints rows in aligned columns, the first one as their head; nothing if there are no others. */
export function printTable([head, ...rows]: readonly (readonly string[])[]): void {
  if (!head || rows.length === 0) return;
  const shown = [head, ...rows].map((row) => row.map(printable));
  const widths = head.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
  for (const [index, row] of shown.entries()) {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    printLine(index === 0 ? paint('dim', line.trimEnd()) : line.trimEnd());
  }
}

/** Replaces the line of progress on standard error, if it is a terminal; empty: removes it. */
export function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

/** Ends the process quietly once nobody reads its output any more, as `head` does. */
export function endOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Resolves once everything that was printed has been handed to the system. */
export async function flushed(): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((resolve) => stream.write('', () => resolve()));
}

/** Reads standard input to its end. */
export async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
