import { createHash, randomBytes } from 'node:crypto';
import { checkId, checkSend, decodeBody, godwit, invalid, MAX_ATTACHMENTS } from '@godwit/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { VerifyToken } from '../auth/token-verifier.js';
import { type JudgedItem, judgeMessages } from '../before-send/judge-messages.js';
import { ConversationJson, conversationJson, MemberJson, memberJson } from '../conversations/conversation-json.js';
import { getConversation } from '../conversations/get.js';
import { listConversations } from '../conversations/list.js';
import { listMembers } from '../conversations/list-members.js';
import { FRIENDSHIP_STATES, FriendJson, friendJson } from '../friends/friend-json.js';
import { listFriends } from '../friends/list.js';
import { type AppendResult, appendMessages } from '../messages/append.js';
import { readHistory } from '../messages/history.js';
import { MessageJson, messageJson } from '../messages/message-json.js';
import { UserJson, userJson } from '../profiles/user-json.js';
import { readStatistics, StatisticsJson, StatisticsQuery } from '../statistics.js';
import type { Store } from '../store.js';
import { setMute } from '../users/set-mute.js';
import { IdempotentHeaders, schema } from './json-schema.js';
import { PROTOBUF } from './request-schemas.js';
import { userGuard } from './token-guard.js';

const v1 = godwit.v1;

const Conversation = z.object({ id: z.string() });
const HistoryQuery = z.object({
  before: z.coerce.number().int().min(1).optional(),
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});
const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).optional(),
  page_token: z.string().max(1_024).optional(),
});
const FriendsQuery = PageQuery.extend({ state: z.enum(FRIENDSHIP_STATES).optional() });
const MuteJson = z.object({ muted: z.boolean() });
const SendJson = z.object({
  content_type: z.string().default(''),
  body: z.string().meta({ format: 'base64' }).default('').describe('base64'),
  text: z.string().optional().describe('UTF-8 text, instead of body'),
  attachment_ids: z.array(z.string()).max(MAX_ATTACHMENTS).default([]),
  reply_to: z.int().min(0).default(0),
});
const HistoryJson = z.object({
  messages: z.array(MessageJson),
  has_more: z.boolean(),
  users: z.array(UserJson).describe('the profiles of the senders, each once'),
});
const ConversationsJson = z.object({
  conversations: z.array(ConversationJson),
  next_page_token: z.string(),
  users: z.array(UserJson).describe('the profiles of the senders of the last messages and of counterparts, each once'),
});
const MembersJson = z.object({
  members: z.array(MemberJson),
  next_page_token: z.string(),
  users: z.array(UserJson).describe('the profiles of the members'),
});
const SentJson = z.object({ conversation_id: z.string(), seq: z.int(), sent_at: z.int(), deduplicated: z.boolean() });

const security = [{ bearer: [] }];

