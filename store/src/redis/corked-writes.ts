import type { Duplex } from 'node:stream';

/**
 * Combines everything written to a stream during one turn of the event loop into one write at the end of the turn,
 * because the system call costs more than the rest of a command. Nothing is kept after the turn, unlike in ioredis'
 * automatic pipelines, whose promises and arrays outlive the young generation and cause long garbage collections under
 * load.
 */
export function corkEachTurn(stream: Duplex): void {
  const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
  let corked = false;
  const uncork = () => {
    corked = false;
    stream.uncork();
  };
  stream.write = (...args: unknown[]) => {
    if (!corked) {
      corked = true;
      stream.cork();
      setImmediate(uncork);
    }
    return write(...args);
  };
}
