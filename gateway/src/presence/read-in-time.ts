/** Milliseconds after which presence counts as unreadable: later reads wait for earlier ones. */
const READ_MS = 10_000;

/** Resolves as a read of presence does, or rejects if it is not answered within READ_MS. */
export async function readInTime<T>(read: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`presence was not read within ${READ_MS} ms`)), READ_MS);
  });
  try {
    return await Promise.race([read, late]);
  } finally {
    clearTimeout(timer);
  }
}
