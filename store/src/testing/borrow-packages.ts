import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Links the packages installed in the checkout at `root` into the checkout at `folder`, whose workspaces link to its
 * own sources: the same result as `npm ci`, but much faster.
 */
export function borrowPackages(root: string, folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@godwit'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@godwit') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  const readPackage = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path, 'package.json'), 'utf8'));
  for (const workspace of readPackage().workspaces as string[]) {
    symlinkSync(join(folder, workspace), join(modules, readPackage(workspace).name));
    // Packages of which a workspace has its own version.
    const own = join(root, workspace, 'node_modules');
    if (existsSync(own)) symlinkSync(own, join(folder, workspace, 'node_modules'));
  }
}
