// Socket.IO in a common deployment: the Redis adapter between processes, and a row in Postgres for every stored
// message, inserted before the message is delivered. REDIS_URL and DATABASE_URL name the servers.
import { createServer } from 'node:http';
import { createAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import postgres from 'postgres';
import { Server } from 'socket.io';

const CREATE = `create table if not exists socketio_messages (
  id bigserial primary key,
  room text,
  sender text,
  body text,
  sent_at timestamptz default now()
)`;
/** Key of the lock under which the table is created: several processes may start at once. */
const LOCK = 1_936_682_089;

function setting(name: 'REDIS_URL' | 'DATABASE_URL'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

const sql = postgres(setting('DATABASE_URL'), { max: 10, onnotice: () => {} });
const publisher = new Redis(setting('REDIS_URL'));
const subscriber = publisher.duplicate();
await sql.begin(async (transaction) => {
  await transaction`select pg_advisory_xact_lock(${LOCK})`;
  await transaction.unsafe(CREATE);
});

const http = createServer();
const io = new Server(http, {
  transports: ['websocket'],
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
  adapter: createAdapter(publisher, subscriber),
});

io.on('connection', (socket) => {
  const sender = String(socket.handshake.auth.user);

  socket.on('join', async (room: string, ack: () => void) => {
    await socket.join(room);
    ack();
  });
  socket.on('signal', (room: string, body: string) => {
    socket.to(room).emit('signal', { room, sender, body });
  });
  socket.on('send', async (room: string, body: string, clientId: string, ack: (kept: boolean) => void) => {
    try {
      const [row] = await sql`
        insert into socketio_messages (room, sender, body) values (${room}, ${sender}, ${body}) returning id, sent_at`;
      io.to(room).emit('message', { id: row?.id, room, sender, clientId, sentAt: row?.sent_at, body });
      ack(true);
    } catch {
      ack(false);
    }
  });
  socket.on('echo', (ack: () => void) => ack());
});

// Redis answers in order: after this reply the adapter's subscriptions are active.
await subscriber.subscribe('listening');
http.listen(Number(process.argv[2]), '127.0.0.1', () => process.stdout.write('listening\n'));
