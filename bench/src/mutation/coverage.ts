import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The parts of files that a test executed, as pairs of start and end, by the file's path from the root. */
export type Covered = Record<string, [number, number][]>;

interface Range {
  startOffset: number;
  endOffset: number;
  count: number;
}

/** Reads the parts of files under `root` that processes with NODE_V8_COVERAGE=`folder` executed. Removes the folder. */
export function readCoverage(folder: string, root: string): Covered {
  const covered: Covered = {};
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    let scripts: { url: string; functions: { ranges: Range[] }[] }[];
    try {
      scripts = JSON.parse(readFileSync(join(folder, name), 'utf8')).result;
    } catch {
      // The process was killed while it wrote this file.
      continue;
    }
    for (const { url, functions } of scripts) {
      if (!url.startsWith('file:')) continue;
      const path = fileURLToPath(url);
      if (!path.startsWith(`${root}/`) || path.includes('/node_modules/')) continue;
      const file = path.slice(root.length + 1);
      covered[file] = merge([...(covered[file] ?? []), ...carriedOut(functions.flatMap(({ ranges }) => ranges))]);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return covered;
}

/** The executed parts of nested ranges: at each place the count of the innermost range decides. */
function carriedOut(ranges: readonly Range[]): [number, number][] {
  const ordered = [...ranges].sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  const parts: [number, number][] = [];
  const open: Range[] = [];
  let at = 0;
  const upTo = (offset: number) => {
    const inner = open.at(-1);
    if (inner && inner.count > 0 && offset > at) parts.push([at, offset]);
    at = Math.max(at, offset);
  };
  const closeUntil = (offset: number) => {
    for (let inner = open.at(-1); inner && inner.endOffset <= offset; inner = open.at(-1)) {
      upTo(inner.endOffset);
      open.pop();
    }
  };
  for (const range of ordered) {
    closeUntil(range.startOffset);
    upTo(range.startOffset);
    open.push(range);
  }
  closeUntil(Number.MAX_SAFE_INTEGER);
  return parts;
}

function merge(parts: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of parts.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Whether the code at an offset of a file was executed. */
export function isCovered(covered: Covered, file: string, offset: number): boolean {
  return covered[file]?.some(([start, end]) => start <= offset && offset < end) ?? false;
}
