import { createHmac, randomBytes } from 'node:crypto';
import { godwit } from '@godwit/schema';
import { type StoreCall, type StoreRequestInputs, storeCalls } from '@godwit/store/wire';
import type { HttpRequest, IsolationWorld, Room } from './world.js';

/** Requests over HTTP, and their status; a GET is also made as HEAD. 2xx of other methods than GET may change something. */
export const HTTP_TABLE = `
                                                str mem ex  blk adm own ban exp wrg non int usr opr met all
  GET /v1/conversations                         200 200 200 200 200 200 403 401 401 401 401 401 401 401 401
  GET /v1/conversations/:id/messages            403 200 403 403 200 200 403 401 401 401 401 401 401 401 401
  POST /v1/conversations/:id/messages           403 201 403 403 201 201 403 401 401 401 401 401 401 401 401
  POST /v1/conversations/:id/messages (direct)  403 403 403 403 403 403 403 401 401 401 401 401 401 401 401
  GET /v1/conversations/:id/members             403 200 403 403 200 200 403 401 401 401 401 401 401 401 401
  GET /v1/conversations/:id/statistics          403 200 403 403 200 200 403 401 401 401 401 401 401 401 401
  PUT /v1/conversations/:id/mute                403 200 403 403 200 200 403 401 401 401 401 401 401 401 401
  PUT /v1/mute                                  200 200 200 200 200 200 403 401 401 401 401 401 401 401 401
  GET /v1/friends                               200 200 200 200 200 200 403 401 401 401 401 401 401 401 401
  POST /v1/attachments                          403 201 403 403 201 201 403 401 401 401 401 401 401 401 401
  GET /v1/attachments/:id                       404 200 404 404 200 200 403 401 401 401 401 401 401 401 401
  GET /v1/attachments/:id/url                   404 200 404 404 200 200 403 401 401 401 401 401 401 401 401
  GET /v1/attachments/:id/content               404 200 404 404 200 200 403 401 401 401 401 401 401 401 401
  GET /v1/attachments/:id/thumbnail             404 200 404 404 200 200 403 401 401 401 401 401 401 401 401
  POST /v1/jobs                                 403 202 403 403 202 202 403 401 401 401 401 401 401 401 401
  GET /v1/jobs/:id                              404 404 404 404 404 200 403 401 401 401 401 404 403 403 404
  GET /v1/jobs/:id/result                       404 404 404 404 404 200 403 401 401 401 401 401 401 401 401

  POST /godwit.v1.ServerService/Ban             401 401 401 401 401 401 401 401 401 401 401 200 403 403 200
  POST /godwit.v1.ServerService/Unban           401 401 401 401 401 401 401 401 401 401 401 200 403 403 200
  POST /godwit.v1.ServerService/EndSessions     401 401 401 401 401 401 401 401 401 401 401 200 403 403 200
  POST /godwit.v1.ServerService/DeleteUser      401 401 401 401 401 401 401 401 401 401 401 200 403 403 200

  GET /v1/operator/dead-letters                 401 401 401 401 401 401 401 401 401 401 200 403 200 403 200
  POST /v1/operator/dead-letters/retry          401 401 401 401 401 401 401 401 401 401 200 403 200 403 200
  POST /v1/operator/dead-letters/purge          401 401 401 401 401 401 401 401 401 401 200 403 200 403 200
  GET /v1/operator/statistics                   401 401 401 401 401 401 401 401 401 401 200 403 200 403 200
  GET /v1/operator/nodes                        401 401 401 401 401 401 401 401 401 401 200 403 200 403 200
  GET /v1/operator/users/:id/sessions           401 401 401 401 401 401 401 401 401 401 200 403 200 403 200
  GET /v1/operator/conversations/:id/nodes      401 401 401 401 401 401 401 401 401 401 200 403 200 403 200
  POST /internal/v1/append                      401 401 401 401 401 401 401 401 401 401 200 401 401 401 401
  POST /internal/v1/judge                       401 401 401 401 401 401 401 401 401 401 200 401 401 401 401
  POST /internal/v1/open_sessions               401 401 401 401 401 401 401 401 401 401 200 401 401 401 401
  POST /internal/v1/heads                       401 401 401 401 401 401 401 401 401 401 200 401 401 401 401
  POST /internal/v1/repair                      401 401 401 401 401 401 401 401 401 401 200 401 401 401 401
  POST /internal/v1/execute                     401 401 401 401 401 401 401 401 401 401 200 401 401 401 401
  POST /internal/v1/seen                        401 401 401 401 401 401 401 401 401 401 200 401 401 401 401
  POST /internal/v1/watched_members             401 401 401 401 401 401 401 401 401 401 200 401 401 401 401
  POST /internal/v1/kept_notifications          401 401 401 401 401 401 401 401 401 401 200 401 401 401 401
  POST /internal/v1/changed_profiles            401 401 401 401 401 401 401 401 401 401 200 401 401 401 401

  GET /v1/unsubscribe                           200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /v1/unsubscribe (forged)                  400 400 400 400 400 400 400 400 400 400 400 400 400 400 400
  POST /v1/unsubscribe                          200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  POST /v1/unsubscribe (forged)                 400 400 400 400 400 400 400 400 400 400 400 400 400 400 400
  GET /                                         200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /console/:file                            200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /console/:file (unknown)                  404 404 404 404 404 404 404 404 404 404 404 404 404 404 404
  GET /console/settings                         200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /console/metrics                          200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /client.js                                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /healthz                                  200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /readyz                                   200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /metrics                                  200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /docs                                     302 302 302 302 302 302 302 302 302 302 302 302 302 302 302
  GET /docs/*                                   200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /docs/api                                 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /docs/api/json                            200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /docs/api/yaml                            200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /docs/json                                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
  GET /docs/yaml                                200 200 200 200 200 200 200 200 200 200 200 200 200 200 200
`;

