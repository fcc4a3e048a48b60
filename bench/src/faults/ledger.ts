/** A message that a client was asked to send. */
export interface Sent {
  /** Unique, and the message's body. */
  text: string;
  user: string;
  conversation: string;
  /** Number of messages that the user sent before. */
  order: number;
  /** Set when the message is acknowledged. */
  seq?: number;
  /** Why the client gave up; the message may have been stored nevertheless. */
  failed?: string;
}

/** A message in the database at the end of the run. */
export interface Kept {
  conversation_id: string;
  seq: number;
  sender_id: string;
  text: string;
}

/** A description of one violation; it begins with its kind: `lost: …`. */
export type Violation = string;

const MAX_VIOLATIONS = 200;

/**
 * One message stored under two sequence numbers. The text is the same whichever was found first, so it is reported
 * once.
 */
const twice = (text: string, conversation: string, one: number, other: number): Violation =>
  `twice: ${text} is ${conversation} ${Math.min(one, other)} and ${Math.max(one, other)}`;

/** Records everything that clients send and receive; checks each delivery at once, and the whole at the end. */
export class Ledger {
  readonly sent = new Map<string, Sent>();
  readonly violations: Violation[] = [];
  deliveries = 0;
  acknowledged = 0;
  /** The text of each message by conversation and seq, as its first recipient got it. */
  readonly #texts = new Map<string, string>();
  /** The first seq of each text, by conversation and text. */
  readonly #seqs = new Map<string, number>();
  /** The last seq that each client received, by user and conversation. */
  readonly #positions = new Map<string, number>();

  /** Records a message that is about to be sent. */
  send(message: Sent): void {
    this.sent.set(message.text, message);
  }

  acked(message: Sent, seq: number): void {
    message.seq = seq;
    this.acknowledged++;
  }

  /** Records a delivery: it must have the next seq, and the same text that other clients got. */
  received(user: string, conversation: string, seq: number, text: string): void {
    this.deliveries++;
    const at = `${user} ${conversation}`;
    const last = this.#positions.get(at) ?? 0;
    if (seq <= last) this.#violate(`repeated: ${user} got ${conversation} ${seq} after ${last}`);
    else if (seq > last + 1) this.#violate(`lost: ${user} got ${conversation} ${seq} after ${last}`);
    this.#positions.set(at, Math.max(last, seq));
    const message = `${conversation} ${seq}`;
    const known = this.#texts.get(message);
    if (known === undefined) {
      this.#texts.set(message, text);
      const twin = this.#seqs.get(`${conversation} ${text}`);
      if (twin !== undefined) this.#violate(twice(text, conversation, twin, seq));
      this.#seqs.set(`${conversation} ${text}`, seq);
    } else if (known !== text) this.#violate(`changed: ${user} got ${message} as ${text}, others as ${known}`);
  }

  /** The last seq that a client received in a conversation; 0 if none. */
  position(user: string, conversation: string): number {
    return this.#positions.get(`${user} ${conversation}`) ?? 0;
  }

  /** Compares the whole record with the messages in the database; `members` are the users of each conversation. */
  check(kept: readonly Kept[], members: ReadonlyMap<string, readonly string[]>): void {
    const byText = new Map<string, Kept>();
    const heads = new Map<string, number>();
    const orders = new Map<string, number>();
    for (const message of kept) {
      const { conversation_id, seq, sender_id, text } = message;
      const next = (heads.get(conversation_id) ?? 0) + 1;
      if (seq !== next) this.#violate(`gap: ${conversation_id} has ${seq} where ${next} should be`);
      heads.set(conversation_id, seq);
      const sent = this.sent.get(text);
      if (!sent || sent.user !== sender_id || sent.conversation !== conversation_id) {
        this.#violate(`not sent: ${conversation_id} ${seq} by ${sender_id}: ${text}`);
        continue;
      }
      const twin = byText.get(text);
      if (twin) this.#violate(twice(text, conversation_id, twin.seq, seq));
      byText.set(text, message);
      const sender = `${sender_id} ${conversation_id}`;
      if (sent.order < (orders.get(sender) ?? -1)) this.#violate(`out of order: ${text} is ${conversation_id} ${seq}`);
      orders.set(sender, Math.max(sent.order, orders.get(sender) ?? -1));
    }
    for (const { text, seq, conversation } of this.sent.values()) {
      const found = byText.get(text);
      if (seq !== undefined && found?.seq !== seq)
        this.#violate(`not kept: ${text} was acknowledged as ${conversation} ${seq}, and is ${found?.seq}`);
    }
    for (const [conversation, users] of members)
      for (const user of users) {
        const [has, head] = [this.position(user, conversation), heads.get(conversation) ?? 0];
        if (has !== head) this.#violate(`wedged: ${user} has ${conversation} up to ${has} of ${head}`);
      }
  }

  #violate(text: string): void {
    if (this.violations.length < MAX_VIOLATIONS && !this.violations.includes(text)) this.violations.push(text);
  }
}
