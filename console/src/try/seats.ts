import type { Capture } from '../capture/capture.js';
import type { Settings } from '../settings.js';
import { closeSeat, openSeat, type Seat } from './seat.js';

/** The users who were signed in, kept for a reload of this tab. */
const KEY = 'godwit.console.seats';

/** The two seats beside each other, taken or free. */
export class Seats {
  readonly #settings: Settings;
  readonly #capture: Capture;
  readonly #listeners = new Set<() => void>();
  readonly #tokens: (string | undefined)[] = [];
  #seats: readonly (Seat | undefined)[] = [undefined, undefined];

  constructor(settings: Settings, capture: Capture) {
    this.#settings = settings;
    this.#capture = capture;
    for (const [index, saved] of readSaved().entries())
      if (saved && (saved.token || settings.makesTokens)) this.take(index, saved.user, saved.token);
  }

  readonly snapshot = (): readonly (Seat | undefined)[] => this.#seats;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Signs a user in at a seat. */
  take(index: number, user: string, token?: string): void {
    const seat = openSeat(user, token, this.#settings, this.#capture);
    this.#tokens[index] = token;
    this.#set(index, seat);
  }

  /** Signs the user of a seat out. */
  leave(index: number): void {
    const seat = this.#seats[index];
    if (seat) closeSeat(seat);
    this.#set(index, undefined);
  }

  #set(index: number, seat: Seat | undefined): void {
    this.#seats = this.#seats.with(index, seat);
    const saved = this.#seats.map((one, at) => one && { user: one.user, token: this.#tokens[at] });
    sessionStorage.setItem(KEY, JSON.stringify(saved));
    for (const listener of this.#listeners) listener();
  }
}

function readSaved(): ({ user: string; token?: string } | null)[] {
  try {
    const saved = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(saved) ? saved.slice(0, 2) : [];
  } catch {
    return [];
  }
}
