import { randomBytes } from 'node:crypto';
import { isServiceName, parseServiceKeys, serviceScopes } from '@godwit/store/settings';
import { UsageError } from '../exit-codes.js';
import type { Variables } from '../talk/connection.js';
import { printJson, printLine, printTable } from '../terminal.js';

/** Bytes of a key. */
const KEY_BYTES = 32;

/** Makes a service key, and prints the entry of SERVICE_KEYS that admits it. Nothing is changed by it. */
export function makeKey(name: string, { scopes, json }: { scopes?: readonly string[]; json?: boolean }): void {
  if (!isServiceName(name)) throw new UsageError('the name must be 1 to 63 of a-z, 0-9, - and _');
  const unknown = scopes?.find((scope) => !serviceScopes.includes(scope as never));
  if (unknown !== undefined) throw new UsageError(`--scopes: ${unknown} is none of ${serviceScopes.join(', ')}`);
  const key = randomBytes(KEY_BYTES).toString('base64url');
  const entry = [name, key, ...(scopes ? [scopes.join(',')] : [])].join(':');
  if (json) printJson({ name, scopes: scopes ?? serviceScopes, key, entry });
  else printLine(entry);
  if (!json && process.stdout.isTTY)
    process.stderr.write(
      'add this entry to SERVICE_KEYS of stores and gateways; its middle part is the key (GODWIT_KEY)\n',
    );
}

/** Prints the services of SERVICE_KEYS with their scopes, and no keys. */
export function listKeys({ json }: { json?: boolean }, variables: Variables): void {
  const keys = configuredKeys(variables);
  if (json) for (const { name, scopes } of keys) printJson({ name, scopes });
  else if (keys.length === 0) process.stderr.write('SERVICE_KEYS is empty: "godwit keys make NAME" makes an entry\n');
  else printTable([['NAME', 'SCOPES'], ...keys.map(({ name, scopes }) => [name, scopes.join(',')])]);
}

function configuredKeys(variables: Variables) {
  try {
    return parseServiceKeys(variables.SERVICE_KEYS ?? '');
  } catch (error) {
    throw new Error('SERVICE_KEYS', { cause: error });
  }
}
