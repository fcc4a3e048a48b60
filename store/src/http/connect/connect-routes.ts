import type { DescMethod } from '@bufbuild/protobuf';
import { Code, decodeBody, GodwitError, godwit, limits } from '@godwit/schema';
import { type ServerRpc, serverCalls } from '@godwit/schema/server';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VerifyToken } from '../../auth/token-verifier.js';
import { type ServerHandler, serverHandlers } from '../../server/server-handlers.js';
import { type Store, withoutQuotas } from '../../store.js';
import type { ServiceGuardOptions } from '../service-guard.js';
import { callerGuard, ownGuard } from './caller-guard.js';
import { checkHead, JSON_TYPE, PROTO_TYPE, withinTimeout } from './connect-call.js';
import { sendConnectError } from './connect-error.js';
import { rpcsOf } from './descriptors.js';
import { commandOf, executeOverHttp, membersNamed, scopeOf, withoutMessages } from './gateway-requests.js';
import { jsonToProto, protoToJson } from './json-messages.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The rpc that the route carries out. */
    rpc?: DescMethod;
  }
}

/** Bytes of the body of a call at most, as of a message on a socket; and of a call that carries many messages. */
const MAX_BYTES = limits.max_message_bytes;
const MAX_BATCH_BYTES = 16 * 1024 * 1024;
const BATCHES: ReadonlySet<string> = new Set(['SendBatch', 'ImportMessages', 'PutUsers', 'Notify']);

/** The calls and their authentication. */
interface ConnectOptions extends ServiceGuardOptions {
  verify: VerifyToken;
  /** Charges a user for the users named in changes of members; throws if there were too many. */
  chargeMembers(userId: string, count: number): void;
}

/** Carries out one rpc: from an encoded request to an encoded response. */
type Run = (request: FastifyRequest, bytes: Uint8Array) => Promise<{ fields: object; response: Uint8Array }>;

/**
 * Every rpc of GatewayService and ServerService as a unary call of the Connect protocol: `POST /godwit.v1.Service/Rpc`,
 * JSON or protobuf. The routes are made from the descriptors of the services.
 */
export function connectRoutes(store: Store, options: ConnectOptions) {
  return async (app: FastifyInstance): Promise<void> => {
    const { audit } = options;
    app.removeAllContentTypeParsers();
    for (const type of [JSON_TYPE, PROTO_TYPE])
      app.addContentTypeParser(type, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    app.setErrorHandler(sendConnectError);

    for (const method of rpcsOf('GatewayService')) {
      const guard = callerGuard(options, scopeOf(commandOf(method.name)));
      addRoute(app, method, { guard, audit, run: gatewayRun(store, method, options) });
    }
    for (const method of rpcsOf('ServerService')) {
      const rpc = method.name as ServerRpc;
      const guard = ownGuard(options, serverHandlers[rpc].scope);
      addRoute(app, method, { guard, audit, run: serverRun(store, rpc) });
    }
  };
}

function gatewayRun(
  store: Store,
  { name, input, output }: DescMethod,
  { chargeMembers }: Pick<ConnectOptions, 'chargeMembers'>,
): Run {
  const forServices = withoutQuotas(store);
  const command = commandOf(name);
  const types = godwit.v1 as unknown as Record<string, Codec>;
  const [Request, Response] = [types[input.name] as Codec, types[output.name] as Codec];
  return async ({ userId, service }, bytes) => {
    const fields = decodeBody(Request, bytes);
    // As on a socket: what many members cost does not depend on the door.
    if (!service) chargeMembers(userId, membersNamed(command, fields));
    const carriedOut = await executeOverHttp(service ? forServices : store, userId, command, fields as never);
    const response = service?.scopes.has('messages') === false ? withoutMessages(carriedOut) : carriedOut;
    return { fields, response: Response.encode(response as object).finish() };
  };
}

function serverRun<R extends ServerRpc>(store: Store, rpc: R): Run {
  const { request: Request, response: Response } = serverCalls[rpc];
  const { run } = serverHandlers[rpc] as ServerHandler<R>;
  const forServices = withoutQuotas(store);
  return async ({ service }, bytes) => {
    if (!service) throw new GodwitError(Code.CODE_INTERNAL, 'the guard admitted no service');
    const fields = decodeBody(Request as Codec, bytes) as Parameters<typeof run>[1];
    const response = await run(forServices, fields, service);
    return { fields, response: Response.encode(response ?? {}).finish() };
  };
}

/** The codec of a message, whichever it is. */
interface Codec {
  decode(reader: unknown): object;
  encode(message: object): { finish(): Uint8Array };
}

function addRoute(
  app: FastifyInstance,
  method: DescMethod,
  { guard, run, audit }: { guard: (request: FastifyRequest) => Promise<void>; run: Run; audit: FastifyBaseLogger },
): void {
  const { input, output, name: rpc, parent } = method;
  app.post(
    `/${parent.typeName}/${rpc}`,
    {
      onRequest: [guard, checkHead],
      bodyLimit: BATCHES.has(rpc) ? MAX_BATCH_BYTES : MAX_BYTES,
      config: { rpc: method },
    },
    async (request, reply) => {
      const isJson = request.headers['content-type']?.toLowerCase().startsWith(JSON_TYPE);
      const body = (request.body as Buffer | undefined) ?? Buffer.alloc(0);
      const call = async () => run(request, isJson ? jsonToProto(input, body) : body);
      const { fields, response } = await withinTimeout(request, call).catch((error) => {
        audited(audit, request, rpc, GodwitError.from(error));
        throw error;
      });
      audited(audit, request, rpc, undefined, fields);
      return isJson ? send(reply, JSON_TYPE, protoToJson(output, response)) : send(reply, PROTO_TYPE, response);
    },
  );
}

/** Sends bytes or text as they are. */
const send = (reply: FastifyReply, type: string, payload: string | Uint8Array) =>
  reply.type(type).send(typeof payload === 'string' ? payload : Buffer.from(payload));

/** One line for each call of a service: what it did to whom, without contents. */
function audited(
  audit: FastifyBaseLogger,
  { service, userId }: FastifyRequest,
  rpc: string,
  error: GodwitError | undefined,
  fields: { user_id?: string; conversation_id?: string } = {},
): void {
  if (!service) return;
  const { user_id: user, conversation_id: conversation } = fields;
  const line = { rpc, service: service.name, ...(userId ? { caller: userId } : {}), user, conversation };
  if (error) audit.info({ ...line, code: error.codeName }, 'refused');
  else audit.info(line, 'carried out');
}
