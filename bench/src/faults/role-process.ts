import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The command of this version. */
export const GODWIT = fileURLToPath(new URL('../../../gateway/bin/godwit.js', import.meta.url));
const READY: Record<string, string> = { store: 'Server listening', worker: 'the worker runs' };

/** One process of `godwit` that can be ended and started again. */
export class RoleProcess {
  readonly name: string;
  readonly role: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #godwit: string;
  readonly #onLine: (line: string) => void;
  #child: ChildProcess | undefined;
  /** Something is being done to it. */
  busy = false;

  /** `godwit` is the command of the version to run; this one's where it is left out. */
  constructor(name: string, role: string, env: NodeJS.ProcessEnv, onLine: (line: string) => void, godwit = GODWIT) {
    this.name = name;
    this.role = role;
    this.#env = env;
    this.#onLine = onLine;
    this.#godwit = godwit;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Resolves once it says that it serves; tries again where it ends before that, as while its database is away. */
  async start(): Promise<void> {
    for (;;) {
      const child = spawn(process.execPath, [this.#godwit, this.role], {
        env: this.#env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      this.#child = child;
      const ready = new Promise<boolean>((resolve) => {
        child.once('exit', () => resolve(false));
        for (const stream of [child.stdout, child.stderr])
          createInterface(stream as NodeJS.ReadableStream).on('line', (line) => {
            this.#onLine(line);
            if (line.includes(READY[this.role] ?? 'the gateway listens')) resolve(true);
          });
      });
      if (await ready) return;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }

  /** Ends it with a signal, and resolves once it is gone. */
  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}
