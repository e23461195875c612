/** What every group of routes works with. */
import type { Origins } from './access/origins.ts';
import type { RateLimits } from './access/rate-limits.ts';
import type { HostLog } from './logs/host-log.ts';
import type { ServedCourse } from './packages/served-course.ts';
import type { HostAssets } from './pages/host-assets.ts';
import type { Reports } from './results/reports.ts';
import type { Storage } from './storage/storage.ts';

export interface HostContext {
  /** `preview`: this machine only, whoever sits at it administers. `host`: administrators sign in, learners have links. */
  readonly mode: 'preview' | 'host';
  readonly storage: Storage;
  readonly reports: Reports;
  /** At least one; the first is what a learner is offered first. */
  readonly courses: readonly ServedCourse[];
  readonly assets: HostAssets;
  readonly origins: Origins;
  readonly limits: RateLimits;
  /** A proxy stands in front: the last entry of X-Forwarded-For is the client, as far as limits go. */
  readonly trustProxy: boolean;
  readonly log: HostLog;
}

export function findCourse({ courses }: HostContext, key: string): ServedCourse | undefined {
  return courses.find((course) => course.key === key);
}
