import { parseArgs } from 'node:util';
import { compare } from './report/compare.js';
import { report } from './report/report.js';
import { describeResult, publish } from './result.js';
import { scenarios } from './scenarios/index.js';
import { UsageError } from './usage-error.js';

const USAGE = `usage: npm run bench -- SCENARIO [options] [--json OUT]
       npm run bench -- compare A.json B.json
       npm run bench -- report RESULTS.json [--out FOLDER]
scenarios: ${Object.keys(scenarios).join(', ')}`;

/** What is done with results. */
const commands: Record<string, (args: string[]) => void> = { compare, report };

async function main([name = '', ...args]: string[]): Promise<number> {
  const command = commands[name];
  if (command) {
    command(args);
    return 0;
  }
  const scenario = scenarios[name];
  if (!scenario) throw new UsageError(USAGE);
  const { values } = parseArgs({ args, strict: false, options: { json: { type: 'string' } } });
  const startedAt = new Date();
  const found = await scenario(args);
  const result = describeResult(name, startedAt, found);
  publish(result, values.json as string | undefined);
  for (const failure of result.failed ?? []) process.stderr.write(`${name}: ${failure}\n`);
  return found.ok ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    const byUsage = error instanceof UsageError || error?.code?.startsWith?.('ERR_PARSE_ARGS');
    process.stderr.write(`${byUsage ? error.message : (error.stack ?? error)}\n`);
    process.exit(byUsage ? 2 : 1);
  },
);
