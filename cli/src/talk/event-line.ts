import type { EventName, Events } from '@godwit/client';
import { paint, printable } from '../terminal.js';
import { messageType, toJson } from './message-json.js';
import { messageLine } from './message-line.js';

/** An event of a session as JSON: the frame in which it came, `{"message_posted":{"message":{…}}}`. */
export const eventJson = (name: EventName, event: object): Record<string, unknown> =>
  toJson(messageType('ServerFrame'), { [name]: event });

/**
 * An event as one line for people: of a message its text, of any other its name and its fields. `conversation`: a message's
 * conversation is named, too.
 */
export function eventLine(name: EventName, event: object, { conversation = true } = {}): string {
  const { message } = event as Partial<Events['message_posted']>;
  if ((name === 'message_posted' || name === 'message_changed') && message) {
    const mark = name === 'message_changed' ? paint('yellow', 'changed ') : '';
    return mark + messageLine(message, { conversation });
  }
  return `${paint('yellow', name)} ${printable(JSON.stringify(eventJson(name, event)[name]))}`;
}
