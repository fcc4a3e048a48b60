// Writes the files that `tap` runs: each imports some test files of one folder, which so run in one process, one after
// the other. Loading the test runner and the modules under test costs more than most of these tests. A file that changes
// its process, or has hooks for all of its tests, has a process of its own. Run from the root of the repository.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Packages whose tests share processes; those of others start servers and browsers of their own. */
const PACKAGES = ['schema', 'sdk/client', 'store', 'gateway'];
const OUT = join('dist', 'test-groups');
/** Files of a group: few enough that a group ends within the time that `tap` gives it. */
const MOST = 8;
const ALONE =
  /^t\.(beforeEach|afterEach|setTimeout)\(|^t\.after\(|Object\.assign\(process\.env|process\.(exit|chdir)\(/m;

function* testsOf(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* testsOf(path);
    else if (entry.name.endsWith('.test.js')) yield path;
  }
}

/** Groups of files, by the folder that they are in. */
function groupsOf(files) {
  const groups = [];
  for (const folder of new Set(files.map(dirname))) {
    const own = files.filter((file) => dirname(file) === folder);
    const alone = own.filter((file) => ALONE.test(readFileSync(file, 'utf8')));
    const rest = own.filter((file) => !alone.includes(file));
    const parts = Math.ceil(rest.length / MOST);
    groups.push(...alone.map((file) => [file]));
    for (let part = 0; part < parts; part++) groups.push(rest.filter((_, at) => at % parts === part));
  }
  return groups;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const name of PACKAGES) {
  const root = join(name, 'dist');
  for (const [at, files] of groupsOf([...testsOf(root)].sort()).entries()) {
    const folder = dirname(relative(root, files[0] ?? ''));
    const title = [name, folder === '.' ? 'root' : folder].join('/').replaceAll('/', '-');
    const imports = files.map((file) => `import '${relative(OUT, file)}';\n`);
    writeFileSync(join(OUT, `${title}-${at}.test.js`), imports.join(''));
  }
}
