// Fills in what is missing in `frames/` and `scenarios/`: `npm run vectors -w sdk/conformance`.
import { writeFileSync } from 'node:fs';
import { completeScenario, completeVectors } from './complete.js';
import { FOLDER, namesIn } from './files.js';
import { readScenario } from './scenario.js';
import { readVectors } from './vectors.js';

function write(file: string, value: unknown): void {
  writeFileSync(`${FOLDER}${file}.json`, `${JSON.stringify(value, null, 2)}\n`);
}

for (const [kind, type] of [
  ['client', 'ClientFrames'],
  ['server', 'ServerFrames'],
] as const) {
  const vectors = readVectors(kind);
  completeVectors(vectors, type);
  write(`frames/${kind}`, vectors);
}
for (const name of namesIn('scenarios')) {
  const { title, steps } = readScenario(name);
  completeScenario({ title, steps });
  write(`scenarios/${name}`, { title, steps });
}
