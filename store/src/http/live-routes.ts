import { Code, checkId, GodwitError } from '@godwit/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { conversationTopic, NODES_TOPIC, userTopic } from '../bus/bus.js';
import type { Answers } from '../bus/questions.js';
import type { Store } from '../store.js';
import { schema } from './json-schema.js';
import { FollowedJson, followedJson, NodesJson, nodesJson, SessionsJson, sessionsJson } from './live-json.js';

const Subject = z.object({ id: z.string() });
const security: Record<string, readonly string[]>[] = [{ internal: [] }, { service: [] }];

/** The routes for operators that ask the nodes what they know now, behind a guard. */
export function liveRoutes(store: Store, guard: (request: FastifyRequest) => Promise<void>) {
  return async (app: FastifyInstance): Promise<void> => {
    app.addHook('onRequest', guard);

    app.get(
      '/v1/operator/nodes',
      {
        schema: {
          summary: 'List the processes of the system, with their versions',
          security,
          response: { 200: schema(NodesJson, 'output') },
        },
      },
      async () => nodesJson(await ask(store, NODES_TOPIC)),
    );

    app.get(
      '/v1/operator/users/:id/sessions',
      {
        schema: {
          summary: 'List the sessions of a user on all gateways, with their lag and their recent errors',
          security,
          params: schema(Subject),
          response: { 200: schema(SessionsJson, 'output') },
        },
      },
      async (request) => sessionsJson(await ask(store, userTopic(idOf(request)))),
    );

    app.get(
      '/v1/operator/conversations/:id/nodes',
      {
        schema: {
          summary: 'List the gateways that follow a conversation, with their positions and the sessions that lag',
          security,
          params: schema(Subject),
          response: { 200: schema(FollowedJson, 'output') },
        },
      },
      async (request) => followedJson(await ask(store, conversationTopic(idOf(request)))),
    );
  };
}

function idOf(request: FastifyRequest): string {
  const { id } = request.params as z.infer<typeof Subject>;
  checkId('id', id);
  return id;
}

function ask({ questions }: Store, topic: string): Promise<Answers> {
  if (!questions) throw new GodwitError(Code.CODE_UNIMPLEMENTED, 'this process cannot ask nodes');
  return questions.ask(topic);
}
