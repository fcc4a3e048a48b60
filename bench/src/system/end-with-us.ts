import type { ChildProcess } from 'node:child_process';

const children = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** Ends a process with this one, however that ends: a measurement that is interrupted leaves nothing behind. */
export function endWithUs<C extends ChildProcess>(child: C): C {
  if (process.listenerCount('SIGTERM') === 0)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}