/** Makes the request of a route: whatever is not given is taken from the route. */
type AsksHttp = (room: Room, world: IsolationWorld) => Partial<HttpRequest>;

const id = (room: Room) => ({ conversation_id: room.conversation_id });
const FORGED = Buffer.from('forged');
const path = (conversation_id: string, rest: string) => ({ path: `/v1/conversations/${conversation_id}/${rest}` });
const call = <C extends StoreCall>(name: C, request: StoreRequestInputs[C]) => ({
  body: storeCalls[name].request.encode(request as never).finish(),
});
const target = () => ({ body: { userId: `target-${randomBytes(4).toString('hex')}` } });
const attachment = (_room: Room, { attachmentId }: IsolationWorld, rest = '') => ({
  path: `/v1/attachments/${attachmentId}${rest}`,
});
const link = ({ system }: IsolationWorld, secret = system.config.INTERNAL_TOKEN as string) => {
  const mac = createHmac('sha256', secret).update('unsubscribe owner').digest().subarray(0, 16);
  return { query: `token=${Buffer.from('owner').toString('base64url')}.${mac.toString('base64url')}` };
};

export const HTTP_REQUESTS: Readonly<Record<string, AsksHttp>> = {
  'GET /v1/conversations/:id/messages': (room) => path(room.conversation_id, 'messages'),
  'POST /v1/conversations/:id/messages': (room) => ({ ...path(room.conversation_id, 'messages'), body: { text: 'x' } }),
  'POST /v1/conversations/:id/messages (direct)': (_room, { directId }) => ({
    ...path(directId, 'messages'),
    body: { text: 'x' },
  }),
  'GET /v1/conversations/:id/members': (room) => path(room.conversation_id, 'members'),
  'GET /v1/conversations/:id/statistics': (room) => path(room.conversation_id, 'statistics'),
  'PUT /v1/conversations/:id/mute': (room) => ({ ...path(room.conversation_id, 'mute'), body: { muted: true } }),
  'PUT /v1/mute': () => ({ body: { muted: true } }),
  'POST /v1/attachments': ({ conversation_id }) => ({
    query: new URLSearchParams({ conversation_id }).toString(),
    body: Buffer.from('a file'),
    type: 'text/plain',
  }),
  'GET /v1/attachments/:id': attachment,
  'GET /v1/attachments/:id/url': (room, world) => attachment(room, world, '/url'),
  'GET /v1/attachments/:id/content': (room, world) => attachment(room, world, '/content'),
  'GET /v1/attachments/:id/thumbnail': (room, world) => attachment(room, world, '/thumbnail'),
  'POST /v1/jobs': ({ conversation_id }) => ({ body: { kind: 'export', conversation_id } }),
  'GET /v1/jobs/:id': (_room, { jobId }) => ({ path: `/v1/jobs/${jobId}` }),
  'GET /v1/jobs/:id/result': (_room, { jobId }) => ({ path: `/v1/jobs/${jobId}/result` }),
  'POST /godwit.v1.ServerService/Ban': target,
  'POST /godwit.v1.ServerService/Unban': () => ({ body: { userId: 'banned too' } }),
  'POST /godwit.v1.ServerService/EndSessions': target,
  'POST /godwit.v1.ServerService/DeleteUser': target,
  'GET /v1/operator/users/:id/sessions': () => ({ path: '/v1/operator/users/owner/sessions' }),
  'GET /v1/operator/conversations/:id/nodes': ({ conversation_id }) => ({
    path: `/v1/operator/conversations/${conversation_id}/nodes`,
  }),
  'POST /v1/operator/dead-letters/retry': () => ({ body: { id: 'dead-1' } }),
  'POST /v1/operator/dead-letters/purge': () => ({ body: { all: true } }),
  'POST /internal/v1/append': (room) =>
    call('append', { items: [{ ...id(room), sender_id: 'owner', client_message_id: randomBytes(16), body: FORGED }] }),
  'POST /internal/v1/judge': (room) => call('judge', { items: [{ message: { ...id(room), sender_id: 'owner' } }] }),
  'POST /internal/v1/open_sessions': () => call('open_sessions', { user_ids: ['owner'], emails: ['x@example.com'] }),
  'POST /internal/v1/heads': ({ conversation_id }) => call('heads', { conversation_ids: [conversation_id] }),
  'POST /internal/v1/repair': ({ conversation_id }) => call('repair', { items: [{ conversation_id, after_seq: 0 }] }),
  'POST /internal/v1/execute': (room) => {
    const edit = { ...id(room), seq: 2, body: FORGED };
    return call('execute', {
      items: [{ user_id: 'owner', frame: godwit.v1.ClientFrame.encode({ id: 1, edit }).finish() }],
    });
  },
  'POST /internal/v1/watched_members': ({ conversation_id }) =>
    call('watched_members', { items: [{ conversation_id, user_ids: ['owner'] }] }),
  'POST /internal/v1/changed_profiles': () => call('changed_profiles', {}),
  'POST /internal/v1/seen': () => call('seen', { items: [{ user_id: 'owner', at: Date.now() }] }),
  'POST /internal/v1/kept_notifications': () =>
    call('kept_notifications', { items: [{ user_id: 'owner', after_version: 0, to_version: 9 }] }),
  'GET /console/:file': (_room, { consoleFile }) => ({ path: consoleFile }),
  'GET /console/:file (unknown)': () => ({ path: '/console/package.json' }),
  'GET /docs/*': () => ({ path: '/docs/llms.txt' }),
  'GET /v1/unsubscribe': (_room, world) => link(world),
  'GET /v1/unsubscribe (forged)': (_room, world) => link(world, 'another secret'),
  'POST /v1/unsubscribe': (_room, world) => ({ ...link(world), body: {} }),
  'POST /v1/unsubscribe (forged)': (_room, world) => ({ ...link(world, 'another secret'), body: {} }),
};

/** Wait for what a permitted request left to a worker. */
export const FINISHED: Readonly<
  Record<string, (world: IsolationWorld, caller: string, bytes: Buffer) => Promise<void>>
> = {
  'POST /v1/attachments': (world, caller, bytes) => world.inspected(caller, JSON.parse(`${bytes}`).attachment_id),
  'POST /v1/jobs': (world, caller, bytes) => world.exported(caller, JSON.parse(`${bytes}`).job_id),
};
