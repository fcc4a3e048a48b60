import process from 'node:process';
import { check } from './check.mjs';

await check(JSON.parse(process.env.GODWIT_CHECK));
console.log('as it should be');
