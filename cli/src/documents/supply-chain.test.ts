import { existsSync, readFileSync } from 'node:fs';
import t from 'tap';
import { ROOT } from './documents.js';

/** Licences of packages that are part of an installation. */
const LICENCES = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0'],
  ...['Python-2.0', 'Unlicense', 'Zlib'],
  // web-push, which is not changed: the licence covers its own files and no others.
  'MPL-2.0',
]);
/** libvips, which sharp links dynamically and which is not changed: the LGPL asks no more of a user of a library. */
const DYNAMICALLY_LINKED = /^@img\/sharp-(libvips-|win32-|wasm32)/;
const LIBRARY_LICENCES = new Set([...LICENCES, 'LGPL-3.0-or-later']);
/** Packages that may run code while they are installed: both fetch or check the binary of a development tool. */
const INSTALL_SCRIPTS = ['@bufbuild/buf', 'esbuild'];
const SCRIPTS = ['preinstall', 'install', 'postinstall'];
const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

interface Manifest {
  name?: string;
  license?: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** A package of the lockfile. */
interface Locked extends Manifest {
  version?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8'));
const lockfile = readJson<{ lockfileVersion: number; packages: Record<string, Locked> }>('package-lock.json');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const locked = Object.entries(lockfile.packages);
/** Packages from the registry, by their path. */
const registered = locked.filter(([path, { link }]) => path.includes('node_modules/') && !link);
/** The root and the packages of this repository, by their folder. */
const own = locked.filter(([path]) => !path.includes('node_modules/'));
/** The manifest of an installed package; undefined for a package of another platform. */
const installed = (path: string) =>
  existsSync(`${ROOT}${path}/package.json`) ? readJson<Manifest>(`${path}/package.json`) : undefined;

/**
 * Whether a licence expression of SPDX permits use under `allowed`: all parts of an AND, or one part of an OR, which
 * binds less tightly. Parentheses may stand around the whole expression only.
 */
function permits(expression: string, allowed: ReadonlySet<string>): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)));
}

const mayUse = (name: string, licence = '') =>
  permits(licence, DYNAMICALLY_LINKED.test(name) ? LIBRARY_LICENCES : LICENCES);

t.test('every package is locked to a version of the registry, with the digest of its content', async (t) => {
  t.equal(lockfile.lockfileVersion, 3);
  t.ok(registered.length > 500);
  for (const [path, { version, integrity = '', resolved }] of registered) {
    t.match(integrity, /^sha512-[A-Za-z0-9+/]{86}==$/, path);
    t.match(version, /^\d+\.\d+\.\d+/, path);
    if (resolved) t.match(resolved, /^https:\/\/registry\.npmjs\.org\//, path);
  }
});

t.test('the lockfile has the dependencies of every package.json, and those are versions of the registry', async (t) => {
  const { workspaces } = readJson<{ workspaces: string[] }>('package.json');
  t.same(own.map(([path]) => path).sort(), ['', ...workspaces].sort());
  for (const [path, entry] of own) {
    const manifest = readJson<Manifest>(`${path ? `${path}/` : ''}package.json`);
    for (const kind of DEPENDENCIES) {
      t.same(entry[kind] ?? {}, manifest[kind] ?? {}, `${path || 'root'}: ${kind}`);
      // An application brings its own version of a peer, within a range.
      for (const [name, version] of Object.entries(manifest[kind] ?? {}))
        if (kind === 'peerDependencies') t.match(version, /^(>=\d+|\d+\.\d+\.\d+)$/, `${path}: ${name}`);
        else t.match(version, /^(npm:[a-z-]+@\d+\.\d+\.\d+|[~^]?\d+\.\d+\.\d+)$/, `${path || 'root'}: ${name}`);
    }
  }
});

t.test('the licence of every package of an installation is on the list', async (t) => {
  const production = registered.filter(([, { dev }]) => !dev);
  t.ok(production.length > 200);
  for (const [path, { license }] of production) {
    t.ok(mayUse(nameOf(path), license), `${path}: ${license}`);
    const manifest = installed(path);
    if (manifest) t.equal(manifest.license ?? license, license, `${path}: the installed package says the same`);
  }
  for (const [name, licence] of [
    ['a', 'GPL-3.0-only'],
    ['a', 'MIT AND GPL-3.0-only'],
    ['a', 'LGPL-3.0-or-later'],
    ['a', undefined],
  ] as const)
    t.notOk(mayUse(name, licence), `${name}: ${licence}`);
  t.ok(mayUse('a', '(MIT OR GPL-3.0-only)'));
});

t.test('only packages on the list run code while they are installed', async (t) => {
  const marked = registered.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  t.same([...new Set(marked)].sort(), INSTALL_SCRIPTS);
  for (const [path] of registered) {
    if (INSTALL_SCRIPTS.includes(nameOf(path))) continue;
    const scripts = Object.keys(installed(path)?.scripts ?? {}).filter((name) => SCRIPTS.includes(name));
    t.same(scripts, [], path);
    // npm runs node-gyp for a package with this file and no script.
    t.notOk(existsSync(`${ROOT}${path}/binding.gyp`), `${path}: has no binding.gyp`);
  }
});
