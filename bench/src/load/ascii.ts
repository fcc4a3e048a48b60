const [ZERO, NINE, QUOTE, COLON, Y] = [48, 57, 34, 58, 121];

/** The decimal number that begins at `at`; 0 if there is no digit. */
export function numberAt(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let index = at; isDigit(bytes[index]); index++) value = value * 10 + ((bytes[index] as number) - ZERO);
  return value;
}

/** The end of the digits that begin at `at`. */
export function afterDigits(bytes: Uint8Array, at: number): number {
  let end = at;
  while (isDigit(bytes[end])) end++;
  return end;
}

/**
 * The start of the value of `"body":"` in a JSON text without whitespace, in which no other key of a string ends in
 * `y`; the length of the text if there is none.
 */
export function bodyStart(json: Uint8Array): number {
  // A quote within a JSON string follows a backslash, so these four characters can only be the end of a key.
  for (let at = 4; at < json.length; at++) {
    if (json[at - 1] === QUOTE && json[at - 2] === COLON && json[at - 3] === QUOTE && json[at - 4] === Y) return at;
  }
  return json.length;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE;
