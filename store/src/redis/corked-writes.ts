import type { Duplex } from 'node:stream';

/**
 * Has everything that is written to a stream during one turn of the event loop leave in one write, at the end of that
 * turn: the system call costs more than the rest of a command. It keeps nothing after the turn, unlike ioredis' automatic
 * pipelines, whose promises and arrays outlive the young generation and make for long collections under load.
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
