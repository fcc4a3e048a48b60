import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Code, GodwitError } from '@godwit/schema';
import { internal } from '../wire.js';
import { type Bus, NODES_TOPIC, REPLY_PREFIX } from './bus.js';

type BusFrame = internal.store.v1.BusFrame;

/** The answer of a node: about itself, and about the subject of a question. */
export type Described = internal.store.v1.Described;

/** Milliseconds within which nodes answer. */
const DEADLINE_MS = 1_000;
/** Questions of one process at a time. */
const MAX_IN_PROGRESS = 32;
/** Answers that are kept of one question. */
const MAX_ANSWERS = 1_000;

/** The process that asks and answers. */
export interface QuestionsOptions {
  bus: Bus;
  /** The role of the process, such as `gateway`. */
  role: string;
  /** The version of Godwit. */
  version: string;
  /** Milliseconds within which nodes answer. Default 1,000. */
  deadlineMs?: number;
}

/** The answers to a question. */
export interface Answers {
  answers: readonly Described[];
  /** The number of nodes that subscribe to the topic and did not answer in time. */
  unanswered: number;
}

/** A question in progress. */
interface Question {
  answers: Map<string, Described>;
  /** The number of nodes that are to answer; undefined: not known yet. */
  expected: number | undefined;
  complete(): void;
}

/**
 * Asks the nodes of a system what they know, and answers for this one. A question is published on the topic of its
 * subject, so that only the nodes concerned read it; it names a topic of its own, on which they answer. The number of
 * subscribers says how many answers to wait for.
 */
export class Questions {
  readonly #bus: Bus;
  readonly #self: Pick<Described['node'] & object, 'node_id' | 'role' | 'version' | 'runtime' | 'host' | 'pid'>;
  readonly #startedAt = Math.round(Date.now() - process.uptime() * 1_000);
  readonly #deadlineMs: number;
  readonly #asked = new Map<string, Question>();
  #connections = () => 0;

  constructor({ bus, role, version, deadlineMs = DEADLINE_MS }: QuestionsOptions) {
    this.#bus = bus;
    this.#deadlineMs = deadlineMs;
    const [runtime, host, { pid }] = [process.versions.node, hostname(), process];
    this.#self = { node_id: randomUUID(), role, version, runtime, host, pid };
  }

  /** Listens on the bus, in a process in which nobody else does, and answers questions to every node. */
  listen(): Promise<void> {
    this.#bus.listen({
      frame: (topic, bytes) => void this.take(topic, internal.store.v1.BusFrame.decode(bytes)),
      gap() {},
    });
    return this.start();
  }

  /**
   * Answers questions to every node from now on; the listener of the bus passes frames to `take`. `connections`: the
   * number of open connections of clients.
   */
  start(connections = () => 0): Promise<void> {
    this.#connections = connections;
    return this.#bus.subscribe([NODES_TOPIC]);
  }

  /** Takes a frame on the topic of all nodes, or of answers; false: it concerns no question. */
  take(topic: string, { asked, described }: Pick<BusFrame, 'asked' | 'described'>): boolean {
    if (topic === NODES_TOPIC && asked) {
      this.answer(asked, {});
      return true;
    }
    const question = this.#asked.get(topic);
    const id = described?.node?.node_id;
    if (!question || !described || !id || question.answers.size >= MAX_ANSWERS) return false;
    question.answers.set(id, described);
    if (question.answers.size >= (question.expected ?? Number.POSITIVE_INFINITY)) question.complete();
    return true;
  }

  /** Answers a question for this node, with what it says of the question's subject. */
  answer(
    { reply_topic }: Pick<internal.store.v1.Asked, 'reply_topic'>,
    subject: Pick<internal.store.v1.Described.$Properties, 'sessions' | 'session_count' | 'conversation'>,
  ): void {
    if (!reply_topic.startsWith(REPLY_PREFIX)) return;
    const node = {
      ...this.#self,
      started_at: this.#startedAt,
      connections: this.#connections(),
      memory_bytes: process.memoryUsage.rss(),
    };
    const { BusFrame } = internal.store.v1;
    this.#bus.publish(reply_topic, BusFrame.encode({ described: { node, ...subject } }).finish());
  }

  /**
   * Asks the nodes that subscribe to a topic. Resolves once all have answered, or the deadline is over. Rejects with
   * UNAVAILABLE if the bus is down, or too many questions are in progress.
   */
  async ask(topic: string): Promise<Answers> {
    if (this.#asked.size >= MAX_IN_PROGRESS)
      throw new GodwitError(Code.CODE_UNAVAILABLE, `${MAX_IN_PROGRESS} questions to nodes are in progress`, {
        retryAfterMs: this.#deadlineMs,
      });
    const replyTopic = `${REPLY_PREFIX}${randomUUID()}`;
    const question: Question = { answers: new Map(), expected: undefined, complete() {} };
    const completed = new Promise<void>((resolve) => {
      question.complete = resolve;
    });
    this.#asked.set(replyTopic, question);
    const timer = setTimeout(() => question.complete(), this.#deadlineMs);
    try {
      const published = this.#publish(topic, replyTopic, question);
      await Promise.race([published, completed]);
      const { expected } = question;
      if (expected === undefined) throw busDown(new Error(`the bus did not answer within ${this.#deadlineMs} ms`));
      if (question.answers.size < expected) await completed;
      return { answers: [...question.answers.values()], unanswered: Math.max(0, expected - question.answers.size) };
    } finally {
      clearTimeout(timer);
      this.#asked.delete(replyTopic);
      this.#bus.unsubscribe([replyTopic]);
    }
  }

  /** Publishes a question after the topic of its answers is live. */
  async #publish(topic: string, replyTopic: string, question: Question): Promise<void> {
    await this.#bus.subscribe([replyTopic]);
    const [expected = 0] = await this.#bus.subscribers([topic]).catch((cause) => {
      throw busDown(cause);
    });
    // After the deadline nobody would hear the answers.
    if (!this.#asked.has(replyTopic)) return;
    question.expected = expected;
    const asked = { reply_topic: replyTopic };
    if (expected > 0) this.#bus.publish(topic, internal.store.v1.BusFrame.encode({ asked }).finish());
  }
}

const busDown = (cause: unknown) =>
  new GodwitError(Code.CODE_UNAVAILABLE, 'the bus cannot be reached', { cause, retryAfterMs: 1_000 });
