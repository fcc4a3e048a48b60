/** One thing that was looked at, and how it is. */
export interface Finding {
  /** Part of the system, for instance `postgres` or `file limit`. */
  check: string;
  /** `failed`: Godwit does not run, or loses data. `warning`: it runs, and something is worse than it could be. */
  status: 'ok' | 'warning' | 'failed';
  /** The observation, without passwords. */
  detail: string;
  /** The action that mends it; undefined if it is ok. */
  remedy?: string;
}

/** Milliseconds that a look at one server may take. */
export const LOOK_MS = 5_000;
/** Milliseconds of difference between two clocks from which on tokens and schedules suffer. */
const CLOCKS_MS = 2_000;

/** A check with its name, for findings about it. */
export const findings = (check: string) => ({
  ok: (detail: string): Finding => ({ check, status: 'ok', detail }),
  warning: (detail: string, remedy: string): Finding => ({ check, status: 'warning', detail, remedy }),
  failed: (detail: string, remedy: string): Finding => ({ check, status: 'failed', detail, remedy }),
});

/** Resolves or rejects as `work` does, and rejects after LOOK_MS. */
export async function withinLook<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${LOOK_MS / 1_000} s`)), LOOK_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Compares a server's clock with this machine's, both in Unix milliseconds; undefined: they agree. */
export function clockFinding(server: string, theirs: number, asked: number, answered: number): Finding | undefined {
  // The server read its clock between question and answer.
  const ahead = theirs > answered ? theirs - answered : theirs < asked ? theirs - asked : 0;
  if (Math.abs(ahead) < CLOCKS_MS) return undefined;
  const seconds = (Math.abs(ahead) / 1_000).toFixed(1);
  return findings('clocks').warning(
    `the clock of ${server} is ${seconds} s ${ahead > 0 ? 'ahead of' : 'behind'} this machine's`,
    'synchronise the clocks of both machines by NTP (chrony, systemd-timesyncd): expiry of tokens and schedules depend on them',
  );
}
