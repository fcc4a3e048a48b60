import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The packages that are built, and not those of benchmarks and manifests. */
const WORKSPACES = ['schema', 'store', 'gateway'];

/**
 * Gives a checkout, in `folder`, the packages that are installed in another, at `root`, but for the workspaces, which are
 * its own: what `npm ci` would bring, in no time.
 */
export function borrowPackages(root: string, folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@godwit'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@godwit') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  for (const name of WORKSPACES) {
    symlinkSync(join(folder, name), join(modules, '@godwit', name));
    // What a workspace has in another version than the rest.
    const own = join(root, name, 'node_modules');
    if (readdirSync(join(root, name)).includes('node_modules')) symlinkSync(own, join(folder, name, 'node_modules'));
  }
}
