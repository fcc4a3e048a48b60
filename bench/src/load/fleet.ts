import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Latency } from '../measure/latency.js';
import type { Counts, Generator, LoadOrder, OpenOrder, StormCounts, Verdict } from './generator.js';

const PROCESS = fileURLToPath(new URL('./generator-process.js', import.meta.url));

/** The figures of all generators together. */
export interface FleetCounts extends Omit<Counts, 'ack' | 'delivery'> {
  ack: Latency;
  delivery: Latency;
}

/** Generators of load, each a process of its own. */
export class Fleet {
  readonly #children: ChildProcess[];

  /** Starts so many. */
  constructor(count: number) {
    this.#children = Array.from({ length: count }, () => fork(PROCESS, { serialization: 'advanced' }));
  }

  get pids(): number[] {
    return this.#children.map(({ pid }) => pid as number);
  }

  /** Opens connections, an order for each generator; resolves with the seconds that it took. */
  async open(orders: readonly OpenOrder[]): Promise<number> {
    return Math.max(...(await this.#all<number>('open', (index) => orders[index])));
  }

  /** Begins the load, an order for each generator. */
  async start(orders: readonly LoadOrder[]): Promise<void> {
    await this.#all('start', (index) => orders[index]);
  }

  /** The figures since the last call, or since the load began. */
  async mark(): Promise<FleetCounts> {
    const counts = await this.#all<Counts>('mark');
    const sum = (name: keyof Omit<Counts, 'ack' | 'delivery'>) => counts.reduce((all, one) => all + one[name], 0);
    const [ack, delivery] = [new Latency(), new Latency()];
    for (const one of counts) {
      ack.add(one.ack);
      delivery.add(one.delivery);
    }
    return {
      seconds: sum('seconds') / counts.length,
      sent: sum('sent'),
      acked: sum('acked'),
      refused: sum('refused'),
      delivered: sum('delivered'),
      bytesRead: sum('bytesRead'),
      ack,
      delivery,
    };
  }

  /** Ends the load once all has come; what was wrong since the last time. */
  async stop(): Promise<Verdict> {
    const verdicts = await this.#all<Verdict>('stop');
    const sum = (name: keyof Verdict) => verdicts.reduce((all, one) => all + one[name], 0);
    return {
      lost: sum('lost'),
      repeated: sum('repeated'),
      disordered: sum('disordered'),
      unacked: sum('unacked'),
      reacked: sum('reacked'),
      closed: sum('closed'),
    };
  }

  /** Breaks all connections, which will have missed a message in each of the first so many rooms of each generator. */
  async leave(missed: number): Promise<void> {
    await this.#all('leave', () => missed);
  }

  /** Everybody comes back at once. */
  async comeBack(atATime: number): Promise<StormCounts> {
    const counts = await this.#all<StormCounts>('comeBack', () => atATime);
    return {
      connected: Math.max(...counts.map(({ connected }) => connected)),
      caughtUp: Math.max(...counts.map(({ caughtUp }) => caughtUp)),
      failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    };
  }

  /** Ends the generators, and resolves once they are gone. */
  async end(): Promise<void> {
    await Promise.all(
      this.#children.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        await new Promise((resolve) => {
          child.once('exit', resolve);
          child.disconnect();
        });
      }),
    );
  }

  #all<T>(method: keyof Generator, argumentOf: (index: number) => unknown = () => undefined): Promise<T[]> {
    return Promise.all(this.#children.map((child, index) => ask<T>(child, method, argumentOf(index))));
  }
}

function ask<T>(child: ChildProcess, method: keyof Generator, argument: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a generator ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (answer: { result: T; error?: string }) => {
      child.off('exit', ended);
      if (answer.error) reject(new Error(answer.error));
      else resolve(answer.result);
    });
    if (child.exitCode !== null || child.signalCode !== null) ended(child.exitCode);
    else child.send({ method, argument }, (error) => error && reject(error));
  });
}
