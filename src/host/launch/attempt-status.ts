/** Within one attempt a status is never withdrawn: a completion or pass that was told once stays. */
import type { AttemptStatus } from '../storage/schema.ts';

/** From the least to the best. */
const ranks: readonly AttemptStatus[] = ['in-progress', 'failed', 'complete', 'passed'];

export function keepBetterStatus(one: AttemptStatus, other: AttemptStatus): AttemptStatus {
  return ranks.indexOf(other) > ranks.indexOf(one) ? other : one;
}
