/**
 * Environment for a process that is started as users start it: it prints its effective size of a semi-space of the young
 * generation and the flags it was given, as one line of JSON, and ends before it does anything else.
 */
export const TELL_HEAP = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`
    import { getHeapSpaceStatistics } from 'node:v8';
    const [program = ''] = process.argv.slice(1);
    if (/godwit(.js)?$/.test(program)) {
      const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
      console.log(JSON.stringify({ semiSpaceMb: young.space_size / 2 ** 20, flags: process.execArgv }));
      process.exit();
    }`)}`,
};

/** Heap settings that every process of Godwit must have, however it was started. */
export const HEAP_SETTINGS = {
  semiSpaceMb: 32,
  flags: ['--max-semi-space-size=32', '--min-semi-space-size=32', '--initial-old-space-size=256'],
};

/** Finds what a process printed of its heap. Throws where it printed nothing of the kind. */
export function readHeapSettings(output: string): unknown {
  const line = output.split('\n').find((text) => text.startsWith('{"semiSpaceMb"'));
  if (!line) throw new Error(`no word of the heap in ${JSON.stringify(output)}`);
  return JSON.parse(line);
}
