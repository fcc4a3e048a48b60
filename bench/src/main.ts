import { parseArgs } from 'node:util';
import { all } from './all.js';
import { compare } from './report/compare.js';
import { report } from './report/report.js';
import { describeResult, publish } from './result.js';
import { scenarios } from './scenarios/index.js';
import { serverVersions } from './system/server-processes.js';
import { underServers } from './under-servers.js';
import { UsageError } from './usage-error.js';

const USAGE = `usage: npm run bench -- SCENARIO [options] [--json OUT] [--embedded]
       npm run bench -- all [--json OUT]
       npm run bench -- compare A.json B.json
       npm run bench -- report RESULTS.json|REPORT.md [--out FOLDER]
scenarios: ${Object.keys(scenarios).join(', ')}`;

/** Commands other than scenarios. */
const commands: Record<string, (args: string[]) => unknown> = { all, compare, report };

async function main([name = '', ...given]: string[]): Promise<number> {
  const command = commands[name];
  if (command) {
    const status = await command(given);
    return typeof status === 'number' ? status : 0;
  }
  const scenario = scenarios[name];
  if (!scenario) throw new UsageError(USAGE);
  // --embedded runs on the embedded defaults; otherwise the servers are those of DATABASE_URL and REDIS_URL, or
  // private.
  const args = given.filter((argument) => argument !== '--embedded');
  const embedded = args.length < given.length;
  if (!embedded && !(process.env.DATABASE_URL && process.env.REDIS_URL)) return underServers(name, args);
  if (embedded) Object.assign(process.env, { DATABASE_URL: '', REDIS_URL: '' });
  const { values } = parseArgs({ args, strict: false, options: { json: { type: 'string' } } });
  const startedAt = new Date();
  const found = await scenario(args);
  const versions = { ...(await serverVersions(process.env)), ...found.versions };
  const result = describeResult(name, startedAt, { ...found, versions });
  publish(result, values.json as string | undefined);
  for (const failure of result.failed ?? []) process.stderr.write(`${name}: ${failure}\n`);
  return result.failed?.length ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    const byUsage = error instanceof UsageError || error?.code?.startsWith?.('ERR_PARSE_ARGS');
    process.stderr.write(`${byUsage ? error.message : (error.stack ?? error)}\n`);
    process.exit(byUsage ? 2 : 1);
  },
);
