import { readFileSync } from 'node:fs';
import specs from '@asyncapi/specs';
import { Ajv } from 'ajv';
import t from 'tap';
import { CloseCode } from './close-codes.js';
import { commands, events } from './gen/service.js';
import { SOCKET_PATH, SUBPROTOCOL } from './names.js';

interface Operation {
  action: 'send' | 'receive';
  messages: { $ref: string }[];
  reply?: { messages: { $ref: string }[] };
}
interface Message {
  name: string;
  payload: { properties: object };
}
interface Document {
  channels: { socket: { address: string; messages: Record<string, Message> } };
  operations: Record<string, Operation>;
  info: { description: string };
}

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const document: Document = readJson('../src/gen/asyncapi.json');
const { address, messages } = document.channels.socket;
const ajv = new Ajv({ strict: false, validateFormats: false });

/** The part of the document at a reference; undefined if there is none. */
const resolve = ($ref: string) =>
  $ref
    .slice(2)
    .split('/')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], document);

/** The field of the frame that a message has beside its id. */
const fieldOf = ($ref: string) =>
  Object.keys((resolve($ref) as Message).payload.properties).find((name) => name !== 'id');

t.test('the document is valid AsyncAPI, and each of its references leads to a part of it', async (t) => {
  // It brings the schema of schemas with it.
  const validate = new Ajv({ strict: false, validateFormats: false, meta: false, validateSchema: false }).compile(
    specs.schemas['3.0.0'],
  );
  validate(document);
  t.same(validate.errors ?? [], []);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, $ref]) => $ref as string);
  t.ok(references.length > 200);
  for (const $ref of references) if (!resolve($ref)) t.fail($ref);
});

t.test('every request has an operation with its reply, and every event one that receives it', async (t) => {
  const operations = Object.values(document.operations);
  const fields = (action: string) =>
    operations.filter((one) => one.action === action).map(({ messages: [message] }) => fieldOf(message?.$ref ?? ''));
  t.same(fields('send').sort(), Object.keys(commands).sort());
  t.same(fields('receive').sort(), Object.keys(events).sort());
  for (const { action, messages, reply } of operations) {
    if (action === 'receive') continue;
    t.same(
      reply?.messages.map(({ $ref }) => fieldOf($ref)),
      [fieldOf(messages[0]?.$ref ?? ''), 'error'],
    );
  }
});

t.test('the document names the path, the subprotocol and every close code', async (t) => {
  t.equal(address, SOCKET_PATH);
  t.ok(JSON.stringify(document.channels.socket).includes(`"const":"${SUBPROTOCOL}"`));
  const named = [...document.info.description.matchAll(/^- (\d{4}) `(\w+)`: \w/gm)];
  t.same(Object.fromEntries(named.map(([, code, name]) => [name, Number(code)])), CloseCode);
});

t.test('every frame of the conformance vectors is a message of the document', async (t) => {
  const { components } = document as Document & { components: object };
  let frames = 0;
  for (const side of ['Client', 'Server']) {
    const payloads = Object.values(messages).filter(({ name }) => name.startsWith(side));
    const validators = payloads.map(({ payload }) => ajv.compile({ ...payload, required: [], components }));
    for (const vector of readJson(`../conformance/frames/${side.toLowerCase()}.json`))
      for (const frame of vector.json.frames ?? []) {
        // The vectors give events ids, too, which a gateway does not.
        const { id, ...body } = frame;
        const matching = validators.filter((validate) => validate(body));
        t.equal(matching.length, 1, `${vector.title}: ${JSON.stringify(frame)}`);
        frames++;
      }
  }
  t.ok(frames > 20);
});
