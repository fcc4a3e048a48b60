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

t.test(
  'the examples of the documentation: twice the target doubles, half of it halves, and near it nothing happens',
  (t) => {
    t.equal(wanted(3, [{ average: 200, target: 100 }]), 6);
    t.equal(wanted(4, [{ average: 50, target: 100 }]), 2);
    t.equal(wanted(10, average(109)), 10);
    t.equal(wanted(10, average(91)), 10);
    t.equal(wanted(10, average(111)), 12);
    t.equal(wanted(3, [...average(50), ...average(150)]), 5, 'of several figures the one that asks for most');
    t.end();
  },
);

t.test(
  'the example of the documentation: of 80 pods, a policy of 4 and one of 10 % each minute take 8, then 8',
  (t) => {
    const policies = [
      { type: 'Pods', value: 4, periodSeconds: 60 },
      { type: 'Percent', value: 10, periodSeconds: 60 },
    ] as const;
    const autoscaler = new HorizontalPodAutoscaler(spec({ scaleDown: { stabilizationWindowSeconds: 0, policies } }));
    t.equal(autoscaler.reconcile(0, 80, average(1)), 72);
    t.equal(autoscaler.reconcile(30, 72, average(1)), 72, 'not twice within a minute');
    // Of 72 pods 10 % are 7.2, of which as many whole pods go as are begun.
    t.equal(autoscaler.reconcile(61, 72, average(1)), 64);
    t.equal(
      new HorizontalPodAutoscaler(spec({ scaleDown: { stabilizationWindowSeconds: 0, policies } })).reconcile(
        0,
        10,
        average(1),
      ),
      6,
      'the policy of 4 takes more of a few',
    );
    t.end();
  },
);

t.test('a lull within the window takes nobody away, and a rise is answered at once', (t) => {
  const policies = [{ type: 'Pods', value: 1, periodSeconds: 120 }] as const;
  const autoscaler = new HorizontalPodAutoscaler(spec({ scaleDown: { stabilizationWindowSeconds: 600, policies } }));
  t.equal(autoscaler.reconcile(0, 4, average(150)), 6);
  t.equal(autoscaler.reconcile(60, 6, average(10)), 6);
  t.equal(autoscaler.reconcile(599, 6, average(10)), 6);
  t.equal(autoscaler.reconcile(601, 6, average(10)), 5, 'when it has lasted, one at a time');
  t.equal(autoscaler.reconcile(660, 5, average(10)), 5);
  t.equal(autoscaler.reconcile(722, 5, average(10)), 4);
  t.end();
});

t.test('never fewer than the least nor more than the most', (t) => {
  t.equal(new HorizontalPodAutoscaler(spec({}, 5)).reconcile(0, 4, average(1_000)), 5);
  t.equal(new HorizontalPodAutoscaler({ ...spec({}), minReplicas: 2 }).reconcile(0, 4, average(0)), 2);
  t.end();
});
