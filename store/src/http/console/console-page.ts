import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the console's built page; undefined if it has not been built here. */
export function findConsolePage(): string | undefined {
  const index = fileURLToPath(import.meta.resolve('@godwit/console/page/index.html'));
  return existsSync(index) ? dirname(index) : undefined;
}

/** The version of this package, which is that of all of Godwit. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version;
}
