// For Jest and Vitest, whose globals these are.
import process from 'node:process';
import { check } from './check.mjs';

test('the main path of the client', () => check(JSON.parse(process.env.GODWIT_CHECK)), 60_000);
