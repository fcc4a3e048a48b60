/// <reference types="vite/client" />
import { createGodwit, GodwitProvider } from '@godwit/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Chat } from './chat.js';

// A real application fetches the token of the user who is signed in; this one takes it from the end of the address.
const godwit = createGodwit({
  url: import.meta.env.VITE_GATEWAY ?? 'ws://127.0.0.1:8080/v1/ws',
  httpUrl: import.meta.env.VITE_STORE ?? 'http://127.0.0.1:8081',
  token: location.hash.slice(1),
});

createRoot(document.body).render(
  <StrictMode>
    <GodwitProvider value={godwit}>
      <Chat />
    </GodwitProvider>
  </StrictMode>,
);
