/** What a page of metrics, as Prometheus reads it, says of one without labels; NaN where it says nothing. */
export async function readMetric(page: string, name: string): Promise<number> {
  const text = await (await fetch(page)).text();
  return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}
