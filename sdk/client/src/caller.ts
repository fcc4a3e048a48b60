import { GodwitError } from '@godwit/schema/client';

/**
 * Makes the stack of an error name the code that made the request: the error itself was made later, where the reply
 * arrived. `caller` is an Error that was made during the call. Returns what was thrown.
 */
export function calledFrom(caller: Error, thrown: unknown): unknown {
  if (!(thrown instanceof GodwitError)) return thrown;
  const stack = caller.stack ?? '';
  const frames = stack.replace(/^Error(\n|$)/, '');
  // Only the engines whose stacks begin with the error itself show it so.
  thrown.stack = frames === stack ? frames : `${thrown}\n${frames}`;
  return thrown;
}
