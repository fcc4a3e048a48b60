import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { install, which } from '@godwit/store/testing';

/** Milliseconds in which a root is made: it takes 20 seconds, most of them to unpack. */
const MAKE_MS = 240_000;
/** PATH of Debian's own programs and of /usr/local, as the base images of Node have it. */
const ROOT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** A folder of this machine that a process in a root sees at the path `to`. */
export interface Mount {
  from: string;
  to: string;
  readOnly?: boolean;
}

/** How a process in a root runs. */
export interface RootProcessOptions {
  /** User and group by number: `1000:1000`. */
  user: string;
  /** Its working directory, as a path within the root. */
  workdir: string;
  mounts: readonly Mount[];
  /** All of its environment, apart from a PATH where it has none of its own. */
  environment: Record<string, string | undefined>;
}

/** Throws if this process may not make and enter a root: only root may, on Linux. */
export function checkMayMakeRoot(release: string): void {
  if (process.platform === 'linux' && process.getuid?.() === 0) return;
  throw new Error(`a Debian ${release} root can be made and entered by root only, on Linux: run this as root`);
}

/**
 * Makes a minimal Debian system of a release, such as `trixie`, in `folder`, with `packages` installed in it. It takes
 * debootstrap, which is installed if it is missing. Rejects with what is missing, or with what debootstrap printed last.
 */
export async function makeDebianRoot(release: string, folder: string, packages: readonly string[] = []): Promise<void> {
  const find = () => which('debootstrap');
  const debootstrap = find() ?? install('debootstrap', find, 'debootstrap', 'PATH');
  const include = packages.length > 0 ? [`--include=${packages.join(',')}`] : [];
  const args = ['--variant=minbase', ...include, release, folder, ...debianMirror()];
  try {
    // In a mount namespace of its own, so that no mount is left where it is interrupted.
    await promisify(execFile)('unshare', ['--mount', '--', debootstrap, ...args], {
      timeout: MAKE_MS,
      maxBuffer: 64 * 1024 ** 2,
    });
  } catch (error) {
    const { stdout = '', stderr = '', killed } = error as { stdout?: string; stderr?: string; killed?: boolean };
    const printed = `${stdout}${stderr}`.trim().split('\n').slice(-10).join('\n');
    const how = killed ? `did not end within ${MAKE_MS} ms` : 'failed';
    throw new Error(`debootstrap ${args.join(' ')} ${how}:\n${printed}`, { cause: error });
  }
  // As a container engine writes it.
  writeFileSync(join(folder, 'etc', 'hosts'), '127.0.0.1 localhost\n::1 localhost\n');
}

/** The mirror of Debian that apt uses here; none where apt has none, and debootstrap takes its own default. */
function debianMirror(): string[] {
  if (!which('apt-get')) return [];
  const sites = execFileSync('apt-get', ['indextargets', '--format', '$(REPO_URI)'], { encoding: 'utf8' }).split('\n');
  return sites.filter((site) => /^https?:.*\/debian\/?$/.test(site)).slice(0, 1);
}

/**
 * Starts a program in a root. It has this machine's network and processes, and what is mounted for it is seen by nobody else
 * and gone when it ends. Signals to the child reach the program itself.
 */
export function spawnInRoot(
  root: string,
  [program, ...args]: readonly [string, ...string[]],
  { user, workdir, mounts, environment }: RootProcessOptions,
): ChildProcess {
  const script = `set -e
    root=$1 user=$2 workdir=$3
    shift 3
    mount -t proc proc "$root/proc"
    while [ "$1" != -- ]; do
      mkdir -p "$root$2"
      mount --bind "$1" "$root$2"
      [ "$3" = rw ] || mount -o remount,bind,ro "$root$2"
      shift 3
    done
    shift
    exec chroot --userspec="$user" "$root" env --chdir="$workdir" "$@"`;
  const places = mounts.flatMap(({ from, to, readOnly }) => [from, to, readOnly ? 'ro' : 'rw']);
  const inner = ['sh', '-c', script, 'sh', root, user, workdir, ...places, '--', program, ...args];
  return spawn('unshare', ['--mount', '--', ...inner], { env: { PATH: ROOT_PATH, ...environment } });
}
