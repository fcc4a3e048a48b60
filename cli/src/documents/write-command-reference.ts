// Renews the part of docs/reference/command-line.md that follows from the commands.
import { readFileSync, writeFileSync } from 'node:fs';
import { commandReference, REFERENCE_HEADING } from './command-reference.js';
import { ROOT } from './documents.js';

const path = `${ROOT}docs/reference/command-line.md`;
const text = readFileSync(path, 'utf8');
const end = text.indexOf(REFERENCE_HEADING) + REFERENCE_HEADING.length;
writeFileSync(path, text.slice(0, end) + commandReference());
