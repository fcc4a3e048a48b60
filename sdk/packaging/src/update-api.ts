// Updates the committed reports of the public API: `npm run api -w sdk/packaging`.
import { writeFileSync } from 'node:fs';
import { committedPath, ENTRIES, reportOf } from './api-report.js';

for (const entry of ENTRIES) writeFileSync(committedPath(entry), reportOf(entry));
