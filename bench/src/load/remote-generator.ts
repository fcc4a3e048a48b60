import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Latency } from '../measure/latency.js';
import type { Generator } from './generator.js';
import type { Counts, LoadOrder, OpenOrder, StormCounts, Verdict } from './orders.js';

const PROCESS = fileURLToPath(new URL('./generator-process.js', import.meta.url));

/** The counts of a generator, with decoded latencies. */
export interface Figures extends Omit<Counts, 'ack' | 'delivery'> {
  ack: Latency;
  delivery: Latency;
}

/** A load generator in a separate process. */
export class RemoteGenerator {
  readonly #child: ChildProcess = fork(PROCESS, { serialization: 'advanced' });

  get pid(): number {
    return this.#child.pid as number;
  }

  /** Opens connections; resolves with the duration in seconds. */
  open(order: OpenOrder): Promise<number> {
    return this.#ask('open', order);
  }

  /** Starts the load. */
  start(order: LoadOrder): Promise<void> {
    return this.#ask('start', order);
  }

  /** The counts since the last call, or since the load began. */
  async mark(): Promise<Figures> {
    const counts = await this.#ask<Counts>('mark');
    const [ack, delivery] = [new Latency(), new Latency()];
    ack.add(counts.ack);
    delivery.add(counts.delivery);
    return { ...counts, ack, delivery };
  }

  /** Stops the load, waits for messages in flight, and resolves with the errors since the last call. */
  stop(): Promise<Verdict> {
    return this.#ask('stop');
  }

  /** Breaks all connections, and expects one message in each of the first `missed` rooms before they return. */
  leave(missed: number): Promise<void> {
    return this.#ask('leave', missed);
  }

  /** Reconnects all members, `atATime` at a time, and waits until they have caught up with their rooms. */
  comeBack(atATime: number): Promise<StormCounts> {
    return this.#ask('comeBack', atATime);
  }

  /** Ends the process, and resolves once it has exited. */
  async end(): Promise<void> {
    const child = this.#child;
    if (child.exitCode !== null || child.signalCode !== null) return;
    await new Promise((resolve) => {
      child.once('exit', resolve);
      child.disconnect();
    });
  }

  #ask<T>(method: keyof Generator, argument?: unknown): Promise<T> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`the generator exited with status ${code}`));
      if (child.exitCode !== null || child.signalCode !== null) {
        ended(child.exitCode);
        return;
      }
      child.once('exit', ended);
      child.once('message', (answer: { result: T; error?: string }) => {
        child.off('exit', ended);
        if (answer.error) reject(new Error(answer.error));
        else resolve(answer.result);
      });
      child.send({ method, argument }, (error) => error && reject(error));
    });
  }
}
