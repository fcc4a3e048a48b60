import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The `godwit` command of this version. */
export const GODWIT = fileURLToPath(new URL('../../../cli/bin/godwit.js', import.meta.url));
/** Milliseconds within which a process must serve. */
const START_MS = 120_000;
/** Lines of the log that an error repeats. */
const KEPT_LINES = 20;
const READY: Record<string, string> = { store: 'Server listening', worker: 'the worker runs' };

/** Options of one process of a role. */
export interface RoleOptions {
  /** The `godwit` command to run. Default: the one of this version. */
  godwit?: string;
  /** Limit of open files and sockets. Default: the limit of this process. */
  maxFiles?: number;
}

/** A `godwit` process that can be ended and restarted. */
export class RoleProcess {
  readonly name: string;
  readonly role: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #command: readonly [string, ...string[]];
  readonly #onLine: (line: string) => void;
  #child: ChildProcess | undefined;
  /** Whether a fault is acting on it. */
  busy = false;

  constructor(
    name: string,
    role: string,
    env: NodeJS.ProcessEnv,
    onLine: (line: string) => void,
    { godwit = GODWIT, maxFiles }: RoleOptions = {},
  ) {
    this.name = name;
    this.role = role;
    this.#env = env;
    this.#onLine = onLine;
    const command = [godwit, role] as const;
    this.#command = maxFiles === undefined ? command : ['prlimit', `--nofile=${maxFiles}`, ...command];
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /**
   * Resolves once the process logs that it serves; restarts it if it exits before, as it does without its database. Rejects
   * after two minutes, with the last lines of its log.
   */
  async start(): Promise<void> {
    const deadline = performance.now() + START_MS;
    const lines: string[] = [];
    for (;;) {
      const [program, ...args] = this.#command;
      const child = spawn(program, args, { env: this.#env, stdio: ['ignore', 'pipe', 'pipe'] });
      this.#child = child;
      let timer: NodeJS.Timeout | undefined;
      const ready = new Promise<boolean>((resolve, reject) => {
        const late = () => reject(new Error(`${this.name} does not serve; its log ends:\n${lines.join('\n')}`));
        timer = setTimeout(late, Math.max(0, deadline - performance.now()));
        child.once('exit', () => resolve(false));
        for (const stream of [child.stdout, child.stderr])
          createInterface(stream as NodeJS.ReadableStream).on('line', (line) => {
            this.#onLine(line);
            if (lines.push(line) > KEPT_LINES) lines.shift();
            if (line.includes(READY[this.role] ?? 'the gateway listens')) resolve(true);
          });
      });
      if (await ready.finally(() => clearTimeout(timer))) return;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }

  /** Sends a signal that does not end the process, such as SIGSTOP. */
  signal(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  /** Ends the process with a signal, and resolves once it has exited. */
  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}
