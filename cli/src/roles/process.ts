import type { Logger } from 'pino';

/** A running part of a process. */
export interface Running {
  /** Finishes the work in flight, and stops. */
  stop(): Promise<void>;
  /** Resolves with the reason if the part cannot continue in this process. */
  lost?: Promise<Error> | undefined;
}

/**
 * Makes SIGTERM and SIGINT end the process at once, until the returned function is called. This is the default except
 * for the first process of a container, for which the default is to ignore them.
 */
export function endOnSignal(): () => void {
  // As shells have it: 128 and the number of the signal.
  const end = (_: unknown, signal: number) => process.exit(128 + signal);
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  return () => {
    process.off('SIGTERM', end);
    process.off('SIGINT', end);
  };
}

/**
 * Runs until SIGTERM or SIGINT, then stops gracefully; a second signal ends the process at once. Rejects with the
 * reason of `lost`, without stopping: no work in flight can be finished, and a new process has everything that was
 * acknowledged.
 */
export async function runUntilSignal(log: Logger, running: Running): Promise<void> {
  const signal = await new Promise<string | Error>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
    running.lost?.then(resolve);
  });
  if (signal instanceof Error) throw signal;
  log.info({ signal }, 'draining');
  endOnSignal();
  await running.stop();
  log.info('ended');
}
