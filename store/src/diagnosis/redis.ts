import { openRedis } from '../redis/redis-servers.js';
import { clockFinding, type Finding, findings, withinLook } from './finding.js';

const { ok, warning, failed } = findings('redis');
/** The oldest version that the tests run on. */
const OLDEST = 7;

/** The action for each error, by a word in its message. */
const REMEDIES: readonly (readonly [word: string, remedy: string])[] = [
  ['NOAUTH', 'add the password to REDIS_URL: redis://:PASSWORD@HOST'],
  ['WRONGPASS', 'correct the password in REDIS_URL; characters such as @ and / are percent-encoded'],
  [
    'NOPERM',
    'allow the user of REDIS_URL all commands on keys and channels that begin with REDIS_PREFIX (ACL SETUSER)',
  ],
  ['READONLY', 'name the master in REDIS_URL: this server is a replica'],
  ['MISCONF', 'mend the persistence of Redis: it refuses writes, see its log'],
  ['LOADING', 'wait: Redis loads its data'],
  ['OOM', 'raise maxmemory of Redis'],
  ['ECONNREFUSED', 'start Redis, or correct host and port in REDIS_URL'],
  ['ENOTFOUND', 'correct the host in REDIS_URL: its name does not resolve'],
  [
    'certificate',
    'let the certificate of Redis name the host in REDIS_URL, and trust its authority (NODE_EXTRA_CA_CERTS)',
  ],
];

/** Looks at Redis, and writes one key under the prefix, which expires by itself. */
export async function diagnoseRedis(url: string, prefix: string): Promise<Finding[]> {
  let lastError = '';
  const servers = openRedis({ url, prefix }, { onError: (error) => (lastError = error.message || lastError) });
  try {
    await withinLook(new Promise<void>((resolve) => servers.onReady(resolve)));
    const { commands } = servers;
    const asked = Date.now();
    const [seconds = 0, micros = 0] = (await withinLook(commands.time())).map(Number);
    const clock = clockFinding('Redis', seconds * 1_000 + micros / 1_000, asked, Date.now());
    await withinLook(commands.set(`${prefix}doctor`, '1', 'EX', 10));
    const info = await withinLook(commands.info());
    const value = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? '';
    const version = value('redis_version');
    const policy = value('maxmemory_policy');
    const found: Finding[] = [];
    if (Number.parseInt(version, 10) < OLDEST)
      found.push(warning(`version ${version} is older than ${OLDEST}`, `upgrade Redis to ${OLDEST} or later`));
    if (policy && policy !== 'noeviction' && value('maxmemory') !== '0')
      found.push(
        warning(
          `maxmemory-policy is ${policy}: presence and limits vanish when memory is short`,
          'set maxmemory-policy noeviction, and give Redis the memory that it needs',
        ),
      );
    if (found.length === 0) found.push(ok(`version ${version}, ${value('used_memory_human')} in use`));
    return clock ? [...found, clock] : found;
  } catch (error) {
    // The error of the connection tells more than the late answer that it caused.
    const detail = lastError || (error as Error).message;
    const remedy = REMEDIES.find(([word]) => detail.includes(word))?.[1] ?? 'see the log of Redis';
    return [failed(`cannot be used: ${detail}`, remedy)];
  } finally {
    servers.close();
  }
}
