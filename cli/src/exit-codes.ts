import { CommanderError } from 'commander';

/** Exit codes of `godwit`; docs/reference/command-line.md explains them. */
export const EXIT = {
  ok: 0,
  /** The command failed, or found that something is wrong. */
  failed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** No server answered, or it asked to try again later. */
  unavailable: 3,
  /** The token or the key was refused, or does not permit this. */
  refused: 4,
  /** Ctrl-C ended a command that would have ended by itself. */
  interrupted: 130,
} as const;

/** The command line is wrong in a way that its parser does not see. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Advice about an error, by the code of the protocol. */
const HINTS: Readonly<Record<string, string>> = {
  UNAVAILABLE: 'is a server running there? "godwit dev" starts one; --url, --http-url and GODWIT_URL name another',
  UNAUTHENTICATED: 'pass another --token or --key, or --user ID with the AUTH_SECRET of that server',
};

/** The code of the protocol that an error of either SDK carries, such as `NOT_FOUND`; undefined: it is no such error. */
export function protocolCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.name !== 'GodwitError') return undefined;
  const { code, codeName } = error as Error & { code?: unknown; codeName?: unknown };
  return String(codeName ?? code);
}

/**
 * The failure of something that this process needs, such as its database. The code that it may carry is for callers of
 * this process: it must not pass for the answer of a server that a command has asked.
 */
export function failureHere(error: unknown): unknown {
  return protocolCode(error) ? new Error((error as Error).message, { cause: (error as Error).cause }) : error;
}

/** The exit code for an error that ended a command. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError) return EXIT.usage;
  const code = protocolCode(error);
  if (code === 'UNAVAILABLE' || code === 'RATE_LIMITED') return EXIT.unavailable;
  if (code === 'UNAUTHENTICATED' || code === 'PERMISSION_DENIED') return EXIT.refused;
  return EXIT.failed;
}

/** A line that says what to do about an error; undefined: its message does. */
export function hintOf(error: unknown): string | undefined {
  if (/answered \d+ instead of the store/.test(String((error as Error)?.message)))
    return 'no store is there: --http-url or GODWIT_HTTP_URL names the address of the HTTP API';
  return HINTS[protocolCode(error) ?? ''];
}
