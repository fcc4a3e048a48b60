// A process of a user: sends numbers with a persistence in a file, and kills itself at a point of a send. It prints what
// it was told. `node sending-process.js OPTIONS`, as JSON.
import { writeSync } from 'node:fs';
import { Client, type OpenTransport } from '@godwit/client';
import { createStore } from '@godwit/client/store';
import { openFile } from '@godwit/client/store/file';
import { SUBPROTOCOL } from '@godwit/schema';
import { WebSocket } from 'ws';
import { sendNumbers } from './numbered-sends.js';
import type { SendingOptions } from './sending-options.js';

const options: SendingOptions = JSON.parse(process.argv[2] ?? '{}');
const { url, token, folder, dies } = options;
const tell = (line: string) => writeSync(1, `${line}\n`);
let passed = 0;

/** Ends the process if this is where it dies. */
function pass(point: number): void {
  if (dies?.point === point && passed++ === dies.pass) {
    tell('dies');
    process.kill(process.pid, 'SIGKILL');
  }
}

const openTransport: OpenTransport = (address, events) => {
  const socket = new WebSocket(address, SUBPROTOCOL);
  socket.on('open', () => events.open());
  socket.on('message', (data: Buffer) => {
    pass(3);
    events.message(data);
    queueMicrotask(() => pass(4));
  });
  socket.on('error', () => {});
  socket.on('close', (code, reason) => events.close(code, `${reason}`));
  return {
    send: (bytes) => {
      pass(1);
      socket.send(bytes);
      pass(2);
    },
    close: (code, reason) => socket.close(code, reason),
  };
};

const persistence = await openFile({ url, userId: 'ann', folder, onError: (error) => tell(`error ${error.message}`) });
const save = persistence.save.bind(persistence);
persistence.save = (message) => {
  const saved = save(message);
  // The write is under way a little later.
  if (dies?.point === 0) setTimeout(() => pass(0), passed % 2);
  return saved;
};
const client = new Client({ url, token, openTransport });
const store = createStore(client, { persistence });
tell(`shows ${store.unsent().length} ${store.conversations().conversations.length}`);
await sendNumbers({
  store,
  ...options,
  accepted: (number) => tell(`accepted ${number}`),
  arrived: () => pass(5),
});
tell('done');
store.close();
client.close();
await persistence.close();
