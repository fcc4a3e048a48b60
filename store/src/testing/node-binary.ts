import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Versions of Node that tests run on besides this machine's own, by major version. They are exact, so that every run is
 * alike; 20 is the oldest that `engines` of the root package.json allows.
 */
export const NODE_VERSIONS: Readonly<Record<string, string>> = { 20: '20.18.0', 22: '22.23.5', 24: '24.22.3' };

/**
 * Downloads a Node binary of a major version from npm into `folder`; returns the path of the program. Throws if no version
 * is pinned for that major version, or if npm has no binary for this system.
 */
export function fetchNode(major: string, folder: string): string {
  const version = NODE_VERSIONS[major];
  if (!version) throw new Error(`no version of Node ${major} is pinned: add it to NODE_VERSIONS in store/src/testing`);
  const archives = join(folder, 'archives');
  mkdirSync(archives, { recursive: true });
  // Each of these packages contains the binary alone, without npm.
  const name = `node-${process.platform}-${process.arch}@${version}`;
  const pack = ['pack', name, '--silent', '--prefer-offline', '--pack-destination', archives];
  const [archive = ''] = execFileSync('npm', pack, { encoding: 'utf8', timeout: 120_000 }).trim().split('\n');
  execFileSync('tar', ['-xzf', join(archives, archive), '-C', folder, '--strip-components=1', 'package/bin/node']);
  rmSync(archives, { recursive: true });
  return join(folder, 'bin', 'node');
}

/** This process's PATH, with a folder before all others. */
export function pathAfter(folder: string): string {
  return [folder, process.env.PATH].join(delimiter);
}
