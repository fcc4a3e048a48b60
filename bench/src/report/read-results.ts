import { readFileSync } from 'node:fs';
import type { Machine, Metrics, Result } from '../result.js';
import { UsageError } from '../usage-error.js';

/**
 * Reads a file with a result or an array of results. A metric that is null was not a finite number, and is omitted.
 * Throws a UsageError that names the file and the error.
 */
export function readResults(file: string): Result[] {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!Array.isArray(content)) return [parseResult(content, 'the result')];
    if (content.length === 0) throw new Error('the array of results is empty');
    return content.map((value, index) => parseResult(value, `result ${index + 1}`));
  } catch (error) {
    throw new UsageError(`${file} is not a file of results: ${(error as Error).message}`);
  }
}

function parseResult(value: unknown, where: string): Result {
  const fields = objectOf(value, where);
  const { rounds, failed = [] } = fields;
  if (!Array.isArray(rounds)) throw new Error(`${where}: rounds must be an array`);
  if (!Array.isArray(failed)) throw new Error(`${where}: failed must be an array`);
  const started_at = stringOf(fields.started_at, `${where}: started_at`);
  if (Number.isNaN(Date.parse(started_at))) throw new Error(`${where}: started_at must be a time`);
  return {
    scenario: stringOf(fields.scenario, `${where}: scenario`),
    started_at,
    machine: machineOf(fields.machine, `${where}: machine`),
    versions: mapOf(fields.versions, `${where}: versions`, stringOf),
    rounds: rounds.map((round, index) => metricsOf(round, `${where}: rounds[${index}]`)),
    metrics: metricsOf(fields.metrics, `${where}: metrics`),
    failed: failed.map((text, index) => stringOf(text, `${where}: failed[${index}]`)),
  };
}

function machineOf(value: unknown, where: string): Machine {
  const fields = objectOf(value, where);
  return {
    cpu: stringOf(fields.cpu, `${where}.cpu`),
    cores: numberOf(fields.cores, `${where}.cores`),
    memory_gib: numberOf(fields.memory_gib, `${where}.memory_gib`),
    os: stringOf(fields.os, `${where}.os`),
    kernel: stringOf(fields.kernel, `${where}.kernel`),
  };
}

function metricsOf(value: unknown, where: string): Metrics {
  const entries = Object.entries(objectOf(value, where)).filter(([, metric]) => metric !== null);
  return mapOf(Object.fromEntries(entries), where, numberOf);
}

function mapOf<T>(value: unknown, where: string, parse: (value: unknown, where: string) => T): Record<string, T> {
  const entries = Object.entries(objectOf(value, where));
  return Object.fromEntries(entries.map(([name, each]) => [name, parse(each, `${where}.${name}`)]));
}

function objectOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where} must be an object`);
  return value as Record<string, unknown>;
}

function stringOf(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new Error(`${where} must be a string`);
  return value;
}

function numberOf(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${where} must be a number`);
  return value;
}
