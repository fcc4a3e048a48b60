/** Reads a metric without labels from a page in the Prometheus text format; NaN if the page does not have it. */
export async function readMetric(page: string, name: string): Promise<number> {
  const text = await (await fetch(page)).text();
  return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}
