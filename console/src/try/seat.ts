import { openWebSocket, recordTransport } from '@godwit/client/inspect';
import { createGodwit, type Godwit } from '@godwit/react';
import type { Capture } from '../capture/capture.js';
import { fetchToken, type Settings } from '../settings.js';
import { SwitchedNetwork } from './switched-network.js';

/** A user who is signed in: a client with its store, over a network that can be switched off. */
export interface Seat {
  readonly user: string;
  readonly godwit: Godwit;
  readonly network: SwitchedNetwork;
}

/** Milliseconds between attempts at most, so that a user who is back online need not wait. */
const BACKOFF = { firstMs: 100, maxMs: 1_000 };

/** Signs a user in. `token`: the one that the user brought; undefined: the server makes one. */
export function openSeat(user: string, token: string | undefined, settings: Settings, capture: Capture): Seat {
  const network = new SwitchedNetwork();
  const { socketUrl: url, httpUrl, version } = settings;
  const godwit = createGodwit({
    ...{ url, httpUrl, clientName: 'console', clientVersion: version, backoff: BACKOFF },
    token: token ?? (() => fetchToken(user)),
    openTransport: recordTransport((record) => capture.take(user, record), network.over(openWebSocket)),
  });
  return { user, godwit, network };
}

/** Signs the user out. */
export function closeSeat({ godwit: { store, client } }: Seat): void {
  store.close();
  client.close();
}

/** The user of a JSON Web Token. Throws if the text is none. */
export function userOfToken(token: string): string {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
    const { sub } = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof sub === 'string' && sub !== '') return sub;
  } catch {
    // Told below.
  }
  throw new Error('This is not a JSON Web Token with a subject.');
}
