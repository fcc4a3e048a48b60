// The types of settings: each reads the text of an environment variable, and names what is wrong with it.
import { createECDH } from 'node:crypto';
import { parseRange } from '@godwit/store/addresses';
import { parseNatsServers, parsePostgresUrl, parseServiceKeys } from '@godwit/store/settings';
import { z } from 'zod';

export const port = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((value) => value <= 65_535, 'must be at most 65535')
    .default(fallback);
export const seconds = (least: number, most: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, 'must be a number of seconds')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be ${least} to ${most} seconds`)
    .default(fallback);
export const count = (most: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,13}$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value <= most, `must be at most ${most}`)
    .default(fallback);
export const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be a URL that begins with ${protocols.map((name) => `${name}//`).join(' or ')}`,
  });
/** A URL of a Postgres database with known parameters only, or a URL with one of the given protocols. */
export const databaseUrl = (...protocols: string[]) =>
  url('postgres:', 'postgresql:', ...protocols).superRefine((text, context) => {
    if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) return;
    try {
      parsePostgresUrl(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
    }
  });
/** A value of another type, or `off`. */
export const offOr = (type: z.ZodType<string, string>) =>
  z.string().superRefine((text, context) => {
    if (text === 'off') return;
    for (const { message } of type.safeParse(text).error?.issues ?? []) context.addIssue({ code: 'custom', message });
  });
const redisServer = url('redis:', 'rediss:');
/** One Redis server, or some servers of a cluster: `redis-cluster://[[USER]:PASSWORD@]HOST[:PORT][,HOST[:PORT] …]`. */
export const redisUrl = z.string().refine((text) => {
  const [, scheme, hosts = ''] = /^(rediss?)-cluster:\/\/(?:[^@/]*@)?([^@/]+)$/.exec(text) ?? [];
  if (!scheme) return redisServer.safeParse(text).success;
  return hosts.split(',').every((host) => URL.canParse(`redis://${host}`) && new URL(`redis://${host}`).hostname);
}, 'must be a URL that begins with redis:// or rediss://; for a cluster redis-cluster:// or rediss-cluster://, HOST:PORT,HOST:PORT');
const amqpServer = url('amqp:', 'amqps:');
/** One RabbitMQ server, or some servers of a NATS cluster. */
export const brokerUrl = z.string().superRefine((text, context) => {
  try {
    if (text.startsWith('nats://')) parseNatsServers(text);
    else if (!amqpServer.safeParse(text).success)
      throw new Error('must be a URL that begins with nats://, amqp:// or amqps://');
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
  }
});
export const days = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a number of days')
  .transform(Number)
  .refine((value) => value <= 36_500, 'must be at most 36500 days')
  .default(0);
/** A limit of connections, with the default of `connectionLimits`. */
export const limit = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, 'must be a number')
    .transform(Number)
    .refine((value) => value >= 1 && value <= 1_000_000, 'must be 1 to 1000000')
    .default(fallback);
export const ipRange = z.string().superRefine((text, context) => {
  try {
    parseRange(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
  }
});
/** An origin as browsers send it: without a path, a default port or capitals. */
export const origin = z
  .string()
  .refine(
    (text) =>
      /^https?:/i.test(text)
        ? URL.canParse(text) && new URL(text).origin === text
        : /^[a-z][a-z0-9+.-]*:\/\/[^/\s]+$/.test(text),
    'must be an origin as browsers send it, such as https://app.example.com',
  );
export const list = <T extends z.ZodType<string, string>>(item: T, most = 20) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(item).max(most));
/** `key=value,key=value` with percent-encoded values: the format of OpenTelemetry. */
export const pairs = z
  .string()
  .default('')
  .transform((text, context) => {
    const found: Record<string, string> = {};
    for (const pair of text.split(',').filter((part) => part.trim())) {
      const at = pair.indexOf('=');
      try {
        if (at < 1) throw new Error();
        found[pair.slice(0, at).trim()] = decodeURIComponent(pair.slice(at + 1).trim());
      } catch {
        context.addIssue({ code: 'custom', message: 'must be key=value,key=value with percent-encoded values' });
      }
    }
    return found;
  });
export const serviceKeys = z
  .string()
  .default('')
  .transform((text, context) => {
    try {
      return parseServiceKeys(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return [];
    }
  });
/** A key of a number of bytes in base64url without padding. */
export const base64url = (bytes: number) =>
  z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64url');
    return decoded.length === bytes && decoded.toString('base64url') === text;
  }, `must be ${bytes} bytes in base64url`);
/** The public key on P-256 of a private one, both in base64url; undefined if the private one is not valid. */
export const publicKeyOf = (privateKey: string): string | undefined => {
  try {
    const pair = createECDH('prime256v1');
    pair.setPrivateKey(privateKey, 'base64url');
    return pair.getPublicKey('base64url');
  } catch {
    return undefined;
  }
};
export const secret = z.string().min(32, 'must be at least 32 characters');
