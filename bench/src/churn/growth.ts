import { median } from '../measure/median.js';

/** Growth below either is noise: of the collector, whose heap breathes, and of code that is still being compiled. */
const [NOISE_MIB, NOISE_SHARE] = [32, 0.15];
const TENTHS = 10;

/** How a value grew over a run. */
export interface Growth {
  /** The median of the last tenth of the samples minus that of the second tenth. */
  grown: number;
  /** The median of the last tenth minus that of the sixth. */
  lately: number;
  /**
   * `grown` is more than 32 MiB and more than 15 % of the second tenth, and more than a quarter of it came in the last
   * four tenths: a heap that grew early and then stayed does not count.
   */
  keepsGrowing: boolean;
}

/** Judges samples, in MiB, that were taken at equal distances over a run. Throws with fewer than ten samples. */
export function growthOf(samples: readonly number[]): Growth {
  if (samples.length < TENTHS) throw new Error(`${samples.length} samples are too few: at least ${TENTHS} are needed`);
  const tenth = (n: number) =>
    median(samples.slice(Math.floor((samples.length * (n - 1)) / TENTHS), Math.floor((samples.length * n) / TENTHS)));
  const [second, sixth, last] = [tenth(2), tenth(6), tenth(10)];
  const [grown, lately] = [last - second, last - sixth];
  return { grown, lately, keepsGrowing: grown > Math.max(NOISE_MIB, second * NOISE_SHARE) && lately > grown / 4 };
}
