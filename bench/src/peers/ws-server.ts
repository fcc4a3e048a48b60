// The simplest chat server: the `ws` package with JSON, storing nothing. Messages are not echoed to their sender.
import { type RawData, type WebSocket, WebSocketServer } from 'ws';

type Request = { t: 'join'; room: string } | { t: 'say'; room: string; body: string } | { t: 'echo'; tag: number };

const members = new Map<string, Set<WebSocket>>();

function join(socket: WebSocket, room: string): void {
  const others = members.get(room) ?? new Set();
  members.set(room, others.add(socket));
  socket.on('close', () => {
    others.delete(socket);
    if (others.size === 0 && members.get(room) === others) members.delete(room);
  });
}

function say(socket: WebSocket, room: string, body: string): void {
  const text = Buffer.from(JSON.stringify({ t: 'say', room, body }));
  for (const member of members.get(room) ?? []) if (member !== socket) member.send(text, { binary: false });
}

function take(socket: WebSocket, data: RawData): void {
  const request = JSON.parse(data.toString()) as Request;
  if (request.t === 'say') say(socket, request.room, request.body);
  else if (request.t === 'echo') socket.send(JSON.stringify({ t: 'ack', tag: request.tag }));
  else {
    join(socket, request.room);
    socket.send(JSON.stringify({ t: 'joined', room: request.room }));
  }
}

const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]), perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', (data) => take(socket, data));
  socket.on('error', () => {});
});
server.on('listening', () => process.stdout.write('listening\n'));
