/** A JSON Schema, as far as routes use it. */
export type JsonSchema = Record<string, unknown>;

/** Values of fields, by their names in camel case, that show a reader more than their types do. */
const VALUES: Readonly<Record<string, unknown>> = {
  conversationId: 'lunch',
  userId: 'alice',
  userIds: ['bob'],
  memberIds: ['bob'],
  senderId: 'alice',
  actorId: 'alice',
  title: 'Lunch',
  text: 'Hello',
  bodyText: 'Hello',
  body: 'SGVsbG8=',
  contentType: 'text/plain',
  clientMessageId: 'arnx6499M4j0+dWG9m6Z/Q==',
  emoji: '👍',
  reason: 'spam',
  name: 'Alice',
  avatarUrl: 'https://example.com/alice.png',
  endpoint: 'https://push.example.com/alice',
  url: 'https://example.com/hook',
  email: 'alice@example.com',
  pageToken: '',
  nextPageToken: '',
};
/** Fields of requests that exclude others, or need something that exists. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['toUserId', 'beforeSeq', 'afterSeq', 'after', 'attachmentIds', 'sessionId', 'replyTo', 'pageToken', 'version'],
]);
/** Of a body in both forms, a request has the text. */
const BODY_OF_TEXT: Readonly<Record<string, string>> = { body: 'bodyText' };
const MAX_DEPTH = 6;

/** An example of what a schema describes; `$ref` is looked up in `schemas`. Of a request, without fields that exclude others. */
export function exampleOf(
  schema: JsonSchema,
  schemas: Readonly<Record<string, JsonSchema>>,
  use: 'request' | 'response',
): unknown {
  const make = (part: JsonSchema, name: string, depth: number): unknown => {
    const { $ref, type, properties, items, enum: values, anyOf } = part;
    if (typeof $ref === 'string') return make(schemas[$ref.split('/').at(-1) ?? ''] ?? {}, name, depth);
    if (Array.isArray(anyOf)) return make(anyOf[0], name, depth);
    if (Array.isArray(values)) return values.at(-1);
    if (part.default !== undefined) return part.default;
    if (name in VALUES && typeFits(VALUES[name], type)) return VALUES[name];
    if (type === 'array')
      return depth < MAX_DEPTH ? [make((items ?? {}) as JsonSchema, singular(name), depth + 1)] : [];
    if (type === 'object') return fieldsOf((properties ?? {}) as Record<string, JsonSchema>, depth);
    if (type === 'boolean') return true;
    if (type === 'integer' || type === 'number') return (part.minimum as number | undefined) || 1;
    return Array.isArray(type) ? '1' : type === 'string' ? textOf(part) : {};
  };
  const fieldsOf = (properties: Record<string, JsonSchema>, depth: number) => {
    const names = Object.keys(properties).map((field) => [field, camel(field)] as const);
    const all = new Set(names.map(([, name]) => name));
    const kept = names.filter(
      ([, name]) => use === 'response' || !(LEFT_OUT.has(name) || all.has(BODY_OF_TEXT[name] ?? '')),
    );
    return Object.fromEntries(kept.map(([field, name]) => [field, make(properties[field] ?? {}, name, depth + 1)]));
  };
  return make(schema, '', 0);
}

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const singular = (name: string) => name.replace(/s$/, '');
const textOf = ({ contentEncoding, format }: JsonSchema) =>
  contentEncoding || format === 'base64' ? 'SGVsbG8=' : 'text';
const typeFits = (value: unknown, type: unknown) => (Array.isArray(value) ? type === 'array' : type === typeof value);
