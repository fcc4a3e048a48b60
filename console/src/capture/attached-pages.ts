import { INSPECTOR_CHANNEL, type InspectedRecord } from '@godwit/client/inspect';
import type { Capture } from './capture.js';

/** Windows that this page has opened, and from which it takes records. */
const opened = new Set<unknown>();

/** Takes the records of other pages' clients from now on: of this origin, and of windows opened by `openPage`. */
export function listenToPages(capture: Capture): () => void {
  const channel = new BroadcastChannel(INSPECTOR_CHANNEL);
  const take = (data: unknown) => {
    if (isInspected(data)) capture.take(data.page, data[INSPECTOR_CHANNEL]);
  };
  const fromChannel = ({ data }: MessageEvent) => take(data);
  // Any page can post to this window, so only those count that were opened here.
  const fromWindow = ({ data, source }: MessageEvent) => {
    if (opened.has(source)) take(data);
  };
  channel.addEventListener('message', fromChannel);
  window.addEventListener('message', fromWindow);
  return () => {
    channel.close();
    window.removeEventListener('message', fromWindow);
  };
}

/** Opens a page whose client is to be inspected. Throws if the address is no http or https URL, or pop-ups are blocked. */
export function openPage(address: string): void {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw new Error('The address must begin with http:// or https://.');
  const page = window.open(url, '_blank');
  if (!page) throw new Error('The browser did not open the page: allow pop-ups here.');
  opened.add(page);
}

function isInspected(data: unknown): data is InspectedRecord {
  const { page, [INSPECTOR_CHANNEL]: record } = (data ?? {}) as Partial<InspectedRecord>;
  return (
    typeof page === 'string' &&
    typeof record?.at === 'number' &&
    (record.kind === 'sent' || record.kind === 'received'
      ? record.bytes instanceof Uint8Array
      : ['opening', 'open', 'closed'].includes(record.kind))
  );
}
