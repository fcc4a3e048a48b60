/// <reference types="vite/client" />
import { openIndexedDb } from '@godwit/client/store/indexeddb';
import { createGodwit, GodwitProvider } from '@godwit/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Chat } from './chat.js';

const url = import.meta.env.VITE_GATEWAY ?? 'ws://127.0.0.1:8080/v1/ws';
const httpUrl = import.meta.env.VITE_STORE ?? 'http://127.0.0.1:8081';
// A real application knows who is signed in, and fetches a token; this one takes both from its address.
const me = new URLSearchParams(location.search).get('user') ?? '';
const token = location.hash.slice(1);
const persistence = await openIndexedDb({ url, userId: me }).catch(() => undefined);
const godwit = createGodwit({ url, httpUrl, token }, { persistence });

createRoot(document.body).render(
  <StrictMode>
    <GodwitProvider value={godwit}>
      <Chat me={me} />
    </GodwitProvider>
  </StrictMode>,
);
