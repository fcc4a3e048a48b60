import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Json } from './protocol.js';
import type { Waiting } from './waiting.js';

/** Characters of the client's stderr that are kept for the message of a failure. */
const STDERR_KEPT = 4_000;
/** Lines that a client may print that nobody has taken: a client that prints without end fails. */
const MAX_LINES = 10_000;

/** The client under test: a process that is told what to do on stdin, and reports on stdout, one JSON object a line. */
export class ClientProcess {
  readonly #child: ChildProcess;
  readonly #waiting: Waiting;
  #reports: Json[] = [];
  #exit: string | undefined;
  #finishing = false;
  #stderr = '';

  /** Starts the client. */
  constructor([program = '', ...args]: readonly string[], waiting: Waiting) {
    this.#waiting = waiting;
    this.#child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child.on('error', (error) => waiting.violated(`${program} does not start: ${error.message}`));
    this.#child.on('close', (code, signal) => {
      this.#exit = signal ?? String(code);
      if (!this.#finishing) waiting.violated(`the client exited with ${this.#exit} before it was told to close`);
      waiting.changed();
    });
    this.#child.stdin?.on('error', () => {});
    this.#child.stderr?.on('data', (data: Buffer) => {
      this.#stderr = (this.#stderr + data).slice(-STDERR_KEPT);
    });
    if (this.#child.stdout) createInterface(this.#child.stdout).on('line', (line) => this.#take(line));
  }

  /** The reports that no step has taken. */
  get reports(): readonly Json[] {
    return this.#reports;
  }

  /** The last lines that the client wrote to stderr. */
  get stderr(): string {
    return this.#stderr;
  }

  /** Tells the client to do something. */
  tell(line: Json): void {
    this.#child.stdin?.write(`${JSON.stringify(line)}\n`);
  }

  /** Resolves with the next report of a kind and, of those about a message that the client sends, about that message. */
  report(saw: unknown, messageId?: unknown): Promise<Json> {
    const isMeant = (report: Json) =>
      report.saw === saw && (messageId === undefined || report.client_message_id === messageId);
    return this.#waiting.until(
      () => {
        const found = this.#reports.findIndex(isMeant);
        if (found >= 0) return this.#reports.splice(found, 1)[0];
        if (this.#exit !== undefined)
          throw new Error(`the client exited with ${this.#exit} and had not reported ${saw}`);
        return undefined;
      },
      () => `the client did not report ${saw}; it reported ${JSON.stringify(this.#reports)}`,
    );
  }

  /** Tells the client to close; resolves once it has exited with code 0. */
  async finish(): Promise<void> {
    this.#finishing = true;
    this.tell({ do: 'close' });
    this.#child.stdin?.end();
    const exit = await this.#waiting.until(
      () => this.#exit,
      () => 'the client did not exit after close',
    );
    if (exit !== '0') throw new Error(`the client exited with ${exit}, not 0`);
  }

  /** Ends the process at once. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #take(line: string): void {
    let report: unknown;
    try {
      report = JSON.parse(line);
    } catch {
      this.#waiting.violated(`the client printed a line that is not JSON: ${line.slice(0, 200)}`);
      return;
    }
    if (this.#reports.length >= MAX_LINES) {
      this.#waiting.violated(`the client printed ${MAX_LINES} lines that nobody expected`);
      return;
    }
    this.#reports.push(report as Json);
    this.#waiting.changed();
  }
}
