/** What was wrong with what connections got. */
export interface Wrongs {
  lost: number;
  repeated: number;
  disordered: number;
}

/** Whether one connection gets every message of its rooms once and in order; rooms by number. */
export class RoomCheck {
  wrongs: Wrongs = { lost: 0, repeated: 0, disordered: 0 };
  readonly #rooms = new Map<number, { last: number; missing: Set<number> }>();

  /** Takes part in a room, of which it gets what comes after message `last`. */
  join(room: number, last = 0): void {
    this.#rooms.set(room, { last, missing: new Set() });
  }

  /** Notes a message that came; answers whether it is the first time. */
  take(room: number, n: number): boolean {
    const state = this.#rooms.get(room);
    if (!state) {
      // Of a room that it is not in.
      this.wrongs.repeated++;
      return false;
    }
    if (n === state.last + 1) {
      state.last = n;
      return true;
    }
    if (n > state.last) {
      for (let missed = state.last + 1; missed < n; missed++) state.missing.add(missed);
      state.last = n;
      return true;
    }
    // Late, which is out of order, or once more.
    if (state.missing.delete(n)) {
      this.wrongs.disordered++;
      return true;
    }
    this.wrongs.repeated++;
    return false;
  }

  /** Counts what has not come, where each room's last message has this number. */
  close(lastOf: (room: number) => number): void {
    for (const [room, state] of this.#rooms) {
      this.wrongs.lost += state.missing.size + Math.max(0, lastOf(room) - state.last);
      state.missing.clear();
      state.last = Math.max(state.last, lastOf(room));
    }
  }

  /** What was wrong since the last call. */
  takeWrongs(): Wrongs {
    const { wrongs } = this;
    this.wrongs = { lost: 0, repeated: 0, disordered: 0 };
    return wrongs;
  }
}
