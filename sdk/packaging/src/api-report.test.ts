import { readFileSync } from 'node:fs';
import t from 'tap';
import { committedPath, ENTRIES, reportOf } from './api-report.js';

for (const entry of ENTRIES)
  t.test(`${entry.report}: the public API is the one that was reviewed`, async (t) => {
    const committed = readFileSync(committedPath(entry), 'utf8');
    t.equal(reportOf(entry), committed, 'if the change is meant: npm run api -w sdk/packaging');
  });
