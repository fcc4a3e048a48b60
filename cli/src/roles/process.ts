import type { Logger } from 'pino';

/** A part of a process that runs. */
export interface Running {
  /** Finishes what is in flight, and ends. */
  stop(): Promise<void>;
  /** Resolves with the reason when it cannot go on in this process. */
  lost?: Promise<Error> | undefined;
}

/**
 * Lets SIGTERM and SIGINT end the process at once, as they do by themselves except for the first process of a container;
 * until what it returns is called.
 */
export function endOnSignal(): () => void {
  const end = () => process.exit(1);
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  return () => {
    process.off('SIGTERM', end);
    process.off('SIGINT', end);
  };
}

/**
 * Runs until SIGTERM or SIGINT, then stops in good order; a second signal ends the process at once. Rejects with the reason
 * where it is lost: nothing of it can be finished, and whoever starts it again has all that was acknowledged.
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
