import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A running server that Godwit is compared with. */
export interface Peer {
  /** Where it takes WebSockets: `ws://`, without a path. */
  readonly url: string;
  /** Its processes. */
  readonly pids: readonly number[];
  /** Ends it, and resolves once it is gone. */
  stop(): Promise<void>;
}

/** The peer that a process is, which listens on this port of the loopback interface. */
export function peerOf(child: ChildProcess, port: number): Peer {
  return {
    url: `ws://127.0.0.1:${port}`,
    pids: [child.pid as number],
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
