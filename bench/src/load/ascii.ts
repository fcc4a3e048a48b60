const [ZERO, NINE, QUOTE, COLON, Y] = [48, 57, 34, 58, 121];

/** The number whose digits begin here; 0 where there are none. */
export function numberAt(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let index = at; isDigit(bytes[index]); index++) value = value * 10 + ((bytes[index] as number) - ZERO);
  return value;
}

/** Where the digits end that begin here. */
export function afterDigits(bytes: Uint8Array, at: number): number {
  let end = at;
  while (isDigit(bytes[end])) end++;
  return end;
}

/**
 * Where the value of `"body":"` begins in a JSON text without whitespace, in which no other string's key ends in `y`; the
 * text's length where there is none.
 */
export function bodyStart(json: Uint8Array): number {
  // In JSON, a quote within a string has a backslash before it: these four are the end of a key and nothing else.
  for (let at = 4; at < json.length; at++) {
    if (json[at - 1] === QUOTE && json[at - 2] === COLON && json[at - 3] === QUOTE && json[at - 4] === Y) return at;
  }
  return json.length;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE;
