import protobuf from 'protobufjs';
import t from 'tap';
import { ROOT, readPage } from './documents.js';

/** The message types of the protocol, by reflection over the .proto files. */
function loadProtocol(): protobuf.Root {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => `${ROOT}schema/proto/${target}`;
  return root.loadSync('godwit/v1/frames.proto', { keepCase: true });
}

t.test('each block of worked bytes decodes to the JSON behind it, and encodes to the same bytes', async (t) => {
  const { snippets } = readPage('docs/reference/protocol.md');
  const root = loadProtocol();
  let blocks = 0;
  for (const [index, { language, text, line }] of snippets.entries()) {
    if (language !== 'hex') continue;
    blocks++;
    const [, name] = /^# (\w+)/.exec(text) ?? [];
    const type = root.lookupType(`godwit.v1.${name}`);
    const bytes = Buffer.from(text.replaceAll(/#.*/g, '').replaceAll(/\s/g, ''), 'hex');
    const json = snippets[index + 1];
    t.equal(json?.language, 'json', `line ${line}: JSON follows`);
    const message = type.decode(bytes);
    const decoded = type.toObject(message, { longs: Number, enums: String, bytes: String });
    t.same(decoded, JSON.parse(json?.text ?? ''), `line ${line}`);
    t.same(Buffer.from(type.encode(message).finish()), bytes, `line ${line}: the same bytes again`);
  }
  t.ok(blocks >= 5, `${blocks} blocks`);
});
