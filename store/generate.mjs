// Generates everything in src/gen from store.proto: the codec, and the table that types the calls between gateway and
// store.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
// A tool of this repository that is not part of the package.
import { comment, load, rpcs, writeCodec } from '../schema/generator.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const gen = join(here, 'src/gen');
const protoRoot = join(here, 'proto');
const PROTO = 'godwit/store/v1/store.proto';
const header = '// Generated from store/proto by `npm run generate`. Do not edit.\n';

function storeService() {
  const list = rpcs(load(protoRoot, PROTO).lookupService('godwit.store.v1.StoreService'));
  return `${header}import { godwit } from '#store-codec';

/** The decoded requests. */
export interface StoreRequests {
${list.map((r) => `  ${r.command}: ${r.request};`).join('\n')}
}

/** The requests to encode. */
export interface StoreRequestInputs {
${list.map((r) => `  ${r.command}: ${r.request}.$Properties;`).join('\n')}
}

/** The decoded responses. */
export interface StoreResponses {
${list.map((r) => `  ${r.command}: ${r.response};`).join('\n')}
}

/** The responses to encode. */
export interface StoreResponseInputs {
${list.map((r) => `  ${r.command}: ${r.response}.$Properties;`).join('\n')}
}

/** The name of a call of StoreService. */
export type StoreCall = keyof StoreRequests;

/** The codecs of one call's request and response. */
export interface StoreCallCodec<C extends StoreCall> {
  request: {
    encode(request: StoreRequestInputs[C]): { finish(): Uint8Array };
    decode(bytes: Uint8Array): StoreRequests[C];
  };
  response: {
    encode(response: StoreResponseInputs[C]): { finish(): Uint8Array };
    decode(bytes: Uint8Array): StoreResponses[C];
  };
}

/** Every call of StoreService, by its name in snake case. */
export const storeCalls: { readonly [C in StoreCall]: StoreCallCodec<C> } = {
${list.map((r) => `${comment(r.comment, '  ')}  ${r.command}: { request: ${r.request}, response: ${r.response} },`).join('\n')}
};
`;
}

mkdirSync(gen, { recursive: true });
await writeCodec('store-codec', { protoRoot, files: [PROTO], gen });
writeFileSync(join(gen, 'store-service.ts'), storeService());
