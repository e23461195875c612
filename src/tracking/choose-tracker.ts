/** Decides, once the boot script's search is over, who keeps the learner's record. */
import type { BootSession } from './boot-session.ts';
import { Scorm12Tracker } from './scorm12.ts';
import type { Tracker, TrackerProblem } from './tracker.ts';

/** Where an LMS is there but opens no session, the course runs on this device and `connect` reports why. */
export async function chooseTracker(
  courseId: string,
  page: { readonly alongside?: BootSession } = window as Window & { alongside?: BootSession },
): Promise<Tracker> {
  const boot = page.alongside;
  await boot?.whenReady;
  if (!boot?.api) return standAlone(courseId);
  if (boot.initialized) return new Scorm12Tracker(boot.api, boot);
  const problem = { code: 'initialize-refused', detail: 'LMSInitialize failed, and LMSGetValue after it' };
  return standAlone(courseId, problem);
}

/** Loaded only where it is needed: in an LMS nobody waits for it. */
async function standAlone(courseId: string, problem?: TrackerProblem): Promise<Tracker> {
  const { StandAloneTracker } = await import('./stand-alone.ts');
  return new StandAloneTracker({ courseId, ...(problem && { problem }) });
}
