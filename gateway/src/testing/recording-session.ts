import { decodeServerFrames, type EventName, type godwit } from '@godwit/schema';
import type { Flusher } from '../socket/send-buffer.js';
import { Session } from '../socket/session.js';
import type { Socket } from '../socket/socket.js';
import { eventText } from './event-text.js';

/** A session whose socket records its output. */
export class RecordingSession {
  readonly session: Session;
  /** Bytes that the socket has not taken after a write. */
  buffered = 0;
  /** How the socket was closed, and the number of frames sent before. */
  ended: { code: number; reason: string; after: number } | undefined;
  readonly #flusher: Flusher;
  #frames: godwit.v1.ServerFrame[] = [];

  constructor(id: string, flusher: Flusher) {
    this.#flusher = flusher;
    const send = (messages: readonly Uint8Array[]) => {
      for (const message of messages) this.#frames.push(...decodeServerFrames(message));
      return this.buffered;
    };
    const end = (code: number, reason: string) => {
      this.ended = { code, reason, after: this.#frames.length };
    };
    this.session = new Session(id, {
      closed: false,
      address: '192.0.2.1',
      send,
      end,
      greeted() {},
    } as unknown as Socket);
  }

  /** Frames since the last call of this or `take`. */
  frames(): godwit.v1.ServerFrame[] {
    this.#flusher.flush();
    // Deferrable events are sent at once here.
    if (!this.session.sendBuffer.slow) this.#flusher.releaseKept(this.session.sendBuffer);
    this.#flusher.flush();
    const frames = this.#frames;
    this.#frames = [];
    return frames;
  }

  /** The same frames, each as a line. */
  take(): string[] {
    return this.frames().map(line);
  }
}

function line(frame: godwit.v1.ServerFrame): string {
  const { body, resumed, member_changed: members } = frame;
  if (resumed) {
    const { from_seq, to_seq, to_change, truncated, restored } = resumed;
    const marks = `${truncated ? ' truncated' : ''}${restored ? ' restored' : ''}`;
    return `resumed ${from_seq} to ${to_seq}, change ${to_change}${marks}`;
  }
  if (members) return `member_changed epoch ${members.epoch}${members.missed ? ' missed' : ''}`;
  if (frame.id > 0) return `reply ${body}`;
  return eventText(body as EventName, frame[body as EventName] as never);
}
