import type { OpenTransport } from '../transport.js';
import { recordTransport } from './record-transport.js';
import type { TransportRecord } from './transport-record.js';

/** The name of the BroadcastChannel between pages of one origin, and of the field that marks messages to a window. */
export const INSPECTOR_CHANNEL = 'godwit-inspector';

/** A record on its way to a console, with the title of the page that it comes from. */
export interface InspectedRecord {
  readonly [INSPECTOR_CHANNEL]: TransportRecord;
  readonly page: string;
}

/**
 * Lets the frame inspector of a console see what a client sends and receives: pass the result as `openTransport`. For
 * development: the frames of a session hold its token and messages.
 *
 * Without `origin`, every page of this page's own origin can listen. With the origin of a console, such as
 * `http://localhost:8081`, records go to the window that opened this page, if that window is of this origin.
 */
export function inspectable(origin?: string): OpenTransport {
  return recordTransport(origin === undefined ? toOwnOrigin() : toOpener(new URL(origin).origin));
}

const marked = (record: TransportRecord): InspectedRecord => ({
  [INSPECTOR_CHANNEL]: record,
  page: globalThis.document?.title || globalThis.location?.host || 'a client',
});

function toOwnOrigin(): (record: TransportRecord) => void {
  const channel = new BroadcastChannel(INSPECTOR_CHANNEL);
  // Node would wait for the channel.
  (channel as BroadcastChannel & { unref?: () => void }).unref?.();
  return (record) => channel.postMessage(marked(record));
}

function toOpener(origin: string): (record: TransportRecord) => void {
  // The browser hands a message over only if the window still shows a page of this origin.
  return (record) => (globalThis.opener as Window | null)?.postMessage(marked(record), origin);
}
