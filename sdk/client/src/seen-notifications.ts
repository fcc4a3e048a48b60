import type { Events } from '@godwit/schema/client';

/** Kept notifications that are remembered: ten times the number that the server keeps for a user. */
const MAX_REMEMBERED = 1_000;

/**
 * The kept notifications that a client has passed on. The server sends them again in every session until they are
 * confirmed; the application gets each once, however often the client reconnects.
 */
export class SeenNotifications {
  readonly #ids = new Set<string>();

  /** Records a notification; false if it was recorded before. One that is not kept is always new. */
  takes({ notification_id: id }: Pick<Events['notification'], 'notification_id'>): boolean {
    if (!id) return true;
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > MAX_REMEMBERED) this.#ids.delete(oldest as string);
    return true;
  }
}
