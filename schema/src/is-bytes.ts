/** Whether a value is a Uint8Array, of any realm: a frame, or the page of a test, has a class of its own. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}
