import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { startTestService } from '@godwit/store/testing';
import { build } from 'esbuild';
import t from 'tap';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const secret = 'a secret of the tests, long enough to be one';
const service = await startTestService();
t.teardown(() => service.close());
const key = service.backend.authorization.replace('Bearer ', '');

t.test('in Node, in a process of its own', async (t) => {
  const args = [path('../testing/runtime-check.mjs'), service.url, key, secret];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  t.match(stdout, 'as it should be');
});

t.test('where only web standards are there, as on the edge', async (t) => {
  const contents = `export * from './index.js'; export { checkRuntime } from '../testing/checks.mjs';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path('.') },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sdk',
    platform: 'neutral',
  });
  const { AbortController, Blob, Headers, Request, Response, TextDecoder, TextEncoder, URL } = globalThis;
  const { atob, btoa, clearTimeout, crypto, fetch, setTimeout } = globalThis;
  const classes = { AbortController, Blob, Headers, Request, Response, TextDecoder, TextEncoder, URL };
  const context = vm.createContext({ ...classes, atob, btoa, clearTimeout, crypto, fetch, setTimeout, Uint8Array });
  vm.runInContext(outputFiles[0]?.text ?? '', context);
  t.equal(vm.runInContext('typeof process + typeof Buffer + typeof require', context), 'undefined'.repeat(3));
  Object.assign(context, { store: { url: service.url, key, secret } });
  await t.resolves(vm.runInContext('sdk.checkRuntime(sdk, store)', context));
});
