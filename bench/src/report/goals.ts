import { type Claim, claims, type Target } from './claims.js';

/** A goal of Godwit: a metric and the value that it should reach. */
export interface Goal extends Target {
  claim: Claim;
  /** The metric in words, with the claim that it belongs to. */
  what: string;
}

/** All goals, in the order in which reports show them. */
export const goals: readonly Goal[] = claims.flatMap((claim) =>
  claim.targets.map((target) => ({ ...target, claim, what: `${claim.title}: ${target.measure}` })),
);
