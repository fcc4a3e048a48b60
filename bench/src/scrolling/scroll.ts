import type { launchChromium } from '@godwit/store/testing';

type Browser = Awaited<ReturnType<typeof launchChromium>>;

/** Measured parts of the way: the heap is measured after each. */
const PARTS = 10;
const MIB = 2 ** 20;

/** Runs in the page: scrolls up until message `until` is there; resolves with the milliseconds of each frame. */
function scrollTo({ until, pixels }: { until: number; pixels: number }): Promise<number[]> {
  const list = document.querySelector('.messages') as HTMLElement;
  const first = () => Number(/message (\d+)/.exec(list.firstElementChild?.textContent ?? '')?.[1]);
  return new Promise((resolve) => {
    const frames: number[] = [];
    let before = performance.now();
    const step = (now: number) => {
      frames.push(now - before);
      before = now;
      list.scrollTop -= pixels;
      if (first() > until || (until === 1 && list.scrollTop > 0)) requestAnimationFrame(step);
      else resolve(frames);
    };
    requestAnimationFrame(step);
  });
}

/** Scrolls the only conversation of a page from message `count` to the first one, and prints what it measures. */
export async function scroll(browser: Browser, address: string, count: number, pixels: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 800 } });
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  await page.locator('nav button').click();
  await page.locator('.messages p', { hasText: `message ${count} ` }).waitFor();
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / MIB;
  };
  const heaps = [await heap()];
  const frames: number[] = [];
  let most = 0;
  for (let part = PARTS - 1; part >= 0; part--) {
    const until = Math.max(1, Math.floor((count * part) / PARTS));
    frames.push(...(await page.evaluate(scrollTo, { until, pixels })));
    most = Math.max(most, await page.locator('.messages p').count());
    heaps.push(await heap());
  }
  const seconds = frames.reduce((sum, ms) => sum + ms, 0) / 1_000;
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  const print = (text: string) => process.stdout.write(`${text}\n`);
  print(`${count} messages in ${seconds.toFixed(1)} s, ${pixels} pixels in each of ${frames.length} frames`);
  print(`${(frames.length / seconds).toFixed(1)} frames a second`);
  print(`milliseconds of a frame: median ${at(0.5)}, 99 of 100 ${at(0.99)}, longest ${at(1)}`);
  print(`heap: ${heaps.map((mib) => mib.toFixed(1)).join(', ')} MiB; at most ${most} messages in the page`);
}
