import type { Command } from '@godwit/schema';

/**
 * Ordering of a request relative to the others of its connection:
 * - `post`: Send. Messages are committed in the order in which they arrived, through a lane of their own.
 * - `change`: executed by the store; it affects later messages: their recipients, or the state that they follow.
 * - `speak`: ephemeral, to the current members.
 * - `free`: changes nothing. Includes reads, so that reads continue while messages cannot be stored.
 */
type Place = 'post' | 'change' | 'speak' | 'free';

const PLACES: { readonly [C in Command]: Place } = {
  hello: 'free',
  ping: 'free',
  refresh: 'free',
  resume: 'free',
  send: 'post',
  history: 'free',
  create_conversation: 'change',
  get_conversation: 'free',
  list_conversations: 'free',
  add_members: 'change',
  remove_members: 'change',
  list_members: 'free',
  edit: 'change',
  delete: 'change',
  react: 'change',
  mark_read: 'change',
  typing: 'speak',
  signal: 'speak',
  set_role: 'change',
  request_friend: 'change',
  accept_friend: 'change',
  remove_friend: 'change',
  block: 'change',
  unblock: 'change',
  list_friends: 'free',
  update_conversation: 'change',
  set_presence: 'change',
  set_mute: 'change',
  delete_conversation: 'change',
  pin: 'change',
  watch: 'free',
  unwatch: 'free',
  get_users: 'free',
  update_profile: 'change',
  confirm_notifications: 'change',
  register_push: 'change',
  unregister_push: 'change',
};

/**
 * Lets a client rely on the order of its requests without waiting for replies. The changes of one user keep their order
 * in one lane, and messages in another; this class keeps the order between the two lanes:
 * - a message, a signal or typing begins once every earlier change is answered;
 * - a change begins once every earlier message is answered.
 *
 * Requests that have to wait begin in the order in which they arrived, so none waits forever. They count as unanswered
 * meanwhile: the limits of a connection's unanswered requests apply to them too.
 */
export class RequestOrder {
  /** Requests that have begun and are not answered. */
  #posts = 0;
  #changes = 0;
  #waiting: { place: Place; begin: () => void }[] | undefined;

  /** Begins a request in its turn: at once if no earlier request blocks it. */
  run<R>(command: Command, begin: () => R | Promise<R>): R | Promise<R> {
    const place = PLACES[command];
    if (place === 'free') return begin();
    if (!this.#waiting && this.#mayBegin(place)) return this.#begin(place, begin);
    return new Promise<R>((resolve, reject) => {
      this.#waiting ??= [];
      this.#waiting.push({
        place,
        begin: () => {
          try {
            resolve(this.#begin(place, begin));
          } catch (error) {
            reject(error);
          }
        },
      });
    });
  }

  #mayBegin(place: Place): boolean {
    return place === 'change' ? this.#posts === 0 : this.#changes === 0;
  }

  #begin<R>(place: Place, begin: () => R | Promise<R>): R | Promise<R> {
    const result = begin();
    if (!(result instanceof Promise) || place === 'speak') return result;
    const by = place === 'post' ? 'posts' : 'changes';
    this.#count(by, 1);
    const answered = () => {
      this.#count(by, -1);
      this.#beginWaiting();
    };
    result.then(answered, answered);
    return result;
  }

  #count(what: 'posts' | 'changes', by: 1 | -1): void {
    if (what === 'posts') this.#posts += by;
    else this.#changes += by;
  }

  #beginWaiting(): void {
    while (this.#waiting?.[0] && this.#mayBegin(this.#waiting[0].place)) {
      const { begin } = this.#waiting.shift() as { begin: () => void };
      if (this.#waiting.length === 0) this.#waiting = undefined;
      begin();
    }
  }
}
