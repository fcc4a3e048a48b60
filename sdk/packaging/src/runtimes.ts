// Goes the main path of the packed client in each runtime and test runner: npm run test:runtimes -- [NAME …]
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestSystem, type TestSystem } from '@godwit/cli/testing';
import { bodyText } from '@godwit/client';
import { startCuttingProxy } from './cutting-proxy.js';
import { PACKAGES, packAll, ROOT } from './packages.js';

const TOOLS = [
  'bun@1.4.5',
  'deno@2.9.6',
  'jest@30.5.2',
  'jest-environment-jsdom@30.5.2',
  'jest-fixed-jsdom@0.0.11',
  'vitest@4.1.12',
  'jsdom@26.1.0',
];
/** Milliseconds that one run may take. */
const LIMIT_MS = 90_000;

const JEST = ['node', '--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
/** The commands, by the names of what they try. */
const COMMANDS: Record<string, string[]> = {
  node: ['node', 'main.mjs'],
  bun: ['node_modules/.bin/bun', 'main.mjs'],
  deno: ['node_modules/.bin/deno', 'run', '--allow-all', '--no-lock', 'main.mjs'],
  'jest-node': JEST,
  // The environment of Jest itself lacks TextDecoder, fetch and more that browsers have.
  'jest-jsdom': [...JEST, '--env=jest-fixed-jsdom'],
  'vitest-node': ['node_modules/.bin/vitest', 'run', '--globals'],
  'vitest-jsdom': ['node_modules/.bin/vitest', 'run', '--globals', '--environment=jsdom'],
};

/** Runs a program to its end; resolves with its failure, or undefined. */
function run(folder: string, [program = '', ...args]: string[], env: object = {}): Promise<string | undefined> {
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...env }, timeout: LIMIT_MS });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code === 0 ? undefined : `ended with ${code ?? signal}: ${output}`));
  });
}

/** Installs the packed packages and the tools into an empty project. */
async function makeProject(folder: string): Promise<void> {
  const tarballs = packAll(folder);
  cpSync(join(ROOT, 'sdk/packaging/testing/runtimes'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }));
  const packed = PACKAGES.map(({ name }) => tarballs[name] as string);
  const failure = await run(folder, ['npm', 'install', '--no-audit', '--no-fund', ...packed, ...TOOLS]);
  if (failure) throw new Error(`npm install: ${failure}`);
}

/** Tries each command with a user of its own; resolves with whether all succeeded. */
async function tryAll(folder: string, system: TestSystem, names: string[]): Promise<boolean> {
  const proxy = await startCuttingProxy(system.urls[0] as string);
  const bob = await system.client('bob');
  bob.on('message_posted', async ({ message }) => {
    if (!message || message.sender_id === 'bob') return;
    const text = bodyText(message);
    if (text === 'drop') proxy.cut();
    else await bob.send({ conversation_id: message.conversation_id, body: `answer to ${text}` });
  });
  let isGood = true;
  for (const name of names) {
    const user = `user-of-${name}`;
    const { conversation } = await bob.createConversation({ title: name, member_ids: [user] });
    const { conversation_id } = conversation ?? {};
    const asked = { url: proxy.url, httpUrl: system.storeUrl, token: await system.token(user), conversation_id };
    const failure = await run(folder, COMMANDS[name] as string[], { GODWIT_CHECK: JSON.stringify(asked) });
    process.stdout.write(`${name}: ${failure ?? 'as it should be'}\n`);
    isGood &&= !failure;
  }
  bob.close();
  proxy.close();
  return isGood;
}

async function main(): Promise<boolean> {
  const given = process.argv.slice(2);
  const names = given.length > 0 ? given : Object.keys(COMMANDS);
  const unknown = names.filter((name) => !COMMANDS[name]);
  if (unknown.length > 0)
    throw new Error(`unknown: ${unknown.join(', ')}; known are ${Object.keys(COMMANDS).join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'godwit-runtimes-'));
  try {
    await makeProject(folder);
    const system = await startTestSystem();
    try {
      return await tryAll(folder, system, names);
    } finally {
      await system.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = (await main()) ? 0 : 1;
