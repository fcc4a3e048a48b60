import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';

const { O_APPEND, O_CREAT, O_NONBLOCK, O_WRONLY } = constants;
/** Readable by the group, so that a log shipper can read it. */
const MODE = 0o640;

/** Handles lines that the file does not take. */
export interface AuditFileOptions {
  path: string;
  /** Takes a line that could not be written, with the reason. */
  divert(line: string, error: unknown): void;
}

/**
 * Appends lines to a file, each before `write` returns: nothing is queued, so nothing is lost when the process ends. A line
 * that the file does not take is diverted.
 */
export class AuditFile {
  readonly #options: AuditFileOptions;
  #file: number;
  /** A line was cut off in the middle. */
  #torn = false;

  /** Opens the file, and creates it if it does not exist. Throws if that fails. */
  constructor(options: AuditFileOptions) {
    this.#options = options;
    this.#file = this.#open();
  }

  write(line: string): void {
    try {
      // A file that was removed would take lines that nobody can read.
      if (fstatSync(this.#file).nlink === 0) this.reopen();
      const bytes = Buffer.from(this.#torn ? `\n${line}` : line);
      for (let at = 0; at < bytes.length; ) {
        at += writeSync(this.#file, bytes, at);
        this.#torn = at < bytes.length;
      }
    } catch (error) {
      this.#options.divert(line, error);
    }
  }

  /** Goes on in a new file after the old one was renamed. Throws, and stays with the old one, if that fails. */
  reopen(): void {
    const file = this.#open();
    closeSync(this.#file);
    this.#file = file;
    this.#torn = false;
  }

  close(): void {
    closeSync(this.#file);
  }

  #open(): number {
    // Without blocking: a pipe that nobody reads must not stop the process.
    return openSync(this.#options.path, O_APPEND | O_CREAT | O_WRONLY | O_NONBLOCK, MODE);
  }
}
