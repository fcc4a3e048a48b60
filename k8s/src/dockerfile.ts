import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { borrowPackages } from '@godwit/store/testing';

/** Milliseconds for one RUN: the longest installs packages. */
const RUN_MS = 300_000;

/** The base of a Dockerfile: an official image of Node, such as `node:24-trixie-slim`. */
export interface BaseImage {
  /** The major version of Node. */
  node: string;
  /** The release of Debian. */
  debian: string;
}

/** How an image is made here. */
export interface BuildOptions {
  /** Holds the files that COPY takes, and nothing that an image must not have. */
  context: string;
  /** An empty folder for the file systems. */
  scratch: string;
  /** A checkout whose installed packages the stage that compiles borrows: to install them takes long. */
  installed: string;
  /** PATH of what RUN runs: that of this process where it is not given. */
  path?: string;
}

/** A stage of a build: its folder, as the root of a file system that has nothing but what the build puts there. */
interface Stage {
  root: string;
  workdir: string;
}

/** An image without what its base brings: its files, and how it is started. */
export interface Image {
  /** The folder that stands for its root. */
  root: string;
  workdir: string;
  user: string;
  environment: Record<string, string>;
  entrypoint: string[];
  cmd: string[];
}

/** Reads what all stages of a Dockerfile build on. Throws where they differ: native code of one would not run on another. */
export function readBaseImage(dockerfile: string): BaseImage {
  const names = instructions(readFileSync(dockerfile, 'utf8')).flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []);
  const [name = '', ...others] = new Set(names);
  const [, node, debian] = /^node:(\d+)-([a-z]+)-slim$/.exec(name) ?? [];
  if (!node || !debian || others.length > 0) {
    throw new Error(`${dockerfile}: every stage has to be FROM the same node:MAJOR-RELEASE-slim, but is: ${names}`);
  }
  return { node, debian };
}

/**
 * Does what a Dockerfile says, with folders for file systems and the node and npm of `path` for those of the base image.
 * It needs no container engine, and makes all of the image but its base. Throws if a step fails, or a file to be copied does
 * not exist.
 */
export function buildImage(dockerfile: string, { context, scratch, installed, path }: BuildOptions): Image {
  const stages = new Map<string, Stage>();
  let image: Image = { root: '', workdir: '/', user: '', environment: {}, entrypoint: [], cmd: [] };
  for (const line of instructions(readFileSync(dockerfile, 'utf8'))) {
    const [name = '', ...rest] = line.split(/\s+/);
    const text = line.slice(name.length).trim();
    if (name === 'FROM') {
      const root = join(scratch, `stage-${stages.size}`);
      image = { root, workdir: '/', user: '', environment: {}, entrypoint: [], cmd: [] };
      stages.set(rest[1]?.toUpperCase() === 'AS' ? (rest[2] as string) : '', image);
    } else if (name === 'WORKDIR') {
      image.workdir = text;
      mkdirSync(join(image.root, text), { recursive: true });
    } else if (name === 'COPY') {
      const from = rest[0]?.startsWith('--from=') ? rest.shift()?.slice('--from='.length) : undefined;
      copy(from ? stageOf(stages, from).root : context, rest, join(image.root, image.workdir));
    } else if (name === 'RUN') {
      const folder = join(image.root, image.workdir);
      if (text.startsWith('npm ci ') && !text.includes('--omit=dev')) {
        borrowPackages(installed, folder);
        continue;
      }
      const npm = { npm_config_loglevel: 'error', npm_config_audit: 'false', npm_config_prefer_offline: 'true' };
      const env = { PATH: path ?? process.env.PATH, HOME: process.env.HOME, ...npm };
      execFileSync('sh', ['-c', text], {
        cwd: folder,
        env,
        timeout: RUN_MS,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    } else if (name === 'ENV') {
      const [variable = '', value = ''] = text.split('=');
      image.environment[variable] = value;
    } else if (name === 'USER') image.user = text;
    else if (name === 'ENTRYPOINT') image.entrypoint = JSON.parse(text);
    else if (name === 'CMD') image.cmd = JSON.parse(text);
    else if (name !== 'EXPOSE') throw new Error(`${name} is not understood here`);
  }
  return image;
}

/** The lines that do something, with those that go on joined. */
function instructions(text: string): string[] {
  return text
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
}

function stageOf(stages: ReadonlyMap<string, Stage>, name: string): Stage {
  const stage = stages.get(name);
  if (!stage) throw new Error(`there is no stage ${name}`);
  return stage;
}

/** As COPY does it: into a folder where the target ends in a slash or there are several, and of a folder what is in it. */
function copy(from: string, paths: string[], workdir: string): void {
  const target = paths.at(-1) as string;
  for (const source of paths.slice(0, -1)) {
    const path = join(from, source);
    if (!existsSync(path)) throw new Error(`COPY: there is no ${source}`);
    const into = target.endsWith('/') && !statSync(path).isDirectory();
    cpSync(path, into ? join(workdir, target, basename(source)) : join(workdir, target), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
}
