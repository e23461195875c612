/** Decides, once the boot script's search is over, who keeps the learner's record. */
import type { BootSession, Scorm12Api, Scorm2004Api } from './boot-session.ts';
import { Scorm12Tracker } from './scorm12.ts';
import type { Tracker, TrackerProblem } from './tracker.ts';

/** Where an LMS is there but opens no session, the course runs on this device and `connect` reports why. */
export async function chooseTracker(
  courseId: string,
  page: { readonly alongside?: BootSession } = window as Window & { alongside?: BootSession },
  reportFailed = false,
): Promise<Tracker> {
  const boot = page.alongside;
  await boot?.whenReady;
  if (!boot?.api) return standAlone(courseId);
  const modern = boot.standard === 'scorm2004';
  if (!boot.initialized) {
    const [initialize, get] = modern ? ['Initialize', 'GetValue'] : ['LMSInitialize', 'LMSGetValue'];
    const problem = { code: 'initialize-refused', detail: `${initialize} failed, and ${get} after it` };
    return standAlone(courseId, problem);
  }
  if (!modern) return new Scorm12Tracker(boot.api as Scorm12Api, boot, reportFailed);
  // Few LMSs need it, and all learners wait for what the player holds.
  const { Scorm2004Tracker } = await import('./scorm2004.ts');
  return new Scorm2004Tracker(boot.api as Scorm2004Api, boot);
}

/** Loaded only where it is needed: in an LMS nobody waits for it. */
async function standAlone(courseId: string, problem?: TrackerProblem): Promise<Tracker> {
  const { StandAloneTracker } = await import('./stand-alone.ts');
  return new StandAloneTracker({ courseId, ...(problem && { problem }) });
}
