import { FRAGMENT_BYTES } from './socket.js';

/**
 * The entries to send to sockets in this tick, as a tree: a node is one entry after those of its parent. Sockets that
 * get the same entries share a node, and with it the joined bytes.
 */
export class Batch {
  private readonly parent: Batch | undefined;
  private readonly entry: Uint8Array | undefined;
  /** Bytes of the message that this node ends, without earlier messages. */
  private readonly messageBytes: number;
  readonly bytes: number;
  private last: Batch | undefined;
  private joined: Uint8Array[] | undefined;

  constructor(parent?: Batch, entry?: Uint8Array) {
    this.parent = parent;
    this.entry = entry;
    const size = entry?.length ?? 0;
    const before = parent ? parent.messageBytes : 0;
    this.messageBytes = before + size > FRAGMENT_BYTES ? size : before + size;
    this.bytes = (parent?.bytes ?? 0) + size;
  }

  /**
   * The node after this one for an entry. Remembers one, since the sockets of a conversation are pushed to in
   * succession.
   */
  with(entry: Uint8Array): Batch {
    if (this.last?.entry !== entry) this.last = new Batch(this, entry);
    return this.last as Batch;
  }

  /** The entries joined into WebSocket messages, each short enough to be sent unfragmented if its entries are. */
  messages(): readonly Uint8Array[] {
    if (this.joined) return this.joined;
    const runs: Uint8Array[][] = [];
    let run: Uint8Array[] = [];
    for (let node: Batch | undefined = this; node?.entry; node = node.parent) {
      run.push(node.entry);
      if (node.messageBytes === node.entry.length) {
        runs.push(run.reverse());
        run = [];
      }
    }
    this.joined = runs
      .reverse()
      .map((entries) => (entries.length === 1 ? (entries[0] as Uint8Array) : Buffer.concat(entries)));
    return this.joined;
  }
}
