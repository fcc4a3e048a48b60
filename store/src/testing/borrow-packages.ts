import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives a checkout, in `folder`, the packages that are installed in another, at `root`; workspaces stay its own: what
 * `npm ci` would install, in no time.
 */
export function borrowPackages(root: string, folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@godwit'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@godwit') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  const readPackage = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path, 'package.json'), 'utf8'));
  for (const workspace of readPackage().workspaces as string[]) {
    symlinkSync(join(folder, workspace), join(modules, readPackage(workspace).name));
    // Packages that a workspace has in another version than the rest.
    const own = join(root, workspace, 'node_modules');
    if (existsSync(own)) symlinkSync(own, join(folder, workspace, 'node_modules'));
  }
}
