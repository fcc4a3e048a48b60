import type { ChildProcess } from 'node:child_process';

const children = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** Kills a child process when this process exits, so that an interrupted measurement leaves no process running. */
export function endWithUs<C extends ChildProcess>(child: C): C {
  if (process.listenerCount('SIGTERM') === 0)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}
