// The native WebSocket server's own publish, with nothing around it: the cost that a gateway on top of it can come close
// to. Messages are binary. 0, room: joins the room; the reply is 0. 1, length of the room's name, room, body: sends the
// bare body to the other members of the room. 2 and anything: is echoed.
import uWS from 'uWebSockets.js';

// The native server has this; the package's declarations omit it.
interface ExclusiveListen {
  LIBUS_LISTEN_EXCLUSIVE_PORT: number;
  listen(host: string, port: number, flags: number, callback: (listening: uWS.us_listen_socket | false) => void): void;
}

const JOINED = Uint8Array.of(0);
const app = uWS.App();

app.ws('/*', {
  compression: uWS.DISABLED,
  maxPayloadLength: 1024 * 1024,
  maxBackpressure: 0,
  idleTimeout: 0,
  message(ws, message) {
    const bytes = new Uint8Array(message);
    const length = bytes[1] as number;
    switch (bytes[0]) {
      case 0:
        ws.subscribe(bytes.subarray(1));
        ws.send(JOINED, true);
        break;
      case 1:
        ws.publish(bytes.subarray(2, 2 + length), bytes.subarray(2 + length), true);
        break;
      case 2:
        ws.send(message, true);
        break;
    }
  },
});

// Without this flag two processes could share a port by accident.
const exclusive = (uWS as unknown as ExclusiveListen).LIBUS_LISTEN_EXCLUSIVE_PORT;
const port = Number(process.argv[2]);
(app as unknown as ExclusiveListen).listen('127.0.0.1', port, exclusive, (listening) => {
  if (!listening) throw new Error(`cannot listen on port ${port}: is it in use?`);
  process.stdout.write('listening\n');
});
