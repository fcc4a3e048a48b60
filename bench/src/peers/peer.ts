import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A running server to which Godwit is compared. */
export interface Peer {
  /** Its WebSocket URL, `ws://` without a path. */
  readonly url: string;
  /** Its process ids. */
  readonly pids: readonly number[];
  /** Stops it, and resolves once it has exited. */
  stop(): Promise<void>;
}

/** Describes a process that listens on this port of the loopback interface as a peer. */
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
