import { createProgram } from '../command-line.js';
import { exitCodeOf, hintOf } from '../exit-codes.js';

/** The outcome of a command. */
export interface CommandRun {
  /** The exit code that the process would have. */
  code: number;
  out: string;
  /** The text on standard error; of an error also its message and its hint. */
  err: string;
}

/** Runs a command of `godwit` in this process, which saves the start of another one. Run one at a time. */
export async function runCommand(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<CommandRun> {
  const run: CommandRun = { code: 0, out: '', err: '' };
  const program = createProgram(async () => {
    throw new Error('no server is started here');
  }, variables);
  const streams = { out: process.stdout, err: process.stderr } as const;
  const writes = { out: process.stdout.write, err: process.stderr.write };
  const { exitCode } = process;
  process.exitCode = undefined;
  for (const name of ['out', 'err'] as const)
    streams[name].write = ((text: string | Uint8Array) => {
      run[name] += String(text);
      return true;
    }) as typeof process.stdout.write;
  try {
    await program.parseAsync(args, { from: 'user' });
    run.code = Number(process.exitCode ?? 0);
  } catch (error) {
    run.code = exitCodeOf(error);
    run.err += `${(error as Error).message}\n${hintOf(error) ?? ''}`;
  } finally {
    process.exitCode = exitCode;
    for (const name of ['out', 'err'] as const) streams[name].write = writes[name];
  }
  return run;
}

/** The values of lines of JSON. Throws if a line is none. */
export const jsonLines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
