import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Latency } from '../measure/latency.js';
import type { Generator } from './generator.js';
import type { Counts, LoadOrder, OpenOrder, StormCounts, Verdict } from './orders.js';

const PROCESS = fileURLToPath(new URL('./generator-process.js', import.meta.url));

/** The figures of a generator. */
export interface Figures extends Omit<Counts, 'ack' | 'delivery'> {
  ack: Latency;
  delivery: Latency;
}

/** A generator of load that is a process of its own. */
export class RemoteGenerator {
  readonly #child: ChildProcess = fork(PROCESS, { serialization: 'advanced' });

  get pid(): number {
    return this.#child.pid as number;
  }

  /** Opens connections; resolves with the seconds that it took. */
  open(order: OpenOrder): Promise<number> {
    return this.#ask('open', order);
  }

  /** Begins the load. */
  start(order: LoadOrder): Promise<void> {
    return this.#ask('start', order);
  }

  /** The figures since the last call, or since the load began. */
  async mark(): Promise<Figures> {
    const counts = await this.#ask<Counts>('mark');
    const [ack, delivery] = [new Latency(), new Latency()];
    ack.add(counts.ack);
    delivery.add(counts.delivery);
    return { ...counts, ack, delivery };
  }

  /** Ends the load once all has come; what was wrong since the last time. */
  stop(): Promise<Verdict> {
    return this.#ask('stop');
  }

  /** Breaks all connections, which will have missed a message in each of the first so many rooms. */
  leave(missed: number): Promise<void> {
    return this.#ask('leave', missed);
  }

  /** Everybody comes back, so many at a time. */
  comeBack(atATime: number): Promise<StormCounts> {
    return this.#ask('comeBack', atATime);
  }

  /** Ends it, and resolves once it is gone. */
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
      const ended = (code: number | null) => reject(new Error(`the generator ended with ${code}`));
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
