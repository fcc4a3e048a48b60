import { Code, type Command, GodwitError } from '@godwit/schema';

/** Requests whose replies may be long. */
const READS: ReadonlySet<string> = new Set<Command>([
  'history',
  'list_conversations',
  'list_members',
  'list_friends',
  'get_users',
]);
/** Maximum number of reads of one connection that the store works on. */
const MAX_AT_ONCE = 8;

/** Whether the reply to a request may be long. */
export const isRead = (command: string | undefined): boolean => command !== undefined && READS.has(command);

/**
 * Begins the reads of one connection a few at a time, and none while its peer is slow to take what was sent: a peer that
 * does not read must not make the store work and the gateway keep the replies. Waiting reads count as unanswered
 * requests, whose number is bounded.
 */
export class ReadGate {
  readonly #isSlow: () => boolean;
  #running = 0;
  #waiting: { begin(): void; reject(error: Error): void }[] = [];

  /** `isSlow` tells whether the peer has to take more before anything long is sent to it. */
  constructor(isSlow: () => boolean) {
    this.#isSlow = isSlow;
  }

  /** Begins a read once it may. Rejects with UNAVAILABLE if the connection closes before. */
  run<R>(read: () => Promise<R>): Promise<R> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        this.#running++;
        read()
          .then(resolve, reject)
          .finally(() => {
            this.#running--;
            // After the reply was handed to the socket, which may be slow from then on.
            setImmediate(() => this.resume());
          });
      };
      this.#waiting.push({ begin, reject });
      this.resume();
    });
  }

  /** Begins the reads that may begin now: call it when the peer has taken enough. */
  resume(): void {
    while (this.#waiting.length > 0 && this.#running < MAX_AT_ONCE && !this.#isSlow()) this.#waiting.shift()?.begin();
  }

  /** Rejects the reads that have not begun: the connection was closed. */
  close(): void {
    const closed = new GodwitError(Code.CODE_UNAVAILABLE, 'the connection was closed');
    for (const { reject } of this.#waiting.splice(0)) reject(closed);
  }
}
