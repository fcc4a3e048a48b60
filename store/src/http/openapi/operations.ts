/** The groups of routes, in the order of the documentation. */
export const tags = [
  { name: 'Conversations', description: 'Conversations of the caller, their members and messages.' },
  { name: 'Users', description: "The caller's friends and settings." },
  { name: 'Attachments', description: 'Files of messages.' },
  { name: 'Jobs', description: 'Work that takes longer than a request.' },
  {
    name: 'GatewayService',
    description:
      'Every request of a session as a unary call of the Connect protocol, for users, and for services as a user or ' +
      'for themselves. Field names may also be written as in the .proto files.',
  },
  { name: 'ServerService', description: 'Requests of backends, with a service key, by the Connect protocol.' },
  { name: 'Operators', description: 'Operation of the system.' },
  { name: 'Service', description: 'Health, and what pages load.' },
];

const TAGS: readonly (readonly [path: RegExp, tag: string])[] = [
  [/^\/godwit\.v1\.GatewayService\//, 'GatewayService'],
  [/^\/godwit\.v1\.ServerService\//, 'ServerService'],
  [/^\/v1\/operator\//, 'Operators'],
  [/^\/v1\/attachments/, 'Attachments'],
  [/^\/v1\/jobs/, 'Jobs'],
  [/^\/v1\/conversations/, 'Conversations'],
  [/^\/v1\//, 'Users'],
];

/** The group of a route. */
export const tagOf = (path: string): string => TAGS.find(([pattern]) => pattern.test(path))?.[1] ?? 'Service';

/** A name of a route that is unique: `getConversationsByIdMessages`, or `GatewayService_Send`. */
export function operationIdOf(method: string, path: string): string {
  const rpc = /^\/godwit\.v1\.(\w+)\/(\w+)$/.exec(path);
  if (rpc) return `${rpc[1]}_${rpc[2]}`;
  const words = path
    .replace(/^\/v1/, '')
    .split(/[^A-Za-z0-9{}]+/)
    .filter(Boolean)
    .map((word) =>
      word.replace(/^\{(\w)(\w*)\}$/, (_, first: string, rest: string) => `By${first.toUpperCase()}${rest}`),
    );
  return [method, ...words.map((word) => (word[0] ?? '').toUpperCase() + word.slice(1))].join('');
}

const bytes = { type: 'string', format: 'binary' };

/** Bodies of requests that no schema validates, by method and path. */
export const requestBodies: Readonly<Record<string, object>> = {
  'post /v1/attachments': { required: true, content: { '*/*': { schema: bytes } } },
  'post /v1/unsubscribe': {
    content: {
      'application/x-www-form-urlencoded': {
        schema: { type: 'object', properties: { 'List-Unsubscribe': { type: 'string' } } },
        example: { 'List-Unsubscribe': 'One-Click' },
      },
    },
  },
};

/** Media types of answers that are not JSON, by the path. */
export const answers: Readonly<Record<string, string>> = {
  '/v1/attachments/{id}/content': '*/*',
  '/v1/attachments/{id}/thumbnail': 'image/webp',
  '/v1/jobs/{id}/result': '*/*',
  '/v1/unsubscribe': 'text/html',
  '/': 'text/html',
  '/console/{file}': '*/*',
  '/console/metrics': 'text/plain',
  '/client.js': 'text/javascript',
  '/healthz': 'application/json',
  '/readyz': 'application/json',
};
