/** An LMS for one visit, in the page's memory; what it was told is there at the next visit. */
import type { Scorm12API, Scorm2004API } from 'scorm-again';

export interface Call {
  /** As the standard has it: `LMSSetValue`. */
  readonly name: string;
  readonly values: readonly string[];
  readonly result: string;
  /** `0` where all went well. */
  readonly error: string;
}

export type Kept = Readonly<Record<string, string>>;

/** What the learner is known by, whatever was told. */
const learner = { id: 'preview', name: 'Preview, Learner' };

const settings = {
  autocommit: false,
  autoCompleteLessonStatus: false,
  // The course alone decides its status.
  mastery_override: false,
  lmsCommitUrl: false,
  // It writes every call to the console otherwise.
  logLevel: 5,
} as const;

/** What one visit tells of itself only. */
const ofOneVisit = /(?:exit|session_time|nav\.request)$/;

const methods = {
  scorm12: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'],
  scorm2004: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'],
} as const;

type Api = Record<string, (...values: string[]) => unknown>;

async function makeApi(standard: keyof typeof methods, kept: Kept): Promise<Api> {
  const isFirst = Object.keys(kept).length === 0;
  if (standard === 'scorm12') {
    const module = (await import('scorm-again/scorm12/min')) as unknown as { Scorm12API: typeof Scorm12API };
    const api = new module.Scorm12API(settings);
    const core = {
      student_id: learner.id,
      student_name: learner.name,
      entry: isFirst ? 'ab-initio' : 'resume',
    };
    const known = Object.entries(core).map(([name, value]) => [`cmi.core.${name}`, value] as const);
    api.loadFromFlattenedJSON({ ...kept, ...Object.fromEntries<string>(known) }, '');
    return api as unknown as Api;
  }
  const module = (await import('scorm-again/scorm2004/min')) as unknown as {
    Scorm2004API: typeof Scorm2004API;
  };
  const api = new module.Scorm2004API(settings);
  const known = { 'cmi.learner_id': learner.id, 'cmi.learner_name': learner.name };
  api.loadFromFlattenedJSON({ ...kept, ...known, 'cmi.entry': isFirst ? 'ab-initio' : 'resume' }, '');
  return api as unknown as Api;
}

/**
 * @param kept what was told in earlier visits
 * @param note hears of every call, and of what is kept after it
 * @returns what stands in the window for the course to find
 */
export async function makeRuntime(
  standard: keyof typeof methods,
  kept: Kept,
  note: (call: Call, kept: Kept) => void,
): Promise<Api> {
  const api = await makeApi(standard, kept);
  const told: Record<string, string> = { ...kept };
  const [, , , set, , lastError] = methods[standard];
  const recorded = methods[standard].map((name) => [
    name,
    (...given: unknown[]): string => {
      const values = given.map(String);
      const result = String(api[name]?.(...values));
      if (name === lastError) return result;
      const error = String(api[lastError]?.());
      const [element = '', value = ''] = values;
      if (name === set && result === 'true' && !ofOneVisit.test(element)) told[element] = value;
      note({ name, values, result, error }, told);
      return result;
    },
  ]);
  const rest = ['GetErrorString', 'GetDiagnostic'].map((name) => {
    const full = standard === 'scorm12' ? `LMS${name}` : name;
    return [full, (...values: string[]) => api[full]?.(...values)];
  });
  return Object.fromEntries([...recorded, ...rest]) as Api;
}
