/**
 * Environment that makes a process of Godwit print, as one line of JSON, its effective semi-space size of the young
 * generation and its flags, and exit before it does anything else. The process is started in the way that users start
 * it.
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

/** The heap settings that every process of Godwit must have, however it is started. */
export const HEAP_SETTINGS = {
  semiSpaceMb: 32,
  flags: ['--max-semi-space-size=32', '--min-semi-space-size=32', '--initial-old-space-size=256'],
};

/** Finds the heap settings that a process printed. Throws if it printed none. */
export function readHeapSettings(output: string): unknown {
  const line = output.split('\n').find((text) => text.startsWith('{"semiSpaceMb"'));
  if (!line) throw new Error(`no heap settings in ${JSON.stringify(output)}`);
  return JSON.parse(line);
}
