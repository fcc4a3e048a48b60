/** A figure that pods are scaled by, as a HorizontalPodAutoscaler sees it. */
export interface MetricReading {
  /** The average over all pods. */
  average: number;
  /** What the average is to be. */
  target: number;
}

/** How much may be changed within some time. */
interface ScalingPolicy {
  type: 'Pods' | 'Percent';
  value: number;
  periodSeconds: number;
}

/** A direction of `spec.behavior`. */
export interface ScalingRules {
  stabilizationWindowSeconds: number;
  policies: readonly ScalingPolicy[];
}

/** `spec` of a HorizontalPodAutoscaler, as far as it is followed here. */
export interface AutoscalerSpec {
  minReplicas: number;
  maxReplicas: number;
  behavior: { scaleUp: ScalingRules; scaleDown: ScalingRules };
}

/** How far from its target a figure may be without anything being done. */
const TOLERANCE = 0.1;

/**
 * The replicas that figures ask for: for each `ceil(current × average / target)`, unless it is within the tolerance, and of
 * all of them the most. As the Kubernetes documentation has it under "Algorithm details".
 */
export function wanted(current: number, readings: readonly MetricReading[]): number {
  const each = readings.map(({ average, target }) => {
    const ratio = average / target;
    return Math.abs(ratio - 1) <= TOLERANCE ? current : Math.ceil(current * ratio);
  });
  return each.length > 0 ? Math.max(...each) : current;
}

/** The controller of one HorizontalPodAutoscaler: what it recommended and did before bounds what it does. Times are in seconds. */
export class HorizontalPodAutoscaler {
  readonly #spec: AutoscalerSpec;
  readonly #recommendations: { at: number; replicas: number }[] = [];
  readonly #changes: { at: number; by: number }[] = [];

  constructor(spec: AutoscalerSpec) {
    this.#spec = spec;
  }

  /** How many replicas there are to be from now on. */
  reconcile(now: number, current: number, readings: readonly MetricReading[]): number {
    const { minReplicas, maxReplicas } = this.#spec;
    const stable = this.#stabilized(now, current, wanted(current, readings));
    const within = Math.min(maxReplicas, Math.max(minReplicas, this.#limited(now, current, stable)));
    if (within !== current) this.#changes.push({ at: now, by: within - current });
    return within;
  }

  /** Not above the least that was recommended within the window of scaling up, nor below the most within that of scaling down. */
  #stabilized(now: number, current: number, recommended: number): number {
    const { scaleUp, scaleDown } = this.#spec.behavior;
    this.#recommendations.push({ at: now, replicas: recommended });
    const within = (seconds: number) =>
      this.#recommendations.filter(({ at }) => at > now - seconds || at === now).map(({ replicas }) => replicas);
    const least = Math.min(...within(scaleUp.stabilizationWindowSeconds));
    const most = Math.max(...within(scaleDown.stabilizationWindowSeconds));
    return Math.min(Math.max(current, least), most);
  }

  /** No further than the most generous policy lets it. */
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
