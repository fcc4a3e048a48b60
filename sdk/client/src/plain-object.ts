/**
 * A decoded message as a plain object with every field of its own. The codec keeps defaults on prototypes, which spreading,
 * `structuredClone` and `postMessage` leave behind; and its bytes share one buffer with all that came together.
 */
export function plainObject<T>(decoded: T): T {
  return plain(decoded) as T;
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (Array.isArray(value)) return value.map(plain);
  const copy: Record<string, unknown> = {};
  // Includes the prototype's fields: they are the defaults of absent fields.
  for (const name in value) copy[name] = plain((value as Record<string, unknown>)[name]);
  return copy;
}
