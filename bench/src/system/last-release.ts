import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { borrowPackages } from '@godwit/store/testing';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The release to upgrade from; every release updates the file. */
const RELEASE = JSON.parse(readFileSync(join(ROOT, 'bench/src/system/release.json'), 'utf8')) as {
  version: string;
  commit: string;
};

/** The last release, built in a separate folder. */
export interface LastRelease {
  version: string;
  /** Path of its `godwit` command. */
  godwit: string;
  /** Path of the module of its SDK. */
  sdk: string;
  remove(): void;
}

/** Builds the last release from the repository's history. Throws if its commit is missing. */
export function buildLastRelease(): LastRelease {
  const { version, commit } = RELEASE;
  fetchCommit(version, commit);
  const folder = mkdtempSync(join(tmpdir(), 'godwit-release-'));
  const archive = execFileSync('git', ['archive', commit], { cwd: ROOT, maxBuffer: 256 * 1024 * 1024 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  if (packagesAreHere(folder)) borrowPackages(ROOT, folder);
  else execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder, stdio: 'ignore' });
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  // Version 0.1.0 has the command beside the sockets, and the SDK beside the schema.
  const [command, sdk] = existsSync(join(folder, 'cli'))
    ? ['cli', 'sdk/client/dist/index.js']
    : ['gateway', 'schema/dist/client/index.js'];
  execFileSync(process.execPath, [compiler, '-b', command], { cwd: folder });
  return {
    version,
    godwit: join(folder, command, 'bin/godwit.js'),
    sdk: join(folder, sdk),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function fetchCommit(version: string, commit: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    git('cat-file', '-e', `${commit}^{commit}`);
  } catch {
    try {
      git('fetch', '--quiet', '--depth=1', 'origin', commit);
    } catch (cause) {
      const message = `release ${version} (${commit}) is not in this clone, which may be shallow: git fetch --unshallow`;
      throw new Error(message, { cause });
    }
  }
}

/**
 * Whether all runtime packages of a checkout are installed here in the same major versions, which an installation of
 * the release by its package.json may also get.
 */
function packagesAreHere(folder: string): boolean {
  const packagesOf = (root: string) =>
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages as Record<string, LockedPackage>;
  const major = (locked: LockedPackage | undefined) => locked?.version?.split('.')[0];
  const ours = packagesOf(ROOT);
  return Object.entries(packagesOf(folder)).every(
    ([path, locked]) =>
      !path.includes('node_modules/') || locked.dev || locked.link || major(locked) === major(ours[path]),
  );
}

interface LockedPackage {
  version?: string;
  dev?: boolean;
  link?: boolean;
}
