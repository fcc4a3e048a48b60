import type { OpenStorage, RecordChange, RecordStorage } from '../record-storage.js';

/** Frees what waits for a write of a process that has ended. */
const ENDED = new Error('the process has ended');

interface Write {
  changes: readonly RecordChange[];
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** A storage whose writes the test carries out, refuses, or loses by a crash. */
export class MemoryStorage {
  /** By name of the storage. */
  readonly all = new Map<string, Map<string, unknown>>();
  /** Writes are carried out at once. */
  isInstant = false;
  #crashes = 0;
  #writes: { records: Map<string, unknown>; write: Write }[] = [];

  readonly open: OpenStorage = async (name): Promise<RecordStorage> => {
    const records = this.all.get(name) ?? new Map<string, unknown>();
    this.all.set(name, records);
    const life = this.#crashes;
    return {
      // As every storage does: what is read shares nothing with what was written.
      read: async () => structuredClone(records),
      write: (given) =>
        new Promise((resolve, reject) => {
          // A process that has ended writes nothing.
          if (life !== this.#crashes) {
            reject(ENDED);
            return;
          }
          const changes = structuredClone(given);
          this.#writes.push({ records, write: { changes, resolve, reject } });
          if (this.isInstant) this.process();
        }),
      erase: async () => {
        this.all.delete(name);
      },
      close: async () => {},
    };
  };

  /** The number of writes that wait. */
  get waiting(): number {
    return this.#writes.length;
  }

  /** Carries out the next write. */
  process(): void {
    const next = this.#writes.shift();
    if (!next) return;
    apply(next.records, next.write.changes);
    next.write.resolve();
  }

  /** Refuses the next write. */
  refuse(error: unknown): void {
    this.#writes.shift()?.write.reject(error);
  }

  /** Ends the process that writes: of the writes that wait, the first `carriedOut` happen. */
  crash(carriedOut: number): void {
    this.#crashes++;
    for (const [index, { records, write }] of this.#writes.splice(0).entries()) {
      if (index < carriedOut) apply(records, write.changes);
      write.reject(ENDED);
    }
  }
}

function apply(records: Map<string, unknown>, changes: readonly RecordChange[]): void {
  for (const [key, value] of changes)
    if (value === undefined) records.delete(key);
    else records.set(key, value);
}
