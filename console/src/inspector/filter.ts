import type { Entry } from '../capture/capture.js';

/** The part of a capture that the inspector shows. */
export interface Filter {
  /** A session's label; empty: all. */
  session: string;
  direction: Entry['direction'] | '';
  /** Words that the name, the request that it answers, or the content must contain, all of them. */
  search: string;
  /** Hide pings, their replies and typing. */
  quiet: boolean;
}

export const NO_FILTER: Filter = { session: '', direction: '', search: '', quiet: false };

const NOISE: ReadonlySet<string> = new Set(['ping', 'typing', 'typing_changed']);

/** The entries that a filter lets through. */
export function matching(entries: readonly Entry[], { session, direction, search, quiet }: Filter): readonly Entry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (!session && !direction && !quiet && words.length === 0) return entries;
  return entries.filter((entry) => {
    if (session && entry.session !== session) return false;
    if (direction && entry.direction !== direction) return false;
    if (quiet && NOISE.has(entry.name)) return false;
    const text = `${entry.name} ${entry.answers ?? ''} ${entry.summary}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
