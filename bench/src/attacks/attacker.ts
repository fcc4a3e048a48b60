import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Metrics } from '../result.js';
import { endWithUs } from '../system/end-with-us.js';
import type { Order } from './attack.js';

const PROCESS = fileURLToPath(new URL('./attacker-process.js', import.meta.url));

/** Milliseconds within which an attack must be prepared, or be over: longer than any row takes. */
const PATIENCE_MS = 120_000;

/** An attacker in a process of its own. */
export class Attacker {
  readonly #child: ChildProcess = endWithUs(fork(PROCESS));

  constructor() {
    // Real attackers bring machines of their own: this one takes the processor time that the others leave.
    if (this.#child.pid !== undefined) setPriority(this.#child.pid, constants.priority.PRIORITY_LOW);
  }

  /** Starts the process and prepares the attack of a row. */
  static async prepare(row: string, order: Order): Promise<Attacker> {
    const attacker = new Attacker();
    await attacker.#ask({ row, order });
    return attacker;
  }

  /** Runs the attack; resolves with its metrics when it is over. Its connections stay open until `stop`. */
  run(): Promise<Metrics> {
    return this.#ask('run');
  }

  /** Ends the process, and with it all its connections. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await ended;
  }

  #ask(message: { row: string; order: Order } | 'run'): Promise<Metrics> {
    return new Promise((resolve, reject) => {
      const exited = (code: number | null) => reject(new Error(`the attacker exited with status ${code}`));
      const late = setTimeout(
        () => reject(new Error(`the attacker did not answer within ${PATIENCE_MS} ms`)),
        PATIENCE_MS,
      );
      this.#child.once('exit', exited);
      this.#child.once('message', ({ result, error }: { result: Metrics; error?: string }) => {
        clearTimeout(late);
        this.#child.off('exit', exited);
        if (error) reject(new Error(error));
        else resolve(result);
      });
      this.#child.send(message);
    });
  }
}
