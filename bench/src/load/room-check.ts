/** Errors in the deliveries to connections. */
export interface Wrongs {
  lost: number;
  repeated: number;
  disordered: number;
}

/** Checks that a connection receives every message of its rooms once and in order; rooms are identified by number. */
export class RoomCheck {
  wrongs: Wrongs = { lost: 0, repeated: 0, disordered: 0 };
  readonly #rooms = new Map<number, { last: number; missing: Set<number> }>();

  /** Joins a room; messages after number `last` are expected. */
  join(room: number, last = 0): void {
    this.#rooms.set(room, { last, missing: new Set() });
  }

  /** Records a delivery; returns whether it is the first of its message. */
  take(room: number, n: number): boolean {
    const state = this.#rooms.get(room);
    if (!state) {
      // The connection is not a member of this room.
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
    // The message is late, which is out of order, or a repeat.
    if (state.missing.delete(n)) {
      this.wrongs.disordered++;
      return true;
    }
    this.wrongs.repeated++;
    return false;
  }

  /** Counts missing messages as lost; `lastOf` is the number of a room's last message. */
  close(lastOf: (room: number) => number): void {
    for (const [room, state] of this.#rooms) {
      this.wrongs.lost += state.missing.size + Math.max(0, lastOf(room) - state.last);
      state.missing.clear();
      state.last = Math.max(state.last, lastOf(room));
    }
  }

  /** The errors since the last call. */
  takeWrongs(): Wrongs {
    const { wrongs } = this;
    this.wrongs = { lost: 0, repeated: 0, disordered: 0 };
    return wrongs;
  }
}
