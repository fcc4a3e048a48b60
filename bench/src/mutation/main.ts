// Mutation testing: plants small bugs, one at a time, and reports those that no test detects:
// npm run test:mutation -- [PATH …] [--sample N] [--seed S] [--jobs N] [--tests N] [--against TEXT] [--list]
//
// PATH: sources to mutate, such as gateway/src/recovery/recovery.ts; by default those that implement the guarantees. An
// interrupted run continues where it stopped, as long as neither sources nor tests changed.
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { borrowPackages, dropTemplate, serverUrl } from '@godwit/store/testing';
import { concurrently } from '../concurrently.js';
import { seeded } from '../faults/seeded.js';
import { type Covered, isCovered, readCoverage } from './coverage.js';
import { compiledTests, PROMISES, plantable } from './modules.js';
import { type Mutant, mutantId, mutantsOf } from './mutants.js';
import { endTests, runTest } from './test-runs.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
/** The folder in which a run leaves coverage and outcomes for the next run. */
const KEPT = join(ROOT, '.mutation');
/** Folders of a checkout that are not copied into a tree to mutate. */
const LEFT_OUT = /(^|\/)(node_modules|\.git|\.tap|\.data|\.mutation)$/;

/** The duration and the coverage of one test without mutants. */
interface TestFacts {
  ms: number;
  covered: Covered;
}

/** The outcome of one mutant. `by`: the test that detected it. */
interface Outcome {
  id: string;
  outcome: 'killed' | 'survived' | 'timeout' | 'uncovered';
  by?: string;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '2' },
      // Maximum number of tests per mutant: the test beside its module first, then the fastest.
      tests: { type: 'string', default: '12' },
      // A part of the paths of the tests to run; by default all tests run.
      against: { type: 'string', default: '' },
      list: { type: 'boolean', default: false },
    },
  });
  const [sample, seed, jobs, most] = [values.sample, values.seed, values.jobs, values.tests].map(Number);
  if (!sample || !jobs || !most || seed === undefined || Number.isNaN(seed))
    throw new Error('--sample, --seed, --jobs and --tests must be numbers');
  const files = plantable(ROOT, positionals.length > 0 ? positionals : PROMISES);
  const sources = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
  const all = [...sources].flatMap(([file, source]) => mutantsOf(file, source));
  const chosen = seeded(seed).shuffled(all).slice(0, sample);
  const describe = ({ file, line, start, end, replacement }: Mutant) =>
    `${file}:${line} ${brief(sources.get(file)?.slice(start, end) ?? '')} → ${brief(replacement)}`;
  say(`${all.length} mutants in ${files.length} files; ${chosen.length} are tried, seed ${seed}`);
  if (values.list) for (const mutant of chosen) say(describe(mutant));
  if (values.list) return;

  const tests = compiledTests(ROOT).filter((test) => test.includes(values.against));
  const kept = join(KEPT, digestOf([...tests, ...sources.keys()]));
  mkdirSync(kept, { recursive: true });
  const trees = mkdtempSync(join(tmpdir(), 'godwit-mutation-'));
  // Tests start servers that run as another user and have folders in here.
  chmodSync(trees, 0o755);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      endTests();
      rmSync(trees, { recursive: true, force: true });
      process.exit(1);
    });
  try {
    const free = Array.from({ length: jobs }, (_, index) => join(trees, `tree-${index}`));
    for (const tree of free) makeTree(tree);
    const facts = await measure(tests, join(kept, 'tests.jsonl'), free[0] as string, jobs);
    const outcomes = readLines<Outcome>(join(kept, 'outcomes.jsonl'));
    let done = 0;
    await concurrently(chosen, jobs, async (mutant) => {
      const id = mutantId(mutant);
      if (!outcomes.has(id)) {
        const tree = free.pop() as string;
        const outcome = { id, ...(await tryMutant(mutant, sources.get(mutant.file) ?? '', tree, facts, most)) };
        free.push(tree);
        outcomes.set(id, outcome);
        appendFileSync(join(kept, 'outcomes.jsonl'), `${JSON.stringify(outcome)}\n`);
      }
      const { outcome, by } = outcomes.get(id) as Outcome;
      say(`${++done}/${chosen.length} ${outcome}${by ? ` by ${by}` : ''}: ${describe(mutant)}`);
    });
    const of = (outcome: Outcome['outcome']) =>
      chosen.filter((one) => outcomes.get(mutantId(one))?.outcome === outcome);
    for (const outcome of ['timeout', 'survived', 'uncovered'] as const)
      for (const mutant of of(outcome)) say(`${outcome}: ${describe(mutant)}`);
    const killed = of('killed').length;
    say(`${killed} of ${chosen.length} killed; ${of('timeout').length} detected only by a timeout`);
  } finally {
    rmSync(trees, { recursive: true, force: true });
  }
}

