/**
 * Says where a value lacks what is expected: every field of an expected object must match, and others are ignored;
 * arrays match item by item. Returns undefined if it matches.
 */
export function mismatch(expected: unknown, found: unknown, path = ''): string | undefined {
  if (typeof expected !== 'object' || expected === null)
    return expected === found ? undefined : `${path || 'it'} must be ${shown(expected)}, is ${shown(found)}`;
  if (typeof found !== 'object' || found === null)
    return `${path || 'it'} must be ${shown(expected)}, is ${shown(found)}`;
  if (Array.isArray(expected)) {
    const items = found as unknown[];
    if (!Array.isArray(found) || items.length !== expected.length)
      return `${path} must be ${shown(expected)}, is ${shown(found)}`;
  }
  for (const [name, value] of Object.entries(expected)) {
    const problem = mismatch(value, (found as Record<string, unknown>)[name], path ? `${path}.${name}` : name);
    if (problem) return problem;
  }
  return undefined;
}

function shown(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value);
}
