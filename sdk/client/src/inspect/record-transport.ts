import { type OpenTransport, openWebSocket } from '../transport.js';
import type { TransportRecord } from './transport-record.js';

const now = () => performance.timeOrigin + performance.now();

/**
 * Opens connections as the client does by itself, and reports what passes over them, in order. `report` gets the bytes
 * themselves, and must neither change them nor throw. `open`: opens the connections that are recorded, by default
 * WebSockets.
 */
export function recordTransport(
  report: (record: TransportRecord) => void,
  open: OpenTransport = openWebSocket,
): OpenTransport {
  return (url, events) => {
    const connection = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    let ended = false;
    const end = (code: number, reason: string) => {
      if (ended) return;
      ended = true;
      report({ kind: 'closed', connection, at: now(), code, reason });
    };
    report({ kind: 'opening', connection, at: now(), url });
    const transport = open(url, {
      open() {
        report({ kind: 'open', connection, at: now() });
        events.open();
      },
      message(data) {
        if (typeof data !== 'string' && !ended) report({ kind: 'received', connection, at: now(), bytes: data });
        events.message(data);
      },
      close(code, reason, error) {
        end(code, reason);
        events.close(code, reason, error);
      },
    });
    return {
      send(bytes) {
        if (!ended) report({ kind: 'sent', connection, at: now(), bytes });
        transport.send(bytes);
      },
      close(code = 1000, reason = '') {
        end(code, reason);
        transport.close(code, reason);
      },
    };
  };
}
