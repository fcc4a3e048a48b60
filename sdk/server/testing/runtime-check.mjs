// Checks @godwit/server in the runtime that runs this file: node, bun or deno run -A runtime-check.mjs URL KEY SECRET.
// URL: a store with the service key KEY and AUTH_SECRET=SECRET. Ends with an error if anything is not as it should be.
import { Godwit, GodwitError, mintToken, tokenHandler, verifyWebhook, webhookHandler } from '../dist/index.js';
import { checkRuntime } from './checks.mjs';

const [url, key, secret] = globalThis.process.argv.slice(2);
await checkRuntime(
  { Godwit, GodwitError, mintToken, tokenHandler, verifyWebhook, webhookHandler },
  { url, key, secret },
);
console.log(`as it should be on ${globalThis.navigator?.userAgent ?? `Node ${globalThis.process.version}`}`);
