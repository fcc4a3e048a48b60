import t from 'tap';
import {
  type AutoscalerSpec,
  HorizontalPodAutoscaler,
  type ScalingRules,
  wanted,
} from './horizontal-pod-autoscaler.js';

const AT_ONCE: ScalingRules = { stabilizationWindowSeconds: 0, policies: [] };
const spec = (behavior: Partial<AutoscalerSpec['behavior']>, maxReplicas = 100): AutoscalerSpec => ({
  minReplicas: 1,
  maxReplicas,
  behavior: { scaleUp: AT_ONCE, scaleDown: AT_ONCE, ...behavior },
});
const average = (value: number) => [{ average: value, target: 100 }];

t.test('twice the target doubles the pods, half halves them, within 10 % they stay (Kubernetes documentation)', (t) => {
  t.equal(wanted(3, [{ average: 200, target: 100 }]), 6);
  t.equal(wanted(4, [{ average: 50, target: 100 }]), 2);
  t.equal(wanted(10, average(109)), 10);
  t.equal(wanted(10, average(91)), 10);
  t.equal(wanted(10, average(111)), 12);
  t.equal(wanted(3, [...average(50), ...average(150)]), 5, 'the metric that demands the most pods decides');
  t.end();
});

t.test('policies of 4 pods and of 10 % per minute remove 8 of 80 pods, then 8 more (Kubernetes documentation)', (t) => {
  const policies = [
    { type: 'Pods', value: 4, periodSeconds: 60 },
    { type: 'Percent', value: 10, periodSeconds: 60 },
  ] as const;
  const autoscaler = new HorizontalPodAutoscaler(spec({ scaleDown: { stabilizationWindowSeconds: 0, policies } }));
  t.equal(autoscaler.reconcile(0, 80, average(1)), 72);
  t.equal(autoscaler.reconcile(30, 72, average(1)), 72, 'the policies apply once per minute');
  // 10 % of 72 pods are 7.2, which is rounded up to 8.
  t.equal(autoscaler.reconcile(61, 72, average(1)), 64);
  t.equal(
    new HorizontalPodAutoscaler(spec({ scaleDown: { stabilizationWindowSeconds: 0, policies } })).reconcile(
      0,
      10,
      average(1),
    ),
    6,
    'of few pods, the policy of 4 removes more than 10 %',
  );
  t.end();
});

t.test('a lull within the stabilization window removes no pod, and a rise adds pods at once', (t) => {
  const policies = [{ type: 'Pods', value: 1, periodSeconds: 120 }] as const;
  const autoscaler = new HorizontalPodAutoscaler(spec({ scaleDown: { stabilizationWindowSeconds: 600, policies } }));
  t.equal(autoscaler.reconcile(0, 4, average(150)), 6);
  t.equal(autoscaler.reconcile(60, 6, average(10)), 6);
  t.equal(autoscaler.reconcile(599, 6, average(10)), 6);
  t.equal(autoscaler.reconcile(601, 6, average(10)), 5, 'after the window one pod at a time is removed');
  t.equal(autoscaler.reconcile(660, 5, average(10)), 5);
  t.equal(autoscaler.reconcile(722, 5, average(10)), 4);
  t.end();
});

t.test('the number of pods stays between minReplicas and maxReplicas', (t) => {
  t.equal(new HorizontalPodAutoscaler(spec({}, 5)).reconcile(0, 4, average(1_000)), 5);
  t.equal(new HorizontalPodAutoscaler({ ...spec({}), minReplicas: 2 }).reconcile(0, 4, average(0)), 2);
  t.end();
});