/**
 * Runs every test of a tree once without mutants, and measures its duration and coverage. Returns the passing tests.
 */
async function measure(tests: readonly string[], path: string, tree: string, jobs: number) {
  const facts = readLines<TestFacts & { id: string; passed: boolean }>(path);
  await concurrently(
    tests.filter((test) => !facts.has(test)),
    jobs,
    async (test) => {
      const own = `${tree}.${basename(test)}`;
      const coverage = `${own}.coverage`;
      const { outcome, ms } = await runTest(tree, test, { scratch: own, limitMs: 600_000, coverage });
      const fact = { id: test, ms, passed: outcome === 'passed', covered: readCoverage(coverage, tree) };
      facts.set(test, fact);
      appendFileSync(path, `${JSON.stringify(fact)}\n`);
      say(`${outcome} in ${(ms / 1_000).toFixed(1)} s without mutants: ${test}`);
    },
  );
  // A test that fails without a mutant cannot detect one.
  return new Map([...facts].filter(([, { passed }]) => passed));
}

async function tryMutant(
  mutant: Mutant,
  source: string,
  tree: string,
  facts: ReadonlyMap<string, TestFacts>,
  most: number,
): Promise<Omit<Outcome, 'id'>> {
  const { file, start, end, replacement } = mutant;
  const tests = testsFor(mutant, facts).slice(0, most);
  if (tests.length === 0) return { outcome: 'uncovered' };
  writeFileSync(join(tree, file), source.slice(0, start) + replacement + source.slice(end));
  // The template database has the original functions, so a mutant in SQL needs a template of its own.
  const shared = file.endsWith('.sql') ? mkdtempSync(`${tree}-functions-`) : undefined;
  let timedOut = '';
  try {
    for (const [test, { ms }] of tests) {
      const { outcome } = await runTest(tree, test, { scratch: `${tree}.scratch`, limitMs: 4 * ms + 20_000, shared });
      if (outcome === 'failed') return { outcome: 'killed', by: test };
      if (outcome === 'timeout') timedOut ||= test;
    }
  } finally {
    writeFileSync(join(tree, file), source);
    if (shared) await dropTemplate(shared, serverUrl('DATABASE_URL'));
  }
  return timedOut ? { outcome: 'timeout', by: timedOut } : { outcome: 'survived' };
}

/** The tests that execute the mutated code: the test beside its module first, then the fastest. */
function testsFor({ file, start }: Mutant, facts: ReadonlyMap<string, TestFacts>) {
  // Coverage does not see SQL functions; the module that calls the function stands for it.
  const module = file.endsWith('append_messages.sql') ? 'store/dist/messages/append.js' : file;
  const place = module === file ? start : 0;
  const name = basename(module).replace(/\.js$/, '');
  const isBeside = (test: string) => Number(basename(test) !== `${name}.test.js`);
  return [...facts]
    .filter(([, { covered }]) => isCovered(covered, module, place))
    .sort(([a, one], [b, other]) => isBeside(a) - isBeside(b) || one.ms - other.ms);
}

/** Creates a tree to mutate, with the compiled code and the installed packages of this checkout. */
function makeTree(folder: string): void {
  cpSync(ROOT, folder, { recursive: true, filter: (path) => path === ROOT || !LEFT_OUT.test(path) });
  borrowPackages(ROOT, folder);
}

/** The lines of a JSON Lines file that earlier runs left, by `id`. */
function readLines<T extends { id: string }>(path: string): Map<string, T> {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = text.split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as T).map((one) => [one.id, one]));
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

const brief = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 69)}…` : line || 'nothing';
};

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  },
);
