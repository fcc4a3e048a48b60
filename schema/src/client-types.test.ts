import { readFileSync } from 'node:fs';
import t from 'tap';
import type { godwit } from './client.js';
import { Code, type Events, fieldsOf, type Responses } from './client.js';
import { tables } from './gen/client.js';
import { comments } from './gen/descriptors.js';

const declarations = readFileSync(new URL('./gen/client.d.ts', import.meta.url), 'utf8');

/** The declaration of a message type as it is decoded. */
function declarationOf(name: string): string {
  return new RegExp(`^ {8}interface ${name} {\n([^]*?)^ {8}}`, 'm').exec(declarations)?.[1] ?? '';
}

t.test('an editor shows what the .proto files say of every message type and field', async (t) => {
  let shown = 0;
  for (const name of Object.keys(tables)) {
    const about = comments[`godwit.v1.${name}`];
    if (about) t.ok(declarations.includes(`/** ${about} */\n        interface ${name} `), name);
    for (const field of fieldsOf(name)) {
      const text = comments[`godwit.v1.${name}.${field.name}`];
      const found = new RegExp(`(?:/\\*\\* (.*) \\*/\n)?^ *${field.name}\\??: `, 'm').exec(declarationOf(name));
      t.equal(found?.[1], text, `${name}.${field.name}`);
      if (text) shown++;
    }
  }
  t.ok(shown > 100, `${shown} fields are documented`);
  t.match(declarations, /\/\*\* .+ \*\/\n *readonly CODE_NOT_FOUND: /, 'and of the values of enums');
  t.match(declarations, /\/\*\* Posts a message.* \*\/\n *send: godwit\.v1\.SendRequest\.Input/, 'and of requests');
});

t.test('types hold the fields of the protocol, and nothing that the generator adds', async (t) => {
  const [names] = [Object.keys(tables).map((name) => [name, declarationOf(name)] as const)];
  for (const [name, text] of names) t.notMatch(text, /\$|static|encode|constructor/, name);
  // The compiler checks these: every field is required, and only an optional one may be null.
  const message: Required<godwit.v1.Message> = {} as Events['message_posted']['message'];
  const missing: undefined extends godwit.v1.Message['body'] ? true : false = false;
  const optional: null extends godwit.v1.Conversation['last_message'] ? true : false = true;
  const always: null extends Responses['get_conversation']['conversation'] ? true : false = false;
  const named: string = Code[Code.CODE_NOT_FOUND];
  t.same([message, missing, optional, always, named], [{}, false, true, false, 'CODE_NOT_FOUND']);
});
