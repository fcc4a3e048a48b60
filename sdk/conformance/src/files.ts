import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder with the vectors: `frames/` and `scenarios/`. */
export const FOLDER = fileURLToPath(new URL('../../../schema/conformance/', import.meta.url));

/** The names of the JSON files of a folder, without their extension, sorted. */
export function namesIn(folder: 'frames' | 'scenarios'): string[] {
  return readdirSync(`${FOLDER}${folder}`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** Reads one file; throws with its name if it is not JSON. */
export function readJson(folder: 'frames' | 'scenarios', name: string): unknown {
  const path = `${FOLDER}${folder}/${name}.json`;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} cannot be read`, { cause });
  }
}
