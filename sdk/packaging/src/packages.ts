import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A package that applications install. */
export interface PublishedPackage {
  name: string;
  /** Its folder, from the root. */
  folder: string;
}

/** The packages that applications install, each after those that it depends on. */
export const PACKAGES: readonly PublishedPackage[] = [
  { name: '@godwit/schema', folder: 'schema' },
  { name: '@godwit/client', folder: 'sdk/client' },
  { name: '@godwit/react', folder: 'sdk/react' },
  { name: '@godwit/server', folder: 'sdk/server' },
];

/** Packs every package as it would be published; returns the paths of the tarballs by the packages' names. */
export function packAll(into: string): Record<string, string> {
  const workspaces = PACKAGES.flatMap(({ name }) => ['--workspace', name]);
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', into, ...workspaces];
  const output = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const packed = Object.values(JSON.parse(output)) as { name: string; filename: string }[];
  return Object.fromEntries(packed.map(({ name, filename }) => [name, join(into, filename)]));
}
