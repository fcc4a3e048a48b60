import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { borrowPackages } from '@godwit/store/testing';

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

/**
 * Does what a Dockerfile says, with folders for file systems and this machine's node and npm for those of the base image:
 * where no engine is at hand, it shows all of it but the base. `context` holds the files that COPY takes, and nothing that an
 * image must not have. What is installed to build with is borrowed from `installed`, since installing it takes long; what
 * the image has is not. Throws where a step fails, or copies what is not there.
 */
export function buildImage(dockerfile: string, context: string, scratch: string, installed: string): Image {
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
      const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...npm };
      execFileSync('sh', ['-c', text], {
        cwd: folder,
        env,
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