/** The routes for applications and browsers under `/v1`, with the user's token. */
export function publicRoutes(store: Store, verify: VerifyToken) {
  return async (app: FastifyInstance) => {
    app.addHook('onRequest', userGuard(verify));
    app.addContentTypeParser(PROTOBUF, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

    app.get(
      '/v1/conversations/:id/messages',
      {
        schema: {
          summary: "Page through a conversation's messages; without before and after, the newest page",
          security,
          params: schema(Conversation),
          querystring: schema(HistoryQuery),
          response: { 200: schema(HistoryJson, 'output') },
        },
      },
      async (request, reply) => {
        const { before, after, limit } = request.query as z.infer<typeof HistoryQuery>;
        const { id } = request.params as z.infer<typeof Conversation>;
        const query = { conversation_id: id, before_seq: before, after_seq: after, limit };
        const page = await readHistory(store, request.userId, query);
        const { messages = [], has_more = false } = page;
        const edge = after === undefined ? messages[0] : messages.at(-1);
        if (has_more && edge) {
          const next = new URLSearchParams({ [after === undefined ? 'before' : 'after']: String(edge.seq) });
          if (limit) next.set('limit', String(limit));
          reply.header('link', `</v1/conversations/${encodeURIComponent(id)}/messages?${next}>; rel="next"`);
        }
        if (wantsProtobuf(request)) return sendProtobuf(reply, v1.HistoryResponse.encode(page).finish());
        return { messages: messages.map(messageJson), has_more, users: (page.users ?? []).map(userJson) };
      },
    );

    app.post(
      '/v1/conversations/:id/messages',
      {
        schema: {
          summary: 'Post a message; repeated with the same Idempotency-Key, it is posted once',
          security,
          params: schema(Conversation),
          headers: schema(IdempotentHeaders),
          body: { content: { 'application/json': { schema: schema(SendJson) }, [PROTOBUF]: { schema: {} } } },
          response: { 201: schema(SentJson, 'output'), 200: schema(SentJson, 'output') },
        },
      },
      async (request, reply) => {
        const sender_id = request.userId;
        const { id } = request.params as z.infer<typeof Conversation>;
        const message = { ...sendRequest(request), conversation_id: id, to_user_id: '' };
        if (!message.body?.length && !message.attachment_ids?.length && !message.content_type)
          throw invalid('body', 'is empty: a message needs a body, a text or attachment_ids');
        const key = request.headers['idempotency-key'];
        if (typeof key === 'string')
          message.client_message_id = createHash('sha256').update(key).digest().subarray(0, 16);
        else if (!message.client_message_id?.length) message.client_message_id = randomBytes(16);
        checkId('conversation_id', id);
        checkSend(message);
        const item = { ...message, sender_id, traceparent: request.span?.traceparent };
        const [judged] = (await judgeMessages(store, [item])) as [JudgedItem];
        if (judged.failure) throw judged.failure;
        const [result] = (await appendMessages(store, [judged.item])) as [AppendResult];
        if (result.failure) throw result.failure;
        const sent = { conversation_id: id, ...result };
        reply.status(result.deduplicated ? 200 : 201);
        return wantsProtobuf(request) ? sendProtobuf(reply, v1.SendResponse.encode(sent).finish()) : sent;
      },
    );

    app.get(
      '/v1/conversations',
      {
        schema: {
          summary: "Page through the caller's conversations, the most recently active first",
          security,
          querystring: schema(PageQuery),
          response: { 200: schema(ConversationsJson, 'output') },
        },
      },
      async (request, reply) => {
        const page = await listConversations(store, request.userId, request.query as z.infer<typeof PageQuery>);
        if (wantsProtobuf(request)) return sendProtobuf(reply, v1.ListConversationsResponse.encode(page).finish());
        const { next_page_token } = page;
        return {
          conversations: page.conversations?.map(conversationJson),
          next_page_token,
          users: page.users?.map(userJson),
        };
      },
    );

    app.get(
      '/v1/conversations/:id/members',
      {
        schema: {
          summary: "Page through a conversation's members",
          security,
          params: schema(Conversation),
          querystring: schema(PageQuery),
          response: { 200: schema(MembersJson, 'output') },
        },
      },
      async (request, reply) => {
        const { id } = request.params as z.infer<typeof Conversation>;
        const query = { ...(request.query as z.infer<typeof PageQuery>), conversation_id: id };
        const page = await listMembers(store, request.userId, query);
        if (wantsProtobuf(request)) return sendProtobuf(reply, v1.ListMembersResponse.encode(page).finish());
        const { next_page_token } = page;
        return { members: page.members?.map(memberJson), next_page_token, users: page.users?.map(userJson) };
      },
    );

    app.get(
      '/v1/friends',
      {
        schema: {
          summary: "Page through the caller's friends, requests, invitations and blocks",
          security,
          querystring: schema(FriendsQuery),
          response: { 200: schema(z.object({ friends: z.array(FriendJson), next_page_token: z.string() }), 'output') },
        },
      },
      async (request, reply) => {
        const { state, ...query } = request.query as z.infer<typeof FriendsQuery>;
        const filter = { ...query, state: state ? FRIENDSHIP_STATES.indexOf(state) : 0 };
        const page = await listFriends(store, request.userId, filter);
        if (wantsProtobuf(request)) return sendProtobuf(reply, v1.ListFriendsResponse.encode(page).finish());
        return { friends: page.friends?.map(friendJson), next_page_token: page.next_page_token };
      },
    );

    app.get(
      '/v1/conversations/:id/statistics',
      {
        schema: {
          summary: 'Read hourly statistics of a conversation',
          security,
          params: schema(Conversation),
          querystring: schema(StatisticsQuery),
          response: { 200: schema(StatisticsJson, 'output') },
        },
      },
      async (request) => {
        const { id } = request.params as z.infer<typeof Conversation>;
        // Users who may not see the conversation may not see its statistics.
        await getConversation(store, request.userId, { conversation_id: id });
        return readStatistics(store, id, request.query as z.infer<typeof StatisticsQuery>);
      },
    );

    for (const url of ['/v1/conversations/:id/mute', '/v1/mute']) {
      app.put(
        url,
        {
          schema: {
            summary: 'Stop or resume notifications of unread messages while offline, for one conversation or for all',
            security,
            ...(url.includes(':id') ? { params: schema(Conversation) } : {}),
            body: schema(MuteJson),
            response: { 200: schema(MuteJson, 'output') },
          },
        },
        async (request) => {
          const { id: conversation_id } = request.params as Partial<z.infer<typeof Conversation>>;
          const { muted } = request.body as z.infer<typeof MuteJson>;
          await setMute(store, request.userId, { conversation_id, muted });
          return { muted };
        },
      );
    }
  };
}

function wantsProtobuf(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes(PROTOBUF);
}

function sendProtobuf(reply: FastifyReply, bytes: Uint8Array): FastifyReply {
  // Bypasses the JSON serializer of the route's schema.
  return reply
    .type(PROTOBUF)
    .serializer((payload: unknown) => payload as string)
    .send(bytes);
}

function sendRequest(request: FastifyRequest): godwit.v1.SendRequest.$Properties {
  if (Buffer.isBuffer(request.body)) return { ...decodeBody(v1.SendRequest, request.body) };
  const { content_type, body, text, ...rest } = request.body as z.infer<typeof SendJson>;
  if (text === undefined) return { ...rest, content_type, body: Buffer.from(body, 'base64') };
  if (body) throw invalid('text', 'must be absent if body is set');
  return { ...rest, content_type: content_type || 'text/plain', body: Buffer.from(text) };
}
