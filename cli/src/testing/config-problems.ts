import { type ConfigError, readConfig } from '../config/config.js';

/** Settings of an ordinary cluster. */
export const clusterSettings = {
  DATABASE_URL: 'postgres://user:password@db/godwit',
  REDIS_URL: 'redis://:password@cache',
  AUTH_SECRET: 'x'.repeat(32),
  INTERNAL_TOKEN: 'y'.repeat(32),
};

/** The mistakes that reading a configuration reports; none if it is valid. */
export function configProblems(...args: Parameters<typeof readConfig>): readonly string[] {
  try {
    readConfig(...args);
    return [];
  } catch (error) {
    return (error as ConfigError).problems;
  }
}

/** The settings that mistakes name, sorted. */
export const namesOf = (problems: readonly string[]) =>
  problems.map((problem) => problem.split(':')[0] as string).sort();
