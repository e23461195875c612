/** Decides, once the boot script's search is over, who keeps the learner's record. */
import type { BootSession } from './boot-session.ts';
import { Scorm12Tracker } from './scorm12.ts';
import { StandAloneTracker } from './stand-alone.ts';
import type { Tracker } from './tracker.ts';

/** Where an LMS is there but opens no session, the course runs on this device and `connect` reports why. */
export async function chooseTracker(
  courseId: string,
  page: { readonly alongside?: BootSession } = window as Window & { alongside?: BootSession },
): Promise<Tracker> {
  const boot = page.alongside;
  await boot?.whenReady;
  if (!boot?.api) return new StandAloneTracker({ courseId });
  if (boot.initialized) return new Scorm12Tracker(boot.api, boot);
  const problem = { code: 'initialize-refused', detail: 'LMSInitialize failed, and LMSGetValue after it' };
  return new StandAloneTracker({ courseId, problem });
}
