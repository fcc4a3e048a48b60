import { Godwit, GodwitError, toFastify, WebhookError } from '@godwit/server';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import postgres from 'postgres';
import { listOnline, tellEverybody } from './audience.js';
import { eraseUser } from './erasure.js';
import { judging } from './judge.js';
import { ban, removeMember } from './moderation.js';
import { importOldMessages } from './old-messages.js';
import { placeOrder } from './orders.js';
import { createRoom } from './rooms.js';
import { createTables } from './tables.js';
import { tokenFor } from './tokens.js';
import { logIn, signUp, type User, userOf } from './users.js';

/** The settings of the application. */
export interface Settings {
  /** The Postgres that Godwit uses, too. */
  databaseUrl: string;
  /** Godwit's HTTP service, a service key with the name `shop`, and Godwit's AUTH_SECRET and WEBHOOK_SECRET. */
  godwitUrl: string;
  godwitKey: string;
  authSecret: string;
  webhookSecret: string;
}

const STATUSES: Partial<Record<GodwitError['code'], number>> = {
  INVALID_ARGUMENT: 400,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};
const failure = (statusCode: number, message: string) => Object.assign(new Error(message), { statusCode });

/** A schema of a body whose fields are all required. */
const body = (properties: Record<string, object>) => ({
  schema: { body: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false } },
});
const text = { type: 'string', minLength: 1, maxLength: 200 };

/** The application, not listening yet. */
export async function createApp(settings: Settings): Promise<FastifyInstance> {
  const sql = postgres(settings.databaseUrl, { onnotice: () => {} });
  await createTables(sql);
  const { godwitUrl: url, godwitKey: key } = settings;
  const godwit = new Godwit({ url, key });
  const app = Fastify();
  app.addHook('onClose', () => sql.end());
  app.setErrorHandler<Error & { statusCode?: number; code?: string }>((error, _request, reply) => {
    const known = error instanceof GodwitError ? STATUSES[error.code] : error.statusCode;
    const status = known ?? (error.code === '23503' ? 409 : error instanceof WebhookError ? 401 : 500);
    if (status === 500) console.error(error);
    return reply.status(status).send({ error: status === 500 ? 'internal error' : error.message });
  });

  const signedIn = async ({ headers }: FastifyRequest): Promise<User> => {
    const user = await userOf(sql, headers.authorization?.replace('Bearer ', '') ?? '');
    if (!user) throw failure(401, 'sign in first');
    return user;
  };
  const admin = async (request: FastifyRequest): Promise<void> => {
    if (!(await signedIn(request)).isAdmin) throw failure(403, 'for administrators');
  };

  type SignUp = { id: string; name: string; password: string };
  app.post<{ Body: SignUp }>('/users', body({ id: text, name: text, password: text }), async ({ body }, reply) => {
    await sql.begin(async (tx) => {
      if (!(await signUp(tx, body.id, body.name, body.password))) throw failure(409, 'the id is taken');
      await godwit.putUsers({ users: [{ user_id: body.id, name: body.name }] });
    });
    return reply.status(201).send();
  });
  type LogIn = { id: string; password: string };
  app.post<{ Body: LogIn }>('/sessions', body({ id: text, password: text }), async ({ body }) => {
    const session = await logIn(sql, body.id, body.password);
    if (!session) throw failure(401, 'the user or the password is wrong');
    return { session };
  });
  app.get('/token', async (request) => {
    const { id } = await signedIn(request);
    return { token: await tokenFor(id, settings.authSecret) };
  });

  type Room = { title: string; members: string[] };
  const members = { type: 'array', items: text, maxItems: 100 };
  app.post<{ Body: Room }>('/rooms', body({ title: text, members }), async (request) => {
    const { id } = await signedIn(request);
    return { room: await createRoom(godwit, id, request.body.title, request.body.members) };
  });
  type Member = { room: string; user: string };
  app.delete<{ Params: Member }>('/rooms/:room/members/:user', async (request, reply) => {
    const { id } = await signedIn(request);
    await removeMember(godwit, id, request.params.room, request.params.user);
    return reply.status(204).send();
  });
  app.post<{ Body: { product: string } }>('/orders', body({ product: text }), async (request) => {
    const { id } = await signedIn(request);
    return { room: await placeOrder(sql, id, request.body.product) };
  });
  app.delete<{ Params: { user: string } }>('/users/:user', async (request) => {
    const { id, isAdmin } = await signedIn(request);
    const { user } = request.params;
    if (user !== id && !isAdmin) throw failure(403, 'for the user and for administrators');
    return eraseUser(godwit, sql, user);
  });

  app.post<{ Params: { user: string }; Body: { reason: string } }>(
    '/users/:user/ban',
    { ...body({ reason: text }), preHandler: admin },
    async ({ params, body }, reply) => {
      await ban(godwit, params.user, body.reason);
      return reply.status(204).send();
    },
  );
  app.get('/online', { preHandler: admin }, async () => ({ users: await listOnline(godwit, sql) }));
  app.post<{ Body: { event: string } }>(
    '/events',
    { ...body({ event: text }), preHandler: admin },
    async ({ body }) => ({
      told: await tellEverybody(godwit, sql, body),
    }),
  );
  app.post<{ Params: { room: string } }>('/rooms/:room/import', { preHandler: admin }, async ({ params }) => ({
    added: await importOldMessages(godwit, sql, params.room),
  }));
  app.register(toFastify('/judge', judging(settings.webhookSecret)));
  return app;
}
