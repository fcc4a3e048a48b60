// Checks the version of Node before `npm start`, and builds if a file of the workspaces is another one than after the last
// build: a build that finds nothing to do takes a second, this takes 50 ms. Run by npm in the root of the repository.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fingerprint of sources, outputs and installed packages after the last build. */
const BUILT = join('dist', '.built');
/** The documentation's site, which takes as long to build as everything else. */
const SITE = 'site';
/** Packages come and go with npm's own list of them. */
const SHARED = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'node_modules/.package-lock.json',
];

/** Every file of a folder, in order, with its size and its time; of a folder `node_modules` nothing. */
function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesOf(path);
    return [stateOf(path)];
  });
}

function stateOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return `${path} ${found?.size} ${found?.mtimeMs}`;
}

/** Ends the process with a sentence if Node is not among `engines`, which hold `^MAJOR.MINOR.0` alternatives. */
function checkNode(engines) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const lines = engines.split('||').map((line) => line.trim().replace('^', '').split('.').map(Number));
  if (lines.some(([line, least]) => line === major && minor >= least)) return;
  const supported = lines.map(([line, least]) => `${line}.${least}`).join(', ');
  process.stderr.write(
    `godwit needs Node ${supported} or a later version in one of these lines, and this is ${process.versions.node}\n`,
  );
  process.exit(1);
}

function readFiles() {
  const files = [...SHARED.map(stateOf), ...workspaces.flatMap(filesOf)];
  const isOutput = (file) => /[/\\]dist[/\\]/.test(file);
  return { sources: files.filter((file) => !isOutput(file)), outputs: files.filter(isOutput) };
}

function fingerprint(sources, outputs) {
  return createHash('sha256')
    .update([...sources, ...outputs].join('\n'))
    .digest('hex');
}

function readBuilt() {
  try {
    return readFileSync(BUILT, 'utf8');
  } catch {
    return undefined;
  }
}

const { workspaces: all, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
// The documentation's site is built beside the server that starts.
const workspaces = all.filter((folder) => folder !== SITE);
if (engines?.node) checkNode(engines.node);

const { sources, outputs } = readFiles();
if (readBuilt() !== fingerprint(sources, outputs)) {
  // Where the build fails, the next start builds again.
  rmSync(BUILT, { force: true });
  try {
    execFileSync('npm', ['run', '--silent', 'build:code'], { stdio: 'inherit' });
  } catch {
    process.exit(1);
  }
  mkdirSync('dist', { recursive: true });
  // The sources as they were before the build: one that changed meanwhile is built by the next start.
  writeFileSync(BUILT, fingerprint(sources, readFiles().outputs));
  if (all.includes(SITE))
    spawn(process.execPath, [join(SITE, 'build.mjs')], { detached: true, stdio: 'ignore' }).unref();
}
