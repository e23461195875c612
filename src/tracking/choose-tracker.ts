/** Decides, once the boot script's search is over, who keeps the learner's record. */
import type { BootSession, Scorm12Api, Scorm2004Api } from './boot-session.ts';
import type { Row } from './scorm-answers.ts';
import { Scorm12Tracker } from './scorm12.ts';
import type { Tracker, TrackerProblem } from './tracker.ts';

/** The window of the player, as far as it matters here. */
export interface LmsPage {
  readonly alongside?: BootSession;
  readonly document?: Document;
}

/** Where an LMS is there but opens no session, the course runs on this device and `connect` reports why. */
export async function chooseTracker(
  courseId: string,
  page: LmsPage = window,
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
  const rows = await loadRows(page.document);
  if (!modern) return new Scorm12Tracker(boot.api as Scorm12Api, boot, reportFailed, rows);
  // Few LMSs need it, and all learners wait for what the player holds.
  const { Scorm2004Tracker } = await import('./scorm2004.ts');
  return new Scorm2004Tracker(boot.api as Scorm2004Api, boot, rows);
}

/** Only a package made for an LMS that asks for it says which row is whose. */
async function loadRows(document: Document | undefined): Promise<readonly Row[]> {
  if (document?.documentElement.dataset['rows'] === undefined) return [];
  const name = new URL('interaction-rows.js', document.baseURI).href;
  try {
    const { rows } = (await import(/* @vite-ignore */ name)) as { rows: readonly Row[] };
    return rows;
  } catch {
    // Without it the report is harder to read, and no more than that.
    return [];
  }
}

/** Loaded only where it is needed: in an LMS nobody waits for it. */
async function standAlone(courseId: string, problem?: TrackerProblem): Promise<Tracker> {
  const { StandAloneTracker } = await import('./stand-alone.ts');
  return new StandAloneTracker({ courseId, ...(problem && { problem }) });
}
