/** A metric by which pods are scaled, as a HorizontalPodAutoscaler reads it. */
export interface MetricReading {
  /** The average over all pods. */
  average: number;
  /** The target of the average. */
  target: number;
}

/** The largest change within a period. */
interface ScalingPolicy {
  type: 'Pods' | 'Percent';
  value: number;
  periodSeconds: number;
}

/** The rules of one direction of `spec.behavior`. */
export interface ScalingRules {
  stabilizationWindowSeconds: number;
  policies: readonly ScalingPolicy[];
}

/** The part of a HorizontalPodAutoscaler's `spec` that is implemented here. */
export interface AutoscalerSpec {
  minReplicas: number;
  maxReplicas: number;
  behavior: { scaleUp: ScalingRules; scaleDown: ScalingRules };
}

/** The largest relative deviation from the target that causes no change. */
const TOLERANCE = 0.1;

/**
 * The replicas that the metrics demand: `ceil(current × average / target)` for each metric outside the tolerance,
 * `current` for each within it, and of all these the highest. Source: Kubernetes documentation, "Algorithm details".
 */
export function wanted(current: number, readings: readonly MetricReading[]): number {
  const each = readings.map(({ average, target }) => {
    const ratio = average / target;
    return Math.abs(ratio - 1) <= TOLERANCE ? current : Math.ceil(current * ratio);
  });
  return each.length > 0 ? Math.max(...each) : current;
}

/**
 * The controller of one HorizontalPodAutoscaler. Its earlier recommendations and changes bound the next change. Times
 * are in seconds.
 */
export class HorizontalPodAutoscaler {
  readonly #spec: AutoscalerSpec;
  readonly #recommendations: { at: number; replicas: number }[] = [];
  readonly #changes: { at: number; by: number }[] = [];

  constructor(spec: AutoscalerSpec) {
    this.#spec = spec;
  }

  /** The new number of replicas. */
  reconcile(now: number, current: number, readings: readonly MetricReading[]): number {
    const { minReplicas, maxReplicas } = this.#spec;
    const stable = this.#stabilized(now, current, wanted(current, readings));
    const within = Math.min(maxReplicas, Math.max(minReplicas, this.#limited(now, current, stable)));
    if (within !== current) this.#changes.push({ at: now, by: within - current });
    return within;
  }

  /**
   * Applies the stabilization windows: scales up at most to the lowest recommendation within the window of scaling up,
   * and down at most to the highest within the window of scaling down.
   */
  #stabilized(now: number, current: number, recommended: number): number {
    const { scaleUp, scaleDown } = this.#spec.behavior;
    this.#recommendations.push({ at: now, replicas: recommended });
    const within = (seconds: number) =>
      this.#recommendations.filter(({ at }) => at > now - seconds || at === now).map(({ replicas }) => replicas);
    const least = Math.min(...within(scaleUp.stabilizationWindowSeconds));
    const most = Math.max(...within(scaleDown.stabilizationWindowSeconds));
    return Math.min(Math.max(current, least), most);
  }

  /** Limits the change to the most permissive policy. */
  #limited(now: number, current: number, desired: number): number {
    const { scaleUp, scaleDown } = this.#spec.behavior;
    const changed = (sign: 1 | -1, seconds: number) =>
      this.#changes
        .filter(({ at, by }) => at > now - seconds && Math.sign(by) === sign)
        .reduce((sum, { by }) => sum + by, 0);
    if (desired > current) {
      const limits = scaleUp.policies.map(({ type, value, periodSeconds }) => {
        const before = current - changed(1, periodSeconds);
        return type === 'Pods' ? before + value : Math.ceil(before * (1 + value / 100));
      });
      return Math.max(current, Math.min(desired, ...(limits.length > 0 ? [Math.max(...limits)] : [])));
    }
    if (desired < current) {
      const limits = scaleDown.policies.map(({ type, value, periodSeconds }) => {
        const before = current - changed(-1, periodSeconds);
        return type === 'Pods' ? before - value : Math.floor(before * (1 - value / 100));
      });
      return Math.min(current, Math.max(desired, ...(limits.length > 0 ? [Math.min(...limits)] : [])));
    }
    return current;
  }
}
